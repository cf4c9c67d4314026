import RealModule
import TwoModeNetworks

/// How far a tie's weight is above what the strengths of its ends let expect, beside its noise.
public struct NoiseCorrectedTie: Sendable, Hashable {
  /// (k w - 1) / (k w + 1), k w being the weight over the one expected: 0 where it is as expected, 1/3
  /// where it is twice that, below 0 where it is less. Range above -1 and below 1.
  public let score: Double
  /// The standard deviation of the score.
  public let deviation: Double
  /// The score over its standard deviation.
  public let z: Double
  /// The chance that noise alone gives as high a z or a higher one, by the normal distribution.
  public let p: Double
}

extension Projection {
  /// How far each tie stands out of the noise, in the order of its ties: the noise-corrected backbone.
  ///
  /// Weights are counts of small events, n of them in all, of which s(a) are at a and s(b) at b; each
  /// joins a and b with a chance P, whose prior is a Beta distribution with mean and variance
  ///
  ///     m = s(a) s(b) / n^2
  ///     v = s(a) s(b) (n - s(a)) (n - s(b)) / (n^4 (n - 1))
  ///
  /// those of a hypergeometric draw. With q the mean of P once the weight w has been seen, and
  /// k = n / (s(a) s(b)), k changing by k' = 1 / (s(a) s(b)) - n (s(a) + s(b)) / (s(a) s(b))^2 with w:
  ///
  ///     score = (k w - 1) / (k w + 1)
  ///     deviation = 2 |k + w k'| / (k w + 1)^2 * sqrt(n q (1 - q))
  ///     z = score / deviation
  ///     p = 1 - the normal distribution's share up to z
  ///
  /// n counts a tie from both of its ends where ties have no direction, and once where they do; s(a) is
  /// then what begins at a and s(b) what arrives at b. A tie is kept by its authors where z is above
  /// 1.28, 1.64 or 2.32, which is p below 0.10, 0.05 and 0.01.
  ///
  /// ```swift
  /// network.projected().noiseCorrected().map { $0?.z }
  /// ```
  ///
  /// On small networks z is often far beyond what the normal approximation is good for; from 38 on, p is
  /// smaller than `Double` can hold and comes out as 0. Rank such ties by z.
  ///
  /// Unlike those of the disparity filter, these depend on the unit of the weights: twice the weights
  /// are twice the evidence. They suit counts. `nil` where the prior does not exist (n not above 1, or
  /// all weight at one end) or the deviation is 0 or not finite; everywhere, where a weight is undefined, not above 0
  /// or not finite.
  ///
  /// The authors' program has (1 - m^2) for the (1 - m)^2 that the prior's mean and variance ask for in
  /// its second parameter, and so has what was made after it. This has the latter; the former gives
  /// slightly lower deviations, the difference vanishing as networks grow.
  ///
  /// Coscia, M. & Neffke, F. M. H. (2017). Network backboning with noisy data. IEEE 33rd International
  /// Conference on Data Engineering, 425-436. doi:10.1109/ICDE.2017.100
  ///
  /// - Complexity: O(nodes + ties).
  public func noiseCorrected() -> [NoiseCorrectedTie?] {
    guard let ends = TieEnds(self) else {
      return [NoiseCorrectedTie?](repeating: nil, count: ties.count)
    }
    let strengths = ends.strengths
    // Summed over ends, every tie has been counted twice.
    let total = strengths.reduce(0, +) / (isDirected ? 2 : 1)
    return ends.weights.indices.map { tie in
      NoiseCorrectedTie(
        share: ends.weights[tie] / total, first: strengths[ends.firsts[tie]] / total,
        second: strengths[ends.seconds[tie]] / total, total: total * ends.unit)
    }
  }
}

extension NoiseCorrectedTie {
  /// A tie by its weight and the strengths of its ends, as shares of all weight, which stay in range
  /// whatever the weights are.
  fileprivate init?(share: Double, first: Double, second: Double, total: Double) {
    let mean = first * second
    let ratio = share / mean
    // The size of the prior, its two parameters' sum: m (1 - m) / v - 1.
    let size = (1 - mean) * (total - 1) / ((1 - first) * (1 - second)) - 1
    guard size > 0, size.isFinite else { return nil }
    let chance = (mean * size + share * total) / (size + total)
    let slope = 1 + share - share * (first + second) / mean
    let deviation =
      2 * slope.magnitude / (mean * (ratio + 1) * (ratio + 1))
      * (chance * (1 - chance) / total).squareRoot()
    let score = (ratio - 1) / (ratio + 1)
    let z = score / deviation
    guard z.isFinite, deviation.isFinite else { return nil }
    self.init(
      score: score, deviation: deviation, z: z, p: Double.erfc(z / 2.0.squareRoot()) / 2)
  }
}
