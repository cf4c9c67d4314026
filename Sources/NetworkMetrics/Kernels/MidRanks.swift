/// The rank of each score, 1 for the highest; equal scores share the mean of their ranks. `nil` for a
/// score that is undefined or no number.
///
/// Scores are equal if they differ by rounding alone: by less than 1e-9 of themselves, or 1e-14 of the
/// largest.
///
/// - Complexity: O(n log n).
func midRanks(_ scores: [Double?]) -> [Double?] {
  let ranked = scores.indices.compactMap { index in
    scores[index].flatMap { $0.isNaN ? nil : (index: index, score: $0) }
  }
  .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
  let floor = 1e-14 * (ranked.map(\.score.magnitude).filter(\.isFinite).max() ?? 0)
  var ranks = [Double?](repeating: nil, count: scores.count)
  var start = 0
  while start < ranked.count {
    var end = start + 1
    while end < ranked.count {
      let (first, second) = (ranked[end - 1].score, ranked[end].score)
      let tolerance = max(1e-9 * max(first.magnitude, second.magnitude), floor)
      guard first == second || first - second <= tolerance && tolerance.isFinite else { break }
      end += 1
    }
    for place in start..<end { ranks[ranked[place].index] = Double(start + 1 + end) / 2 }
    start = end
  }
  return ranks
}
