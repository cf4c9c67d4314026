import TwoModeNetworks

/// Betweenness of both modes at once, by Brandes' accumulation of dependencies.
///
/// One breadth-first search from every node of either mode counts shortest paths; walking its levels
/// backwards, each node receives the share of paths that run through it. Levels alternate between the
/// modes, so each mode keeps its own arrays. Predecessors are not stored: they are the neighbours
/// one level up.
///
/// Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical
/// Sociology 25(2), 163-177. doi:10.1080/0022250X.2001.9990249
struct ShortestPathDependencies<Count: PathCount> {
  /// One mode's share of the search.
  private struct Side {
    /// The level of each node in the present search, -1 where it was not reached.
    var level: [Int32]
    /// The number of shortest paths from the source.
    var paths: [Count]
    /// The sum of (1 + dependency) / paths over the next level's neighbours.
    var pull: [Count]
    /// The nodes reached, nearest first.
    var order: [Int32] = []
    /// Dependencies summed over all sources so far.
    var total: [Double]

    init(count: Int) {
      level = [Int32](repeating: -1, count: count)
      paths = [Count](repeating: .zero, count: count)
      pull = [Count](repeating: .zero, count: count)
      total = [Double](repeating: 0, count: count)
    }

    mutating func clear() {
      for node in order {
        level[Int(node)] = -1
        paths[Int(node)] = .zero
        pull[Int(node)] = .zero
      }
      order.removeAll(keepingCapacity: true)
    }
  }

  private var rowSide: Side
  private var columnSide: Side

  /// For every row and column, the number of pairs of other nodes whose shortest paths it lies on,
  /// each pair counted by the share of its shortest paths that run through the node.
  ///
  /// Sources are cut into a fixed number of parts, whose sums are added in their order: the threads
  /// share them out, and change no bit. No part has sources of both modes, and what comes from one mode
  /// is added to what comes from the other last: the transposed incidence gives the same bits.
  ///
  /// Returns `nil` if `Count` cannot hold the number of paths.
  ///
  /// - Complexity: O(n m) time, O(n) space.
  static func betweenness(
    of incidence: Incidence, threads: Int
  ) -> (rows: [Double], columns: [Double])? {
    let (rowCount, columnCount) = (incidence.rowCount, incidence.columnCount)
    func parts(of count: Int) -> [Range<Int>] {
      evenRanges(of: count, parts: sourceParts * count / Swift.max(1, rowCount + columnCount))
    }
    let rowParts = parts(of: rowCount)
    let parts =
      rowParts
      + parts(of: columnCount).map { ($0.lowerBound + rowCount)..<($0.upperBound + rowCount) }
    let totals = inParallel(parts.count, threads: threads) { part in
      dependencies(of: incidence, from: parts[part])
    }
    // Of either mode's nodes, what comes from sources in the rows and from those in the columns.
    let none = [Double](repeating: 0, count: Swift.max(rowCount, columnCount))
    var rows = [none, none]
    var columns = [none, none]
    for (part, total) in totals.enumerated() {
      guard let total else { return nil }
      let mode = part < rowParts.count ? 0 : 1
      for row in total.rows.indices { rows[mode][row] += total.rows[row] }
      for column in total.columns.indices { columns[mode][column] += total.columns[column] }
    }
    // Both ends of a pair were sources.
    return (
      (0..<rowCount).map { (rows[0][$0] + rows[1][$0]) / 2 },
      (0..<columnCount).map { (columns[0][$0] + columns[1][$0]) / 2 }
    )
  }

  /// Dependencies summed over some of the sources, the rows before the columns.
  private static func dependencies(
    of incidence: Incidence, from sources: Range<Int>
  ) -> (rows: [Double], columns: [Double])? {
    var kernel = ShortestPathDependencies(
      rowSide: Side(count: incidence.rowCount), columnSide: Side(count: incidence.columnCount))
    let watch = WorkWatch.current
    for source in sources where !watch.shouldStop {
      let isFinished =
        source < incidence.rowCount
        ? sweep(
          from: Int32(source), along: incidence.rows, and: incidence.columns,
          near: &kernel.rowSide, far: &kernel.columnSide)
        : sweep(
          from: Int32(source - incidence.rowCount), along: incidence.columns, and: incidence.rows,
          near: &kernel.columnSide, far: &kernel.rowSide)
      guard isFinished else { return nil }
    }
    return (kernel.rowSide.total, kernel.columnSide.total)
  }

  /// Searches from one source of the near mode and adds what every node lies between; `false` if
  /// a count left its safe range.
  private static func sweep(
    from source: Int32, along nearRows: CompressedRows, and farRows: CompressedRows,
    near: inout Side, far: inout Side
  ) -> Bool {
    near.clear()
    far.clear()
    near.level[Int(source)] = 0
    near.paths[Int(source)] = .one
    near.order.append(source)
    // Where each level starts in its mode's order: even levels are near, odd ones far.
    var levels = [0..<1]
    while true {
      let depth = levels.count
      let last = levels[depth - 1]
      let found =
        depth % 2 == 1
        ? advance(from: last, of: near, along: nearRows, to: &far, level: Int32(depth))
        : advance(from: last, of: far, along: farRows, to: &near, level: Int32(depth))
      guard let found else { return false }
      if found.isEmpty { break }
      levels.append(found)
    }
    for depth in levels.indices.reversed().dropLast() {
      if depth % 2 == 1 {
        retreat(from: levels[depth], of: &far, along: farRows, to: &near, level: Int32(depth - 1))
      } else {
        retreat(from: levels[depth], of: &near, along: nearRows, to: &far, level: Int32(depth - 1))
      }
    }
    return true
  }

  /// Reaches the next level and counts paths to it; the range it takes in its mode's order.
  private static func advance(
    from range: Range<Int>, of side: Side, along rows: CompressedRows, to other: inout Side,
    level: Int32
  ) -> Range<Int>? {
    let offsets = rows.offsets.span
    let columns = rows.columns.span
    let start = other.order.count
    for position in range {
      let node = Int(side.order[position])
      let paths = side.paths[node]
      for entry in offsets[node]..<offsets[node + 1] {
        let neighbour = Int(columns[entry])
        if other.level[neighbour] < 0 {
          other.level[neighbour] = level
          other.order.append(columns[entry])
        }
        if other.level[neighbour] == level {
          other.paths[neighbour] = other.paths[neighbour] + paths
        }
      }
    }
    for position in start..<other.order.count
    where !other.paths[Int(other.order[position])].isSafe {
      return nil
    }
    return start..<other.order.count
  }

  /// Settles the dependencies of a level and hands them to the level before it.
  private static func retreat(
    from range: Range<Int>, of side: inout Side, along rows: CompressedRows, to other: inout Side,
    level: Int32
  ) {
    let offsets = rows.offsets.span
    let columns = rows.columns.span
    for position in range.reversed() {
      let node = Int(side.order[position])
      let dependency = (side.paths[node] * side.pull[node]).value
      side.total[node] += dependency
      let share = Count(1 + dependency) / side.paths[node]
      for entry in offsets[node]..<offsets[node + 1] {
        let neighbour = Int(columns[entry])
        if other.level[neighbour] == level {
          other.pull[neighbour] = other.pull[neighbour] + share
        }
      }
    }
  }
}
