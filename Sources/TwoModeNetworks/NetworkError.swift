/// Why a set of nodes and ties is not a two-mode network.
public enum NetworkError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A node stands twice in the list of one mode.
  case repeatedNode(String)
  /// A tie names a node that its mode does not list.
  case unknownNode(String)
  /// There are not as many weights as ties.
  case weightCount(weights: Int, ties: Int)
  /// The weight of a tie, or the sum of those given for it, is not finite.
  case invalidWeight(first: String, second: String, weight: String)

  /// One sentence that says what is wrong and what would mend it.
  public var description: String {
    switch self {
    case .repeatedNode(let node):
      "The node \(node) is listed twice in one mode; list each node once."
    case .unknownNode(let node):
      "A tie names \(node), which its mode does not list; add the node or drop the tie."
    case .weightCount(let weights, let ties):
      "There are \(weights) weights for \(ties) ties; give one weight for each tie."
    case .invalidWeight(let first, let second, let weight):
      "The tie of \(first) and \(second) has the weight \(weight); weights, and the sum of those given "
        + "for one tie, are finite numbers."
    }
  }
}
