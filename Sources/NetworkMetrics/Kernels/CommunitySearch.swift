import TwoModeNetworks

/// What a search for communities found, in the order of an incidence's nodes.
struct CommunitySearch: Sendable {
  /// The division, the largest community first; nodes without ties are in none.
  let partition: TwoModePartition
  /// Its modularity; `nil` where it is undefined.
  let modularity: Double?
  /// For each row, how often it was with the others of its community; `nil` without others.
  let rowStability: [Double?]
  /// The same of the columns.
  let columnStability: [Double?]

  /// Searches several times and keeps the division of the highest modularity; of equals, one of the
  /// fewest communities, and of those the first.
  ///
  /// A network and its transpose are searched alike, so that both modes have the same communities.
  ///
  /// - Complexity: O(runs (search + n)).
  init(
    _ incidence: Incidence, method: CommunityMethod, resolution: Double, ties: TieCounting,
    runs: Int, seed: UInt64, threads: Int
  ) {
    let isFlipped = comesAfterItsTranspose(incidence, ties)
    let own = isFlipped ? incidence.transposed : incidence
    guard incidence.tieCount > 0, resolution >= 0, resolution.isFinite,
      let values = TieValues(own, ties)?.rescaled
    else {
      partition = TwoModePartition(
        numberedRows: [Int?](repeating: nil, count: incidence.rowCount),
        columns: [Int?](repeating: nil, count: incidence.columnCount), count: 0)
      modularity = nil
      rowStability = undefinedScores(incidence.rowCount)
      columnStability = undefinedScores(incidence.columnCount)
      return
    }
    let rowCount = own.rowCount
    let graph = CommunityGraph(own, values: values, resolution: resolution)
    var root = SeededRandom(seed: seed)
    let seeds = (0..<Swift.max(1, runs)).map { _ in root.next() }
    let found = inParallel(seeds.count, threads: threads) { run in
      var random = SeededRandom(seed: seeds[run])
      let groups =
        switch method {
        case .leiden: leiden(graph, using: &random)
        case .louvain: louvain(graph, using: &random)
        case .lpawbPlus: lpawbPlus(graph, rowCount: rowCount, using: &random)
        case .dirtlpawbPlus: dirtlpawbPlus(graph, rowCount: rowCount, using: &random)
        case .brim: brim(graph, rowCount: rowCount, using: &random)
        }
      return Division(groups, in: graph)
    }
    let best = found.dropFirst().reduce(found[0]) { best, next in
      if next.quality > best.quality + graph.slack { return next }
      return next.quality >= best.quality - graph.slack && next.count < best.count ? next : best
    }
    let numbered = best.largestFirst(in: graph)
    let stability = best.stability(among: found)
    let division = TwoModePartition(
      numberedRows: Array(numbered.prefix(rowCount)),
      columns: Array(numbered.dropFirst(rowCount)), count: best.count)
    partition = isFlipped ? division.transposed : division
    modularity = bipartiteModularity(
      of: own, division, values: values, resolution: resolution)
    let rows = Array(stability.prefix(rowCount))
    let columns = Array(stability.dropFirst(rowCount))
    (rowStability, columnStability) = isFlipped ? (columns, rows) : (rows, columns)
  }
}

/// The communities of one run.
private struct Division: Sendable {
  /// The community of each vertex, from 0; below 0 for one without ties.
  let groups: [Int]
  let count: Int
  let quality: Double

  init(_ found: [Int], in graph: CommunityGraph) {
    var numbers = [Int](repeating: -1, count: found.count)
    var count = 0
    groups = found.indices.map { vertex in
      if graph.offsets[vertex] == graph.offsets[vertex + 1] { return -1 }
      if numbers[found[vertex]] < 0 {
        numbers[found[vertex]] = count
        count += 1
      }
      return numbers[found[vertex]]
    }
    self.count = count
    quality = graph.quality(groups)
  }

  /// The community of each vertex, numbered by size; equal sizes keep the order of their first
  /// vertices.
  func largestFirst(in graph: CommunityGraph) -> [Int?] {
    var sizes = [Int](repeating: 0, count: count)
    for group in groups where group >= 0 { sizes[group] += 1 }
    let order = (0..<count).sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    var places = [Int](repeating: 0, count: count)
    for (place, group) in order.enumerated() { places[group] = place }
    return groups.map { $0 < 0 ? nil : places[$0] }
  }

  /// For each vertex, the mean share of the others of its community that it is with in a run.
  func stability(among runs: [Division]) -> [Double?] {
    var sizes = [Int](repeating: 0, count: count)
    for group in groups where group >= 0 { sizes[group] += 1 }
    var starts = [0]
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    var members = [Int](repeating: 0, count: starts[count])
    var next = starts
    for (vertex, group) in groups.enumerated() where group >= 0 {
      members[next[group]] = vertex
      next[group] += 1
    }
    var together = [Int](repeating: 0, count: groups.count)
    var met = [Int](repeating: 0, count: groups.count)
    for run in runs {
      for group in 0..<count {
        let range = starts[group]..<starts[group + 1]
        for place in range { met[run.groups[members[place]]] += 1 }
        for place in range {
          together[members[place]] += met[run.groups[members[place]]] - 1
        }
        for place in range { met[run.groups[members[place]]] = 0 }
      }
    }
    return groups.indices.map { vertex in
      guard groups[vertex] >= 0, sizes[groups[vertex]] > 1 else { return nil }
      return Double(together[vertex]) / Double(runs.count * (sizes[groups[vertex]] - 1))
    }
  }
}

/// Which of a network and its transpose is searched: that of fewer rows, or, of as many, the one whose
/// ties come first in order. Only a network that is its own transpose leaves it open.
private func comesAfterItsTranspose(_ incidence: Incidence, _ ties: TieCounting) -> Bool {
  let (rows, columns) = (incidence.rows, incidence.columns)
  if rows.count != columns.count { return rows.count > columns.count }
  if rows.offsets != columns.offsets {
    return columns.offsets.lexicographicallyPrecedes(rows.offsets)
  }
  if rows.columns != columns.columns {
    return columns.columns.lexicographicallyPrecedes(rows.columns)
  }
  guard ties == .weighted, let own = rows.weights, let other = columns.weights else { return false }
  return other.lexicographicallyPrecedes(own)
}
