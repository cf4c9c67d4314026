import TwoModeNetworks

/// The communities that LPAwb+ finds from labels of the rows: labels spread until that gains nothing,
/// pairs of communities are joined, and so on until there are none to join.
///
/// - Parameters:
///   - graph: Nodes, rows first.
///   - rowCount: How many of them are rows.
///   - start: The label of each row; each its own if `nil`.
/// - Complexity: O(m) a step; steps are few.
func lpawbPlus(
  _ graph: CommunityGraph, rowCount: Int, from start: [Int]? = nil,
  using random: inout SeededRandom
) -> [Int] {
  var labels = start ?? Array(0..<rowCount)
  labels.append(contentsOf: repeatElement(-1, count: graph.count - rowCount))
  var spreading = CommunityLabels(graph, rowCount: rowCount)
  let watch = WorkWatch.current
  var quality = spreading.spread(&labels, or: .none, using: &random)
  while true {
    let before = labels
    var joined = labels
    // Joining loses nothing; going on is worth it while it gains or leaves fewer communities.
    guard joinPairs(&joined, in: graph) else { return alone(labels) }
    labels = joined
    let reached = spreading.spread(&labels, or: .none, using: &random)
    let isBetter =
      reached > quality + graph.slack || communityCount(labels) < communityCount(before)
    guard isBetter, !watch.shouldStop else { return alone(before) }
    quality = max(quality, reached)
  }
}

/// The communities that DIRTLPAwb+ finds: the best of LPAwb+ and of LPAwb+ from random labels, ten times
/// from each number of labels, 4 up to the number of communities that it found at first.
///
/// - Complexity: That of LPAwb+, ten times the number of communities.
func dirtlpawbPlus(
  _ graph: CommunityGraph, rowCount: Int, using random: inout SeededRandom
) -> [Int] {
  var best = lpawbPlus(graph, rowCount: rowCount, using: &random)
  var quality = graph.quality(best)
  let most = communityCount(best)
  let watch = WorkWatch.current
  for labels in stride(from: 4, through: most, by: 1) where !watch.shouldStop {
    for _ in 0..<10 {
      let start = (0..<rowCount).map { _ in random.below(Swift.min(labels, rowCount)) }
      let next = lpawbPlus(graph, rowCount: rowCount, from: start, using: &random)
      let reached = graph.quality(next)
      if reached > quality + graph.slack {
        best = next
        quality = reached
      }
    }
  }
  return best
}

/// Vertices without a label given one each that no other has.
private func alone(_ labels: [Int]) -> [Int] {
  var isUsed = [Bool](repeating: false, count: labels.count)
  for label in labels where label >= 0 { isUsed[label] = true }
  var unused = labels.indices.filter { !isUsed[$0] }
  return labels.map { $0 < 0 ? unused.popLast() ?? $0 : $0 }
}

private func communityCount(_ labels: [Int]) -> Int {
  renumbered(alone(labels)).count
}
