extension TextTableFinder {
  /// Headings on lines of their own, none of them of numbers, then cells on lines of their own: a row begins with the
  /// number in front of an item, and who answers is in the lines of names behind it.
  func stackedItems(_ lines: [TextLine], _ start: Int) -> (TextTable, Int)? {
    guard !lines[start].isBlank, lines[start].scalars.count <= 24,
      lexicon.meaning(ofHeading: label(lines[start].scalars)) != nil
    else { return nil }
    var headings: [String] = []
    var index = start
    while index < lines.count, headings.count < 10 {
      if lines[index].isBlank {
        index += 1
        continue
      }
      guard lines[index].scalars.count <= 24 else { break }
      let words = label(lines[index].scalars)
      guard lexicon.meaning(ofHeading: words) != nil,
        !lines[index].scalars.contains(where: \.isColon)
      else { break }
      headings.append(words)
      index += 1
    }
    let meanings = headings.map { lexicon.meaning(ofHeading: $0) }
    let roles = meanings.indices.filter { meanings[$0]?.isRole == true }
    guard headings.count >= 3, !roles.isEmpty, let item = meanings.firstIndex(of: .item),
      item < roles[0],
      !meanings.contains(.number), roles.last.map({ $0 - roles[0] == roles.count - 1 }) == true
    else { return nil }
    var table = TextTable(headings: headings, rows: [])
    var row: [TextTable.Cell] = []
    var style: NumberMarker.Style?
    while index < lines.count {
      let line = lines[index]
      index += 1
      if line.isBlank { continue }
      let marker = NumberMarker(in: line.scalars)
      let opens =
        marker.map {
          $0.style != .words && $0.style != .bracketedWords && (style == nil || style == $0.style)
        } ?? false
      if opens {
        style = marker?.style
        close(&row, &table, roles, meanings, item)
      } else if marker != nil, marker?.style == .words || marker?.style == .bracketedWords {
        close(&row, &table, roles, meanings, item)
        table.rows.append([TextTable.Cell(text: line.scalars, line: line.number)])
        continue
      }
      guard opens || !row.isEmpty else { continue }
      row.append(TextTable.Cell(text: line.scalars, line: line.number))
    }
    close(&row, &table, roles, meanings, item)
    guard table.rows.contains(where: { $0.count > 1 }) else { return nil }
    return (table, index)
  }

  private func label(_ scalars: [Unicode.Scalar]) -> String {
    // 主 要 目 标: set wide.
    let isEastAsian = scalars.contains(where: \.isEastAsian)
    return String(String.UnicodeScalarView(scalars.filter { !($0.isBlank && isEastAsian) }))
  }

  private func close(
    _ row: inout [TextTable.Cell], _ table: inout TextTable, _ roles: [Int],
    _ meanings: [Lexicon.Meaning?], _ item: Int
  ) {
    defer { row = [] }
    guard let first = row.first else { return }
    var cells = meanings.map { _ in TextTable.Cell(text: [], line: first.line) }
    let columns = item..<meanings.count
    // As many lines as columns: each is one, where names stand under the roles and nowhere else.
    if row.count == columns.count,
      zip(columns, row).allSatisfy({
        isNamed($1) == (meanings[$0]?.isRole == true) || isNothing($1)
      })
    {
      for (column, cell) in zip(columns, row) { cells[column] = cell }
      table.rows.append(cells)
      return
    }
    // Each run of lines of names: the first is of the first role, the others of the last.
    var isInNames = false
    for (place, cell) in row.enumerated() {
      guard place > 0, isNamed(cell) else {
        isInNames = false
        if isNothing(cell) { continue }
        cells[item].text += cell.text
        continue
      }
      let column = isInNames ? roles[roles.count - 1] : roles[0]
      if cells[column].text.isEmpty { cells[column].line = cell.line }
      cells[column].text += (cells[column].text.isEmpty ? [] : ["\n"]) + cell.text
      isInNames = true
    }
    table.rows.append(cells)
  }

  private func isNothing(_ cell: TextTable.Cell) -> Bool { lexicon.isEmptyMark(cell.text[...]) }

  private func isNamed(_ cell: TextTable.Cell) -> Bool {
    guard cell.text.count < 160, NumberMarker(in: cell.text) == nil else { return false }
    let clause = ClauseReader(lexicon: lexicon).read(cell.text[...])
    return clause.areNamesOrPlaces && !clause.mentions.isEmpty && !clause.hasObject
  }
}
