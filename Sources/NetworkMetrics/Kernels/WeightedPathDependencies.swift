import TwoModeNetworks

/// Betweenness of the vertices, rows first and columns after them, where ties have lengths, by Brandes'
/// accumulation of dependencies over Dijkstra's order; see ``ShortestPathDependencies`` for ties that count
/// alike.
///
/// Returns `nil` if `Count` cannot hold the number of paths.
///
/// - Complexity: O(n m log m) time, O(n + m) space.
func betweennessAlongWeights<Count: PathCount>(
  _ search: WeightedPathSearch, counting: Count.Type, threads: Int
) -> [Double]? {
  let parts = evenRanges(of: search.count, parts: sourceParts)
  let totals = inParallel(parts.count, threads: threads) { part in
    dependenciesAlongWeights(search, from: parts[part], counting: Count.self)
  }
  var sums = [Double](repeating: 0, count: search.count)
  for total in totals {
    guard let total else { return nil }
    for vertex in sums.indices { sums[vertex] += total[vertex] }
  }
  // Both ends of a pair were sources.
  return sums.map { $0 / 2 }
}

/// Dependencies of the vertices, summed over some of the sources.
private func dependenciesAlongWeights<Count: PathCount>(
  _ start: WeightedPathSearch, from sources: Range<Int>, counting: Count.Type
) -> [Double]? {
  var search = start
  var paths = [Count](repeating: .zero, count: search.count)
  var pull = [Count](repeating: .zero, count: search.count)
  var total = [Double](repeating: 0, count: search.count)
  let watch = WorkWatch.current
  for source in sources where !watch.shouldStop {
    search.search(from: source)
    for vertex in search.order {
      var sum = vertex == source ? Count.one : Count.zero
      search.forEachPredecessor(of: vertex) { sum = sum + paths[$0] }
      guard sum.isSafe else { return nil }
      paths[vertex] = sum
      pull[vertex] = .zero
    }
    for vertex in search.order.reversed() where vertex != source {
      let dependency = (paths[vertex] * pull[vertex]).value
      total[vertex] += dependency
      let share = Count(1 + dependency) / paths[vertex]
      search.forEachPredecessor(of: vertex) { pull[$0] = pull[$0] + share }
    }
  }
  return total
}
