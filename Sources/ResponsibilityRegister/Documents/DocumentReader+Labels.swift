/// Lines whose labels stand in brackets, before dashes or in cells, as lines whose labels have a colon.
extension DocumentReader {
  /// 【牵头部门】甲局【配合部门】乙局: a label in brackets is one with a colon.
  func labelsUnbracketed(_ line: TextLine) -> TextLine {
    var scalars = line.scalars
    for position in scalars.indices where "【[〔".unicodeScalars.contains(scalars[position]) {
      guard
        let end = scalars[position...].prefix(20).firstIndex(where: {
          "】]〕".unicodeScalars.contains($0)
        }),
        let meaning = lexicon.meaning(ofLabel: scalars[(position + 1)..<end].words),
        meaning.isRole || meaning == .deadline || meaning == .person || meaning == .status
      else { continue }
      scalars[position] = position == 0 ? "-" : " "
      scalars[end] = ":"
    }
    return line.with(scalars)
  }

  /// “Lead – HSE; Support – DCC”: a dash behind a label of who answers is a colon.
  func dashedLabels(_ line: TextLine) -> TextLine {
    let dashes = line.scalars.indices.filter { place in
      "–—-".unicodeScalars.contains(line.scalars[place]) && place > 0
        && place + 1 < line.scalars.count
        && line.scalars[place - 1].isBlank && line.scalars[place + 1].isBlank
    }
    guard !dashes.isEmpty, dashes.count <= 40, !line.scalars.contains("|") else { return line }
    var scalars = line.scalars
    for dash in dashes {
      let before = scalars[..<dash].suffix(40)
      let start =
        before.lastIndex { ".;。；:–—|".unicodeScalars.contains($0) }.map { $0 + 1 }
        ?? before.startIndex
      // A dash after the number of an item is none of these: what is before it begins with a word.
      let words = scalars[start..<dash].trimmed
      guard !words.isEmpty, !words.contains(where: \.isEastAsian),
        lexicon.meaning(ofLabel: words.words)?.isRole == true
      else { continue }
      scalars[dash] = ":"
    }
    return line.with(scalars)
  }

  /// The heads of pages: lines that stand beside the number of a page twice or more, each time the same.
  func runningHeads(_ lines: [TextLine]) -> Set<[Unicode.Scalar]> {
    let filled = lines.filter { !$0.isBlank }
    var counts: [[Unicode.Scalar]: Int] = [:]
    for place in filled.indices where isPageNumber(filled[place].scalars[...]) {
      for beside in [place - 1, place + 1] where filled.indices.contains(beside) {
        let words = filled[beside].scalars
        guard words.count <= 60, !words.contains(where: { $0.endsSentence || $0.isColon }),
          !isPageNumber(words[...])
        else { continue }
        counts[words, default: 0] += 1
      }
    }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  /// Lines with a number alone before each item go with the line below: between two of them stand words first, and then
  /// labels of who answers up to the next. The numbers of pages fall anywhere.
  func numbersJoined(_ lines: [TextLine]) -> [TextLine] {
    let filled = lines.indices.filter { !lines[$0].isBlank }
    let numbers = filled.indices.filter { place in
      let scalars = lines[filled[place]].scalars
      return scalars.count <= 3 && scalars.allSatisfy { $0.digit != nil }
    }
    guard numbers.count >= 3 else { return lines }
    func value(_ place: Int) -> Int {
      lines[filled[place]].scalars.reduce(0) { $0 * 10 + ($1.digit ?? 0) }
    }
    func isLabelled(_ place: Int) -> Bool {
      guard filled.indices.contains(place) else { return false }
      return finder.leadingLabel(of: lines[filled[place]].scalars[...]) != nil
    }
    for (offset, place) in numbers.enumerated() {
      guard value(place) == offset + 1, filled.indices.contains(place + 1), !isLabelled(place + 1),
        offset == 0 || isLabelled(place - 1)
      else { return lines }
    }
    var result = lines
    for place in numbers {
      let (line, next) = (lines[filled[place]], lines[filled[place + 1]])
      result[filled[place + 1]] = TextLine(
        number: line.number, scalars: line.scalars + [".", " "] + next.scalars, indent: next.indent,
        isWhole: next.isWhole)
      result[filled[place]] = TextLine(number: line.number, scalars: [], indent: 0)
    }
    return result
  }

  /// Lines of which rows of a label and what it says, such as Lead ⇥ Ofwat, are lines with a colon: pages of the web that
  /// are copied have such. The same label has to stand so twice: the headings of a table do not.
  func labelledRows(_ lines: [TextLine]) -> [TextLine] {
    let converted = lines.map(labelledCells)
    var counts: [[Unicode.Scalar]: Int] = [:]
    func label(_ place: Int) -> [Unicode.Scalar]? {
      guard converted[place].scalars != lines[place].scalars else { return nil }
      return Array(converted[place].scalars.prefix { !$0.isColon })
    }
    for place in lines.indices { if let label = label(place) { counts[label, default: 0] += 1 } }
    guard !counts.isEmpty else { return lines }
    return lines.indices.map {
      (label($0).map { counts[$0] ?? 0 } ?? 0) > 1 ? converted[$0] : lines[$0]
    }
  }

  /// A row of a label and what it says with a colon between them; other lines as they are.
  private func labelledCells(_ line: TextLine) -> TextLine {
    let scalars = line.scalars
    let marks = scalars.indices.filter { scalars[$0] == "\t" || scalars[$0] == "|" }
    var cells: [Range<Int>] = []
    if marks.isEmpty {
      guard let blank = wideBlank(in: scalars),
        wideBlank(in: Array(scalars[blank.upperBound...])) == nil
      else { return line }
      cells = [0..<blank.lowerBound, blank.upperBound..<scalars.count]
    } else {
      guard marks.count <= 5 else { return line }
      var start = 0
      for end in marks + [scalars.count] {
        cells.append(start..<end)
        start = end + 1
      }
      if scalars.first == "|" { cells.removeFirst() }
      if scalars.last == "|" { cells.removeLast() }
    }
    if let coloned = coloned(cells, line) { return coloned }
    guard cells.count == 2 || cells.count == 4 else { return line }
    for (place, cell) in cells.enumerated() {
      let words = scalars[cell].trimmed
      let meaning = lexicon.meaning(ofLabel: String(String.UnicodeScalarView(words)))
      // Labels and what they say take turns.
      guard
        place.isMultiple(of: 2) ? meaning?.isRole == true || meaning == .deadline : meaning == nil,
        !words.isEmpty, !words.contains(where: \.isColon),
        place.isMultiple(of: 2) || !isMadeOfLabelWords(words)
      else { return line }
    }
    return joined(cells.map { scalars[$0].trimmed }, line)
  }

  /// A row whose first cell ends with a colon: 牵头单位: | 甲局 |
  private func coloned(_ cells: [Range<Int>], _ line: TextLine) -> TextLine? {
    guard cells.count == 2, line.scalars[cells[0]].trimmed.last?.isColon == true else { return nil }
    let label = line.scalars[cells[0]].trimmed.dropLast()
    guard lexicon.meaning(ofLabel: label.words) != nil else { return nil }
    return joined([label, line.scalars[cells[1]].trimmed], line)
  }

  private func joined(_ cells: [ArraySlice<Unicode.Scalar>], _ line: TextLine) -> TextLine {
    var result: [Unicode.Scalar] = []
    for (place, cell) in cells.enumerated() {
      result += cell
      if place + 1 < cells.count { result.append(place.isMultiple(of: 2) ? ":" : ";") }
    }
    return line.with(result)
  }

  private func isMadeOfLabelWords(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.split(whereSeparator: \.isBlank).allSatisfy {
      lexicon.labelWords[String(String.UnicodeScalarView($0.lowercased))] != nil
    }
  }

  /// Three blanks or more in a row.
  private func wideBlank(in scalars: [Unicode.Scalar]) -> Range<Int>? {
    var start: Int?
    for position in scalars.indices {
      guard scalars[position].isBlank else {
        if let open = start, position - open >= 3, open > 0 { return open..<position }
        start = nil
        continue
      }
      start = start ?? position
    }
    return nil
  }
}
