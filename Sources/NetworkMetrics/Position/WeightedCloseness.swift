import TwoModeNetworks

extension Measure {
  /// Closeness along weighted ties, scaled by reach.
  public static let weightedCloseness = Measure.weightedCloseness()

  /// How near a node is to the nodes that it reaches, where heavy ties are short.
  ///
  /// - Parameters:
  ///   - alpha: How much weights matter: 0 counts ties, 1 makes a tie of weight w as long as 1 / w.
  ///   - scale: How components of different sizes compare.
  public static func weightedCloseness(
    alpha: Double = 0.5, scaledBy scale: ClosenessScale = .reach
  ) -> Measure {
    let scaled = scale == .reach
    let definition = MeasureDefinition(
      name: scaled ? "weighted-closeness" : "weighted-component-closeness",
      title: scaled ? "Weighted closeness" : "Weighted closeness within the component",
      meaning:
        "Closeness where a tie of weight w is 1 / w^a long, a = \(alpha): (b + 2(a1 - 1)) / sum of distances, with a1 and b the sizes of the node's own and the other mode in its component"
        + (scaled
          ? "; times the share of all other nodes that it reaches." : "."),
      range:
        "Above 0; at most 1 where a is not below 0 and no weight exceeds 1, and closeness where ties carry none.",
      values: MeasureValues(withoutTies: .undefined),
      undefined: "For isolates, and everywhere if a weight is not positive and finite.",
      complexity: "O(n m log m)",
      references: [.opsahlAgneessensSkvoretz2010, .borgattiEverett1997])
    return Measure(definition) { incidence, threads in
      guard let search = WeightedPathSearch(incidence, alpha: alpha) else {
        return undefinedScores(incidence.rowCount)
      }
      let others = Double(search.count - 1)
      return search.fromEachRow(of: incidence, threads: threads) { search in
        if search.order.count == 1 { return nil }
        var sum = 0.0
        var rows = 0
        for vertex in search.order {
          sum += search.distance[vertex]
          if vertex < incidence.rowCount { rows += 1 }
        }
        let reached = Double(search.order.count - 1)
        // Of the nodes reached, the rows are two ties away at least and the columns one.
        let within = (reached + Double(rows - 1)) / sum
        let score = scaled ? within * (reached / others) : within
        return score.isFinite && score > 0 ? score : nil
      }
    }
  }
}

extension TwoModeNetwork {
  /// How near each actor is to all that it reaches, where heavy ties are short.
  ///
  /// A tie of weight w is 1 / w^a long, and a path as long as its ties together: at a = 0 every tie is
  /// 1 long, at 1 a tie of weight 2 brings twice as near as one of weight 1. With distances along such
  /// paths,
  ///
  ///     (n2 + 2(n1 - 1)) / sum of distances
  ///
  /// which is Opsahl's 1 / (sum of distances) times what makes ``closeness(scaledBy:)`` a share of the
  /// nearest that two modes allow; without weights it is that closeness. Components and reach are as
  /// there.
  ///
  /// ```swift
  /// network.weightedCloseness().top(5)
  /// network.weightedCloseness(alpha: 1, scaledBy: .component)["Laura"]
  /// ```
  ///
  /// Range above 0: ties heavier than 1 bring nearer than two modes without weights allow, so scores
  /// compare within a network only. `nil` for isolates; for all where a weight is not positive and
  /// finite. See ``Measure/weightedCloseness(alpha:scaledBy:)``.
  ///
  /// - Parameters:
  ///   - alpha: How much weights matter.
  ///   - scale: How components of different sizes compare.
  /// - Complexity: O(n m log m).
  public func weightedCloseness(
    alpha: Double = 0.5, scaledBy scale: ClosenessScale = .reach
  ) -> Scores<Actor> {
    scores(of: .weightedCloseness(alpha: alpha, scaledBy: scale))
  }
}
