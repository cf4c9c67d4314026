import RealModule

/// What the formulas of weightings read of one node of a pair.
struct PairEnd {
  /// The sum of the weights of its ties; its degree where each counts 1.
  var strength: Double
  /// The sum of their squares; its degree where each counts 1.
  var squares: Double
  /// n times the sum of squared differences from the mean of its row, n being the row's length; exactly
  /// 0 where all of the row is the same.
  var spread: Double
}

// A weighting is what a shared node adds, summed over the shared nodes, and what is made of the sum.
extension ProjectionWeighting {
  /// What a shared node adds to a pair whose ties to it have weights of 1.
  func share(ofDegree degree: Int, strength: Double) -> Double {
    switch self {
    case .newman: 1 / Double(degree - 1)
    case .resourceAllocation, .hyperbolic: 1 / strength
    case .count, .jaccard, .cosine, .simpson, .phi, .yule, .pmi: 1
    }
  }

  /// How often a shared node adds its share to a pair whose ties to it have these weights.
  func times(_ first: Double, _ second: Double) -> Double {
    switch self {
    case .count, .cosine, .phi, .resourceAllocation, .hyperbolic: first * second
    case .newman: first
    case .jaccard, .simpson: Swift.min(first, second)
    case .yule, .pmi: 1
    }
  }

  /// The weight of a pair; not finite where it is undefined.
  ///
  /// - Parameters:
  ///   - sum: What the shared nodes add.
  ///   - count: The number of nodes of the other mode.
  func weight(_ sum: Double, _ first: PairEnd, _ second: PairEnd, ofNodes count: Double) -> Double {
    switch self {
    case .count, .newman, .hyperbolic:
      return sum
    case .jaccard:
      return sum / (first.strength + second.strength - sum)
    case .cosine:
      return Swift.min(1, sum / (first.squares * second.squares).squareRoot())
    case .simpson:
      return sum / Swift.min(first.strength, second.strength)
    case .phi:
      let spread = (first.spread * second.spread).squareRoot()
      guard spread > 0 else { return .nan }
      return Swift.max(-1, Swift.min(1, (count * sum - first.strength * second.strength) / spread))
    case .yule:
      let onlyFirst = first.strength - sum
      let onlySecond = second.strength - sum
      let alike = sum * (count - sum - onlyFirst - onlySecond)
      let different = onlyFirst * onlySecond
      return (alike - different) / (alike + different)
    case .pmi:
      return Double.log(sum * count / (first.strength * second.strength))
    case .resourceAllocation:
      return sum / second.strength
    }
  }

  /// Whether a weight of 0 or below is one; elsewhere it means that weights have left the range of
  /// `Double`.
  var mayBeNegative: Bool { self == .phi || self == .yule || self == .pmi }

  /// Whether the weight stays the same if all ties of one node weigh twice as much.
  var isScaledByRow: Bool { self == .cosine || self == .phi }
}
