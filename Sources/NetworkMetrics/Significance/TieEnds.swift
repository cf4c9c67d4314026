import TwoModeNetworks

/// The ties of a weighted one-mode network by their ends.
///
/// Where ties are directed, a node is two ends: one where ties begin and one where they arrive, so that
/// what is said of an end holds for either kind of network.
struct TieEnds {
  /// The end where each tie begins.
  let firsts: [Int]
  /// The end where each tie arrives.
  let seconds: [Int]
  /// The weights of the ties, divided by a power of two that brings the largest near 1.
  let weights: [Double]
  /// What a weight must be multiplied by to be one again.
  let unit: Double
  /// The number of ends.
  let count: Int

  /// The ends of a projection's ties; `nil` where a weight is undefined, not above 0 or not finite.
  init?<Node, Shared>(_ projection: Projection<Node, Shared>) {
    let weights = projection.ties.compactMap(\.weight)
    guard weights.count == projection.ties.count, weights.allSatisfy({ $0 > 0 && $0.isFinite })
    else { return nil }
    let (firsts, seconds) = projection.positions
    let nodeCount = projection.nodes.count
    let rescaled = TieValues(rows: weights, columns: weights).rescaled
    self.firsts = firsts.map { Int($0) }
    self.seconds = seconds.map { Int($0) + (projection.isDirected ? nodeCount : 0) }
    self.weights = rescaled.rows ?? weights
    unit = rescaled.unit
    count = projection.isDirected ? 2 * nodeCount : nodeCount
  }

  /// The sum of the weights at each end.
  var strengths: [Double] {
    var strengths = [Double](repeating: 0, count: count)
    for (tie, weight) in weights.enumerated() {
      strengths[firsts[tie]] += weight
      strengths[seconds[tie]] += weight
    }
    return strengths
  }
}
