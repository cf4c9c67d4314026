/// Words that belong together: a line, or lines that a page broke in mid-sentence.
struct Paragraph {
  /// The words, without blanks at the ends.
  var scalars: [Unicode.Scalar]
  /// The 1-based line of each scalar.
  var lines: [Int]
  /// The number that opens it.
  var marker: NumberMarker?

  /// Whether it begins with a label and a colon.
  var startsWithLabel = false

  /// The first line.
  var line: Int { lines.first ?? 0 }

  /// The words after the number.
  var content: Range<Int> { (marker?.length ?? 0)..<scalars.count }
}

/// Joins lines into paragraphs.
///
/// A line goes on with the one before it where that one fills the width of the page without ending a sentence, or
/// leaves a bracket open; a line that begins with a number, a bullet or a label begins anew.
struct ParagraphJoiner {
  let lexicon: Lexicon

  /// - Complexity: O(length).
  func paragraphs(_ lines: [TextLine]) -> [Paragraph] {
    let width = pageWidth(lines)
    var result: [Paragraph] = []
    var last: TextLine?
    for line in lines where !line.isBlank {
      let marker = NumberMarker(in: line.scalars)
      if let previous = last, let open = result.last,
        goesOn(open, previous, line, marker, width)
      {
        let needsBlank =
          partsNames(open, previous, line, width)
          || (open.scalars.last?.isSpacedWord ?? false)
            && (line.scalars.first?.isSpacedWord ?? false)
          || ([",", ";", ")", "."].contains(open.scalars.last)
            && line.scalars.first?.isEastAsian == false)
        if needsBlank {
          result[result.count - 1].scalars.append(" ")
          result[result.count - 1].lines.append(line.number)
        }
        result[result.count - 1].scalars += line.scalars
        result[result.count - 1].lines += repeatElement(line.number, count: line.scalars.count)
      } else {
        var paragraph = Paragraph(
          scalars: line.scalars, lines: Array(repeating: line.number, count: line.scalars.count),
          marker: marker)
        paragraph.startsWithLabel = isLabelled(line)
        result.append(paragraph)
      }
      last = line
    }
    return result
  }

  /// How wide lines are that a page fills, in columns; `nil` where lines are as long as their paragraphs.
  private func pageWidth(_ lines: [TextLine]) -> Int? {
    let widths = lines.filter { !$0.isBlank }.map {
      $0.indent + $0.scalars.reduce(0) { $0 + $1.columns }
    }
    .sorted()
    guard widths.count >= 4 else { return widths.last.map { min($0, 110) } }
    let wide = widths[widths.count * 9 / 10]
    // Pages are not wider: longer lines are paragraphs, each on one line.
    return wide <= 130 ? wide : nil
  }

  private func goesOn(
    _ open: Paragraph, _ previous: TextLine, _ line: TextLine, _ marker: NumberMarker?,
    _ width: Int?
  ) -> Bool {
    guard !line.isWhole, let last = open.scalars.last, let first = line.scalars.first else {
      return false
    }
    if lexicon.marks[first] != nil || ItemSpan(line.scalars) != nil { return false }
    if marker == nil, isNumberAlone(open), !isLabelled(line), !isLabelAlone(line.scalars),
      !"|•●▪◆-–—*".unicodeScalars.contains(first)
    {
      return true
    }
    if "|•●▪◆-–—*".unicodeScalars.contains(first), line.scalars.count > 1, first != "—" {
      return false
    }
    if breaksLabel(open, line) || marker == nil && closesBracket(open, previous, line, width) {
      return true
    }
    if isLabelled(line) || isLabelAlone(line.scalars) || isLabelAlone(previous.scalars) {
      return false
    }
    // Behind a label, short words and a colon are another one, though no lexicon knows it.
    if open.startsWithLabel, openBrackets(open.scalars) == 0, mayBeLabel(line) { return false }
    if marker == nil, breaksName(open, previous, line, width) { return true }
    // A label's names go on only where their list is open: a full line of names may be followed by anything.
    if open.startsWithLabel, !last.isComma, !last.isNameSeparator, open.scalars.count < 1_200,
      openBrackets(open.scalars) == 0,
      lexicon.likeness(of: line.scalars[...]) == .firm
    {
      return false
    }
    let isOpen = open.scalars.count < 1_200 && openBrackets(open.scalars) > 0
    if marker != nil, !(isOpen && last.isNameSeparator) { return false }
    if isOpen, !first.opensBracket || open.scalars.count < 200 { return true }
    guard let width, !last.endsSentence, !"。：:.）)】".unicodeScalars.contains(last) else {
      return false
    }
    if first.opensBracket, "（(【".unicodeScalars.contains(first), !last.isNameSeparator {
      return previousIsFull(previous, width)
    }
    if last.isComma || last == "、" { return true }
    return previousIsFull(previous, width) && !saysWho(open)
  }

  /// Whether a paragraph is the number of an item with its stop and nothing else: its words stand on the next line.
  private func isNumberAlone(_ open: Paragraph) -> Bool {
    guard let marker = open.marker, open.content.isEmpty, open.scalars.last == "." else {
      return false
    }
    return marker.style == .number
  }

  /// Whether a line begins with a few words and a colon.
  private func mayBeLabel(_ line: TextLine) -> Bool {
    guard let colon = line.scalars.prefix(36).firstIndex(where: \.isColon), colon > 1,
      colon + 1 < line.scalars.count
    else { return false }
    let words = line.scalars[..<colon]
    if words.allSatisfy(\.isEastAsian) { return colon < 20 }
    return words.first?.properties.isUppercase == true && line.scalars[colon + 1].isBlank
      && words.count(where: \.isBlank) < 4
      && words.allSatisfy { $0.properties.isAlphabetic || $0.isBlank || $0 == "-" }
  }

  /// Whether the end of a line breaks a label: （…；完成⏎时限：…）, “Institución⏎responsable: …”.
  private func breaksLabel(_ open: Paragraph, _ line: TextLine) -> Bool {
    guard let colon = line.scalars.prefix(40).firstIndex(where: \.isColon), colon > 0,
      let last = open.scalars.last
    else { return false }
    let label = line.scalars[..<colon]
    if last.isEastAsian {
      guard openBrackets(open.scalars) > 0 else { return false }
      return (1...4).contains { count in
        open.scalars.count > count
          && lexicon.meaning(ofLabel: (open.scalars.suffix(count) + label)[...].words) != nil
          && !(open.scalars.dropLast(count).last?.isEastAsian ?? true)
      }
    }
    // A label of its own begins with a capital.
    guard last.properties.isAlphabetic, label.first?.properties.isLowercase == true,
      let word = open.scalars.split(whereSeparator: \.isBlank).last, word.count < open.scalars.count
    else { return false }
    return word.first?.properties.isUppercase == true
      && lexicon.meaning(ofLabel: (word + [" "] + label)[...].words)?.isRole == true
  }

  /// Whether a line that begins with a label goes on with a bracket of labels, and closes it.
  private func closesBracket(
    _ open: Paragraph, _ previous: TextLine, _ line: TextLine, _ width: Int?
  ) -> Bool {
    guard let width, open.scalars.count < 1_200, openBrackets(open.scalars) > 0,
      let bracket = open.scalars.lastIndex(where: \.opensBracket),
      open.scalars[bracket...].contains(where: \.isColon),
      !open.scalars[bracket...].contains(where: \.closesBracket)
    else { return false }
    let closes = line.scalars.firstIndex(where: \.closesBracket)
    let opens = line.scalars.firstIndex(where: \.opensBracket)
    guard let closes, opens.map({ closes < $0 }) ?? true else { return false }
    return previousIsFull(previous, width)
  }

  /// Whether the end of a line that fills the page breaks a name behind a label: of a script with blanks where the next
  /// word had no room, of another where no name ends with the line.
  private func breaksName(
    _ open: Paragraph, _ previous: TextLine, _ line: TextLine, _ width: Int?
  ) -> Bool {
    if open.scalars.last?.isColon == true { return openLabel(open) }
    guard open.startsWithLabel || openLabel(open), let width, let last = open.scalars.last,
      last.properties.isAlphabetic || last == "&", let first = line.scalars.first
    else { return false }
    let own = previous.indent + previous.scalars.reduce(0) { $0 + $1.columns }
    guard own >= 24 else { return false }
    if last.isEastAsian {
      guard first.isEastAsian, own + 4 >= width else { return false }
      let piece = open.scalars.reversed().prefix {
        !$0.isNameSeparator && !$0.isComma && !$0.isColon && !$0.endsClause && !$0.isBlank
      }.reversed()
      // A list goes on too where its last name happens to be one by itself: 市城乡⏎一体化示范区、乙局.
      let isList = line.scalars.contains(where: \.isNameSeparator) && !line.scalars.contains("。")
      return lexicon.likeness(of: Array(piece)[...]) != .firm || isList
    }
    guard first.properties.isAlphabetic || first == "(" else { return false }
    let word = line.scalars.prefix { !$0.isBlank }
    return own + 1 + word.count > width && !isHeadOfLabel(line)
  }

  /// Whether a label and its colon stand in the last words of a paragraph.
  private func openLabel(_ paragraph: Paragraph) -> Bool {
    let tail = paragraph.scalars.suffix(160)
    guard let colon = tail.lastIndex(where: \.isColon) else { return false }
    let before = tail[..<colon].reversed().prefix {
      !$0.endsSentence && !$0.isComma && !$0.isNameSeparator && $0 != "."
    }
    return lexicon.meaning(ofLabel: Array(before.reversed())[...].trimmed.words)?.isRole == true
  }

  private func isHeadOfLabel(_ line: TextLine) -> Bool {
    isLabelled(line) || isLabelAlone(line.scalars)
  }

  /// Whether a line of a script without blanks is nothing but names and what they do: 甲局、乙局分别牵头落实.
  private func saysWho(_ paragraph: Paragraph) -> Bool {
    guard paragraph.scalars.count <= 120, paragraph.scalars.last?.isEastAsian == true,
      paragraph.marker == nil
    else { return false }
    let clause = ClauseReader(lexicon: lexicon).read(paragraph.scalars[...])
    return clause.hasVerb && !clause.hasObject && clause.weakestName == .firm && clause.hasFirmName
      && clause.mentions.allSatisfy { $0.label != nil }
  }

  /// Whether the end of a line parts two names inside a bracket that blanks part: 甲局　乙局⏎丙局.
  private func partsNames(_ open: Paragraph, _ previous: TextLine, _ line: TextLine, _ width: Int?)
    -> Bool
  {
    guard openBrackets(open.scalars) > 0, let last = open.scalars.last, last.isEastAsian,
      line.scalars.first?.isEastAsian == true
    else { return false }
    let isFull = width.map { previousIsFull(previous, $0) } ?? false
    func ends(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isBlank || scalar.isNameSeparator || scalar.isComma || scalar.isColon
        || scalar.opensBracket
        || scalar.closesBracket || scalar.endsClause
    }
    let before = open.scalars[...].suffix(30)
    guard let start = before.lastIndex(where: ends), before[start].isBlank else { return false }
    let after = line.scalars.prefix { !ends($0) }
    // A line that fills the page may break a name; two names of one level begin alike: 县甲局　县乙局.
    guard !isFull || before[start + 1] == after.first else { return false }
    return lexicon.likeness(of: before[(start + 1)...]) == .firm
      && lexicon.likeness(of: after) == .firm
  }

  private func previousIsFull(_ line: TextLine, _ width: Int) -> Bool {
    let own = line.indent + line.scalars.reduce(0) { $0 + $1.columns }
    return own >= 24 && own * 100 >= width * 82
  }

  /// Whether a line begins with a label and its colon.
  private func isLabelled(_ line: TextLine) -> Bool {
    guard let colon = line.scalars.prefix(66).firstIndex(where: \.isColon) else { return false }
    let words = withoutBullet(line.scalars[..<colon])
    return lexicon.meaning(ofLabel: String(String.UnicodeScalarView(words))) != nil
  }

  /// Whether a line is a label of who answers and nothing else.
  private func isLabelAlone(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 60 else { return false }
    var words = withoutBullet(scalars[...])
    if let last = words.last, last.isColon { words = words.dropLast() }
    guard let meaning = lexicon.meaning(ofLabel: String(String.UnicodeScalarView(words))) else {
      return false
    }
    return meaning.isRole || words.count(where: \.isBlank) < 3
  }

  private func openBrackets(_ scalars: [Unicode.Scalar]) -> Int {
    var depth = 0
    for scalar in scalars {
      if scalar.opensBracket { depth += 1 }
      if scalar.closesBracket { depth = max(0, depth - 1) }
    }
    return depth
  }
}

/// Words without the bullet or dash before them.
func withoutBullet(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
  var words = words
  while let first = words.first, "-–—•●▪◆■□◇○*·>→※".unicodeScalars.contains(first) || first.isBlank
  {
    words = words.dropFirst()
  }
  return words
}
