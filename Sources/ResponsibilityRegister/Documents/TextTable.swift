/// A table in a text: its headings and rows, each cell with its line.
struct TextTable {
  struct Cell {
    var text: [Unicode.Scalar]
    var line: Int
  }

  let headings: [String]
  var rows: [[Cell]]
}

/// What a document consists of.
enum DocumentElement {
  case line(TextLine)
  case table(TextTable)
}

/// Finds the tables of a text: parted by bars, by tabs, by columns of blanks, or with each cell on a line of its own. A
/// table counts only where one of its headings says who answers.
struct TextTableFinder {
  let lexicon: Lexicon

  /// - Complexity: O(length).
  func elements(_ lines: [TextLine]) -> [DocumentElement] {
    var result: [DocumentElement] = []
    var index = 0
    while index < lines.count {
      if let (table, next) = parted(lines, index) ?? quoted(lines, index) ?? columns(lines, index)
        ?? flat(lines, index) ?? stacked(lines, index) ?? stackedItems(lines, index)
      {
        result.append(.table(table))
        index = next
      } else {
        result.append(.line(lines[index]))
        index += 1
      }
    }
    return result
  }

  /// Whether headings are those of a table of who answers for what.
  func areHeadings(_ cells: [String]) -> Bool {
    let meanings = cells.map { lexicon.meaning(ofLabel: $0) }
    let known = meanings.count { $0 != nil }
    return cells.count >= 2 && known >= 2 && known * 2 >= cells.count
      && meanings.contains { $0?.isRole == true }
  }

  // MARK: Bars and tabs

  private func parted(_ lines: [TextLine], _ start: Int) -> (TextTable, Int)? {
    guard let mark = mark(of: lines[start]) else { return nil }
    var headings = cells(lines[start], mark).map { $0.words }
    var index = start + 1
    // Headings may go on over lines that end with a bar, as rows may.
    while mark != "\t", !areHeadings(headings), headings.count < 10,
      lines[start].scalars.last == mark,
      lines[start].scalars.first != mark, index < min(lines.count, start + 4),
      lines[index].scalars.last == mark,
      lines[index].scalars.first != mark
    {
      headings += cells(lines[index], mark).map { $0.words }
      index += 1
    }
    // Lines with one cell each are cells on lines of their own.
    guard areHeadings(headings),
      lines[start..<index].contains(where: { $0.scalars.count { $0 == mark } > 1 || mark == "\t" })
    else { return nil }
    var table = TextTable(headings: headings, rows: [])
    var blanks = 0
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        blanks += 1
        guard blanks <= 1 || mark == "|" else { break }
        index += 1
        continue
      }
      guard line.scalars.contains(mark) else {
        // A cell that runs over the line, or what follows the table.
        guard mark == "\t", blanks == 0, !table.rows.isEmpty, NumberMarker(in: line.scalars) == nil
        else { break }
        break
      }
      blanks = 0
      var cells = cells(line, mark)
      var cellLines = cells.map { _ in line.number }
      index += 1
      // A row that ends with a bar and lacks cells goes on with the next lines, where the headings end so too.
      while mark != "\t", cells.count < headings.count, line.scalars.last == mark,
        line.scalars.first != mark,
        index < lines.count, lines[index].scalars.last == mark, lines[index].scalars.first != mark,
        NumberMarker(in: lines[index].scalars) == nil
      {
        let more = self.cells(lines[index], mark)
        guard cells.count + more.count <= headings.count else { break }
        cells += more
        cellLines += more.map { _ in lines[index].number }
        index += 1
      }
      if cells.allSatisfy({ $0.allSatisfy { "-:=—＝ ".unicodeScalars.contains($0) } }) { continue }
      if cells.map(\.words) == headings { continue }
      while cells.count < headings.count { cells.append([]) }
      while cellLines.count < cells.count { cellLines.append(line.number) }
      table.rows.append(zip(cells, cellLines).map { TextTable.Cell(text: Array($0), line: $1) })
    }
    guard !table.rows.isEmpty else { return nil }
    return (table, index)
  }

  private func mark(of line: TextLine) -> Unicode.Scalar? {
    ["|", "\t", "｜", "│", "┃"].first { mark in
      line.scalars.count { $0 == mark } >= (mark == "\t" || line.scalars.last == mark ? 1 : 2)
    }
  }

  private func cells(_ line: TextLine, _ mark: Unicode.Scalar) -> [ArraySlice<Unicode.Scalar>] {
    var pieces = line.scalars.split(separator: mark, omittingEmptySubsequences: false).map(
      \.trimmed)
    if mark != "\t" {
      if line.scalars.first == mark { pieces.removeFirst() }
      if line.scalars.last == mark, !pieces.isEmpty { pieces.removeLast() }
    }
    return pieces
  }

  // MARK: Columns of blanks

  /// The lines of a cell as one: a break parts names only where nothing else does, and each line is one by itself.
  func joined(_ lines: [Unicode.Scalar], _ isMarked: Bool = false) -> [Unicode.Scalar] {
    let pieces = lines.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
    guard pieces.count > 1 else { return lines }
    let hasSeparator =
      isMarked && !lines.contains(where: \.isEastAsian)
      || pieces.contains { piece in
        piece.contains { $0.isComma || $0.endsClause || $0.isNameSeparator || $0.isColon }
      }
    let areNames = pieces.allSatisfy { piece in
      lexicon.likeness(of: piece) == .firm
        && !(piece.count(where: \.isBlank) == 0 && lexicon.units.contains(piece.lowercased))
    }
    let areWords = pieces.allSatisfy {
      !$0.contains(where: \.isBlank) && $0.first?.properties.isUppercase == true
    }
    if !hasSeparator, areNames || areWords { return lines }
    var result: [Unicode.Scalar] = []
    for piece in pieces {
      let needsBlank =
        result.last.map { !$0.isEastAsian && !$0.isNameSeparator } ?? false
        || (!result.isEmpty && piece.first?.isEastAsian == false
          && result.last?.isEastAsian == false)
      result += (needsBlank ? [" "] : []) + piece
    }
    return result
  }

  private struct Chunk {
    let start: Int
    let words: ArraySlice<Unicode.Scalar>
  }

  /// The words of a line between two blanks or more, with the columns at which they start.
  private func chunks(_ line: TextLine) -> [Chunk] {
    var chunks: [Chunk] = []
    var column = line.indent
    var start = 0
    var startColumn = column
    var blanks = 0
    for (position, scalar) in line.scalars.enumerated() {
      if scalar.isBlank {
        blanks += scalar == "\u{3000}" ? 2 : 1
      } else {
        if blanks >= 2, position > 0 {
          chunks.append(Chunk(start: startColumn, words: line.scalars[start..<position].trimmed))
          start = position
          startColumn = column
        }
        blanks = 0
      }
      column += scalar.columns
    }
    chunks.append(Chunk(start: startColumn, words: line.scalars[start...].trimmed))
    return chunks.filter { !$0.words.isEmpty }
  }

  private func isShortNumber(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.count <= 8 && words.first?.digit != nil && !words.contains(where: \.isBlank)
  }

  private func columns(_ lines: [TextLine], _ start: Int) -> (TextTable, Int)? {
    guard !lines[start].isBlank, !lines[start].scalars.contains("\t") else { return nil }
    let headings = chunks(lines[start])
    guard headings.count >= 2, areHeadings(headings.map(\.words.words)) else { return nil }
    let starts = headings.map(\.start)
    let meanings = headings.map { lexicon.meaning(ofLabel: $0.words.words) }
    let numberColumn = meanings.firstIndex(of: .number)
    var table = TextTable(headings: headings.map(\.words.words), rows: [])
    var index = start + 1
    var afterBlank = true
    while index < lines.count {
      let line = lines[index]
      guard !line.isBlank else {
        afterBlank = true
        index += 1
        continue
      }
      let pieces = chunks(line)
      if pieces.map(\.words.words) == table.headings {
        index += 1
        continue
      }
      // A line of prose ends the table: one piece that starts before the second column and reaches beyond it.
      if pieces.count == 1, let only = pieces.first, only.start < starts[1] - 3,
        only.start + only.words.reduce(0, { $0 + $1.columns }) > starts[1] + 10
      {
        break
      }
      var cells = [TextTable.Cell?](repeating: nil, count: starts.count)
      // Rows whose cells are as many as the headings need no alignment: columns of text drift with their names.
      let areAll =
        pieces.count == starts.count
        && (numberColumn.map { isShortNumber(pieces[$0].words) } ?? false)
      for (place, piece) in pieces.enumerated() {
        let column = areAll ? place : starts.lastIndex { $0 <= piece.start + 3 } ?? 0
        if cells[column] == nil {
          cells[column] = TextTable.Cell(text: Array(piece.words), line: line.number)
        } else {
          cells[column]?.text += [" "] + piece.words
        }
      }
      let opensRow: Bool
      if let numberColumn {
        opensRow =
          cells[numberColumn].map {
            $0.text.contains { $0.digit != nil } || NumberMarker(in: $0.text) != nil
          } ?? false
      } else {
        opensRow = afterBlank || table.rows.isEmpty
      }
      if opensRow || table.rows.isEmpty {
        table.rows.append(cells.map { $0 ?? TextTable.Cell(text: [], line: line.number) })
      } else {
        for (column, cell) in cells.enumerated() {
          guard let cell else { continue }
          var open = table.rows[table.rows.count - 1][column]
          if open.text.isEmpty { open.line = cell.line }
          if meanings[column]?.isRole == true {
            open.text += ["\n"] + cell.text
            table.rows[table.rows.count - 1][column] = open
            continue
          }
          let needsBlank =
            (open.text.last?.isEastAsian == false) || (cell.text.first?.isEastAsian == false)
          open.text += (needsBlank && !open.text.isEmpty ? [" "] : []) + cell.text
          table.rows[table.rows.count - 1][column] = open
        }
      }
      afterBlank = false
      index += 1
    }
    guard !table.rows.isEmpty else { return nil }
    for column in starts.indices where meanings[column]?.isRole == true {
      // Where names of a column are parted by marks, the end of a line parts none.
      let isMarked = table.rows.contains { row in
        row[column].text.contains { $0 == ";" || $0 == "；" || $0 == "、" }
      }
      for row in table.rows.indices {
        table.rows[row][column].text = joined(table.rows[row][column].text, isMarked)
      }
    }
    return (table, index)
  }
}
