/// One table of a workbook: a heading row that stays in sight and can be filtered by, and rows.
///
/// - A name that a workbook cannot hold is changed: `[ ] : * ? / \` become `_`, what is longer than 31
///   characters is cut, and a name that another sheet has gets a number.
/// - Text stays text, whatever it begins with: `=1+1` is never computed. Text of more than 32,767
///   characters (in UTF-16, as spreadsheets count) is cut. Control characters other than tabs and line
///   ends become U+FFFD.
/// - A number that is not finite or beyond what a spreadsheet reckons with (1e308, or nearer to 0 than
///   2.3e-308) is written as text, and so is an integer of more than 15 digits, of which a spreadsheet
///   would lose the last.
/// - A table of more than 1,048,575 rows goes on in further sheets.
public struct Sheet: Sendable, Hashable {
  /// One column.
  public struct Column: Sendable, Hashable {
    /// What a column holds in the main.
    public enum Kind: Sendable, Hashable {
      /// Words, aligned to the left.
      case words
      /// Counts and measured numbers, aligned to the right.
      case numbers
    }

    /// The heading.
    public let heading: String
    /// What it holds.
    public let kind: Kind

    /// A column.
    public init(_ heading: String, kind: Kind = .words) {
      self.heading = heading
      self.kind = kind
    }
  }

  /// One cell.
  public enum Cell: Sendable, Hashable {
    /// Words.
    case text(String)
    /// A count.
    case integer(Int)
    /// A measured number; shown with at most four decimals, held to 16 digits.
    case number(Double)
    /// Nothing: an empty cell, never 0.
    case nothing
  }

  /// The name, which a workbook shows on the sheet's tab.
  public let name: String
  /// The columns, from the left.
  public let columns: [Column]
  /// The rows, each with a cell for every column.
  public let rows: [[Cell]]
  /// How many columns at the left stay in sight too.
  public let frozenColumns: Int

  /// A table.
  ///
  /// - Precondition: Each row has as many cells as there are columns, and no more columns stay in sight
  ///   than there are.
  public init(name: String, columns: [Column], rows: [[Cell]], frozenColumns: Int = 0) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a cell for every column")
    precondition((0...columns.count).contains(frozenColumns), "columns in sight")
    self.name = name
    self.columns = columns
    self.rows = rows
    self.frozenColumns = frozenColumns
  }
}
