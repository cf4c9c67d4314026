extension SourceDocument.Table {
  /// A table of the cells that a document writes, row by row, each at the first place of its row that no cell of
  /// an earlier row takes.
  ///
  /// Spans are cut where they leave the table or meet another cell, short rows are filled with empty cells, and
  /// columns in which no cell begins are taken out, as are rows without any place. (How HTML forms tables:
  /// WHATWG HTML, 4.9.12.1; no cell takes the place of another here.)
  ///
  /// - Parameter cells: The cells of each row in their order, without those that others cover.
  /// - Returns: `nil` where the table would have more than ``slotLimit`` places.
  /// - Complexity: O(places).
  public init?(
    cells: [[SourceDocument.Cell]], headerRowCount: Int? = nil, caption: String? = nil
  ) {
    var grid = SpanGrid()
    for (row, written) in cells.enumerated() {
      guard grid.place(written, row: row, rowCount: cells.count) else { return nil }
    }
    guard let rows = grid.rows(rowCount: cells.count) else { return nil }
    self.init(rows: rows, headerRowCount: headerRowCount, caption: caption)
  }
}

/// Finds a place for every cell.
private struct SpanGrid {
  private typealias Cell = SourceDocument.Cell
  private typealias Table = SourceDocument.Table

  private struct Placed {
    var cell: Cell
    let row: Int
    let column: Int
  }

  private var placed: [Placed] = []
  /// For each column the row up to which an earlier cell takes it.
  private var takenUntil: [Int] = []
  private var starts: Set<Int> = []
  private var work = 0

  /// False where there is too much of it.
  mutating func place(_ cells: [SourceDocument.Cell], row: Int, rowCount: Int) -> Bool {
    var column = 0
    for cell in cells {
      while column < takenUntil.count, takenUntil[column] > row { column += 1 }
      var span = 1
      let wanted = max(1, min(cell.columnSpan, Table.slotLimit))
      while span < wanted,
        column + span >= takenUntil.count || takenUntil[column + span] <= row
      {
        span += 1
      }
      let height = max(1, min(cell.rowSpan, rowCount - row))
      work += span
      guard work <= Table.slotLimit, column + span <= Table.slotLimit else { return false }
      if takenUntil.count < column + span {
        takenUntil += Array(repeating: 0, count: column + span - takenUntil.count)
      }
      for taken in column..<column + span { takenUntil[taken] = row + height }
      var kept = cell
      (kept.columnSpan, kept.rowSpan) = (span, height)
      placed.append(Placed(cell: kept, row: row, column: column))
      starts.insert(column)
      column += span
    }
    return true
  }

  func rows(rowCount: Int) -> [[SourceDocument.Table.Slot]]? {
    let columns = starts.sorted()
    guard !columns.isEmpty, rowCount > 0 else { return [] }
    guard columns.count <= Table.slotLimit / rowCount else { return nil }
    var number: [Int] = []
    number.reserveCapacity(takenUntil.count + 1)
    var next = 0
    for column in 0...takenUntil.count {
      number.append(next)
      if next < columns.count, columns[next] == column { next += 1 }
    }
    var rows = Array(
      repeating: Array(repeating: Table.Slot.cell(Cell()), count: columns.count), count: rowCount)
    for var place in placed {
      let (first, end) = (number[place.column], number[place.column + place.cell.columnSpan])
      for row in place.row..<place.row + place.cell.rowSpan {
        for column in first..<end { rows[row][column] = .covered(row: place.row, column: first) }
      }
      place.cell.columnSpan = end - first
      rows[place.row][first] = .cell(place.cell)
    }
    return rows
  }
}
