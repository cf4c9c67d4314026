import Drawing

/// Which pairs of a network are drawn: those with at least some number of joint items.
///
/// A picture of every pair is a ball of hair. The rule is one number, which the picture states.
struct TieThinning: Hashable, Sendable {
  /// The least number of joint items that a drawn pair has.
  let minimum: Int
  /// The positions of the pairs that are drawn, in the order given.
  let kept: [Int]

  /// Keeps the pairs with at least `minimum` joint items.
  ///
  /// Where `minimum` is `nil` it is the smallest number that leaves at most `limit` pairs; where even the
  /// largest number in the network leaves more, it is that largest number.
  ///
  /// - Complexity: O(n log n).
  init(counts: [Int], minimum: Int?, limit: Int) {
    let chosen = minimum ?? Self.smallest(counts, limit: limit)
    self.minimum = chosen
    kept = counts.indices.filter { counts[$0] >= chosen }
  }

  private static func smallest(_ counts: [Int], limit: Int) -> Int {
    let falling = counts.sorted(by: >)
    guard let most = falling.first, let least = falling.last else { return 1 }
    guard falling.count > limit else { return least }
    // Any number up to this one would let in the first pair beyond the limit.
    let tooLow = falling[max(limit, 0)]
    return tooLow < most ? tooLow + 1 : most
  }
}
