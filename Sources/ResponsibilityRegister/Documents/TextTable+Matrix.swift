/// Tables with a column for each unit and marks that say how it takes part.
extension TextTableFinder {
  /// A matrix of items against units whose cells are marks such as ● or L: each row gets the units whose cells are
  /// marked, by what the mark means.
  ///
  /// What marks mean the document says (“L = lead”, “● 牵头单位”); without that ● leads where ○ stands beside it, L leads,
  /// S takes part, and of R, A and C the first two lead. A mark that nothing explains makes no matrix.
  func matrix(_ lines: [TextLine], _ start: Int) -> (TextTable, Int)? {
    guard let mark = mark(of: lines[start]) else { return nil }
    let headings = cells(lines[start], mark)
    guard headings.count >= 3 else { return nil }
    var rows: [(cells: [ArraySlice<Unicode.Scalar>], line: Int)] = []
    var index = start + 1
    while index < lines.count, lines[index].isBlank || lines[index].scalars.contains(mark) {
      let line = lines[index]
      index += 1
      if line.isBlank { continue }
      var own = cells(line, mark)
      if own.allSatisfy({ $0.allSatisfy { "-:=—＝ ".unicodeScalars.contains($0) } }) { continue }
      while own.count < headings.count { own.append([]) }
      rows.append((own, line.number))
    }
    let texts = rows.map { row in
      row.cells.map { TextTable.Cell(text: Array($0), line: row.line) }
    }
    guard let table = matrix(headings.map(\.words), texts, legend: lines.map(\.scalars)) else {
      return nil
    }
    return (table, index)
  }

  /// The same of headings and rows, with the lines in which marks may be explained.
  func matrix(
    _ headings: [String], _ rows: [[TextTable.Cell]], legend: [[Unicode.Scalar]]
  ) -> TextTable? {
    let units = headings.indices.filter { column in
      let heading = Array(headings[column].unicodeScalars)[...]
      // “WHO” is a body where the cells below are marks.
      guard lexicon.meaning(ofHeading: headings[column]) == nil || heading.isAcronym,
        lexicon.likeness(of: heading) > .none
      else { return false }
      let words = rows.compactMap { column < $0.count ? $0[column].text[...].trimmed : nil }
      return words.allSatisfy { $0.isEmpty || isMark($0) } && words.contains { !$0.isEmpty }
    }
    guard units.count >= 2, !rows.isEmpty,
      !headings.indices.contains(where: {
        !units.contains($0) && lexicon.meaning(ofHeading: headings[$0])?.isRole == true
      })
    else { return nil }
    let used = Set(
      rows.flatMap { row in units.filter { $0 < row.count }.flatMap { marks(in: row[$0].text) } })
    guard let meanings = meanings(of: used, legend) else { return nil }
    let others = headings.indices.filter { !units.contains($0) }
    // A column for each meaning, whose heading is its marks.
    let kinds = [Lexicon.Meaning.lead, .duty, .participant, .guide].filter { kind in
      meanings.values.contains { $0 == kind }
    }
    guard !kinds.isEmpty else { return nil }
    var table = TextTable(
      headings: others.map { headings[$0] }
        + kinds.map { kind in
          used.filter { meanings[$0] == kind }.sorted().joined(separator: "/")
        }, rows: [])
    table.meanings = others.map { lexicon.meaning(ofHeading: headings[$0]) } + kinds
    table.rows = rows.map { row in
      var names: [Lexicon.Meaning: [[Unicode.Scalar]]] = [:]
      for column in units where column < row.count {
        let found = marks(in: row[column].text).compactMap { meanings[$0] }
        guard let kind = kinds.first(where: found.contains) else { continue }
        names[kind, default: []].append(Array(headings[column].unicodeScalars))
      }
      let line = row.first?.line ?? 0
      return others.map { $0 < row.count ? row[$0] : TextTable.Cell(text: [], line: line) }
        + kinds.map {
          TextTable.Cell(text: Array((names[$0] ?? []).joined(separator: ["\n"])), line: line)
        }
    }
    return table
  }

  /// Headings of letters as the words that the document explains them by: R, where “R = responsible” stands.
  func explained(_ headings: [String], _ lines: [TextLine]) -> [String] {
    let letters = headings.filter { $0.count == 1 && $0.allSatisfy(\.isUppercase) }
    guard letters.count > 1 else { return headings }
    return headings.map { heading in
      guard letters.contains(heading) else { return heading }
      let legend = lines.lazy.prefix(400).compactMap {
        self.explanation(of: Array(heading.unicodeScalars), in: $0.scalars)
      }
      return legend.first ?? heading
    }
  }

  private static let signs = "●○◎◉★☆▲△■□◆◇✓✔√×✗•·Ｏ◯⚫⚪"

  private func isMark(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.count <= 7 && !marks(in: Array(words)).isEmpty
      && marks(in: Array(words)).allSatisfy { mark in
        Self.signs.contains(mark)
          || mark.unicodeScalars.allSatisfy {
            $0.properties.isUppercase || $0.isEastAsian || $0 == "x"
          }
            && mark.unicodeScalars.count <= 2
      }
  }

  /// The marks of a cell: R/A has two.
  private func marks(in cell: [Unicode.Scalar]) -> [String] {
    cell.split {
      $0.isBlank || $0.isComma || $0.isNameSeparator && $0 != "•" && $0 != "·" || $0 == "\n"
        || $0 == "+"
    }.map {
      String(String.UnicodeScalarView($0))
    }
  }

  /// What marks mean; `nil` where one of them is not known. A mark without a meaning says that somebody is informed.
  private func meanings(
    of marks: Set<String>, _ legend: [[Unicode.Scalar]]
  ) -> [String: Lexicon.Meaning]? {
    guard !marks.isEmpty, marks.count <= 8 else { return nil }
    var meanings: [String: Lexicon.Meaning] = [:]
    for mark in marks.sorted() {
      for line in legend {
        if let meaning = meaning(of: Array(mark.unicodeScalars), in: line) {
          meanings[mark] = meaning
          break
        }
      }
    }
    let rest = marks.subtracting(meanings.keys)
    if rest.isEmpty { return meanings }
    if meanings.isEmpty {
      if marks.count == 1, let only = marks.first, Self.signs.contains(only) || "XxL".contains(only)
      {
        return [only: .duty]
      }
      for (full, hollow) in [
        ("●", "○"), ("★", "☆"), ("▲", "△"), ("■", "□"), ("◎", "○"), ("◆", "◇"),
      ]
      where marks == [full, hollow] {
        return [full: .lead, hollow: .participant]
      }
    }
    let letters: [String: Lexicon.Meaning] = [
      "L": .lead, "S": .participant, "P": .participant, "主": .lead, "牵": .lead, "协": .participant,
      "配": .participant, "協": .participant, "辅": .participant,
    ]
    let matrixOfRoles: [String: Lexicon.Meaning] = ["R": .lead, "A": .lead, "C": .participant]
    for mark in rest {
      if marks.isSubset(of: ["R", "A", "C", "I", "S"]) {
        meanings[mark] = mark == "S" ? .participant : matrixOfRoles[mark]
      } else if let meaning = letters[mark] {
        meanings[mark] = meaning
      } else {
        return nil
      }
    }
    return meanings
  }

  /// The meaning of a mark in a line such as “L = lead, S = support” or ● 牵头单位.
  private func meaning(of mark: [Unicode.Scalar], in line: [Unicode.Scalar]) -> Lexicon.Meaning? {
    explanation(of: mark, in: line).flatMap(meaning(ofWords:))
  }

  private func meaning(ofWords words: String) -> Lexicon.Meaning? {
    let meaning =
      lexicon.meaning(ofLabel: words)
      ?? lexicon.verbs.whole(Array(words.unicodeScalars).lowercased[...])
    return meaning?.isRole == true ? meaning : nil
  }

  /// The words that say what a mark means.
  private func explanation(of mark: [Unicode.Scalar], in line: [Unicode.Scalar]) -> String? {
    for position in line.indices where line[...].hasWord(mark, at: position) {
      if position > 0, line[position - 1].properties.isAlphabetic, !line[position - 1].isEastAsian {
        continue
      }
      var rest = line[(position + mark.count)...]
      if mark.last?.properties.isAlphabetic == true, rest.first?.properties.isAlphabetic == true,
        rest.first?.isEastAsian == false
      {
        continue
      }
      let isSign = mark.last?.properties.isAlphabetic == false
      let before = rest.count
      while let first = rest.first,
        first.isBlank || first.isColon || "=-–—）)（(＝为為是".unicodeScalars.contains(first)
      {
        rest = rest.dropFirst()
      }
      for copula in ["代表", "表示"]
      where rest.hasWord(Array(copula.unicodeScalars), at: rest.startIndex) {
        rest = rest.dropFirst(2)
      }
      guard isSign || rest.count < before else { continue }
      let end = rest.firstIndex {
        $0.isComma || $0.endsClause || $0.isNameSeparator || $0.closesBracket || $0 == "."
          || $0 == "|"
          || Self.signs.unicodeScalars.contains($0)
      }
      let words = rest[..<(end ?? rest.endIndex)].trimmed
      // A wide blank parts one explanation from the next.
      let parts = words.split(whereSeparator: \.isBlank)
      for count in stride(from: min(parts.count, 4), to: 0, by: -1) {
        let label = Array(parts.prefix(count).joined(separator: [" "]))
        let text = String(String.UnicodeScalarView(label))
        if meaning(ofWords: text) != nil { return text }
      }
    }
    return nil
  }
}

extension [Unicode.Scalar] {
  fileprivate var lowercased: [Unicode.Scalar] { self[...].lowercased }
}
