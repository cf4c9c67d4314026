import TwoModeNetworks

/// The lowest and the highest of some numbers, or the ends of an interval.
public struct Interval: Sendable, Hashable {
  /// The lower end.
  public let lower: Double
  /// The upper end.
  public let upper: Double
}

/// The scores of a network's rows beside those of networks made from it.
struct Replicates {
  let estimates: [Double?]
  /// The scores in each of the networks made from it.
  let scores: [[Double?]]
  /// The ranks in each of them, 1 for the highest.
  let ranks: [[Double?]]
  /// Kendall's tau-b between the ranks in the network and in each of them.
  let taus: [Double?]
  /// Why the scores of one of the networks fall short of the definition, the first that do.
  let shortfall: Shortfall?

  /// - Parameters:
  ///   - measure: What to measure.
  ///   - incidence: The network.
  ///   - count: How many networks to make from it.
  ///   - threads: How many threads to work in.
  ///   - made: The network of a number, with the same rows in the same order.
  init(
    of measure: Measure, in incidence: Incidence, count: Int, threads: Int,
    _ made: @Sendable (Int) -> Incidence
  ) {
    let whole = measure.outcome(of: incidence, threads: threads)
    let estimates = whole.value
    let ownRanks = midRanks(estimates)
    let replicates = inParallel(count, threads: threads) { number in
      if WorkWatch.current.shouldStop {
        return (scores: estimates, ranks: ownRanks, tau: Double?.none, shortfall: Shortfall?.none)
      }
      let outcome = measure.outcome(of: made(number), threads: 1)
      let scores = outcome.value
      let ranks = midRanks(scores)
      return (
        scores: scores, ranks: ranks, tau: RankCorrelation.kendallTau(ownRanks, ranks),
        shortfall: outcome.shortfall
      )
    }
    self.estimates = estimates
    scores = replicates.map(\.scores)
    ranks = replicates.map(\.ranks)
    taus = replicates.map(\.tau)
    shortfall = whole.shortfall ?? replicates.lazy.compactMap(\.shortfall).first
  }

  /// The defined values of a node, in the order of the networks.
  func defined(_ values: [[Double?]], of row: Int) -> [Double] { values.compactMap { $0[row] } }
}

/// The mean of the defined numbers; `nil` where there are none.
func meanOfDefined(_ values: [Double?]) -> Double? {
  let defined = values.compactMap { $0 }
  return defined.isEmpty ? nil : defined.reduce(0, +) / Double(defined.count)
}

/// A number, where it has not left the range of `Double`.
func finite(_ value: Double?) -> Double? { value.flatMap { $0.isFinite ? $0 : nil } }
