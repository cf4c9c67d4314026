/// Tables whose columns are parted by blanks, as the text of a PDF has them.
extension TextTableFinder {
  /// Words between two blanks or more, with the column at which they start.
  struct Chunk {
    let start: Int
    let words: ArraySlice<Unicode.Scalar>

    /// The column behind them.
    var end: Int { start + words.reduce(0) { $0 + $1.columns } }
  }

  /// The words of a line between two blanks or more, with the columns at which they start.
  func chunks(_ line: TextLine) -> [Chunk] {
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

  /// The headings of a table, on one line or several: words on further lines go on with the heading that they stand
  /// under where it is known then too.
  private func columnHeadings(
    _ lines: [TextLine], _ start: Int
  ) -> (headings: [Heading], next: Int)? {
    var best: (headings: [Heading], next: Int)?
    var known = 0
    var headings: [Heading] = []
    for index in start..<min(start + 4, lines.count) {
      let line = lines[index]
      guard !line.isBlank, !line.scalars.contains("\t"), !line.scalars.contains("|") else { break }
      let pieces = chunks(line)
      guard index == start || pieces.allSatisfy({ mayBeHeading($0.words) }) else { break }
      guard let merged = merge(headings, pieces) else { break }
      headings = merged
      let words = headings.map(\.text)
      let count = words.count { lexicon.meaning(ofHeading: $0) != nil }
      guard headings.count >= 2, areHeadings(words) else { continue }
      // A line that names no column more and makes none of them other words is a row.
      guard best == nil || count > known || count == known && isContinuation(pieces) else { break }
      best = (headings, index + 1)
      known = count
    }
    return best
  }

  /// A heading and the columns that its words take.
  struct Heading {
    var text: String
    var start: Int
    var end: Int
  }

  private func mayBeHeading(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.count <= 40 && !words.contains { $0.endsSentence || $0.digit != nil }
  }

  /// Whether the pieces of a line are words of labels and no cells.
  private func isContinuation(_ pieces: [Chunk]) -> Bool {
    pieces.allSatisfy { piece in
      piece.words.split(whereSeparator: { $0.isBlank || "/()".unicodeScalars.contains($0) })
        .allSatisfy {
          lexicon.labelWords[String(String.UnicodeScalarView($0.lowercased))] != nil
        } || lexicon.meaning(ofHeading: piece.words.words) != nil
    }
  }

  private func merge(_ headings: [Heading], _ pieces: [Chunk]) -> [Heading]? {
    var result = headings
    var taken: Set<Int> = []
    for piece in pieces {
      let over = result.indices.filter {
        piece.start < result[$0].end && result[$0].start < piece.end
      }
      guard over.count <= 1 else { return nil }
      if let column = over.first {
        // Two words of one line are not of one heading: what stands above is none.
        guard taken.insert(result[column].start).inserted else { return nil }
        let blank = piece.words.first?.isEastAsian == true ? "" : " "
        result[column].text += blank + piece.words.words
        taken.remove(result[column].start)
        result[column].start = min(result[column].start, piece.start)
        taken.insert(result[column].start)
        result[column].end = max(result[column].end, piece.end)
      } else {
        result.append(Heading(text: piece.words.words, start: piece.start, end: piece.end))
      }
    }
    return result.sorted { $0.start < $1.start }
  }

  /// The column of a piece: that whose heading stands over it, or the last one that begins before it.
  private func column(of piece: Chunk, _ headings: [Heading]) -> Int {
    let begun = headings.lastIndex { $0.start <= piece.start + 3 } ?? 0
    // A heading in the middle of its column begins behind its words.
    let over = headings.indices.filter {
      piece.start < headings[$0].end && headings[$0].start < piece.end
    }
    if let only = over.first, over.count == 1, only > begun, piece.start >= headings[begun].end {
      return only
    }
    return begun
  }

  func columns(_ lines: [TextLine], _ start: Int) -> (TextTable, Int)? {
    guard !lines[start].isBlank, !lines[start].scalars.contains("\t"),
      chunks(lines[start]).count >= 2,
      let (headings, next) = columnHeadings(lines, start)
    else { return nil }
    let texts = headings.map(\.text)
    var meanings = texts.map { lexicon.meaning(ofHeading: $0) }
    let (bodyLines, notes, length) = body(lines, next, headings)
    if !meanings.contains(.number), meanings[0] == .item, meanings.dropFirst().contains(.item),
      bodyLines.count(where: { chunks($0).first.map { isShortNumber($0.words) } ?? false }) > 1
    {
      // 項目, then 內容: the first is the number.
      meanings[0] = .number
    }
    let numberColumn = meanings.firstIndex(of: .number)
    let opening = rowOpening(bodyLines, headings, meanings)
    let heads = Set(lines[..<next].filter { !$0.isBlank }.map(\.scalars))
    var rows: [[TextTable.Cell]] = []
    var afterBlank = true
    for line in bodyLines {
      guard !line.isBlank else {
        afterBlank = true
        continue
      }
      // The head of the page and its number come again.
      let pieces = labelsTogether(chunks(line), headings.count)
      if heads.contains(line.scalars) { continue }
      if isPageNumber(line.scalars[...]), let only = pieces.first,
        only.start > headings[0].end + 8 || numberColumn == nil
      {
        continue
      }
      var cells = [TextTable.Cell?](repeating: nil, count: headings.count)
      // Rows whose cells are as many as the headings need no alignment: columns of text drift with their names.
      let areAll =
        pieces.count == headings.count
        && (numberColumn.map { isShortNumber(pieces[$0].words) } ?? false)
      for (place, piece) in pieces.enumerated() {
        let column = areAll ? place : column(of: piece, headings)
        if cells[column] == nil {
          cells[column] = TextTable.Cell(text: Array(piece.words), line: line.number)
        } else {
          cells[column]?.text += [" "] + piece.words
        }
      }
      if rows.isEmpty || opens(cells, opening, afterBlank: afterBlank) {
        rows.append(cells.map { $0 ?? TextTable.Cell(text: [], line: line.number) })
      } else {
        rows[rows.count - 1] = extended(rows[rows.count - 1], with: cells, meanings)
      }
      afterBlank = false
    }
    guard !rows.isEmpty else { return nil }
    for column in headings.indices where meanings[column]?.isRole == true {
      // Where names of a column are parted by marks, the end of a line parts none.
      let isMarked = rows.contains { row in
        row[column].text.contains { $0 == ";" || $0 == "；" || $0 == "、" }
      }
      let width = rows.flatMap { $0[column].text.split(separator: "\n") }
        .map { $0.reduce(0) { $0 + $1.columns } }.max()
      for row in rows.indices {
        rows[row][column].text = joined(rows[row][column].text, isMarked, width: width)
      }
    }
    var table = TextTable(headings: texts, rows: rows, meanings: meanings)
    table.notes = notes
    return (table, next + length)
  }

  /// The lines of the table, up to a line of prose: one piece that starts before the second column and reaches beyond
  /// its beginning.
  ///
  /// Notes at the foot of a page stand between two parts of a table; what follows them goes on where it has its columns.
  private func body(
    _ lines: [TextLine], _ start: Int, _ headings: [Heading]
  ) -> (lines: [TextLine], notes: [TextLine], length: Int) {
    let second = headings[1].start
    var end = start
    var skipped: Set<Int> = []
    while end < lines.count {
      let pieces = chunks(lines[end])
      if !lines[end].isBlank, !isPageNumber(lines[end].scalars[...]), pieces.count == 1,
        let only = pieces.first, only.start < second - 3,
        only.end > second + 10
      {
        let next = lines[end...].prefix(8).firstIndex { line in
          let pieces = chunks(line)
          return Set(pieces.map { column(of: $0, headings) }).count >= max(3, headings.count - 1)
        }
        guard let next else { break }
        skipped.formUnion(end..<next)
        end = next
        continue
      }
      end += 1
    }
    return (
      (start..<end).filter { !skipped.contains($0) }.map { lines[$0] },
      skipped.sorted().map { lines[$0] }.filter { !$0.isBlank && !isPageNumber($0.scalars[...]) },
      end - start
    )
  }

  /// Pieces of which several are labels and names of one cell, as one: 統籌：甲局　　協同：乙局.
  private func labelsTogether(_ pieces: [Chunk], _ count: Int) -> [Chunk] {
    guard pieces.count > count else { return pieces }
    var result: [Chunk] = []
    for piece in pieces {
      if let last = result.last, startsWithLabel(piece.words), startsWithLabel(last.words) {
        result[result.count - 1] = Chunk(
          start: last.start, words: Array(last.words + ["；"] + piece.words)[...])
      } else {
        result.append(piece)
      }
    }
    return result
  }

  func startsWithLabel(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let colon = words.prefix(40).firstIndex(where: \.isColon) else { return false }
    return lexicon.meaning(ofLabel: words[..<colon].words)?.isRole == true
  }

  /// What tells that a line opens a row.
  private enum RowOpening {
    /// A number in its column.
    case number(Int)
    /// A blank line before it.
    case blank
    /// A number in front of the first cell.
    case marker
    /// The same without a stop behind it.
    case digits
    /// A cell in the first column and in another, of which each row has one line.
    case cell(Int)
  }

  private func rowOpening(
    _ lines: [TextLine], _ headings: [Heading], _ meanings: [Lexicon.Meaning?]
  ) -> RowOpening {
    if let number = meanings.firstIndex(of: .number) { return .number(number) }
    let filled = lines.filter { !$0.isBlank }
    let marked = filled.count { line in
      guard let first = chunks(line).first, column(of: first, headings) == 0 else { return false }
      return NumberMarker(in: Array(first.words)) != nil
    }
    let bare = filled.count { chunks($0).first.map { isShortNumber($0.words) } ?? false }
    if marked < 2, bare > 1, bare * 8 >= filled.count { return .digits }
    if marked > 1, marked * 8 >= filled.count { return .marker }
    let inner = lines.drop(while: \.isBlank)
    let blanks = zip(inner, inner.dropFirst()).count { !$0.isBlank && $1.isBlank }
    if blanks > 1 || filled.count < 2 { return .blank }
    // A date takes one line, who answers begins on the first.
    let telling =
      meanings.firstIndex(of: .deadline) ?? meanings.firstIndex { $0 == .lead }
      ?? meanings.firstIndex { $0?.isRole == true }
    return telling.map { .cell($0) } ?? .blank
  }

  private func opens(
    _ cells: [TextTable.Cell?], _ opening: RowOpening, afterBlank: Bool
  ) -> Bool {
    switch opening {
    case .number(let column):
      cells[column].map {
        $0.text.contains { $0.digit != nil } || NumberMarker(in: $0.text) != nil
      } ?? false
    case .blank: afterBlank
    case .marker: cells[0].map { NumberMarker(in: $0.text) != nil } ?? false
    case .digits: cells[0].map { isShortNumber($0.text.prefix { !$0.isBlank }) } ?? false
    case .cell(let column):
      cells[column] != nil
        && cells[0]?.text.first.map { $0.properties.isUppercase || $0.isEastAsian } ?? false
    }
  }

  private func extended(
    _ row: [TextTable.Cell], with cells: [TextTable.Cell?], _ meanings: [Lexicon.Meaning?]
  ) -> [TextTable.Cell] {
    var row = row
    for (column, cell) in cells.enumerated() {
      guard let cell else { continue }
      if row[column].text.isEmpty { row[column].line = cell.line }
      if meanings[column]?.isRole == true {
        row[column].text += ["\n"] + cell.text
        continue
      }
      let needsBlank =
        (row[column].text.last?.isEastAsian == false) || (cell.text.first?.isEastAsian == false)
      row[column].text += (needsBlank && !row[column].text.isEmpty ? [" "] : []) + cell.text
    }
    return row
  }
}
