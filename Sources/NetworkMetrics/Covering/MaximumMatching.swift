import TwoModeNetworks

extension NetworkMeasure {
  /// The most ties of which no two share a node.
  public static let matchingSize = NetworkMeasure(
    MeasureDefinition(
      name: "matching-size",
      title: "Size of a maximum matching",
      meaning:
        "The most ties that can be chosen so that no node is in two of them; also the fewest nodes, of both modes together, that touch every tie (Konig).",
      range:
        "0 (no ties) to the size of the smaller mode (each of its nodes has a partner of its own).",
      values: .counts,
      undefined: "never",
      complexity: "O(m sqrt(n))",
      references: [.hopcroftKarp1973, .koenig1931])
  ) { incidence in Double(BipartiteMatching(incidence).size) }
}

extension Reference {
  static let hopcroftKarp1973 = Reference(
    "Hopcroft, J. E. & Karp, R. M. (1973). An n^(5/2) algorithm for maximum matchings in bipartite graphs. SIAM Journal on Computing 2(4), 225-231.",
    doi: "10.1137/0202019")

  static let koenig1931 = Reference(
    "Konig, D. (1931). Grafok es matrixok. Matematikai es Fizikai Lapok 38, 116-119.")
}

extension TwoModeNetwork {
  /// As many ties as possible, no two of which share an actor or an event.
  ///
  /// ```swift
  /// for pair in network.maximumMatching() { print(pair.actor, "takes", pair.event) }
  /// ```
  ///
  /// The number of ties is the same whatever the order of the nodes. Which ties they are is not, as a
  /// network may have many maximum matchings: it is the one that Hopcroft and Karp's algorithm comes to
  /// when it tries actors and their events in the order of the network, and the same for the same
  /// network. The pairs stand in the order of their actors.
  ///
  /// Hopcroft, J. E. & Karp, R. M. (1973). An n^(5/2) algorithm for maximum matchings in bipartite
  /// graphs. SIAM Journal on Computing 2(4), 225-231. doi:10.1137/0202019
  ///
  /// - Complexity: O(m sqrt(n)).
  public func maximumMatching() -> [Tie] {
    BipartiteMatching(incidence).mateOfRow.enumerated().compactMap { row, column in
      column < 0 ? nil : Tie(actor: actors[row], event: events[Int(column)])
    }
  }

  /// The number of ties of ``maximumMatching()``.
  ///
  /// From 0 to the size of the smaller mode. See ``NetworkMeasure/matchingSize``.
  ///
  /// - Complexity: O(m sqrt(n)).
  public func matchingSize() -> Int { BipartiteMatching(incidence).size }
}
