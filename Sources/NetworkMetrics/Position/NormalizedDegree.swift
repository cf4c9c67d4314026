import TwoModeNetworks

extension Measure {
  /// The share of the other mode that a node is tied to.
  public static let normalizedDegree = Measure(
    MeasureDefinition(
      name: "normalized-degree",
      title: "Normalised degree",
      meaning:
        "The share of the other mode's nodes that a node is tied to: d / n2, with n2 the size of the other mode.",
      range: "0 (an isolate) to 1 (tied to all).",
      values: MeasureValues(withoutTies: .bySize),
      undefined: "Where the other mode is empty: there is nothing to be tied to.",
      complexity: "O(n)",
      references: [.borgattiEverett1997])
  ) { incidence in
    let size = Double(incidence.columnCount)
    return (0..<incidence.rowCount).map { row in
      size == 0 ? nil : Double(incidence.rows.degree(of: row)) / size
    }
  }
}

extension TwoModeNetwork {
  /// The share of all events that each actor takes part in.
  ///
  /// ```swift
  /// network.normalizedDegree()["Evelyn"]    // 8 of 14 events: 0.571...
  /// ```
  ///
  /// Range 0 to 1; `nil` where there are no events. networkx calls it `bipartite.degree_centrality`.
  /// See ``Measure/normalizedDegree``.
  ///
  /// - Complexity: O(n).
  public func normalizedDegree() -> Scores<Actor> { scores(of: .normalizedDegree) }
}
