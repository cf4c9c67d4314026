extension TextTableFinder {
  // MARK: A cell a line

  /// A word of a table on a line of its own, or before a bar at the end of a line.
  private struct LineCell {
    let words: [Unicode.Scalar]
    let line: Int
    /// The index of the line after it.
    let next: Int
  }

  private func cell(_ lines: [TextLine], from index: Int) -> LineCell? {
    var index = index
    while index < lines.count, lines[index].isBlank { index += 1 }
    guard index < lines.count else { return nil }
    var words = lines[index].scalars[...]
    if words.last == "|", words.count(where: { $0 == "|" }) == 1 {
      words = words.dropLast().trimmed
    }
    return LineCell(words: Array(words), line: lines[index].number, next: index + 1)
  }

  /// Headings on lines of their own, then cells on lines of their own; a row begins with a number.
  func stacked(_ lines: [TextLine], _ start: Int) -> (TextTable, Int)? {
    guard !lines[start].isBlank, let opening = cell(lines, from: start), opening.words.count <= 16,
      lexicon.meaning(ofHeading: heading(opening.words)) != nil
    else { return nil }
    var headings: [String] = []
    var index = start
    while let cell = cell(lines, from: index), headings.count < 14 {
      // The first number ends the headings.
      if isNumber(cell.words) { break }
      guard cell.words.count <= 40,
        !cell.words.contains(where: { "。；，".unicodeScalars.contains($0) })
      else { return nil }
      headings.append(heading(cell.words))
      index = cell.next
      if NumberMarker(in: cell.words) != nil, headings.count > 3 {
        headings.removeLast()
        index = cell.next - 1
        break
      }
    }
    var meanings = headings.map { lexicon.meaning(ofHeading: $0) }
    // A number before each row needs no heading where all the others are known.
    if meanings.first == .item, meanings.count > 2, meanings[1] == .item,
      !meanings.contains(.number)
    {
      // “Action”, then “What we will do”: the first is the number.
      headings[0] = "No."
      meanings[0] = .number
    } else if !meanings.contains(.number), meanings.first == .item,
      meanings.allSatisfy({ $0 != nil })
    {
      headings.insert("No.", at: 0)
      meanings.insert(.number, at: 0)
    }
    guard headings.count >= 3, let number = meanings.firstIndex(of: .number), number <= 1,
      meanings.contains(where: { $0?.isRole == true }), meanings.count(where: { $0 != nil }) >= 2
    else { return nil }
    let own = Array(headings[number...])
    var table = TextTable(headings: own, rows: [])
    var row: [TextTable.Cell] = []
    var count: [Int] = []
    var later: [Int: Int] = [:]
    for line in lines[index...] where isNumber(line.scalars) {
      if let value = numbers(line.scalars).first, numbers(line.scalars).count == 1 {
        later[value, default: 0] += 1
      }
    }
    while let cell = cell(lines, from: index) {
      index = cell.next
      if isNumber(cell.words), let value = numbers(cell.words).first {
        later[value, default: 1] -= 1
      }
      if headings.contains(heading(cell.words)), cell.words.count <= 16 { continue }
      let isTheme = isTheme(cell.words) && row.count >= own.count - 1
      let isNext =
        isNumber(cell.words) && (row.count >= 3 || row.isEmpty)
        && isNotAhead(numbers(cell.words), count, later)
        && goesOn(
          numbers(cell.words), after: count,
          isComplete: row.isEmpty || row.dropFirst().contains(where: isNames))
      if isNext { count = numbers(cell.words) }
      if isNext || isTheme {
        if let closed = aligned(row, own) { table.rows.append(closed) }
        row = [TextTable.Cell(text: cell.words, line: cell.line)]
        if isTheme {
          table.rows.append(row)
          row = []
        }
      } else if !row.isEmpty {
        row.append(TextTable.Cell(text: cell.words, line: cell.line))
      }
    }
    if let closed = aligned(row, own) { table.rows.append(closed) }
    guard table.rows.contains(where: { $0.count > 1 }) else { return nil }
    return (table, index)
  }

  private func heading(_ words: [Unicode.Scalar]) -> String {
    var words = words[...].trimmed
    if let last = words.last, last.isColon { words = words.dropLast() }
    return words.words
  }

  private func isNumber(_ words: [Unicode.Scalar]) -> Bool {
    // R1 is one as well as 1.
    let digits =
      words.first?.isASCII == true && words.first?.properties.isUppercase == true
      ? words.dropFirst() : words[...]
    return words.count <= 8 && digits.first?.digit != nil
      && digits.allSatisfy { $0.digit != nil || $0 == "." || $0 == "-" }
  }

  private func numbers(_ words: [Unicode.Scalar]) -> [Int] {
    words.split { $0.digit == nil }.map { $0.reduce(0) { $0 * 10 + ($1.digit ?? 0) } }
  }

  /// Whether a number skips none that is to come: 210 is none of a row while 4 stands below.
  private func isNotAhead(_ next: [Int], _ last: [Int], _ later: [Int: Int]) -> Bool {
    guard next.count == 1, let value = next.first, let before = last.first, value > before + 1
    else {
      return true
    }
    return later[before + 1, default: 0] <= 0
  }

  /// Whether a number may be that of the row after another: greater, and not by much.
  private func goesOn(_ next: [Int], after last: [Int], isComplete: Bool) -> Bool {
    guard let first = next.first, first > 0 else { return false }
    guard let before = last.first else { return true }
    // A year by which it is done is none.
    if next.count == 1, (1_900...2_199).contains(first), before < 1_000 { return false }
    guard next.count == last.count, last.lexicographicallyPrecedes(next) else { return false }
    return first - before <= 1 || isComplete
  }

  private func isTheme(_ words: [Unicode.Scalar]) -> Bool {
    guard let marker = NumberMarker(in: words) else { return false }
    return marker.style == .words || marker.style == .bracketedWords
  }

  /// The cells of a row under its headings. Where lines are more or fewer than headings, those that are names of units,
  /// together, are under the headings that say who answers.
  private func aligned(_ row: [TextTable.Cell], _ headings: [String]) -> [TextTable.Cell]? {
    guard row.count >= 2 else { return row.isEmpty ? nil : row }
    if row.count == headings.count { return row }
    let meanings = headings.map { lexicon.meaning(ofHeading: $0) }
    let roles = meanings.indices.filter { meanings[$0]?.isRole == true }
    if let cells = spread(row, headings.count, roles) { return cells }
    let named = row.indices.dropFirst().filter { isNames(row[$0]) }
    guard let last = named.last, let firstRole = roles.first else {
      // Nobody is named: the words are the item's.
      var cells = headings.map { _ in TextTable.Cell(text: [], line: row[0].line) }
      cells[0] = row[0]
      let item = min(1, cells.count - 1)
      for cell in row.dropFirst() { cells[item].text += cell.text }
      return cells
    }
    var first = last
    while first - 1 >= 1, named.contains(first - 1) { first -= 1 }
    // A short item may be firm by its last character; the second cell is the item's.
    if first == 1, last > 1 { first = 2 }
    var cells = headings.map { _ in TextTable.Cell(text: [], line: row[0].line) }
    cells[0] = row[0]
    for place in 1..<first {
      let column = min(place, max(1, firstRole - 1))
      cells[column].text += row[place].text
    }
    let units = row[first...last]
    if units.count == roles.count {
      for (column, cell) in zip(roles, units) { cells[column] = cell }
    } else if units.count < roles.count {
      for (column, cell) in zip(roles, units) { cells[column] = cell }
    } else {
      // Several lines of names: the first of several roles has one of them.
      var place = units.startIndex
      for (count, column) in roles.enumerated() {
        let isLast = count == roles.count - 1
        cells[column] = units[place]
        place += 1
        guard isLast else { continue }
        for cell in units[place...] { cells[column].text += ["\n"] + cell.text }
      }
    }
    return cells
  }

  /// A row with more lines than headings: columns of names alone can have several, those that are left by the others. Of
  /// several such columns side by side the last one has them.
  private func spread(
    _ row: [TextTable.Cell], _ width: Int, _ roles: [Int]
  ) -> [TextTable.Cell]? {
    guard row.count > width, let first = roles.first, let end = roles.last, first > 0,
      end - first + 1 == roles.count
    else { return nil }
    let last = row.count - (width - end)
    let lines = row[end...last]
    guard row[first...last].allSatisfy({ mayBeName($0) }), isNames(row[first]) else { return nil }
    return row[..<end]
      + [
        TextTable.Cell(
          text: Array(lines.map(\.text).joined(separator: ["\n"])), line: row[end].line)
      ] + row[(last + 1)...]
  }

  private func mayBeName(_ cell: TextTable.Cell) -> Bool {
    cell.text.count <= 60 && lexicon.likeness(of: cell.text[...]) > .none
      && !cell.text.contains(where: \.endsSentence)
  }

  private func isNames(_ cell: TextTable.Cell) -> Bool {
    let clause = ClauseReader(lexicon: lexicon).read(cell.text[...])
    return (clause.weakestName == .firm || clause.hasVerb && clause.weakestName > .none)
      && clause.hasFirmName
      && !clause.hasObject && cell.text.count < 160
  }

  // MARK: Cells parted by one blank

  /// A heading of several words with one blank between them, then rows that begin with a number: who answers is at
  /// their end.
  func flat(_ lines: [TextLine], _ start: Int) -> (TextTable, Int)? {
    guard !lines[start].isBlank, !lines[start].scalars.contains("\t") else { return nil }
    var headings = lines[start].scalars.split(whereSeparator: \.isBlank).map { $0.words }
    if headings.count == 1 { headings = gluedLabels(lines[start].scalars) }
    let meanings = headings.map { lexicon.meaning(ofHeading: $0) }
    guard headings.count >= 3, meanings.first == .some(.number),
      meanings.contains(where: { $0?.isRole == true }),
      meanings.allSatisfy({ $0 != nil })
        || meanings.count(where: { $0 != nil }) * 3 >= headings.count * 2
    else { return nil }
    let roles = meanings.indices.filter { meanings[$0]?.isRole == true }
    var table = TextTable(headings: headings, rows: [])
    var index = start + 1
    while index < lines.count {
      let line = lines[index]
      index += 1
      if line.isBlank { continue }
      var pieces = line.scalars.split(whereSeparator: \.isBlank)
      guard pieces.count >= 3, let first = pieces.first, isNumber(Array(first)) else { continue }
      var units: [ArraySlice<Unicode.Scalar>] = []
      // A deadline under the last heading.
      if meanings.last == .deadline, let last = pieces.last, pieces.count > 3,
        !lexicon.names(in: last).allSatisfy({ lexicon.likeness(of: $0.words) == .firm })
          || last.contains(where: { $0.digit != nil })
      {
        pieces.removeLast()
      }
      while let last = pieces.last, pieces.count > 2,
        units.count < max(roles.count, 1) || isSurely(last)
      {
        guard isSurely(last) || areMostlyNames(last) else { break }
        units.insert(last, at: 0)
        pieces.removeLast()
      }
      var cells = headings.map { _ in TextTable.Cell(text: [], line: line.number) }
      cells[0].text = Array(first)
      let item = meanings.firstIndex(of: .item) ?? min(1, headings.count - 1)
      cells[item].text = Array(pieces.dropFirst().joined(separator: [" "]))
      for (place, column) in roles.enumerated() {
        guard !units.isEmpty else { break }
        if place == roles.count - 1 {
          cells[column].text = Array(units.joined(separator: ["、"]))
        } else {
          cells[column].text = Array(units.removeFirst())
        }
      }
      table.rows.append(cells)
    }
    guard !table.rows.isEmpty else { return nil }
    return (table, index)
  }

  private func isSurely(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    lexicon.names(in: words).allSatisfy { lexicon.likeness(of: $0.words) == .firm }
  }

  /// 鲁山县、叶县人民政府: a list of which one is surely a unit and the others may be.
  private func areMostlyNames(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let names = lexicon.names(in: words)
    return names.count > 1 && names.contains { lexicon.likeness(of: $0.words) == .firm }
      && names.allSatisfy { lexicon.likeness(of: $0.words) > .none && $0.words.count <= 20 }
  }

  /// The labels of which a line without blanks is made: 序号工作内容牵头单位配合单位; empty where it is not.
  private func gluedLabels(_ line: [Unicode.Scalar]) -> [String] {
    guard line.count <= 60, line.count >= 6, line.allSatisfy(\.isEastAsian) else { return [] }
    // The most labels from each place on: 牵头单位配合单位 are two, though they may be one.
    var best = [[String]?](repeating: nil, count: line.count + 1)
    best[line.count] = []
    for start in stride(from: line.count - 2, through: 0, by: -1) {
      for length in 2...10 where start + length <= line.count {
        guard let rest = best[start + length], rest.count + 1 > best[start]?.count ?? 0 else {
          continue
        }
        let words = line[start..<(start + length)].words
        if lexicon.meaning(ofHeading: words) != nil { best[start] = [words] + rest }
      }
    }
    return best[0] ?? []
  }
}
