/// How far two rankings of the same nodes agree.
public enum RankCorrelation {
  /// How far two rankings agree: Kendall's tau-b, which allows for ties.
  ///
  ///     (C - D) / sqrt((P - P1) (P - P2))
  ///
  /// C and D being the pairs that both rank alike and that they rank against one another, P all pairs, P1
  /// and P2 those that are equal in the first and in the second.
  ///
  /// ```swift
  /// RankCorrelation.kendallTau(network.degree().values, network.betweenness().values)
  /// ```
  ///
  /// From -1 (one is the other turned round) to 1 (the same ranking). A place where either value is
  /// undefined, or no number, is left out. `nil` where fewer than two are left, where all are equal in one
  /// of the two, and where there are not as many values of the one as of the other, which then are not of
  /// the same nodes. `scipy.stats.kendalltau` gives the same, and NaN where this gives `nil`.
  ///
  /// Kendall, M. G. (1945). The treatment of ties in ranking problems. Biometrika 33(3), 239-251.
  /// doi:10.1093/biomet/33.3.239
  ///
  /// Knight, W. R. (1966). A computer method for calculating Kendall's tau with ungrouped data. Journal of
  /// the American Statistical Association 61(314), 436-439. doi:10.1080/01621459.1966.10480879
  ///
  /// - Parameters:
  ///   - first: The values of the first ranking.
  ///   - second: Those of the second, of the same nodes in the same order.
  /// - Complexity: O(n log n).
  public static func kendallTau(_ first: [Double?], _ second: [Double?]) -> Double? {
    guard first.count == second.count else { return nil }
    var pairs: [(x: Double, y: Double)] = []
    for (x, y) in zip(first, second) {
      if let x, let y, !x.isNaN, !y.isNaN { pairs.append((x, y)) }
    }
    pairs.sort { ($0.x, $0.y) < ($1.x, $1.y) }
    let all = pairCount(pairs.count)
    let equalInFirst = pairsOfEqual(pairs) { $0.x == $1.x }
    let equalInBoth = pairsOfEqual(pairs) { $0.x == $1.x && $0.y == $1.y }
    var values = pairs.map(\.y)
    let discordant = sortCountingExchanges(&values)
    let equalInSecond = pairsOfEqual(values) { $0 == $1 }
    if all == equalInFirst || all == equalInSecond { return nil }
    let concordant = all - equalInFirst - equalInSecond + equalInBoth - discordant
    let scale = Double(all - equalInFirst).squareRoot() * Double(all - equalInSecond).squareRoot()
    return min(1, max(-1, Double(concordant - discordant) / scale))
  }
}

private func pairCount(_ count: Int) -> Int { count * (count - 1) / 2 }

/// The pairs of equal elements of an array in which equal ones stand together.
private func pairsOfEqual<Element>(
  _ elements: [Element], _ areEqual: (Element, Element) -> Bool
) -> Int {
  var pairs = 0
  var run = 0
  for index in elements.indices {
    run = index > 0 && areEqual(elements[index - 1], elements[index]) ? run + 1 : 0
    pairs += run
  }
  return pairs
}

/// Sorts by merging runs of growing length; the number of pairs that stood the wrong way round.
private func sortCountingExchanges(_ values: inout [Double]) -> Int {
  var exchanges = 0
  var merged = values
  var length = 1
  while length < values.count {
    var start = 0
    while start < values.count {
      let middle = min(start + length, values.count)
      let end = min(start + 2 * length, values.count)
      var (left, right) = (start, middle)
      for place in start..<end {
        if left < middle, right == end || values[left] <= values[right] {
          merged[place] = values[left]
          left += 1
        } else {
          merged[place] = values[right]
          right += 1
          exchanges += middle - left
        }
      }
      start = end
    }
    swap(&values, &merged)
    length *= 2
  }
  return exchanges
}
