import TwoModeNetworks

extension Measure {
  /// The share of paths of four ties around a node that two more ties close.
  public static let opsahlClustering = Measure(
    MeasureDefinition(
      name: "opsahl-clustering",
      title: "Opsahl clustering",
      meaning:
        "The share of the paths of four ties around a node (two nodes of its mode that it meets at different nodes of the other) whose ends meet at a third node of the other mode: closed paths / paths.",
      range: "0 (no path is closed) to 1 (every one is).",
      values: MeasureValues(withoutTies: .undefined),
      undefined: "Where no path of four ties has the node in its middle.",
      complexity:
        "O(sum over pairs of nodes that share a neighbour of the nodes that either shares one with)",
      memory: FourPaths.memory,
      references: [.opsahl2013])
  ) { incidence in
    let paths = FourPaths(of: incidence)
    return zip(paths.closed, paths.all).map { closed, all in
      all == 0 ? nil : Double(closed) / Double(all)
    }
  }
}

extension NetworkMeasure {
  /// The share of paths of four ties between nodes of one mode that two more ties close.
  public static let globalOpsahlClustering = NetworkMeasure(
    MeasureDefinition(
      name: "global-opsahl-clustering",
      title: "Opsahl clustering of the network",
      meaning:
        "The share of the paths of four ties that begin and end in the measured mode whose ends meet at a third node of the other mode: closed paths / paths.",
      range: "0 (no path is closed) to 1 (every one is).",
      values: MeasureValues(withoutTies: .undefined),
      undefined: "Where no path of four ties begins and ends in the measured mode.",
      complexity:
        "O(sum over pairs of nodes that share a neighbour of the nodes that either shares one with)",
      memory: FourPaths.memory,
      references: [.opsahl2013]),
    ofOneMode: true
  ) { incidence in
    let paths = FourPaths(of: incidence)
    let all = paths.all.reduce(0, +)
    return all == 0 ? nil : Double(paths.closed.reduce(0, +)) / Double(all)
  }
}

extension Reference {
  static let opsahl2013 = Reference(
    "Opsahl, T. (2013). Triadic closure in two-mode networks: redefining the global and local clustering coefficients. Social Networks 35(2), 159-167.",
    doi: "10.1016/j.socnet.2011.07.001")
}

extension TwoModeNetwork {
  /// How far those whom each actor meets, at different events, meet without it.
  ///
  ///     closed paths of four ties around the actor / all paths of four ties around it
  ///
  /// A path i - p - j - q - k of three actors and two events is around j; it is closed if i and k both
  /// attend an event other than p and q. One event of many is thus no clustering, as it is in a
  /// projection, where three who meet once are a triangle.
  ///
  /// ```swift
  /// network.opsahlClustering()["Laura"]
  /// ```
  ///
  /// Range 0 to 1; `nil` for actors with no such path around them, where tnet's
  /// `clustering_local_tm` gives NaN. See ``Measure/opsahlClustering``.
  ///
  /// - Complexity: O(sum over pairs of actors that meet of the actors that either meets).
  public func opsahlClustering() -> Scores<Actor> { scores(of: .opsahlClustering) }

  /// The share of paths of four ties from actor to actor that two more ties close into a cycle of six.
  ///
  /// The actors' closure and the events' are two measures: take the latter of `transposed`.
  ///
  /// ```swift
  /// network.globalOpsahlClustering()               // 0.771... for the Southern Women
  /// network.transposed.globalOpsahlClustering()    // 0.818... for their events
  /// ```
  ///
  /// Range 0 to 1; `nil` where no path of four ties begins and ends with an actor. See
  /// ``NetworkMeasure/globalOpsahlClustering``.
  ///
  /// - Complexity: O(sum over pairs of actors that meet of the actors that either meets).
  public func globalOpsahlClustering() -> Double? { value(of: .globalOpsahlClustering) }
}
