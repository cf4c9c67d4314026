/// A table in a text: its headings and rows, each cell with its line.
struct TextTable {
  struct Cell {
    var text: [Unicode.Scalar]
    var line: Int
  }

  let headings: [String]
  var rows: [[Cell]]
  /// What the columns hold, where headings do not tell.
  var meanings: [Lexicon.Meaning?]?
  /// Lines that stand between its rows and belong to none.
  var notes: [TextLine] = []
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
      if let (table, next) = matrix(lines, index) ?? parted(lines, index)
        ?? quoted(lines, index) ?? columns(lines, index)
        ?? flat(lines, index) ?? stacked(lines, index) ?? stackedItems(lines, index)
      {
        result.append(.table(table))
        result += table.notes.map { .line($0) }
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
    let meanings = cells.map { lexicon.meaning(ofHeading: $0) }
    let known = meanings.count { $0 != nil }
    return cells.count >= 2 && known >= 2 && known * 2 >= cells.count
      && meanings.contains { $0?.isRole == true }
  }

  // MARK: Bars and tabs

  private func parted(_ lines: [TextLine], _ start: Int) -> (TextTable, Int)? {
    guard let mark = mark(of: lines[start]) else { return nil }
    var headings = explained(cells(lines[start], mark).map { $0.words }, lines)
    var index = start + 1
    // Headings may go on over lines that end with a bar, as rows may.
    // What stands above the headings and ends with a bar too is none of them.
    while mark != "\t", !areHeadings(headings), headings.count < 10,
      headings.contains(where: { lexicon.meaning(ofHeading: $0) != nil }),
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
        // A chapter between two rows; anything else follows the table.
        let next = lines[(index + 1)...].first { !$0.isBlank }
        guard line.scalars.count <= 60, let next, next.scalars.contains(mark),
          self.cells(next, mark).count == headings.count
        else { break }
        table.rows.append([TextTable.Cell(text: line.scalars, line: line.number)])
        index += 1
        continue
      }
      blanks = 0
      var cells = cells(line, mark)
      // Empty cells at the beginning are tabs before the words.
      if mark == "\t", line.indent >= 8 {
        let blanks = min(line.indent / 8, max(0, headings.count - cells.count))
        cells = [ArraySlice<Unicode.Scalar>](repeating: [], count: blanks) + cells
      }
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
      if explained(cells.map(\.words), lines) == headings { continue }
      while cells.count < headings.count { cells.append([]) }
      while cellLines.count < cells.count { cellLines.append(line.number) }
      table.rows.append(zip(cells, cellLines).map { TextTable.Cell(text: Array($0), line: $1) })
    }
    guard !table.rows.isEmpty else { return nil }
    return (table, index)
  }

  func mark(of line: TextLine) -> Unicode.Scalar? {
    ["|", "\t", "｜", "│", "┃"].first { mark in
      line.scalars.count { $0 == mark } >= (mark == "\t" || line.scalars.last == mark ? 1 : 2)
    }
  }

  func cells(_ line: TextLine, _ mark: Unicode.Scalar) -> [ArraySlice<Unicode.Scalar>] {
    var pieces = line.scalars.split(separator: mark, omittingEmptySubsequences: false).map(
      \.trimmed)
    if mark != "\t" {
      if line.scalars.first == mark { pieces.removeFirst() }
      if line.scalars.last == mark, !pieces.isEmpty { pieces.removeLast() }
    }
    return pieces
  }
}
