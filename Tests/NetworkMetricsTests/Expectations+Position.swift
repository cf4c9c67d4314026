extension Expectations {
  static let position = Family(
    bounds: [
      "degree": unbounded, "raw-betweenness": unbounded, "strength": unbounded,
      "eccentricity": unbounded, "katz": unbounded, "weighted-degree": unbounded,
    ],
    withoutTies: [
      "normalized-degree": whereOthers(least: 1),
      "closeness": each(nil), "component-closeness": each(nil), "weighted-closeness": each(nil),
      "harmonic-closeness": whereOthers(least: 1),
      "eccentricity": each(nil),
      "betweenness": whereOthers(least: 2), "weighted-betweenness": whereOthers(least: 2),
      "eigenvector": each(nil), "hubs-and-authorities": each(nil),
      "katz": each(1),
      "pagerank": { rows, columns in
        [Double?](repeating: 1 / Double(rows + columns), count: rows)
      },
      // What all nodes have from the start.
      "birank": start, "cohits": start, "bgrm": start, "bger": start,
    ])

  /// 0 where the other mode has enough nodes for the measure to be defined.
  private static func whereOthers(least: Int) -> WithoutTies {
    { rows, columns in [Double?](repeating: columns < least ? nil : 0, count: rows) }
  }

  private static let start: WithoutTies = { rows, _ in
    [Double?](repeating: 0.15 / Double(rows), count: rows)
  }
}
