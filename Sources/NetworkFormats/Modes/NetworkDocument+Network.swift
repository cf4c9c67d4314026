import TwoModeNetworks

extension NetworkDocument {
  /// The names of nodes, with the id behind where two nodes of one mode share a name.
  ///
  /// - Parameter name: What a node is called, its label by default.
  /// - Complexity: O(nodes).
  public func distinctNames(_ name: (Node) -> String = \.name) -> [String] {
    struct Key: Hashable {
      let mode: Mode?
      let name: String
    }
    let keys = nodes.map { Key(mode: $0.mode, name: name($0)) }
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(nodes, keys).map { node, key in
      counts[key] == 1 ? key.name : "\(key.name) (\(node.id))"
    }
  }

  /// The two-mode network, isolates included; ties given twice are one, whose weights add up. Where some ties
  /// have a weight, one without weighs 1.
  ///
  /// - Throws: ``NetworkFormatError`` where modes are not settled (``settlingModes(by:)``) or weights add up to
  ///   no number.
  /// - Complexity: O(nodes + ties).
  public var network: TwoModeNetwork<String, String> {
    get throws(NetworkFormatError) {
      let names = distinctNames()
      guard nodes.allSatisfy({ $0.mode != nil }) else {
        throw NetworkFormatError(message: "nothing tells the modes of its nodes")
      }
      let hasWeights = ties.contains { $0.weight != nil }
      let ends = ties.map { tie in
        nodes[tie.source].mode == .actor
          ? (names[tie.source], names[tie.target]) : (names[tie.target], names[tie.source])
      }
      do {
        return try TwoModeNetwork(
          actors: nodes.indices.filter { nodes[$0].mode == .actor }.map { names[$0] },
          events: nodes.indices.filter { nodes[$0].mode == .event }.map { names[$0] },
          ties: ends, weights: hasWeights ? ties.map { $0.weight ?? 1 } : nil)
      } catch {
        throw NetworkFormatError(message: "\(error)")
      }
    }
  }
}
