import TwoModeNetworks

extension Measure {
  /// The highest k for which a node is in the k-core of the network.
  public static let coreness = Measure(
    MeasureDefinition(
      name: "coreness",
      title: "Coreness",
      meaning:
        "The highest k for which a node is in the k-core: the largest part of the network in which every node of either mode has at least k ties.",
      range: "0 (an isolate) to the degree of the node.",
      values: .counts,
      undefined: "never",
      complexity: "O(n + m)",
      references: [
        Reference(
          "Seidman, S. B. (1983). Network structure and minimum degree. Social Networks 5(3), 269-287.",
          doi: "10.1016/0378-8733(83)90028-X"),
        Reference(
          "Batagelj, V. & Zaversnik, M. (2011). Fast algorithms for determining (generalized) core groups in social networks. Advances in Data Analysis and Classification 5(2), 129-145.",
          doi: "10.1007/s11634-010-0079-y"),
      ]),
    joint: JointScores(
      kernel: JointKernel(name: "coreness") { incidence, _ in
        JointKernel.Run(ofVertices: coreNumbers(of: incidence).map { Double($0) }, incidence)
      }))
}

extension TwoModeNetwork {
  /// How deep each actor stands in the network: the highest k for which it is in the k-core.
  ///
  /// The k-core is what is left when nodes of either mode that have fewer than k ties go, and those
  /// that have fewer then, until none goes. It asks the same of both modes; where actors and events
  /// differ in how many ties they have, ``twoModeCoreness(_:)`` asks of each its own.
  ///
  /// ```swift
  /// network.coreness().top(5)
  /// ```
  ///
  /// Range 0 to the actor's degree; every actor has a score. See ``Measure/coreness``.
  ///
  /// - Complexity: O(n + m).
  public func coreness() -> Scores<Actor> { scores(of: .coreness) }
}
