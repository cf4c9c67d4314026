/// The scores of networks without ties where they depend on how many nodes there are.
enum ScoresWithoutTies {
  /// The scores of so many rows beside so many columns.
  typealias BySize = @Sendable (_ rows: Int, _ columns: Int) -> [Double?]

  /// By the names of measures.
  static let bySize: [String: BySize] = [
    "normalized-degree": whereOthers(least: 1), "harmonic-closeness": whereOthers(least: 1),
    "betweenness": whereOthers(least: 2), "weighted-betweenness": whereOthers(least: 2),
    "pagerank": { rows, columns in
      [Double?](repeating: 1 / Double(rows + columns), count: rows)
    },
    "birank": start, "cohits": start, "bgrm": start, "bger": start,
    "component": { rows, _ in (0..<rows).map { Double($0 + 1) } },
    "key-players-fragmentation": firstThree(others: 2),
    "key-players-reach": firstThree(others: 1),
  ]

  /// 0 where the other mode has enough nodes for the measure to be defined.
  private static func whereOthers(least: Int) -> BySize {
    { rows, columns in [Double?](repeating: columns < least ? nil : 0, count: rows) }
  }

  /// What all nodes have from the start.
  private static let start: BySize = { rows, _ in
    [Double?](repeating: 0.15 / Double(rows), count: rows)
  }

  /// All sets of three are as good where so many others are left.
  private static func firstThree(others: Int) -> BySize {
    { rows, _ in (0..<rows).map { rows < 3 + others ? nil : $0 < 3 ? 1 : 0 } }
  }
}
