import TwoModeNetworks

/// What a bootstrap draws again.
public enum BootstrapResampling: String, Sendable, Hashable, CaseIterable {
  /// As many ties as there are, each draw any of them as likely. A tie drawn twice is one tie, of the
  /// weight of one: of m ties, m (1 - (1 - 1/m)^m) are left on average, 63.2 % of many. The networks are
  /// sparser, so that scores that grow with ties are lower: read the ranks and tau, and the bias beside
  /// the score.
  case ties
  /// As many events as there are, each draw any of them as likely, with all their ties. An event drawn
  /// twice is two events with the same actors. Actors keep their degrees on average.
  case events
}

/// How far the scores of actors hang on chance: the measure in networks drawn again from this one.
public struct Bootstrap<Actor: Hashable & Sendable>: Sendable {
  /// What was measured.
  public let definition: MeasureDefinition
  /// What was drawn again.
  public let resampling: BootstrapResampling
  /// The share of the replicates that the intervals hold, from 0 to 1.
  public let level: Double
  /// The actors, in the order of the network, as are the numbers below.
  public let nodes: [Actor]
  /// The score of each actor in the network itself.
  public let estimates: [Double?]
  /// In how many of the networks drawn an actor has a score; the rest are left out of its numbers.
  public let definedCounts: [Int]
  /// The standard deviation of the scores drawn, with one less than their number below; `nil` for
  /// fewer than two, and where squares leave the range of numbers.
  public let standardErrors: [Double?]
  /// The mean of the scores drawn less the score; `nil` where either is undefined, or the sum leaves the
  /// range of numbers.
  public let biases: [Double?]
  /// The percentile interval of the scores drawn; `nil` where there are none.
  public let intervals: [Interval?]
  /// The percentile interval of the ranks drawn: lower is better, 1 the highest score, equal scores
  /// share the mean of their ranks. `nil` where there are none.
  public let ranks: [Interval?]
  /// Kendall's tau-b between the ranking of the network and that of each drawn; `nil` where one of
  /// the two ranks nobody above anybody.
  public let taus: [Double?]
  /// Why scores fall short of the measure's definition, in the network or one made from it; `nil` as a
  /// rule.
  public let shortfall: Shortfall?

  /// The mean of ``taus``; `nil` where none is defined.
  public var meanTau: Double? { meanOfDefined(taus) }
}

extension TwoModeNetwork {
  /// How far the scores of a measure hang on chance: the measure is taken again in networks drawn from
  /// this one, with replacement, by tie or by event.
  ///
  /// ```swift
  /// let bootstrap = network.bootstrap(of: .betweenness, seed: 1)
  /// bootstrap.ranks[0]      // the first actor's rank, in 95 of 100 networks drawn
  /// bootstrap.meanTau       // near 1: the ranking does not hang on chance
  /// ```
  ///
  /// Percentile intervals run from the (1 - level) / 2 quantile to that of the rest, by linear
  /// interpolation between the scores drawn (Hyndman & Fan's type 7, numpy's default).
  ///
  /// The same seed gives the same result, for any number of threads.
  ///
  /// Efron, B. (1979). Bootstrap methods: another look at the jackknife. Annals of Statistics 7(1),
  /// 1-26. doi:10.1214/aos/1176344552
  ///
  /// Snijders, T. A. B. & Borgatti, S. P. (1999). Non-parametric standard errors and tests for network
  /// statistics. Connections 22(2), 161-170.
  ///
  /// - Parameters:
  ///   - measure: What to measure.
  ///   - resampling: What to draw again.
  ///   - samples: How many networks to draw; below 1 is read as 1.
  ///   - seed: What decides which are drawn.
  ///   - level: The share of the networks drawn that the intervals hold; read as 0 or 1 beyond them.
  ///   - threads: How many threads to work in; the result is the same for any number.
  /// - Complexity: That of the measure, s times, and O(n1 s log s) for s samples.
  public func bootstrap(
    of measure: Measure, resampling: BootstrapResampling = .ties, samples: Int = 999, seed: UInt64,
    level: Double = 0.95, threads: Int = Threads.available
  ) -> Bootstrap<Actor> {
    var source = SeededRandom(seed: seed)
    let seeds = (0..<Swift.max(1, samples)).map { _ in source.next() }
    let replicates = Replicates(
      of: measure, in: incidence, count: seeds.count, threads: threads
    ) { number in
      var random = SeededRandom(seed: seeds[number])
      switch resampling {
      case .ties: return incidence.drawingTies(using: &random)
      case .events: return incidence.drawingColumns(using: &random)
      }
    }
    // A level that is no number is the whole.
    let level = level.isNaN ? 1 : Swift.min(1, Swift.max(0, level))
    let values = actors.indices.map { replicates.defined(replicates.scores, of: $0) }
    let ranks = actors.indices.map { replicates.defined(replicates.ranks, of: $0) }
    return Bootstrap(
      definition: measure.definition, resampling: resampling, level: level, nodes: actors,
      estimates: replicates.estimates, definedCounts: values.map(\.count),
      standardErrors: values.map { finite(standardDeviation($0)) },
      biases: zip(replicates.estimates, values).map { estimate, values in
        guard let estimate, !values.isEmpty else { return nil }
        return finite(values.reduce(0) { $0 + ($1 - estimate) } / Double(values.count))
      },
      intervals: values.map { percentileInterval($0, level: level) },
      ranks: ranks.map { percentileInterval($0, level: level) },
      taus: replicates.taus,
      shortfall: replicates.shortfall)
  }
}

private func standardDeviation(_ values: [Double]) -> Double? {
  guard values.count > 1 else { return nil }
  // About the first value: where all are equal, exactly nothing is left.
  let count = Double(values.count)
  let shift = values.reduce(0) { $0 + ($1 - values[0]) } / count
  let squares = values.reduce(0) {
    $0 + ($1 - values[0] - shift) * ($1 - values[0] - shift)
  }
  return (squares / (count - 1)).squareRoot()
}

private func percentileInterval(_ values: [Double], level: Double) -> Interval? {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return nil }
  func quantile(_ share: Double) -> Double {
    let position = share * Double(sorted.count - 1)
    let below = Swift.min(Int(position), sorted.count - 1)
    let above = Swift.min(below + 1, sorted.count - 1)
    if sorted[below] == sorted[above] { return sorted[below] }
    return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
  }
  let (lower, upper) = (quantile((1 - level) / 2), quantile((1 + level) / 2))
  return lower.isFinite && upper.isFinite ? Interval(lower: lower, upper: upper) : nil
}

extension Incidence {
  /// As many ties as there are, drawn with replacement; one drawn again adds nothing.
  func drawingTies(using random: inout SeededRandom) -> Incidence {
    var isDrawn = [Bool](repeating: false, count: tieCount)
    for _ in 0..<tieCount { isDrawn[random.below(tieCount)] = true }
    var ties: [(row: Int32, column: Int32)] = []
    var weights: [Double]? = rows.weights.map { _ in [] }
    for row in 0..<rowCount {
      for entry in rows.offsets[row]..<rows.offsets[row + 1] where isDrawn[entry] {
        ties.append((Int32(row), rows.columns[entry]))
        if let all = rows.weights { weights?.append(all[entry]) }
      }
    }
    return Incidence(rowCount: rowCount, columnCount: columnCount, ties: ties, weights: weights)
  }

  /// As many columns as there are, drawn with replacement, each a column of its own.
  func drawingColumns(using random: inout SeededRandom) -> Incidence {
    var ties: [(row: Int32, column: Int32)] = []
    var weights: [Double]? = columns.weights.map { _ in [] }
    for column in 0..<columnCount {
      let drawn = random.below(columnCount)
      for entry in columns.offsets[drawn]..<columns.offsets[drawn + 1] {
        ties.append((columns.columns[entry], Int32(column)))
        if let all = columns.weights { weights?.append(all[entry]) }
      }
    }
    return Incidence(rowCount: rowCount, columnCount: columnCount, ties: ties, weights: weights)
  }
}
