import TwoModeNetworks

/// The search for a smallest set of rows that covers columns, by branch and bound.
///
/// The state of the search is two sets: columns still to cover and rows that may still be chosen. At
/// each state, a column of a single row forces it; a row whose columns another row has all, and a column
/// that is covered whenever another is, go; what is left has a lower bound; and the column of the fewest
/// rows is branched on. A row that has been tried is not tried again in the branches after it.
///
/// Beasley, J. E. (1987). An algorithm for set covering problem. European Journal of Operational Research
/// 31(1), 85-93. doi:10.1016/0377-2217(87)90141-X
struct CoverSearch {
  /// The columns of each row, and the rows of each column.
  let columnsOfRow: BitRows
  let rowsOfColumn: BitRows
  /// How many more states may be looked at.
  var statesLeft: Int
  /// A lower bound for the first state of the last search.
  private(set) var firstBound = 0

  /// A bit for each row and column, twice, of no more cells than ``largestSearch``.
  static let memory = WorkingMemory(perCell: 0.25, most: 0.25 * Double(largestSearch))

  /// The most rows times columns of a connected network that is searched: 64 MB of bits, twice.
  static let largestSearch = 1 << 29

  /// Word operations above which a state is not searched for what can go.
  private static let reductionLimit = 20_000_000

  private struct State {
    var uncovered: [UInt64]
    var allowed: [UInt64]
    var chosen: [Int]
  }

  private struct Branch {
    var state: State
    let candidates: [Int]
    var next = 0
  }

  init(_ incidence: Incidence, limit: Int) {
    var columnsOfRow = BitRows(rows: incidence.rowCount, bits: incidence.columnCount)
    var rowsOfColumn = BitRows(rows: incidence.columnCount, bits: incidence.rowCount)
    for row in 0..<incidence.rowCount {
      for column in incidence.rows[row] {
        columnsOfRow.insert(Int(column), into: row)
        rowsOfColumn.insert(row, into: Int(column))
      }
    }
    self.columnsOfRow = columnsOfRow
    self.rowsOfColumn = rowsOfColumn
    statesLeft = limit
  }

  /// Allowed rows that cover the columns and are fewer than a bound: as few as possible, or the first
  /// found. `nil` where there are none; where `statesLeft` comes to 0 the search has not ended.
  mutating func cover(
    _ uncovered: [UInt64], by allowed: [UInt64], fewerThan bound: Int, takesFirst: Bool = false
  ) -> [Int]? {
    var bound = bound
    var best: [Int]?
    var branches: [Branch] = []
    var pending: State? = State(uncovered: uncovered, allowed: allowed, chosen: [])
    var isFirst = true
    let watch = WorkWatch.current
    while true {
      if watch.shouldStop { return best }
      if var state = pending {
        pending = nil
        if statesLeft <= 0 { return best }
        statesLeft -= 1
        let least = reduce(&state, below: bound)
        if isFirst { firstBound = least ?? bound }
        isFirst = false
        if let least, least < bound {
          if state.uncovered.hasNoBits {
            best = state.chosen
            bound = state.chosen.count
            if takesFirst { return best }
          } else {
            branches.append(Branch(state: state, candidates: candidates(state)))
          }
        }
      }
      guard var branch = branches.popLast() else { return best }
      guard branch.next < branch.candidates.count, branch.state.chosen.count + 1 < bound else {
        continue
      }
      let row = branch.candidates[branch.next]
      branch.next += 1
      var state = branch.state
      choose(row, in: &state)
      pending = state
      branch.state.allowed.clearBit(row)
      branches.append(branch)
    }
  }

  private func choose(_ row: Int, in state: inout State) {
    state.chosen.append(row)
    state.allowed.clearBit(row)
    for word in 0..<columnsOfRow.width {
      state.uncovered[word] &= ~columnsOfRow.words[row * columnsOfRow.width + word]
    }
  }

  /// The rows of the column that has the fewest, those that cover most first.
  private func candidates(_ state: State) -> [Int] {
    var fewest = Int.max
    var chosen = 0
    for column in bits(of: state.uncovered) {
      let count = rowsOfColumn.commonCount(column, state.allowed)
      if count < fewest { (fewest, chosen) = (count, column) }
    }
    let width = rowsOfColumn.width
    let rows = bits(
      of: (0..<width).map { rowsOfColumn.words[chosen * width + $0] & state.allowed[$0] })
    let counts = rows.map { columnsOfRow.commonCount($0, state.uncovered) }
    return rows.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.map { rows[$0] }
  }

  /// Takes what is forced and drops what is not needed; the fewest rows that a cover from here has,
  /// those chosen among them, or `nil` where there is no cover of fewer than `bound`.
  private func reduce(_ state: inout State, below bound: Int) -> Int? {
    while true {
      guard force(&state) else { return nil }
      let least = state.chosen.count + lowerBound(state)
      if least >= bound { return nil }
      if state.uncovered.hasNoBits || !drop(&state) { return least }
    }
  }

  /// Chooses the row of every column that has only one; `false` if a column has none.
  private func force(_ state: inout State) -> Bool {
    var isForced = true
    while isForced {
      isForced = false
      for column in bits(of: state.uncovered) where state.uncovered.hasBit(column) {
        let count = rowsOfColumn.commonCount(column, state.allowed)
        if count == 0 { return false }
        if count > 1 { continue }
        let width = rowsOfColumn.width
        for word in 0..<width {
          let only = rowsOfColumn.words[column * width + word] & state.allowed[word]
          if only != 0 { choose(64 * word + only.trailingZeroBitCount, in: &state) }
        }
        isForced = true
      }
    }
    return true
  }

  /// Drops rows and columns that another one makes superfluous; whether there were any. Of two that are
  /// alike, the first stays.
  private func drop(_ state: inout State) -> Bool {
    let rows = bits(of: state.allowed)
    let columns = bits(of: state.uncovered)
    let work =
      rows.count * rows.count * columnsOfRow.width
      + columns.count * columns.count * rowsOfColumn.width
    if work > Self.reductionLimit { return false }
    var isChanged = false
    for row in rows {
      let isSuperfluous =
        columnsOfRow.commonCount(row, state.uncovered) == 0
        || rows.contains { other in
          other != row && state.allowed.hasBit(other)
            && columnsOfRow.isSubset(row, of: other, within: state.uncovered)
            && (row > other || !columnsOfRow.isSubset(other, of: row, within: state.uncovered))
        }
      if isSuperfluous {
        state.allowed.clearBit(row)
        isChanged = true
      }
    }
    for column in columns {
      // Whatever covers `other` covers this one.
      let isSuperfluous = columns.contains { other in
        other != column && state.uncovered.hasBit(other)
          && rowsOfColumn.isSubset(other, of: column, within: state.allowed)
          && (column > other || !rowsOfColumn.isSubset(column, of: other, within: state.allowed))
      }
      if isSuperfluous {
        state.uncovered.clearBit(column)
        isChanged = true
      }
    }
    return isChanged
  }

  /// A number of rows that no cover of what is uncovered goes below.
  ///
  /// Columns without a common row need a row each. And if each column pays one over the most columns
  /// that any of its rows covers, no row is paid more than 1: the sum is a lower bound too.
  private func lowerBound(_ state: State) -> Int {
    let columns = bits(of: state.uncovered)
    let width = rowsOfColumn.width
    var most = [Int](repeating: 0, count: 64 * columnsOfRow.width)
    for row in bits(of: state.allowed) {
      let own = (0..<columnsOfRow.width).map {
        columnsOfRow.words[row * columnsOfRow.width + $0] & state.uncovered[$0]
      }
      let covered = bits(of: own)
      for column in covered { most[column] = max(most[column], covered.count) }
    }
    let paid = columns.reduce(0.0) { $0 + 1 / Double(max(1, most[$1])) }
    let counts = columns.map { rowsOfColumn.commonCount($0, state.allowed) }
    var free = state.allowed
    var disjoint = 0
    for index in columns.indices.sorted(by: { (counts[$0], $0) < (counts[$1], $1) }) {
      let start = columns[index] * width
      let isDisjoint = (0..<width).allSatisfy {
        rowsOfColumn.words[start + $0] & state.allowed[$0] & ~free[$0] == 0
      }
      if !isDisjoint { continue }
      disjoint += 1
      for word in 0..<width { free[word] &= ~rowsOfColumn.words[start + word] }
    }
    // The sum may exceed a whole number by rounding alone.
    return max(disjoint, Int((paid - 1e-6).rounded(.up)))
  }
}
