import TwoModeNetworks

extension Measure {
  /// The number of nodes of the other mode that a node is tied to.
  public static let degree = Measure(
    MeasureDefinition(
      name: "degree",
      title: "Degree",
      meaning: "How many nodes of the other mode a node is tied to: d.",
      range: "0 (an isolate) to the size of the other mode.",
      values: .counts,
      undefined: "never",
      complexity: "O(n)",
      references: [.borgattiEverett1997])
  ) { incidence in
    (0..<incidence.rowCount).map { Double(incidence.rows.degree(of: $0)) }
  }
}

extension TwoModeNetwork {
  /// How many events each actor takes part in.
  ///
  /// ```swift
  /// network.degree().top(5)               // the actors with the most events
  /// network.transposed.degree().top(5)    // the events with the most actors
  /// ```
  ///
  /// Range 0 to the number of events; every node has a score. See ``Measure/degree``.
  ///
  /// - Complexity: O(n).
  public func degree() -> Scores<Actor> { scores(of: .degree) }
}
