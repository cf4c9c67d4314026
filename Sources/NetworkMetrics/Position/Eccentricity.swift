import TwoModeNetworks

extension Measure {
  /// How far away the farthest node is that a node reaches.
  public static let eccentricity = Measure(
    MeasureDefinition(
      name: "eccentricity",
      title: "Eccentricity",
      meaning:
        "The distance, in ties, to the farthest node of either mode in a node's own component.",
      range: "1 (its component is a star around it) to the number of ties of its component.",
      values: MeasureValues(1...(.infinity), withoutTies: .undefined),
      undefined: "For isolates: they are at no distance from anything.",
      complexity: "O(n m)",
      references: [
        Reference(
          "Hage, P. & Harary, F. (1995). Eccentricity and centrality in networks. Social Networks 17(1), 57-63.",
          doi: "10.1016/0378-8733(94)00248-9")
      ])
  ) { incidence, threads in
    DistanceSweep.fromEachRow(of: incidence, threads: threads) { _, levels in
      let farthest = levels.count - 1
      return farthest == 0 ? nil : Double(farthest)
    }
  }
}

extension TwoModeNetwork {
  /// How many ties away the farthest node is that each actor reaches, of either mode.
  ///
  /// An even eccentricity is met at an actor, an odd one at an event. Within a component the largest
  /// eccentricity is its diameter.
  ///
  /// Distances are those of the actor's own component. networkx's `eccentricity` raises an error on a
  /// disconnected network, and it and igraph's give 0 to an isolate, as though the isolate were as
  /// near to all it could reach as can be; it has no eccentricity here.
  ///
  /// ```swift
  /// network.eccentricity()["Laura"]
  /// ```
  ///
  /// Range 1 to the number of ties of the component; `nil` for isolates. See
  /// ``Measure/eccentricity``.
  ///
  /// - Complexity: O(n m).
  public func eccentricity() -> Scores<Actor> { scores(of: .eccentricity) }
}
