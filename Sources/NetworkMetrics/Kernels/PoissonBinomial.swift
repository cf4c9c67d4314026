import RealModule

/// The number of successes among independent trials that differ in their chances.
///
/// Upper tails are worked out exactly, trial by trial, by sums and products of what is not negative: a
/// tail of 1e-200 is as exact as one of 0.1, to about one rounding a trial.
///
/// Where that takes more than 2^22 steps and the standard deviation is 20 or more, and no count is asked
/// for that lies more than 3 deviations above the mean, Volkova's refined normal approximation takes its place.
/// With x = (k - 1/2 - mean) / deviation and g the skewness:
///
///     P(at least k) = 1 - F(x) - g (1 - x^2) f(x) / 6
///
/// See ``isApproximated(upTo:)`` for how near it comes.
///
/// Hong, Y. (2013). On computing the distribution function for the Poisson binomial distribution.
/// Computational Statistics & Data Analysis 59, 41-51. doi:10.1016/j.csda.2012.10.006. Volkova, A. Yu.
/// (1996). A refinement of the central limit theorem for sums of independent random indicators. Theory
/// of Probability and Its Applications 40(4), 791-794. doi:10.1137/1140093
struct PoissonBinomial: Sendable {
  /// The chances of the trials that can succeed.
  let chances: [Double]
  private let mean: Double
  private let variance: Double
  private let thirdMoment: Double

  init(_ chances: [Double]) {
    self.chances = chances.filter { $0 > 0 }
    var (mean, variance, third) = (0.0, 0.0, 0.0)
    for chance in self.chances {
      let spread = chance * (1 - chance)
      mean += chance
      variance += spread
      third += spread * (1 - 2 * chance)
    }
    self.mean = mean
    self.variance = variance
    thirdMoment = third
  }

  /// The chances of at least 0, 1, ... up to so many successes.
  func tails(upTo largest: Int) -> [Double] {
    isApproximated(upTo: largest)
      ? (0...largest).map { $0 == 0 ? 1 : approximateTail($0) } : exactTails(upTo: largest)
  }

  /// Whether tails up to a count are approximated.
  ///
  /// What the approximation errs by falls as one over the variance. At a deviation of 20, the least at
  /// which it is used, it was measured against the exact law for trials of equal chances (0.001, 0.01,
  /// 0.5, 0.9) and of very unlike ones: from 3 deviations below the mean to 3 above, at most 5.4e-5, and
  /// at most 0.5% of the tail. Beyond, where tails are small, it loses them (7% at 4 deviations), so they
  /// are worked out exactly at any size; so are those of narrow laws.
  func isApproximated(upTo largest: Int) -> Bool {
    chances.count * largest > 1 << 22 && variance >= 400
      && Double(largest) <= mean + 3 * variance.squareRoot()
  }

  /// The chances of at least 0, 1, ... up to so many successes, exactly.
  ///
  /// - Complexity: O(trials x largest).
  func exactTails(upTo largest: Int) -> [Double] {
    guard largest > 0 else { return [1] }
    // The chance of each number of successes so far; the last entry holds all from `largest` on.
    var masses = [Double](repeating: 0, count: largest + 1)
    masses[0] = 1
    var mass = masses.mutableSpan
    for (trial, chance) in chances.enumerated() {
      let failure = 1 - chance
      mass[largest] += mass[largest - 1] * chance
      var count = min(trial + 1, largest - 1)
      while count > 0 {
        mass[count] = mass[count] * failure + mass[count - 1] * chance
        count -= 1
      }
      mass[0] *= failure
    }
    for count in (1..<largest).reversed() { masses[count] += masses[count + 1] }
    masses[0] = 1
    return masses.map { min(1, $0) }
  }

  /// The chance of at least so many successes by the refined normal approximation.
  func approximateTail(_ count: Int) -> Double {
    let deviation = variance.squareRoot()
    let x = (Double(count) - 0.5 - mean) / deviation
    let skewness = thirdMoment / (variance * deviation)
    let density = Double.exp(-x * x / 2) / (2 * Double.pi).squareRoot()
    let tail = Double.erfc(x / 2.0.squareRoot()) / 2 - skewness * (1 - x * x) * density / 6
    return min(1, max(tail, .leastNonzeroMagnitude))
  }
}
