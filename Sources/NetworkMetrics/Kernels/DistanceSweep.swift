import TwoModeNetworks

/// Breadth-first search from one row after another, keeping only what the distances add up to.
///
/// In a two-mode network the levels of the search alternate between the modes, so two frontiers and
/// no queue of mixed nodes are needed. Seen marks carry the source's number, which spares clearing
/// them between sources.
struct DistanceSweep {
  /// What one row reaches.
  struct Reach {
    /// Rows reached, the source included.
    var rows = 1
    /// Columns reached.
    var columns = 0
    /// The sum of the distances to all that is reached.
    var distanceSum = 0
    /// The sum of one over the distance to all that is reached, nearest level first.
    var inverseSum = 0.0

    fileprivate mutating func add(_ count: Int, at distance: Int) {
      distanceSum += count * distance
      inverseSum += Double(count) / Double(distance)
    }
  }

  /// How many nodes the last row searched from reaches at each distance, itself at 0.
  private(set) var levels: [Int] = []

  private let incidence: Incidence
  private var seenRows: [Int32]
  private var seenColumns: [Int32]
  private var rowFrontier: [Int32] = []
  private var columnFrontier: [Int32] = []

  init(_ incidence: Incidence) {
    self.incidence = incidence
    seenRows = [Int32](repeating: -1, count: incidence.rowCount)
    seenColumns = [Int32](repeating: -1, count: incidence.columnCount)
  }

  /// What a row reaches. Each row may be the source once.
  ///
  /// - Complexity: O(ties of its component).
  mutating func reach(from source: Int32) -> Reach {
    var reach = Reach()
    var distance = 0
    levels.removeAll(keepingCapacity: true)
    levels.append(1)
    seenRows[Int(source)] = source
    rowFrontier.removeAll(keepingCapacity: true)
    rowFrontier.append(source)
    while true {
      distance += 1
      Self.advance(
        from: rowFrontier, along: incidence.rows, mark: source, seen: &seenColumns,
        to: &columnFrontier)
      if columnFrontier.isEmpty { return reach }
      reach.columns += columnFrontier.count
      reach.add(columnFrontier.count, at: distance)
      levels.append(columnFrontier.count)

      distance += 1
      Self.advance(
        from: columnFrontier, along: incidence.columns, mark: source, seen: &seenRows,
        to: &rowFrontier)
      if rowFrontier.isEmpty { return reach }
      reach.rows += rowFrontier.count
      reach.add(rowFrontier.count, at: distance)
      levels.append(rowFrontier.count)
    }
  }

  /// A result for each row of an incidence, searched from row by row, by several threads.
  ///
  /// - Parameters:
  ///   - incidence: The ties.
  ///   - threads: How many threads work at once.
  ///   - result: The result of a row, given what it reaches and how many nodes at each distance.
  /// - Complexity: O(n m).
  static func fromEachRow<Result: Sendable>(
    of incidence: Incidence, threads: Int,
    _ result: @Sendable (_ reach: Reach, _ levels: [Int]) -> Result
  ) -> [Result] {
    let parts = evenRanges(of: incidence.rowCount, parts: sourceParts)
    return inParallel(parts.count, threads: threads) { part in
      var sweep = DistanceSweep(incidence)
      let watch = WorkWatch.current
      return parts[part].map { row in
        if watch.shouldStop { return result(Reach(), [1]) }
        let reach = sweep.reach(from: Int32(row))
        return result(reach, sweep.levels)
      }
    }.flatMap { $0 }
  }

  private static func advance(
    from frontier: [Int32], along rows: CompressedRows, mark: Int32, seen: inout [Int32],
    to next: inout [Int32]
  ) {
    let offsets = rows.offsets.span
    let columns = rows.columns.span
    next.removeAll(keepingCapacity: true)
    for node in frontier {
      let node = Int(node)
      for entry in offsets[node]..<offsets[node + 1] {
        let neighbour = columns[entry]
        if seen[Int(neighbour)] != mark {
          seen[Int(neighbour)] = mark
          next.append(neighbour)
        }
      }
    }
  }
}
