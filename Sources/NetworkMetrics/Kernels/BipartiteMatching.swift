import TwoModeNetworks

/// A matching of the most ties, no two of which share a node, by Hopcroft and Karp's phases.
///
/// Each phase finds, by a breadth-first search from all rows without a mate, how long the shortest
/// augmenting paths are, and then takes as many of them as share no node. Rows and their columns are
/// tried in their order, so the same ties give the same matching.
///
/// Hopcroft, J. E. & Karp, R. M. (1973). An n^(5/2) algorithm for maximum matchings in bipartite graphs.
/// SIAM Journal on Computing 2(4), 225-231. doi:10.1137/0202019
struct BipartiteMatching {
  /// The column that each row is matched with, -1 for none.
  private(set) var mateOfRow: [Int32]
  /// The row that each column is matched with, -1 for none.
  private(set) var mateOfColumn: [Int32]
  /// The number of matched pairs.
  private(set) var size = 0

  private let rows: CompressedRows
  private var levels: [Int32]
  private var queue: [Int32] = []
  /// The next entry to try of each row on the way.
  private var next: [Int]
  private var path: [Int32] = []

  /// - Complexity: O(m sqrt(n)).
  init(_ incidence: Incidence) {
    rows = incidence.rows
    mateOfRow = [Int32](repeating: -1, count: incidence.rowCount)
    mateOfColumn = [Int32](repeating: -1, count: incidence.columnCount)
    levels = [Int32](repeating: -1, count: incidence.rowCount)
    next = [Int](repeating: 0, count: incidence.rowCount)
    let watch = WorkWatch.current
    while layer(), !watch.shouldStop {
      for row in 0..<incidence.rowCount where mateOfRow[row] < 0 && !watch.shouldStop {
        if augment(from: Int32(row)) { size += 1 }
      }
    }
  }

  /// Numbers rows by how many matched ties lead to them from a row without a mate, up to the level of
  /// the first column without one; whether there is such a column.
  private mutating func layer() -> Bool {
    // A copy of the value, not of its storage: the spans may not borrow from `self` while it changes.
    let rows = rows
    let offsets = rows.offsets.span
    let columns = rows.columns.span
    queue.removeAll(keepingCapacity: true)
    for row in mateOfRow.indices {
      next[row] = offsets[row]
      levels[row] = mateOfRow[row] < 0 ? 0 : -1
      if mateOfRow[row] < 0 { queue.append(Int32(row)) }
    }
    var last = Int32.max
    var first = 0
    while first < queue.count {
      let row = Int(queue[first])
      first += 1
      if levels[row] >= last { break }
      for entry in offsets[row]..<offsets[row + 1] {
        let mate = mateOfColumn[Int(columns[entry])]
        if mate < 0 {
          last = levels[row]
        } else if levels[Int(mate)] < 0 {
          levels[Int(mate)] = levels[row] + 1
          queue.append(mate)
        }
      }
    }
    return last < Int32.max
  }

  /// Looks for an augmenting path that goes one level further at each row, and turns it over if there
  /// is one.
  private mutating func augment(from start: Int32) -> Bool {
    let columns = rows.columns
    path.removeAll(keepingCapacity: true)
    path.append(start)
    while let row = path.last.map({ Int($0) }) {
      if next[row] == rows.offsets[row + 1] {
        // No way on from here, in this phase.
        levels[row] = -1
        path.removeLast()
        continue
      }
      let column = Int(columns[next[row]])
      next[row] += 1
      let mate = mateOfColumn[column]
      if mate < 0 {
        // Each row on the way takes the column that it was left by.
        for row in path {
          let column = columns[next[Int(row)] - 1]
          mateOfRow[Int(row)] = column
          mateOfColumn[Int(column)] = row
        }
        return true
      }
      if levels[Int(mate)] == levels[row] + 1 { path.append(mate) }
    }
    return false
  }

  /// The rows and columns that alternating paths reach from the rows without a mate.
  ///
  /// They are the same for every matching of the most ties (Dulmage & Mendelsohn 1958).
  ///
  /// - Complexity: O(n + m).
  func reachedFromFreeRows() -> (rows: [Bool], columns: [Bool]) {
    var reachedRows = mateOfRow.map { $0 < 0 }
    var reachedColumns = [Bool](repeating: false, count: mateOfColumn.count)
    var queue = mateOfRow.indices.filter { reachedRows[$0] }
    var first = 0
    while first < queue.count {
      let row = queue[first]
      first += 1
      for column in rows[row] where !reachedColumns[Int(column)] {
        reachedColumns[Int(column)] = true
        // A column without a mate would end an augmenting path, and there is none.
        let mate = Int(mateOfColumn[Int(column)])
        if mate >= 0, !reachedRows[mate] {
          reachedRows[mate] = true
          queue.append(mate)
        }
      }
    }
    return (reachedRows, reachedColumns)
  }
}
