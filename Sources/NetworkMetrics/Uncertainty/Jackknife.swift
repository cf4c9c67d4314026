import TwoModeNetworks

/// How far the scores of actors hang on single events: every event is left out in turn.
public struct Jackknife<Actor: Hashable & Sendable>: Sendable {
  /// What was measured.
  public let definition: MeasureDefinition
  /// The actors, in the order of the network, as are the numbers below.
  public let nodes: [Actor]
  /// The score of each actor in the whole network.
  public let estimates: [Double?]
  /// The standard error of each score; `nil` where the score, or that of any network with one event
  /// left out, is undefined, where there are fewer than two events, and where squares leave the range
  /// of numbers.
  public let standardErrors: [Double?]
  /// The bias of each score; `nil` where the standard error is.
  public let biases: [Double?]
  /// The best and the worst rank that an actor takes with one event left out: lower is better, 1 the
  /// highest score, equal scores share the mean of their ranks. `nil` where it has no score in any.
  public let ranks: [Interval?]
  /// Kendall's tau-b between the ranking of the whole network and that with each event left out, in
  /// the order of the events; `nil` where one of the two ranks nobody above anybody.
  public let taus: [Double?]
  /// Why scores fall short of the measure's definition, in the network or one made from it; `nil` as a
  /// rule.
  public let shortfall: Shortfall?

  /// The mean of ``taus``; `nil` where none is defined.
  public var meanTau: Double? { meanOfDefined(taus) }
}

extension TwoModeNetwork {
  /// How far the scores of a measure hang on single events: the measure is taken again with each event
  /// left out, the actors staying as they are.
  ///
  ///     standard error = sqrt((g - 1) / g  x  sum over events of (s(-e) - mean)^2)
  ///     bias           = (g - 1) (mean - s)
  ///
  /// with s the score in the whole network, s(-e) that without event e, mean the mean of these, and g
  /// the number of events, those without an actor among them.
  ///
  /// ```swift
  /// let jackknife = network.jackknife(of: .betweenness)
  /// jackknife.standardErrors[0]    // of the first actor
  /// jackknife.ranks[0]             // its best and its worst rank
  /// jackknife.meanTau              // near 1: no single event decides the ranking
  /// ```
  ///
  /// The standard error is that of a sample of events from many that could have been; for a work-list
  /// that is complete, read it as how much one item matters. Measures that depend on a few events, as
  /// a median does, have poor jackknife errors; sums and means have good ones. Every random measure
  /// draws the same numbers each time.
  ///
  /// Efron, B. & Stein, C. (1981). The jackknife estimate of variance. Annals of Statistics 9(3),
  /// 586-596. doi:10.1214/aos/1176345462
  ///
  /// Snijders, T. A. B. & Borgatti, S. P. (1999). Non-parametric standard errors and tests for network
  /// statistics. Connections 22(2), 161-170.
  ///
  /// - Parameters:
  ///   - measure: What to measure.
  ///   - threads: How many threads to work in; the result is the same for any number.
  /// - Complexity: That of the measure, n2 times.
  public func jackknife(
    of measure: Measure, threads: Int = Threads.available
  ) -> Jackknife<Actor> {
    let replicates = Replicates(
      of: measure, in: incidence, count: events.count, threads: threads
    ) { incidence.without(column: $0) }
    let spreads = actors.indices.map { row -> (error: Double, bias: Double)? in
      let values = replicates.defined(replicates.scores, of: row)
      let count = Double(events.count)
      guard let estimate = replicates.estimates[row], values.count == events.count, count > 1
      else { return nil }
      // Deviations from the score, not from 0: where all are equal, exactly nothing is left.
      let shift = values.reduce(0) { $0 + ($1 - estimate) } / count
      let squares = values.reduce(0) { $0 + ($1 - estimate - shift) * ($1 - estimate - shift) }
      guard squares.isFinite else { return nil }
      return (((count - 1) / count * squares).squareRoot(), (count - 1) * shift)
    }
    return Jackknife(
      definition: measure.definition, nodes: actors, estimates: replicates.estimates,
      standardErrors: spreads.map { $0?.error }, biases: spreads.map { $0?.bias },
      ranks: actors.indices.map { row in
        let ranks = replicates.defined(replicates.ranks, of: row)
        guard let lower = ranks.min(), let upper = ranks.max() else { return nil }
        return Interval(lower: lower, upper: upper)
      },
      taus: replicates.taus,
      shortfall: replicates.shortfall)
  }
}

extension Incidence {
  /// The network without one of its columns; the rows stay as they are.
  fileprivate func without(column: Int) -> Incidence {
    var ties: [(row: Int32, column: Int32)] = []
    ties.reserveCapacity(tieCount)
    var weights: [Double]? = rows.weights.map { _ in [] }
    for row in 0..<rowCount {
      for entry in rows.offsets[row]..<rows.offsets[row + 1] {
        let other = Int(rows.columns[entry])
        if other == column { continue }
        ties.append((Int32(row), Int32(other < column ? other : other - 1)))
        if let all = rows.weights { weights?.append(all[entry]) }
      }
    }
    return Incidence(
      rowCount: rowCount, columnCount: columnCount - 1, ties: ties, weights: weights)
  }
}
