import DelimitedText

/// A CSV file with a header: rows whose cells are found by the name of their column.
struct Table {
  /// One row and its line.
  struct Row {
    let line: Int
    fileprivate let cells: [String]
    fileprivate let columns: [String: Int]
    fileprivate let isGuarded: Bool
  }

  let rows: [Row]
  /// The names of the columns as the header has them, in its order.
  let header: [String]
  private let columns: [String: Int]

  /// Reads a table; the names of columns are told apart without regard to case and blanks.
  ///
  /// - Throws: ``RegisterError`` for text that is not CSV, a header without the required columns or with
  ///   one twice, and a row whose number of cells is not the header's.
  init(csv text: String, required: [String]) throws(RegisterError) {
    let records: [DelimitedRecord]
    do {
      records = try DelimitedText.records(in: text)
    } catch {
      throw RegisterError(
        line: error.line, column: error.column, problem: "this is not well-formed CSV",
        remedy: error.message)
    }
    try self.init(records: records, isGuarded: true, required: required)
  }

  /// Reads a table whose cells are apart beforehand.
  ///
  /// - Parameter isGuarded: Whether an apostrophe stands before what spreadsheets would take for a formula.
  /// - Throws: ``RegisterError`` as ``init(csv:required:)`` does.
  init(
    records: [DelimitedRecord], isGuarded: Bool, required: [String]
  ) throws(RegisterError) {
    guard let header = records.first else {
      throw RegisterError(
        problem: "the file is empty",
        remedy: "begin with the header \(required.joined(separator: ","))")
    }
    let names = header.cells.map { DelimitedText.trimmed($0).lowercased() }
    let missing = required.filter { !names.contains($0) }
    guard missing.isEmpty else {
      let tip = names.count == 1 && required.count > 1 ? ", parted by commas" : ""
      throw RegisterError(
        line: header.line,
        problem: "the header has no column \(missing.joined(separator: ", "))",
        remedy: "add it; the columns found are \(listed(names))\(tip)")
    }
    var columns: [String: Int] = [:]
    for (position, name) in names.enumerated() where !name.isEmpty {
      guard columns.updateValue(position, forKey: name) == nil else {
        throw RegisterError(
          line: header.line, problem: "the header has the column \(name) twice",
          remedy: "keep one of the two")
      }
    }
    var rows: [Row] = []
    for record in records.dropFirst() {
      guard record.cells.count == names.count else {
        throw RegisterError(
          line: record.line,
          problem: "the row has \(record.cells.count) cells where the header has \(names.count)",
          remedy: "give it as many, and quote cells that hold a comma")
      }
      // A spreadsheet leaves rows of empty cells behind.
      if record.cells.allSatisfy({ DelimitedText.trimmed($0).isEmpty }) { continue }
      rows.append(
        Row(line: record.line, cells: record.cells, columns: columns, isGuarded: isGuarded))
    }
    self.rows = rows
    self.header = header.cells.map { DelimitedText.trimmed($0) }
    self.columns = columns
  }

  /// Whether the table has a column.
  func has(_ column: String) -> Bool { columns[column] != nil }
}

extension Table.Row {
  /// The cell exactly as it stands, or `nil` where it is empty or there is no such column.
  func text(_ column: String) -> String? {
    guard let position = columns[column.lowercased()] else { return nil }
    let cell = isGuarded ? DelimitedText.unguarded(cells[position]) : cells[position]
    return cell.isEmpty ? nil : cell
  }

  /// The cell without blanks at its ends, or `nil` where that is empty or there is no such column.
  func word(_ column: String) -> String? {
    guard let cell = text(column) else { return nil }
    let word = DelimitedText.trimmed(cell)
    return word.isEmpty ? nil : word
  }

  /// The cell as a whole number, or `nil` where it is empty.
  func number(_ column: String) throws(RegisterError) -> Int? {
    guard let word = word(column) else { return nil }
    guard let number = Int(word) else {
      throw RegisterError(
        line: line, problem: "“\(word)” in the column \(column) is not a whole number",
        remedy: "correct it, or leave the cell empty")
    }
    return number
  }

  /// The parts of a cell that `|` parts; `\|` stands for the sign itself.
  func list(_ column: String) -> [String] { text(column).map(listParts) ?? [] }

  /// The texts by language of columns with a common naming.
  func localized(_ column: (Language) -> String) -> LocalizedText {
    var result = LocalizedText()
    for language in Language.allCases { result[language] = text(column(language)) }
    return result
  }
}

/// A list as one cell, which ``Table/Row/list(_:)`` reads back.
func listCell(_ parts: [String]) -> String {
  parts.map { part in
    var escaped = String.UnicodeScalarView()
    for scalar in part.unicodeScalars {
      if scalar == "|" || scalar == "\\" { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }.joined(separator: "|")
}

/// The parts of a cell that ``listCell(_:)`` wrote.
func listParts(_ cell: String) -> [String] {
  var parts: [String] = []
  var part = String.UnicodeScalarView()
  var isEscaped = false
  for scalar in cell.unicodeScalars {
    if isEscaped {
      part.append(scalar)
      isEscaped = false
    } else if scalar == "\\" {
      isEscaped = true
    } else if scalar == "|" {
      parts.append(String(part))
      part = String.UnicodeScalarView()
    } else {
      part.append(scalar)
    }
  }
  parts.append(String(part))
  return parts.filter { !$0.isEmpty }
}

private func listed(_ names: [String]) -> String {
  let shown = names.prefix(12).joined(separator: ", ")
  return names.count > 12 ? shown + ", …" : shown
}
