import TwoModeNetworks

extension Measure {
  /// How near a node is to all others, where what it cannot reach adds nothing.
  public static let harmonicCloseness = Measure(
    MeasureDefinition(
      name: "harmonic-closeness",
      title: "Harmonic closeness",
      meaning:
        "The sum of 1 / distance to all other nodes, over the most that two modes allow: n2 + (n1 - 1) / 2, with n1 and n2 the sizes of the own and the other mode; the unreached add 0.",
      range: "0 (an isolate) to 1 (next to all of the other mode).",
      values: MeasureValues(withoutTies: .bySize),
      undefined: "Where the other mode is empty: nothing can be reached.",
      complexity: "O(n m)",
      references: [
        Reference(
          "Marchiori, M. & Latora, V. (2000). Harmony in the small-world. Physica A 285(3-4), 539-546.",
          doi: "10.1016/S0378-4371(00)00311-3"),
        Reference(
          "Boldi, P. & Vigna, S. (2014). Axioms for centrality. Internet Mathematics 10(3-4), 222-262.",
          doi: "10.1080/15427951.2013.865686"),
        .borgattiEverett1997,
      ])
  ) { incidence, threads in
    guard incidence.columnCount > 0 else {
      return [Double?](repeating: nil, count: incidence.rowCount)
    }
    let most = Double(incidence.columnCount) + Double(incidence.rowCount - 1) / 2
    return DistanceSweep.fromEachRow(of: incidence, threads: threads) { reach, _ in
      reach.inverseSum / most
    }
  }
}

extension TwoModeNetwork {
  /// How near each actor is to everything else; what it cannot reach adds nothing.
  ///
  ///     sum of 1 / distance, over n2 + (n1 - 1) / 2
  ///
  /// with n1 actors and n2 events: the bound has every event one step away and every other actor two.
  /// Unlike ``closeness(scaledBy:)`` it needs no care on disconnected networks. The unnormalised sum is
  /// networkx's `harmonic_centrality`; igraph divides it by the number of other nodes.
  ///
  /// ```swift
  /// network.harmonicCloseness().top(5)
  /// ```
  ///
  /// Range 0 (isolates) to 1; `nil` where there are no events. See ``Measure/harmonicCloseness``.
  ///
  /// - Complexity: O(n m).
  public func harmonicCloseness() -> Scores<Actor> { scores(of: .harmonicCloseness) }
}
