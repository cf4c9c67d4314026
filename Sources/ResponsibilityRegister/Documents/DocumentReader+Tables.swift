extension DocumentReader {
  mutating func take(_ table: TextTable) {
    let meanings = table.meanings ?? table.headings.map { lexicon.meaning(ofHeading: $0) }
    let roles = meanings.indices.filter { meanings[$0]?.isRole == true }
    // Where nobody else leads, the units of the persons do: Marina Lopes (Cepam).
    let persons =
      roles.contains { meanings[$0] == .lead || meanings[$0] == .duty }
      ? [] : meanings.indices.filter { meanings[$0] == .person }
    let items = meanings.indices.filter { meanings[$0] == .item }
    let number = meanings.firstIndex(of: .number)
    let texts =
      items.isEmpty
      ? meanings.indices.filter {
        meanings[$0] == nil || meanings[$0] == .theme || meanings[$0] == .other
      } : items
    let reader = ClauseReader(lexicon: lexicon)
    for column in table.headings.indices
    where !table.headings[column].isEmpty && column != number && !texts.contains(column)
      && !roles.contains(column) && !persons.contains(column) && meanings[column] != .deadline
    {
      note(unusedColumn: table.headings[column], line: table.rows.first?.first?.line ?? 1)
    }
    var theme = heading
    var above: [[Unicode.Scalar]] = []
    for row in table.rows {
      var row = row
      for column in row.indices where column < above.count && Self.repeatsAbove(row[column].text) {
        row[column].text = above[column]
      }
      row = withFirstCell(row, meanings)
      if row.count > 1 { above = row.map(\.text) }
      let filled = row.filter { !$0.text[...].trimmed.isEmpty }
      guard let first = filled.first else { continue }
      let distinct = Set(filled.map { $0.text[...].words })
      let roleCells = roles.filter { $0 < row.count && !row[$0].text[...].trimmed.isEmpty }
      if roleCells.isEmpty
        && (filled.count == 1 || filled.count * 2 < table.headings.count || row.count == 1)
        || distinct.count == 1 && row.count > 2
      {
        theme = filled.max { $0.text.count < $1.text.count }?.text[...].words ?? theme
        continue
      }
      var annotations: [FoundAnnotation] = []
      for column in roleCells {
        let cell = row[column]
        guard let meaning = meanings[column] else { continue }
        let clause = reader.read(cell.text[...], label: (table.headings[column], meaning))
        guard !clause.mentions.isEmpty || clause.deadline != nil else { continue }
        annotations.append(
          FoundAnnotation(
            form: .cell, range: 0..<0, clause: clause, firstLine: cell.line, lastLine: cell.line,
            text: Self.labelled(cell.text[...].words, table.headings[column])))
      }
      for column in persons where column < row.count {
        guard let unit = unitOfPerson(row[column].text[...]) else { continue }
        let clause = reader.read(unit, label: (table.headings[column], .lead))
        guard !clause.mentions.isEmpty else { continue }
        annotations.insert(
          FoundAnnotation(
            form: .cell, range: 0..<0, clause: clause, firstLine: row[column].line,
            lastLine: row[column].line,
            text: Self.labelled(row[column].text[...].words, table.headings[column])), at: 0)
      }
      for column in meanings.indices
      where meanings[column] == .deadline && column < row.count {
        guard !row[column].text.isEmpty, !annotations.isEmpty else { continue }
        annotations[0].clause.deadline = row[column].text[...].words
      }
      let numberWords = number.flatMap { $0 < row.count ? row[$0].text : nil } ?? []
      var deeper: String?
      let words = texts.filter { $0 < row.count }.map {
        tidied(row[$0].text, keepsInnerBlanks: true)
      }
      .filter { !$0.isEmpty }.joined(separator: " ")
      // A row without a number and without words goes on with the row above.
      if numberWords[...].trimmed.isEmpty, words.isEmpty, let last = parts.indices.last,
        parts[last].isRow
      {
        parts[last].annotations += annotations
        continue
      }
      var marker = NumberMarker(in: Array(words.unicodeScalars))
      // “5. Respect | 5.1. Train staff”: of two cells with numbers the deeper is the item's.
      if let first = marker, first.style == .number,
        let inner = texts.filter({ $0 < row.count }).lazy.compactMap({
          NumberMarker(in: Array(row[$0].text[...].trimmed))
        }).first(where: { $0.path.count > 1 && $0.path.first == first.value })
      {
        marker = nil
        deeper = inner.bare
      }
      // “1.1 Policy advice | Studies”: the number may stand in a first column that is no item's.
      if number == nil, marker == nil, deeper == nil, !texts.contains(0), !roles.contains(0),
        let first = row.first, let outer = NumberMarker(in: Array(first.text[...].trimmed)),
        outer.path.count > 1
      {
        deeper = outer.bare
      }
      var printed = numberWords[...].trimmed.words
      if printed.isEmpty, let deeper { printed = deeper }
      if !printed.isEmpty { marker = nil }
      var text = words
      if let marker {
        text = String(String.UnicodeScalarView(Array(words.unicodeScalars)[marker.length...]))
      }
      var bare = printed
      if let own = NumberMarker(in: Array((printed + "、").unicodeScalars))
        ?? NumberMarker(in: Array((printed + " ").unicodeScalars))
      {
        bare = own.bare
      }
      if printed.isEmpty, marker == nil { printed = "" }
      add(
        DocumentPart(
          marker: marker, printed: printed.isEmpty ? nil : printed, bare: bare.isEmpty ? nil : bare,
          parent: nil,
          rowText: text, line: first.line, heading: theme))
      parts[parts.count - 1].annotations = annotations
      open = nil
    }
  }

  /// A row whose first cell spans those above and was left out, so that all others stand a column too far left: where
  /// the last cell is empty, no date in its column and one in the column before it.
  private func withFirstCell(
    _ row: [TextTable.Cell], _ meanings: [Lexicon.Meaning?]
  ) -> [TextTable.Cell] {
    guard let date = meanings.firstIndex(of: .deadline), date > 1, row.count == meanings.count,
      let last = row.last, last.text[...].trimmed.isEmpty, row.indices.contains(date + 1),
      !row[date].text.isEmpty, !row[date].text.contains(where: { $0.digit != nil }),
      row[date - 1].text.count <= 24, row[date - 1].text.contains(where: { $0.digit != nil })
    else { return row }
    return [TextTable.Cell(text: [], line: row[0].line)] + row.dropLast()
  }

  /// The words of a cell behind the heading of its column.
  private static func labelled(_ words: String, _ heading: String) -> String {
    heading + (heading.unicodeScalars.last?.isEastAsian == true ? "：" : ": ") + words
  }

  /// The unit of a person in a cell: that in the bracket behind the name, or before the bracket that holds the name.
  private func unitOfPerson(_ cell: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    let cell = cell.trimmed
    guard cell.last?.closesBracket == true, let open = cell.firstIndex(where: \.opensBracket) else {
      return nil
    }
    let outside = cell[..<open].trimmed
    let inside = cell[(open + 1)...].dropLast().trimmed
    // A person has two names at least, a unit in short form one.
    let isShort = !outside.contains(where: \.isBlank) && inside.contains(where: \.isBlank)
    return isShort && lexicon.likeness(of: inside) < .firm ? outside : inside
  }

  /// Whether a cell says what the cell above it says: 同上.
  private static func repeatsAbove(_ text: [Unicode.Scalar]) -> Bool {
    let words = text[...].trimmed
    guard words.count <= 16 else { return false }
    return [
      "同上", "同前", "〃", "″", "同上。", "上同", "（同上）", "ditto", "same as above", "as above", "idem",
    ]
    .contains(words.words.lowercased())
  }
}
