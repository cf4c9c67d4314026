import TwoModeNetworks

/// How long the vector of eigenvector scores is made.
public enum EigenvectorNormalization: String, Sendable, Hashable, CaseIterable {
  /// The squares of each mode's scores sum to 1 (Bonacich 1991).
  case squares
  /// Each mode's scores sum to 1: the hub scores of actors and the authority scores of events
  /// (Kleinberg 1999), with ties that point from the ones to the others.
  case sum
}

extension Measure {
  /// How central a node is through being tied to central nodes of the other mode.
  public static let eigenvector = Measure.eigenvector()

  /// Hub scores of actors and, measured in the transposed network, authority scores of events:
  /// eigenvector centrality under another name, its scores summing to 1.
  public static let hubsAndAuthorities = Measure.eigenvector(normalizedBy: .sum)

  /// How central a node is through being tied to central nodes of the other mode.
  ///
  /// - Parameters:
  ///   - normalization: How long the vector is made.
  ///   - counting: Whether ties count their weights.
  public static func eigenvector(
    normalizedBy normalization: EigenvectorNormalization = .squares,
    ties counting: TieCounting = .alike
  ) -> Measure {
    let squares = normalization == .squares
    let weighted = counting == .weighted
    let definition = MeasureDefinition(
      name: (weighted ? "weighted-" : "") + (squares ? "eigenvector" : "hubs-and-authorities"),
      title: (squares ? "Eigenvector centrality" : "Hubs and authorities")
        + (weighted ? ", of weighted ties" : ""),
      meaning: (squares
        ? "A node scores" : "Eigenvector centrality, its scores summing to 1: a node scores")
        + " in proportion to the sum of the "
        + (weighted
          ? "scores of the nodes it is tied to, each times the tie's weight"
          : "scores of the nodes it is tied to")
        + ", and they likewise: the leading singular vector of the incidence, B B' x = s^2 x"
        + (squares ? ", with the squares of each mode's scores summing to 1." : "."),
      range: "0 (outside the component with the largest s) to 1 (the only node of its mode there).",
      values: MeasureValues(withoutTies: .undefined),
      undefined:
        "Where there are no ties, and where two components have the same largest s: how their scores compare is then arbitrary."
        + (weighted ? " Where a weight is not positive and finite." : ""),
      complexity: "O(m) a round; rounds grow as s^2 and the next such value draw together",
      references: [
        Reference(
          "Bonacich, P. (1991). Simultaneous group and individual centralities. Social Networks 13(2), 155-168.",
          doi: "10.1016/0378-8733(91)90018-O"),
        Reference(
          "Kleinberg, J. M. (1999). Authoritative sources in a hyperlinked environment. Journal of the ACM 46(5), 604-632.",
          doi: "10.1145/324133.324140"),
        .borgattiEverett1997,
      ])
    return Measure(
      definition,
      joint: JointScores(kernel: .leadingVectors(ties: counting)) { scores, _ in
        if squares { return scores }
        let length = scores.reduce(0) { $0 + ($1 ?? 0) }
        return scores.map { $0.map { $0 / length } }
      })
  }
}

extension JointKernel {
  /// The leading singular vectors of the incidence, each of unit Euclidean norm.
  fileprivate static func leadingVectors(ties counting: TieCounting) -> JointKernel {
    JointKernel(
      name: "leading vectors of ties \(counting)", fromOneMode: counting,
      run: { incidence, threads in
        let leader = LeadingComponent(of: incidence, ties: counting, threads: threads)
        if let shortfall = leader?.shortfall { return .none(of: incidence, because: shortfall) }
        guard let leader, leader.isUnique else { return .none(of: incidence) }
        return Run(
          rows: spread(leader.vector, over: leader.rows, of: incidence.rowCount),
          columns: spread(leader.columnVector, over: leader.columns, of: incidence.columnCount))
      })
  }

  /// The entries of a vector at their places among so many nodes, 0 at the others.
  private static func spread(
    _ vector: [Double], over places: [Int], of count: Int
  ) -> [Double?] {
    var scores = [Double](repeating: 0, count: count)
    for (entry, place) in zip(vector, places) { scores[place] = entry }
    return definedScores(scores)
  }
}

extension TwoModeNetwork {
  /// How central each actor is through joining events that central actors join.
  ///
  /// The leading singular vector of the incidence B: actors score in proportion to the sum of their
  /// events' scores, events to the sum of their actors',
  ///
  ///     B B' x = s^2 x,   sum of squares of x = 1,   x not negative
  ///
  /// The scores of the events are those of `transposed`, normalised in their own mode. As a vector of
  /// all nodes of both modes (networkx's `eigenvector_centrality`), multiply each mode by 1 / sqrt(2);
  /// igraph divides by the largest entry instead.
  ///
  /// ```swift
  /// network.eigenvector().top(5)
  /// ```
  ///
  /// Kleinberg's hubs and authorities are the same: with ties that point from actors to events, the
  /// hub scores of the actors and the authority scores of the events are these two vectors. Normalised
  /// by the sum they are what networkx's `hits` gives of such a directed network. Of an undirected
  /// two-mode network the values s and -s lead together, and what a power iteration finds depends on
  /// where it starts.
  ///
  /// Range 0 to 1: 0 for isolates and outside the component with the largest s. `nil` for all where
  /// there are no ties, and where two components have the same largest s. Where the two largest values
  /// of one component nearly coincide the scores are less exact: the error is about 1e-15 s^2 over
  /// their distance. In the event that ten rounds a node and a thousand more do not settle it, there are
  /// no scores and a ``Scores/shortfall``. See ``Measure/eigenvector(normalizedBy:ties:)``.
  ///
  /// - Parameters:
  ///   - normalization: Whether the squares of the scores sum to 1, or the scores.
  ///   - counting: Whether ties count alike or by their weights.
  /// - Complexity: O(m) a step.
  public func eigenvector(
    normalizedBy normalization: EigenvectorNormalization = .squares,
    ties counting: TieCounting = .alike
  ) -> Scores<Actor> {
    scores(of: .eigenvector(normalizedBy: normalization, ties: counting))
  }
}
