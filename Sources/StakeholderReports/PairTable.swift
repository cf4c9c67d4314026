import TwoModeNetworks

extension ResultTable {
  /// The tied pairs of a projection, strongest first, with the nodes that both share.
  ///
  /// - Parameters:
  ///   - ties: The pairs, in the order wanted.
  ///   - name: What a node is called.
  ///   - shared: What the shared nodes are called, in one cell.
  public static func pairs<Node, Shared>(
    _ ties: [Projection<Node, Shared>.Tie], name: (Node) -> String, shared: ([Shared]) -> String
  ) -> ResultTable {
    ResultTable(
      columns: ["a", "b", "weight", "shared", "items"],
      rows: ties.map { tie in
        [
          .text(name(tie.first)), .text(name(tie.second)), .number(tie.weight),
          .integer(tie.shared.count), .text(shared(tie.shared)),
        ]
      })
  }
}

extension Projection {
  /// The ties by weight, strongest first, those without one last; equals in the projection's order.
  ///
  /// - Complexity: O(n log n).
  public var strongestFirst: [Tie] {
    // Positions are sorted rather than ties: swapping whole ties takes twenty times as long.
    let weights = ties.map { $0.weight ?? -.infinity }
    return ties.indices.sorted { weights[$0] > weights[$1] }.map { ties[$0] }
  }
}
