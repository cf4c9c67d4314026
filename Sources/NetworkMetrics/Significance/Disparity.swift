import RealModule
import TwoModeNetworks

extension Projection {
  /// The p of each tie by the disparity filter, in the order of its ties.
  ///
  /// A node of k ties and strength s deals its strength out at random: k - 1 cuts, each as likely
  /// anywhere. A tie of weight w is then as heavy or heavier with the chance
  ///
  ///     p = (1 - w / s)^(k - 1)
  ///
  /// and the tie's p is the smaller of the p of its two ends: it is kept if it stands out at either. A
  /// node with one tie has dealt out nothing and gives no p.
  ///
  /// ```swift
  /// let p = network.projected(weighting: .newman).disparity()
  /// ```
  ///
  /// Range 0, which only what is too small for a `Double` reaches, to below 1. `nil` where neither end
  /// has a second tie; everywhere, where a weight is undefined, not above 0 or not finite. The unit of
  /// the weights makes no difference. Where ties are directed, the two ends are the node where it begins
  /// with all ties that begin there, and the node where it arrives with all that arrive.
  ///
  /// The smaller of two p is no p itself: without structure, more than a share of 0.05 of ties have one
  /// of 0.05 or below, up to twice as many. Published backbones are made by it all the same.
  ///
  /// Serrano, M. A., Boguna, M. & Vespignani, A. (2009). Extracting the multiscale backbone of complex
  /// weighted networks. Proceedings of the National Academy of Sciences 106(16), 6483-6488.
  /// doi:10.1073/pnas.0808904106
  ///
  /// - Complexity: O(nodes + ties).
  public func disparity() -> [Double?] {
    guard let ends = TieEnds(self) else { return undefinedScores(ties.count) }
    return disparities(of: ends)
  }
}

private func disparities(of ends: TieEnds) -> [Double?] {
  let strengths = ends.strengths
  var degrees = [Int](repeating: 0, count: ends.count)
  for end in ends.firsts { degrees[end] += 1 }
  for end in ends.seconds { degrees[end] += 1 }
  // What the other ties at an end weigh, as a sum of those before and those after: taken from the whole,
  // a tie that weighs nearly all of it would leave rounding errors.
  let (atFirst, atSecond) = ends.rests
  func p(_ end: Int, _ rest: Double) -> Double? {
    // Where the weights of an end are too small beside the largest, nothing is left of its strength.
    guard degrees[end] > 1, strengths[end] > 0 else { return nil }
    return Double.pow(rest / strengths[end], degrees[end] - 1)
  }
  return ends.weights.indices.map { tie in
    [p(ends.firsts[tie], atFirst[tie]), p(ends.seconds[tie], atSecond[tie])]
      .compactMap { $0 }.min()
  }
}

extension TieEnds {
  /// For each tie, what the others weigh at its first end and at its second.
  fileprivate var rests: (first: [Double], second: [Double]) {
    var first = [Double](repeating: 0, count: weights.count)
    var second = first
    for order in [Array(weights.indices), weights.indices.reversed()] {
      var passed = [Double](repeating: 0, count: count)
      for tie in order {
        first[tie] += passed[firsts[tie]]
        second[tie] += passed[seconds[tie]]
        passed[firsts[tie]] += weights[tie]
        passed[seconds[tie]] += weights[tie]
      }
    }
    return (first, second)
  }
}
