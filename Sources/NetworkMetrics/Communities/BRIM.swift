import TwoModeNetworks

/// The communities that BRIM finds, with the number of groups to start from adapted.
///
/// From a random division of the rows into a number of groups, the columns take the best of them, then
/// the rows, in turn, until that gains nothing. The number is doubled from 1 while that raises
/// modularity; then the best number is looked for between half and twice the best so far, trying the
/// middle of either side and narrowing it.
///
/// - Parameters:
///   - graph: Nodes, rows first.
///   - rowCount: How many of them are rows.
/// - Complexity: O(m) a step, in O(log n) searches of a few steps.
func brim(_ graph: CommunityGraph, rowCount: Int, using random: inout SeededRandom) -> [Int] {
  struct Trial {
    let count: Int
    let groups: [Int]
    let quality: Double
  }
  var labels = CommunityLabels(graph, rowCount: rowCount)
  let most = Swift.min(rowCount, graph.count - rowCount)
  func trial(_ count: Int) -> Trial {
    var groups = (0..<rowCount).map { _ in random.below(count) }
    groups.append(contentsOf: repeatElement(-1, count: graph.count - rowCount))
    let quality = labels.spread(&groups, or: .any(count: count), using: &random)
    return Trial(count: count, groups: groups, quality: quality)
  }
  guard most > 0 else { return Array(0..<graph.count) }
  var best = trial(1)
  var low = 1
  var high = Swift.min(2, most)
  let watch = WorkWatch.current
  while high > best.count, !watch.shouldStop {
    let next = trial(high)
    if next.quality <= best.quality + graph.slack { break }
    low = best.count
    best = next
    high = Swift.min(2 * high, most)
  }
  // Numbers strictly between low and the best, and between it and high, are left to try.
  while best.count - low > 1 || high - best.count > 1, !watch.shouldStop {
    if best.count - low > 1 {
      let next = trial((low + best.count) / 2)
      if next.quality > best.quality + graph.slack {
        high = best.count
        best = next
        continue
      }
      low = next.count
    }
    if high - best.count > 1 {
      let next = trial((best.count + high) / 2)
      if next.quality > best.quality + graph.slack {
        low = best.count
        best = next
        continue
      }
      high = next.count
    }
  }
  return best.groups
}
