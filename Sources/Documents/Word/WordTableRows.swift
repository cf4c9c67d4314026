import DocumentBlocks

/// The open rows of a table of Word, in which a cell that goes on below is written in every row that it takes.
struct WordTableRows {
  /// The cells that may go on, by their first column: the table's row and the number of the cell in it.
  private var open: [Int: (row: Int, cell: Int)] = [:]
  private var row = -1
  private var column = 0
  private var cell = 0

  mutating func beginRow() {
    row += 1
    column = 0
    cell = 0
  }

  /// Passes over columns before the first cell or after the last.
  mutating func skip(_ count: Int) { column += min(max(0, count), 1_000) }

  /// Takes a cell; gives the cell above that goes on here, or `nil` for one of its own.
  mutating func take(span: Int, merge: String?) -> (row: Int, cell: Int)? {
    defer { column += span }
    if merge == "continue", let above = open[column] { return above }
    open[column] = merge == nil ? nil : (row, cell)
    cell += 1
    return nil
  }
}
