import DocumentBlocks

/// The rows of a table while Rich Text Format is read, which gives each cell by where it ends.
struct RichTextTable {
  /// What is said of a cell before its text.
  struct Definition {
    var right = 0
    var merge: String?
    /// Whether it only goes on with the cell before it.
    var isContinued = false
  }

  struct Row {
    var definitions: [Definition]
    var cells: [[SourceDocument.Paragraph]]
    var isHeading: Bool
  }

  var rows: [Row] = []

  /// Ends that differ by no more, in twentieths of a point, are those of one column.
  private static let tolerance = 20

  func add(to builder: inout BlockBuilder) throws(DocumentFault) {
    var ends: [Int] = []
    for end in Set(rows.flatMap { $0.definitions.map(\.right) }).sorted()
    where ends.last.map({ end - $0 > Self.tolerance }) ?? true {
      ends.append(end)
    }
    var merged = WordTableRows()
    try builder.beginTable()
    for row in rows {
      builder.beginRow(isHeading: row.isHeading)
      merged.beginRow()
      var start = 0
      for (index, paragraphs) in row.cells.enumerated() {
        let definition = row.definitions.indices.contains(index) ? row.definitions[index] : nil
        if definition?.isContinued == true { continue }
        // Cells that go on with this one end further right.
        let last =
          row.definitions.indices.dropFirst(index + 1)
          .prefix { row.definitions[$0].isContinued }.last ?? index
        let right = row.definitions.indices.contains(last) ? row.definitions[last].right : nil
        let end =
          right.flatMap { Self.column(endingAt: $0, ends) } ?? start
        let span = max(1, end - start + 1)
        start += span
        if let above = merged.take(span: span, merge: definition?.merge) {
          builder.continueCell(row: above.row, cell: above.cell)
        } else {
          builder.beginCell(columnSpan: span)
        }
        for paragraph in paragraphs { builder.add(.paragraph(paragraph)) }
        builder.endCell()
      }
    }
    try builder.endTable()
  }

  /// The last column that ends no further right than a cell, by halving.
  private static func column(endingAt right: Int, _ ends: [Int]) -> Int? {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= right.addingReportingOverflow(tolerance).partialValue {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? low - 1 : nil
  }
}
