/// The rows of a sheet as a table: every row with as many cells, merged ones filled.
public struct SheetTable: Sendable {
  /// One row.
  public struct Row: Sendable, Hashable {
    /// The cells as text; an empty one is "".
    public let cells: [String]
    /// The 1-based number of the row in the sheet.
    public let number: Int
  }

  /// The rows that hold anything.
  public private(set) var rows: [Row] = []
  /// The letters of the first column, before which the sheet is empty.
  public let firstColumn: String
  /// How many cells got the value of the merged cell that covers them.
  public private(set) var filledCells = 0
  /// How many cells below a merged one hold a value of their own, which nobody sees; it was not used.
  public private(set) var coveredCells = 0

  /// The most cells of a table, with the empty ones among them.
  static let sizeLimit = 50_000_000

  /// A sheet as a table.
  ///
  /// A merged cell that stands beside others is said of every row and column that it covers: an item over the
  /// rows of its units, a letter over several columns. One that has its rows to itself is a title, and stays
  /// in the first cell.
  ///
  /// - Throws: ``WorkbookFault`` where cells are so far apart that the table would be too large.
  /// - Complexity: O(rows × columns).
  public init(_ sheet: ReadSheet) throws(WorkbookFault) {
    guard let first = sheet.columns.min(), let last = sheet.columns.max() else {
      firstColumn = "A"
      return
    }
    let (left, width) = (Int(first), Int(last - first) + 1)
    firstColumn = CellReference.letters(of: left)
    guard width <= Self.sizeLimit / sheet.rows.count else {
      throw WorkbookFault(
        "the cells of the sheet “\(sheet.name)” are spread over \(sheet.rows.count) rows and \(width) columns, more "
          + "than is read; take out what stands far from the table")
    }
    var grid = sheet.rows.map { row in
      var cells = [String](repeating: "", count: width)
      for place in row.cells { cells[Int(sheet.columns[place]) - left] = sheet.values[place].text }
      return cells
    }
    var looked = 0
    for merge in sheet.merges {
      let from = sheet.rows.firstPlace { $0.number >= merge.rows.lowerBound }
      let to = sheet.rows.firstPlace { $0.number > merge.rows.upperBound }
      let columns = merge.columns.clamped(to: left...left + width - 1)
      guard from < to, columns.overlaps(merge.columns) else { continue }
      looked += (to - from) * columns.count
      guard looked <= Self.sizeLimit else {
        throw WorkbookFault(
          "the merged cells of the sheet “\(sheet.name)” cover more than \(Self.sizeLimit) cells; take the merging off"
        )
      }
      let isAlone = sheet.rows[from..<to].allSatisfy { row in
        merge.columns.contains(Int(sheet.columns[row.cells.lowerBound]))
          && merge.columns.contains(Int(sheet.columns[row.cells.upperBound - 1]))
      }
      if !isAlone { fill(&grid, sheet, merge, rows: from..<to, columns: columns, left: left) }
    }
    rows = zip(grid, sheet.rows).map { Row(cells: $0, number: $1.number) }
  }

  private mutating func fill(
    _ grid: inout [[String]], _ sheet: ReadSheet, _ merge: CellRange, rows: Range<Int>,
    columns: ClosedRange<Int>, left: Int
  ) {
    // The row of the value may hold nothing at all, and then is none.
    let hasTop = sheet.rows[rows.lowerBound].number == merge.rows.lowerBound
    let hasLeft = columns.lowerBound == merge.columns.lowerBound
    let value = hasTop && hasLeft ? grid[rows.lowerBound][columns.lowerBound - left] : ""
    for row in rows {
      for column in columns
      where !(hasTop && hasLeft && row == rows.lowerBound && column == columns.lowerBound) {
        let known = grid[row][column - left]
        if !known.isEmpty { coveredCells += 1 }
        if !value.isEmpty { filledCells += 1 }
        grid[row][column - left] = value
      }
    }
  }
}
