import DocumentBlocks

/// Gives lines their tables, rows and cells, and numbers them where the format has no lines of its own.
enum PlaceNumbering {
  static func number(_ blocks: inout [SourceDocument.Block], numbersLines: Bool) {
    var next = 1
    var table = 0
    func number(_ lines: inout [SourceDocument.Line], row: Int? = nil, cell: Int? = nil) {
      for index in lines.indices {
        if numbersLines {
          lines[index].place.line = next
          next += 1
        }
        guard let row else { continue }
        lines[index].place.table = table
        lines[index].place.row = row
        lines[index].place.cell = cell
      }
    }
    for index in blocks.indices {
      switch blocks[index] {
      case .paragraph(var paragraph):
        number(&paragraph.lines)
        blocks[index] = .paragraph(paragraph)
      case .table(var read):
        table += 1
        for row in read.rows.indices {
          for column in read.rows[row].indices {
            guard case .cell(var cell) = read.rows[row][column] else { continue }
            number(&cell.lines, row: row + 1, cell: column + 1)
            read.rows[row][column] = .cell(cell)
          }
        }
        blocks[index] = .table(read)
      }
    }
  }
}
