import TwoModeNetworks

extension Measure {
  /// The sum of the weights of a node's ties.
  public static let strength = Measure(
    MeasureDefinition(
      name: "strength",
      title: "Strength",
      meaning:
        "The sum of the weights of a node's ties; its degree where ties carry no weights.",
      range: "0 (an isolate) and up; below 0 only where weights are.",
      values: .counts,
      undefined: "For nodes whose sum is not a finite number, as a weight of theirs is not.",
      complexity: "O(n + m)",
      references: [
        Reference(
          "Barrat, A., Barthelemy, M., Pastor-Satorras, R. & Vespignani, A. (2004). The architecture of complex weighted networks. Proceedings of the National Academy of Sciences 101(11), 3747-3752.",
          doi: "10.1073/pnas.0400087101")
      ])
  ) { incidence in
    strengths(incidence.rows, incidence.rows.weights).map { $0.isFinite ? $0 : nil }
  }
}

extension TwoModeNetwork {
  /// The sum of the weights of each actor's ties.
  ///
  ///     s(u) = sum over the events e of u of w(u, e)
  ///
  /// ```swift
  /// network.strength().top(5)
  /// ```
  ///
  /// Without weights every tie counts 1 and the strength is the degree, as in networkx's weighted
  /// `degree` and igraph's `strength`. Range 0 (isolates) and up, unless weights are negative; `nil`
  /// where the sum is not finite. See ``Measure/strength``.
  ///
  /// - Complexity: O(n + m).
  public func strength() -> Scores<Actor> { scores(of: .strength) }
}
