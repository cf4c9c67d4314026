import DocumentBlocks

/// A pipe table: a row of headings, a row of dashes, rows of cells.
struct MarkdownTable {
  let lineCount: Int
  private let rows: [(cells: [String], line: Int)]

  /// `nil` where no table begins at a line.
  init?(_ lines: [String], from start: Int) {
    let heading = Self.cells(lines[start])
    let dashes = Self.cells(lines[start + 1])
    let isRule =
      lines[start + 1].contains("-") && lines[start + 1].contains("|")
      && dashes.allSatisfy { cell in
        cell.contains("-") && cell.allSatisfy { $0 == "-" || $0 == ":" }
      }
    guard isRule, heading.count == dashes.count else { return nil }
    var rows = [(cells: heading, line: start + 1)]
    var next = start + 2
    while next < lines.count, lines[next].contains("|"), !LineText.trimmed(lines[next]).isEmpty {
      // As in GitHub's, what stands beyond the last heading is no cell; here it is kept.
      rows.append((Self.cells(lines[next]), next + 1))
      next += 1
    }
    self.rows = rows
    lineCount = next - start
  }

  func add(to builder: inout BlockBuilder) throws(DocumentFault) {
    try builder.beginTable()
    for (number, row) in rows.enumerated() {
      builder.beginRow(isHeading: number == 0)
      for cell in row.cells {
        builder.beginCell()
        for line in MarkdownText.lines(cell, notes: &builder.notes) {
          builder.append(line)
          builder.breakLine(place: .init(line: row.line))
        }
        builder.endCell()
      }
    }
    try builder.endTable()
  }

  /// The cells of a row; a bar after a backslash or in code is text.
  static func cells(_ line: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    var row = LineText.trimmed(line)[...]
    if row.first == "|" { row.removeFirst() }
    for character in row {
      if isEscaped {
        cell += character == "|" ? "|" : "\\\(character)"
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append(LineText.trimmed(cell))
        cell = ""
      } else {
        cell.append(character)
      }
    }
    if isEscaped { cell += "\\" }
    if !LineText.trimmed(cell).isEmpty { cells.append(LineText.trimmed(cell)) }
    return cells
  }
}
