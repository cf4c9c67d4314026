/// One sheet as it is written: names and text as a workbook can hold them, rows that fit, widths.
struct SheetPage {
  /// What a sheet can hold.
  struct Limits {
    /// Rows beside the heading.
    var rows = 1_048_575
    var columns = 16_384
  }

  /// The widest column, in digits; longer text is wrapped.
  static let widest = 60
  /// The widest that a heading alone makes a column of numbers.
  static let widestNumberHeading = 12
  private static let narrowest = 6
  /// Beside the text: the cell's own margin and the indent of words.
  private static let margin = 3
  /// The button of the filter, which covers the end of a heading.
  private static let button = 3

  let name: String
  let headings: [String]
  let kinds: [Sheet.Column.Kind]
  let rows: [[Sheet.Cell]]
  let widths: [Int]
  let frozenColumns: Int

  /// The lines that the heading row needs.
  var headingLines: Int {
    zip(headings, widths).map { heading, width in
      TextColumns.lineCount(heading, width: max(2, width - SheetPage.button))
    }.max() ?? 1
  }

  /// Whether text has to be wrapped to be seen in a column.
  func isWrapped(_ text: String, column: Int) -> Bool {
    text.contains("\n") || TextColumns.width(text) + SheetPage.margin > widths[column]
  }

  /// Whether the columns fit on one page of A3 and can still be read there.
  var isPrintedOnOnePage: Bool { widths.reduce(0, +) <= 320 }

  /// The lines that a row needs; `nil` where one is enough.
  func lineCount(of row: [Sheet.Cell]) -> Int? {
    var lines = 1
    for (column, cell) in row.enumerated() {
      guard case .text(let text) = cell, isWrapped(text, column: column) else { continue }
      lines = max(lines, TextColumns.lineCount(text, width: widths[column] - 1))
    }
    return lines > 1 ? lines : nil
  }

  /// The sheets of a workbook, with a table that has too many rows on several.
  ///
  /// - Parameter taken: A name that none may have, as the first sheet has it.
  /// - Throws: ``SpreadsheetError/tooManyColumns(sheet:count:limit:)``.
  /// - Complexity: O(size of the text).
  static func pages(
    _ sheets: [Sheet], besides taken: String? = nil, cutNote: String, limits: Limits = Limits()
  ) throws(SpreadsheetError) -> (pages: [SheetPage], taken: String?) {
    var parts: [(sheet: Sheet, rows: [[Sheet.Cell]])] = []
    for sheet in sheets {
      guard sheet.columns.count <= limits.columns else {
        throw .tooManyColumns(
          sheet: sheet.name, count: sheet.columns.count, limit: limits.columns)
      }
      var start = 0
      repeat {
        let end = min(sheet.rows.count, start + limits.rows)
        parts.append((sheet, Array(sheet.rows[start..<end])))
        start = end
      } while start < sheet.rows.count
    }
    let names = SheetNames.distinct((taken.map { [$0] } ?? []) + parts.map(\.sheet.name))
    let pages = zip(parts, names.suffix(parts.count)).map { part, name in
      SheetPage(part.sheet, rows: part.rows, name: name, cutNote: cutNote)
    }
    return (pages, taken == nil ? nil : names.first)
  }

  private init(_ sheet: Sheet, rows: [[Sheet.Cell]], name: String, cutNote: String) {
    self.name = name
    kinds = sheet.columns.map(\.kind)
    frozenColumns = sheet.frozenColumns
    let headings = sheet.columns.map { CellText.clean($0.heading, cutNote: cutNote) }
    let rows = rows.map { row in row.map { SheetPage.held($0, cutNote: cutNote) } }
    self.headings = headings
    self.rows = rows
    widths = sheet.columns.indices.map { column in
      var heading = TextColumns.widest(headings[column])
      // A narrow column of numbers under a long heading wraps the heading.
      if sheet.columns[column].kind == .numbers {
        heading = min(heading, SheetPage.widestNumberHeading)
      }
      let cells = rows.reduce(0) { max($0, TextColumns.widest($1[column].shown)) }
      return min(
        SheetPage.widest,
        max(SheetPage.narrowest, heading + SheetPage.button, cells) + SheetPage.margin)
    }
  }

  /// Whether a spreadsheet knows a number: not infinite, undefined or so small that it has fewer digits.
  private static func isHeld(_ number: Double) -> Bool {
    number.isZero || number.isNormal && number.magnitude < 1e308
  }

  /// The cell as a spreadsheet can hold it.
  private static func held(_ cell: Sheet.Cell, cutNote: String) -> Sheet.Cell {
    switch cell {
    case .text(let text): text.isEmpty ? .nothing : .text(CellText.clean(text, cutNote: cutNote))
    case .integer(let count) where count.magnitude >= 1_000_000_000_000_000: .text("\(count)")
    case .number(let number) where !isHeld(number): .text("\(number)")
    case .integer, .number, .nothing: cell
    }
  }
}

extension Sheet.Cell {
  /// What is seen of a cell, for its width.
  fileprivate var shown: String {
    switch self {
    case .text(let text): text
    case .integer(let count): "\(count)"
    case .number(let number):
      abs(number) < 1e12 ? "\(Int(abs(number))).0000" : "\(number)"
    case .nothing: ""
    }
  }
}
