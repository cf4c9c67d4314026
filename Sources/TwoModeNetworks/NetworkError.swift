/// Why a set of nodes and ties is not a two-mode network.
public enum NetworkError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A node stands twice in the list of one mode.
  case repeatedNode(String)
  /// A tie names a node that its mode does not list.
  case unknownNode(String)

  /// One sentence that says what is wrong and what would mend it.
  public var description: String {
    switch self {
    case .repeatedNode(let node):
      "The node \(node) is listed twice in one mode; list each node once."
    case .unknownNode(let node):
      "A tie names \(node), which its mode does not list; add the node or drop the tie."
    }
  }
}
