/// One record of delimited text and the place where it stands.
public struct DelimitedRecord: Sendable, Hashable {
  /// The cells, with quotes undone.
  public let cells: [String]
  /// The 1-based line of the text on which the record starts, or the row of a sheet.
  public let line: Int

  /// A record.
  public init(cells: [String], line: Int) {
    self.cells = cells
    self.line = line
  }
}

/// Why delimited text could not be read, and where.
public struct DelimitedTextError: Error, Sendable, Hashable {
  /// The 1-based line.
  public let line: Int
  /// The 1-based column, in characters.
  public let column: Int
  /// What is wrong and what would mend it.
  public let message: String
}

/// Delimited text as RFC 4180 has it, parted by commas, semicolons, tabs, bars or blanks: read with exact places, written
/// without loss.
///
/// A line end is LF, CRLF or CR; a byte-order mark at the start is passed over; spaces belong to their
/// cell, unless they part cells. Blank lines are no records.
public enum DelimitedText {
  /// What stands between two cells.
  public enum Delimiter: String, CaseIterable, Sendable {
    /// A tab, as in `.tsv`.
    case tab
    /// A semicolon, as spreadsheets write where the comma parts decimals.
    case semicolon
    /// A bar.
    case bar
    /// A comma, as in `.csv`.
    case comma
    /// Blanks and tabs, as many as there are, as R's `write.table` and lists of edges have it.
    case blank

    /// The delimiter itself.
    public var scalar: Unicode.Scalar {
      switch self {
      case .tab: "\t"
      case .semicolon: ";"
      case .bar: "|"
      case .comma: ","
      case .blank: " "
      }
    }
  }

  /// Reads the records of a text, or the first of them.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - delimiter: What stands between two cells.
  ///   - limit: How many records are read at most; blanks as a delimiter know no limit.
  /// - Throws: ``DelimitedTextError`` for a quote that is never closed, or one that stands inside an
  ///   unquoted cell or is followed by text.
  /// - Complexity: O(length).
  public static func records(
    in text: String, delimiter: Delimiter = .comma, limit: Int = .max
  ) throws(DelimitedTextError) -> [DelimitedRecord] {
    if delimiter == .blank {
      var reader = BlankSeparatedReader(text: text)
      return try reader.read()
    }
    var reader = Reader(text: text, delimiter: delimiter.scalar)
    return try reader.read(limit)
  }

  /// One record as a line that ends with CRLF.
  ///
  /// A cell is quoted where it has to be. A number below 0 is written as it is. Any other cell that a spreadsheet would
  /// take for a formula (it begins with = + - @ or one of their fullwidth forms, a tab or a line end) gets an apostrophe in
  /// front, and so does one that begins with an apostrophe followed by one of these, so that
  /// ``unguarded(_:)`` can undo it without loss.
  public static func line(of cells: [String], delimiter: Delimiter = .comma) -> String {
    cells.map { quoted(guarded($0), delimiter) }
      .joined(separator: String(delimiter.scalar)) + "\r\n"
  }

  /// The cell as it was before ``line(of:delimiter:)`` made it harmless.
  public static func unguarded(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'" else { return cell }
    let rest = String(cell.unicodeScalars.dropFirst())
    return needsGuard(rest) ? rest : cell
  }

  /// A cell without blanks at its ends, of whatever kind they are.
  package static func trimmed(_ cell: some StringProtocol) -> String {
    let scalars = cell.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// The cell as ``line(of:delimiter:)`` writes it, so that no spreadsheet takes it for a formula.
  package static func guarded(_ cell: String) -> String {
    needsGuard(cell) ? "'" + cell : cell
  }

  private static func needsGuard(_ cell: String) -> Bool {
    let first = cell.unicodeScalars.drop { $0 == "'" }.first
    guard let first else { return false }
    return "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(first) && !isNumber(cell)
  }

  /// Whether a cell is a number below 0 as programs write it, which no spreadsheet takes for a formula.
  private static func isNumber(_ cell: String) -> Bool {
    cell.utf8.first == UInt8(ascii: "-")
      && cell.utf8.allSatisfy { "-+.0123456789eE".utf8.contains($0) }
      && Double(cell) != nil
  }

  private static func quoted(_ cell: String, _ delimiter: Delimiter) -> String {
    let special = cell.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == delimiter.scalar
    }
    let padded = cell.unicodeScalars.first == " " || cell.unicodeScalars.last == " "
    // Where blanks part cells, an empty one has to be seen, and what begins in braces is read to their end.
    let isBlank = delimiter == .blank
    let hidden =
      isBlank && (cell.isEmpty || cell.first == "{" || cell.unicodeScalars.contains("\t"))
    guard special || padded || hidden else { return cell }
    var result = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append("\"") }
      if isBlank, scalar == "\\" { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}

/// The state machine behind ``DelimitedText/records(in:delimiter:)``.
///
/// It walks scalars, not characters: CRLF is one character in Swift, and a combining mark after a
/// delimiter must not hide it.
private struct Reader {
  private let scalars: [Unicode.Scalar]
  private let delimiter: Unicode.Scalar
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(text: String, delimiter: Unicode.Scalar) {
    self.scalars = Array(text.unicodeScalars)
    self.delimiter = delimiter
    if scalars.first == "\u{FEFF}" {
      position = 1
      lineStart = 1
    }
  }

  mutating func read(_ limit: Int) throws(DelimitedTextError) -> [DelimitedRecord] {
    var records: [DelimitedRecord] = []
    while position < scalars.count, records.count < limit {
      let start = line
      var cells: [String] = []
      repeat { cells.append(try cell()) } while passDelimiter()
      passLineEnd()
      if cells != [""] { records.append(DelimitedRecord(cells: cells, line: start)) }
    }
    return records
  }

  private mutating func cell() throws(DelimitedTextError) -> String {
    guard position < scalars.count, scalars[position] == "\"" else { return try plainCell() }
    let opening = error("the quote that opens here is never closed; close it with \"")
    position += 1
    // An array grows by doubling, so that a quote that is never closed takes no more than one pass over the text.
    var content: [Unicode.Scalar] = []
    while position < scalars.count {
      if scalars[position] == "\"" {
        if position + 1 < scalars.count, scalars[position + 1] == "\"" {
          position += 1
        } else {
          position += 1
          guard atCellEnd else {
            throw error(
              "text follows a closing quote; put a \(delimiter == "," ? "comma" : "delimiter") there, or double the quote"
            )
          }
          return String(String.UnicodeScalarView(content))
        }
      }
      if isLineEnd(at: position) {
        content.append(contentsOf: takeLineEnd())
      } else {
        content.append(scalars[position])
        position += 1
      }
    }
    throw opening
  }

  private mutating func plainCell() throws(DelimitedTextError) -> String {
    let start = position
    while !atCellEnd {
      if scalars[position] == "\"" {
        throw error("a quote stands inside an unquoted cell; quote the cell and double the quote")
      }
      position += 1
    }
    return String(String.UnicodeScalarView(scalars[start..<position]))
  }

  private var atCellEnd: Bool {
    position >= scalars.count || scalars[position] == delimiter || isLineEnd(at: position)
  }

  private func isLineEnd(at position: Int) -> Bool {
    scalars[position] == "\n" || scalars[position] == "\r"
  }

  private mutating func passDelimiter() -> Bool {
    guard position < scalars.count, scalars[position] == delimiter else { return false }
    position += 1
    return true
  }

  private mutating func passLineEnd() {
    if position < scalars.count, isLineEnd(at: position) { _ = takeLineEnd() }
  }

  private mutating func takeLineEnd() -> [Unicode.Scalar] {
    var taken = [scalars[position]]
    if scalars[position] == "\r", position + 1 < scalars.count, scalars[position + 1] == "\n" {
      taken.append("\n")
    }
    position += taken.count
    line += 1
    lineStart = position
    return taken
  }

  private func error(_ message: String) -> DelimitedTextError {
    DelimitedTextError(line: line, column: position - lineStart + 1, message: message)
  }
}
