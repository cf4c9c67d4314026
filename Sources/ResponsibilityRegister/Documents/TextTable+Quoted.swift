extension TextTableFinder {
  /// Rows of values parted by commas or semicolons, in quotes where they hold one: a CSV file, or one pasted into a text.
  func quoted(_ lines: [TextLine], _ start: Int) -> (TextTable, Int)? {
    let opening = lines[start].scalars
    guard !opening.isEmpty, opening.count <= 400 else { return nil }
    for mark in [",", ";"] as [Unicode.Scalar] where opening.count(where: { $0 == mark }) >= 2 {
      guard let (first, next) = record(lines, start, mark) else { continue }
      let headings = first.map { $0.text[...].trimmed.words }
      let known = headings.count { lexicon.meaning(ofHeading: $0) != nil }
      // Prose has commas too: nearly all headings have to be known.
      guard areHeadings(headings), known * 4 >= headings.count * 3 else { continue }
      var table = TextTable(headings: headings, rows: [])
      var index = next
      while index < lines.count {
        if lines[index].isBlank, index + 1 < lines.count, !lines[index + 1].isBlank {
          index += 1
          continue
        }
        guard !lines[index].isBlank, let (row, after) = record(lines, index, mark), row.count > 1
        else { break }
        var cells = row
        while cells.count < headings.count {
          cells.append(TextTable.Cell(text: [], line: lines[index].number))
        }
        if cells.count > headings.count {
          // A comma without quotes: which cell it parts is not known. The row stays, without who answers.
          let words: [Unicode.Scalar] = Array(
            cells.dropFirst().map(\.text).joined(separator: [mark]))
          cells = headings.map { _ in TextTable.Cell(text: [], line: row[0].line) }
          cells[0].text = row[0].text
          cells[1].text = words
        }
        table.rows.append(cells)
        index = after
      }
      guard !table.rows.isEmpty else { continue }
      return (table, index)
    }
    return nil
  }

  /// The values of one record, and the line after it; `nil` where a quote stays open for twenty lines.
  private func record(
    _ lines: [TextLine], _ start: Int, _ mark: Unicode.Scalar
  ) -> (cells: [TextTable.Cell], next: Int)? {
    var cells: [TextTable.Cell] = []
    var cell = TextTable.Cell(text: [], line: lines[start].number)
    var isQuoted = false
    var index = start
    while index < lines.count, index - start < 20 {
      let scalars = lines[index].scalars
      var position = 0
      while position < scalars.count {
        let scalar = scalars[position]
        if scalar == "\"" {
          if isQuoted, position + 1 < scalars.count, scalars[position + 1] == "\"" {
            cell.text.append(scalar)
            position += 1
          } else if isQuoted || cell.text[...].trimmed.isEmpty {
            isQuoted.toggle()
          } else {
            cell.text.append(scalar)
          }
        } else if scalar == mark, !isQuoted {
          cells.append(cell)
          cell = TextTable.Cell(text: [], line: lines[index].number)
        } else {
          cell.text.append(scalar)
        }
        position += 1
      }
      index += 1
      guard isQuoted else { return (cells + [cell], index) }
      cell.text.append("\n")
    }
    return nil
  }
}
