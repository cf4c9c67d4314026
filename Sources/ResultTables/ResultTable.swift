import DelimitedText

/// A table of results: what the command prints, what a spreadsheet opens and what the report shows.
public struct ResultTable: Sendable, Hashable {
  /// One value of a table.
  public enum Cell: Sendable, Hashable {
    /// Words.
    case text(String)
    /// A count.
    case integer(Int)
    /// A measured number.
    case number(Double)
    /// Nothing: the value is undefined or unknown. An empty cell, never 0.
    case missing

    /// Words, or nothing where there are none.
    public static func text(_ text: String?) -> Cell { text.map { Cell.text($0) } ?? .missing }
    /// A measured number, or nothing where it is undefined.
    public static func number(_ number: Double?) -> Cell {
      number.map { Cell.number($0) } ?? .missing
    }
    /// A count, or nothing where it is unknown.
    public static func integer(_ count: Int?) -> Cell {
      count.map { Cell.integer($0) } ?? .missing
    }

    /// Whether the value is a number, which tables align to the right.
    public var isNumeric: Bool {
      switch self {
      case .integer, .number: true
      case .text, .missing: false
      }
    }

    /// The value in full, as a spreadsheet should get it.
    public var exact: String {
      switch self {
      case .text(let text): text
      case .integer(let count): "\(count)"
      case .number(let number): "\(number)"
      case .missing: ""
      }
    }

    /// The value for people: at most four decimals.
    public var rounded: String {
      guard case .number(let number) = self else { return exact }
      return ResultTable.rounded(number)
    }
  }

  /// What the columns are called.
  public let columns: [String]
  /// The rows, each with a cell for every column.
  public let rows: [[Cell]]

  /// A table.
  ///
  /// - Precondition: Each row has as many cells as there are columns.
  public init(columns: [String], rows: [[Cell]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a cell for every column")
    self.columns = columns
    self.rows = rows
  }

  /// The table as RFC 4180 text without a byte-order mark, numbers in full.
  public var csv: String {
    DelimitedText.line(of: columns)
      + rows.map { row in DelimitedText.line(of: row.map(\.exact)) }.joined()
  }

  /// A number with at most four decimals and no trailing zeros.
  ///
  /// Built by hand from integers, so that no locale and no C library has a say in it.
  package static func rounded(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "\(number)" }
    if number != 0, abs(number) < 0.00005 { return number > 0 ? "<0.0001" : ">-0.0001" }
    let scaled = Int((abs(number) * 10_000).rounded())
    let sign = number < 0 ? "-" : ""
    var decimals = String(scaled % 10_000)
    decimals = String(repeating: "0", count: 4 - decimals.count) + decimals
    while decimals.last == "0" { decimals.removeLast() }
    return sign + "\(scaled / 10_000)" + (decimals.isEmpty ? "" : "." + decimals)
  }
}
