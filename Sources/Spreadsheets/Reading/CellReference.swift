/// The place of a cell, such as C7.
struct CellReference: Hashable, Sendable, CustomStringConvertible {
  /// The most rows and columns that a sheet has.
  static let rowLimit = 1_048_576
  static let columnLimit = 16_384

  /// The 1-based row.
  let row: Int
  /// The 1-based column.
  let column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The place that a text names; `nil` where no sheet has it, as A0, XFE1 or A1048577.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var letters = 0
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        guard digits == 0, letters < 3 else { return nil }
        letters += 1
        column = 26 * column + Int(byte & 0x1F)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard letters > 0, digits < 7, digits > 0 || byte != UInt8(ascii: "0") else { return nil }
        digits += 1
        row = 10 * row + Int(byte & 0x0F)
      default: return nil
      }
    }
    guard digits > 0, row <= Self.rowLimit, column <= Self.columnLimit else { return nil }
    self.init(row: row, column: column)
  }

  var description: String { Self.letters(of: column) + "\(row)" }

  /// A column as spreadsheets call it: A, B ... Z, AA ...
  static func letters(of column: Int) -> String {
    var rest = column
    var letters: [Character] = []
    while rest > 0 {
      letters.append(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))))
      rest = (rest - 1) / 26
    }
    return String(letters.reversed())
  }
}

/// A rectangle of cells, such as A2:A5.
struct CellRange: Hashable, Sendable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// The rectangle that a text names; `nil` where no sheet has it.
  init?(_ text: String) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let first = CellReference(ends[0]),
      let last = CellReference(ends[ends.count - 1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }
}
