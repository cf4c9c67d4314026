import NetworkMetrics
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

  /// Pairs by how alike their profiles are, with the nodes that both share.
  public static func pairs<Node, Shared>(
    _ pairs: [ProfilePair<Node, Shared>], comparedBy comparison: ProfileComparison,
    name: (Node) -> String, shared: ([Shared]) -> String
  ) -> ResultTable {
    ResultTable(
      columns: ["a", "b", comparison.rawValue, "shared", "items"],
      rows: pairs.map {
        [
          .text(name($0.first)), .text(name($0.second)), .number($0.value),
          .integer($0.shared.count), .text(shared($0.shared)),
        ]
      })
  }
}
