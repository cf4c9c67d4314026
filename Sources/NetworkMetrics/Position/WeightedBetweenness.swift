import TwoModeNetworks

extension Measure {
  /// Betweenness along weighted ties, as a share of the most that two modes allow.
  public static let weightedBetweenness = Measure.weightedBetweenness()

  /// How many pairs of other nodes a node lies between, where heavy ties are short.
  ///
  /// - Parameters:
  ///   - alpha: How much weights matter: 0 counts ties, 1 makes a tie of weight w as long as 1 / w.
  ///   - normalization: Whether to divide by the maximum.
  public static func weightedBetweenness(
    alpha: Double = 0.5, normalizedBy normalization: BetweennessNormalization = .twoModeMaximum
  ) -> Measure {
    let raw = normalization == .none
    let definition = MeasureDefinition(
      name: raw ? "raw-weighted-betweenness" : "weighted-betweenness",
      title: raw ? "Weighted betweenness, not normalised" : "Weighted betweenness",
      meaning:
        "The pairs of other nodes of either mode whose shortest paths run through a node, a tie of weight w being 1 / w^a long, a = \(alpha); each pair by the share of its shortest paths"
        + (raw
          ? "." : "; divided by the most that a node can have in a network of these two sizes."),
      range: raw
        ? "0 to the number of pairs of other nodes."
        : "0 (between no two) to 1 (all that the two sizes allow).",
      values: raw ? .counts : MeasureValues(withoutTies: .bySize),
      undefined: "Where a weight is not positive and finite"
        + (raw ? "." : ", and where the other mode has fewer than two nodes."),
      complexity: "O(n m log m)",
      references: [
        .opsahlAgneessensSkvoretz2010,
        Reference(
          "Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25(2), 163-177.",
          doi: "10.1080/0022250X.2001.9990249"),
        .borgattiEverett1997,
      ])
    return Measure(
      definition,
      joint: JointScores(kernel: .weightedBetweenness(alpha: alpha)) { pairs, incidence in
        if raw { return pairs }
        let most = maximumBetweenness(own: incidence.rowCount, other: incidence.columnCount)
        return pairs.map { pairs in most > 0 ? pairs.map { $0 / most } : nil }
      })
  }
}

extension JointKernel {
  /// For every node, the number of pairs that it lies between along ties of 1 / w to the power of alpha.
  ///
  /// Among vertices equally far from a source, and among the sources, those of the mode to begin with
  /// come first: the order of the sums depends on it.
  fileprivate static func weightedBetweenness(alpha: Double) -> JointKernel {
    JointKernel(
      name: "weighted betweenness, alpha \(alpha)", fromOneMode: .weighted,
      run: { incidence, threads in
        guard let search = WeightedPathSearch(incidence, alpha: alpha) else {
          return .none(of: incidence)
        }
        // The wide count never declines, so the last alternative is never taken.
        let pairs =
          betweennessAlongWeights(search, counting: Double.self, threads: threads)
          ?? betweennessAlongWeights(search, counting: WideCount.self, threads: threads) ?? []
        return Run(ofVertices: pairs, incidence)
      })
  }
}

extension TwoModeNetwork {
  /// How many pairs of other nodes, of both modes, each actor lies between, where heavy ties are
  /// short.
  ///
  /// A tie of weight w is 1 / w^a long; see ``weightedCloseness(alpha:scaledBy:)``. Each pair counts by
  /// the share of its shortest paths that run through the actor.
  ///
  /// The maximum is that of ``betweenness(normalizedBy:)``, whatever the lengths: an actor lies between
  /// two nodes only if they are in different branches of its shortest paths, each branch begins with
  /// an event of its own, and n1 - 1 actors spread over n2 branches make the most pairs where they are
  /// spread evenly.
  ///
  /// Two paths are equally long if they differ by less than 1e-12 of their length; igraph compares
  /// likewise. networkx compares the rounded sums: on two paths between the same ends, 0.1, 0.2, 0.3
  /// and 0.15, 0.3, 0.15 long, it gives the middle node of the first 1.25 pairs and of the second 1.75,
  /// where each has 1.5.
  ///
  /// ```swift
  /// network.weightedBetweenness().top(5)
  /// ```
  ///
  /// Range 0 to 1 normalised; then `nil` where there are fewer than two events. `nil` for all where a
  /// weight is not positive and finite. See ``Measure/weightedBetweenness(alpha:normalizedBy:)``.
  ///
  /// - Parameters:
  ///   - alpha: How much weights matter.
  ///   - normalization: Whether to divide by the maximum.
  /// - Complexity: O(n m log m).
  public func weightedBetweenness(
    alpha: Double = 0.5, normalizedBy normalization: BetweennessNormalization = .twoModeMaximum
  ) -> Scores<Actor> {
    scores(of: .weightedBetweenness(alpha: alpha, normalizedBy: normalization))
  }
}
