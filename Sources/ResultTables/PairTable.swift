import TwoModeNetworks

extension ResultTable {
  /// The tied pairs of a projection, strongest first, with the nodes that both share.
  ///
  /// - Parameters:
  ///   - ties: The pairs, in the order wanted.
  ///   - isTested: Whether there are columns for p and q.
  ///   - name: What a node is called.
  ///   - shared: What the shared nodes are called, in one cell.
  public static func pairs<Node, Shared>(
    _ ties: [Projection<Node, Shared>.Tie], isTested: Bool = false, name: (Node) -> String,
    shared: ([Shared]) -> String
  ) -> ResultTable {
    ResultTable(
      columns: ["a", "b", "weight"] + (isTested ? ["p", "q"] : []) + ["shared", "items"],
      rows: ties.map { tie in
        [.text(name(tie.first)), .text(name(tie.second)), .number(tie.weight)]
          + (isTested ? [.number(tie.p), .number(tie.q)] : [])
          + [.integer(tie.shared.count), .text(shared(tie.shared))]
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

  /// The ties by p, the least likely by chance first and those without one last; equals by weight, and
  /// equals of these in the projection's order.
  ///
  /// - Complexity: O(n log n).
  public var likeliestLast: [Tie] {
    let keys = ties.map { (p: $0.p ?? .infinity, weight: -($0.weight ?? -.infinity)) }
    return ties.indices.sorted { keys[$0] < keys[$1] }.map { ties[$0] }
  }
}
