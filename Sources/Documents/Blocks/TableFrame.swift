import DocumentBlocks

/// A table while it is read.
struct TableFrame {
  /// A cell while it is read: it may hold anything.
  struct BuiltCell {
    var columnSpan: Int
    var rowSpan: Int
    var isHeading: Bool
    var blocks: [SourceDocument.Block] = []
    /// The row and cell above that goes on here.
    var continued: (row: Int, cell: Int)?

    var hasHeading: Bool {
      blocks.contains { block in
        if case .paragraph(let paragraph) = block { paragraph.headingLevel != nil } else { false }
      }
    }

    /// The text as lines, a row of a nested table in one.
    var lines: [SourceDocument.Line] {
      var lines: [SourceDocument.Line] = []
      for block in blocks {
        switch block {
        case .paragraph(let paragraph):
          var own = paragraph.lines
          if let marker = paragraph.marker, !own.isEmpty {
            own[0].text = Self.joined(marker, own[0].text)
          }
          lines += own
        case .table(let table):
          for row in table.rows {
            let texts = row.compactMap { slot in
              if case .cell(let cell) = slot, !cell.lines.isEmpty { cell.text } else { nil }
            }
            if !texts.isEmpty { lines.append(SourceDocument.Line(texts.joined(separator: "\t"))) }
          }
        }
      }
      return lines
    }

    /// A marker of Chinese ends without a blank, such as “（一）” and “一、”.
    static func joined(_ marker: String, _ text: String) -> String {
      let isTight = marker.unicodeScalars.last.map(SourceDocument.isWrittenWithoutBlanks) ?? true
      return isTight ? marker + text : "\(marker) \(text)"
    }
  }

  var isLayout: Bool
  var caption: String?
  var cell: BuiltCell?
  private var rows: [(cells: [BuiltCell], isHeading: Bool)] = []

  /// A cell of so many paragraphs in a table of one or two rows is a column of a page.
  private static let pageColumnLength = 12

  init(isLayout: Bool) { self.isLayout = isLayout }

  mutating func beginRow(isHeading: Bool) { rows.append(([], isHeading)) }

  mutating func endCell() {
    guard let cell else { return }
    if rows.isEmpty { beginRow(isHeading: false) }
    if let above = cell.continued, rows.indices.contains(above.row),
      rows[above.row].cells.indices.contains(above.cell)
    {
      rows[above.row].cells[above.cell].rowSpan = rows.count - above.row
      rows[above.row].cells[above.cell].blocks += cell.blocks
    } else {
      rows[rows.count - 1].cells.append(cell)
    }
    self.cell = nil
  }

  mutating func dropRow() { _ = rows.popLast() }

  mutating func markRowAsHeading() {
    if !rows.isEmpty { rows[rows.count - 1].isHeading = true }
  }

  var allBlocks: [SourceDocument.Block] {
    rows.flatMap { row in row.cells.flatMap(\.blocks) }
  }

  var hasText: Bool { rows.contains { row in row.cells.contains { !$0.blocks.isEmpty } } }

  var nestedTableCount: Int {
    allBlocks.count { block in if case .table = block { true } else { false } }
  }

  /// Whether it is no table to a reader: of one column, or there to lay out a page.
  func isTakenApart(onTheWeb: Bool) -> Bool {
    if isLayout || rows.allSatisfy({ $0.cells.count <= 1 }) { return true }
    let saysItIsOne =
      caption != nil
      || rows.contains { row in row.isHeading || row.cells.contains(where: \.isHeading) }
    guard onTheWeb, !saysItIsOne else { return false }
    let cells = rows.flatMap(\.cells)
    let hasTable = nestedTableCount > 0
    let hasPageColumn =
      rows.count <= 2 && cells.contains { $0.blocks.count >= Self.pageColumnLength }
    return hasTable || hasPageColumn || cells.contains(where: \.hasHeading)
  }

  /// `nil` where there are too many places.
  func table() -> SourceDocument.Table? {
    let headings = rows.prefix { row in
      row.isHeading || (!row.cells.isEmpty && row.cells.allSatisfy(\.isHeading))
    }
    let written = rows.map { row in
      row.cells.map { cell in
        SourceDocument.Cell(
          lines: cell.lines, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan)
      }
    }
    // A table of headings alone is one whose author took every cell for one.
    let count = headings.count == rows.count ? 0 : headings.count
    return SourceDocument.Table(
      cells: written, headerRowCount: count > 0 ? count : nil, caption: caption)
  }
}
