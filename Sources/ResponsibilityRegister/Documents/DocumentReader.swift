/// Reads a document whose parts say who answers for them, in any of the manners that a lexicon knows.
///
/// Parts are told by numbering and layout alone; then each is asked for annotations. So what is not understood
/// stays in its part, and is reported there.
struct DocumentReader {
  var lexicon: Lexicon
  var parts: [DocumentPart] = []
  var strays: [FoundAnnotation] = []
  var strayUnread: [UnreadWords] = []
  private(set) var title: String?
  /// The line from which on the first name of a list leads, where the document says so.
  private(set) var firstLeadsFrom: Int?
  var levels = NumberLevels()
  var heading: String?
  /// Labels such as “Action” that stand before several items.
  var recordLabels: Set<String> = []
  var open: Int?
  /// How many lines of lists of appendices were passed over, and where the first stands.
  var appendices: (count: Int, line: Int?) = (0, nil)
  /// Who is told above the next items to act, by a sentence such as “… direct the Clerk to:”.
  var told: FoundAnnotation?
  /// Columns of tables that say nothing that is kept, each name once, with the line of its first table.
  private(set) var unusedColumns: [(name: String, line: Int)] = []
  var finder: AnnotationFinder

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    finder = AnnotationFinder(lexicon: lexicon)
  }

  mutating func read(_ text: String) {
    learnMarks(of: text)
    let lines = textLines(
      of: Self.withoutEmphasis(ExplainedMarks.boldMarked(Self.withBreaks(text), lexicon)))
    read(
      TextTableFinder(lexicon: lexicon).elements(labelledRows(numbersJoined(lines)).map(prepared)))
  }

  /// Learns what signs such as ★ mean where the document explains them.
  mutating func learnMarks(of text: String) {
    lexicon.marks = ExplainedMarks(in: text, lexicon: lexicon).meanings
    finder = AnnotationFinder(lexicon: lexicon)
  }

  /// A line with labels in brackets and behind dashes as those with a colon.
  func prepared(_ line: TextLine) -> TextLine { dashedLabels(labelsUnbracketed(line)) }

  /// Reads the elements of a document, whose lines and cells have numbers in their order.
  mutating func read(_ elements: [DocumentElement]) {
    let elements = itemsParted(elements)
    learnNames(of: elements)
    readOnce(elements)
  }

  mutating func readOnce(_ elements: [DocumentElement]) {
    let lines = elements.compactMap { element -> TextLine? in
      if case .line(let line) = element { line } else { nil }
    }
    findFirstLeads(lines)
    let heads = runningHeads(lines)
    var pending: [TextLine] = []
    for element in elements {
      switch element {
      case .line(let line): if !heads.contains(line.scalars) { pending.append(line) }
      case .table(let table):
        take(pending)
        heading = chapter(above: pending, in: lines) ?? heading
        pending = []
        take(table)
      }
    }
    take(pending)
    takeDoubtfulBrackets()
    decideBareBrackets()
    takeFromHeadings()
    takeListedNames(lines)
    if parts.isEmpty, !strays.isEmpty {
      makeUnnumberedParts(lines.filter { $0.isBlank || !isPageNumber($0.scalars[...]) })
    }
  }

  mutating func note(unusedColumn name: String, line: Int) {
    guard !unusedColumns.contains(where: { $0.name == name }), unusedColumns.count < 24 else {
      return
    }
    unusedColumns.append((name, line))
  }

  /// The last heading of some lines, where the document has several of its level: one alone is the title.
  private func chapter(above: [TextLine], in lines: [TextLine]) -> String? {
    guard let line = above.last(where: { $0.headingLevel != nil }),
      lines.count(where: { $0.headingLevel == line.headingLevel }) > 1
    else { return nil }
    let length = NumberMarker(in: line.scalars)?.length ?? 0
    let words = tidied(line.scalars[length...], keepsInnerBlanks: true)
    return words.isEmpty || lexicon.meaning(ofLabel: words) != nil ? nil : words
  }

  /// A text whose `<br>` are line ends: inside cells they stay on the line of the row.
  private static func withBreaks(_ text: String) -> String {
    guard text.contains("<") else { return text }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      line -> String in
      guard line.contains("<") else { return String(line) }
      let mark = line.contains("|") || line.contains("\t") ? String(cellBreak) : "\n"
      return String(line).replacing(/<\s*[bB][rR]\s*\/?\s*>/, with: mark)
    }.joined(separator: "\n")
  }

  private static func withoutEmphasis(_ text: String) -> String {
    text.contains("**") || text.contains("__")
      ? text.replacing("**", with: "").replacing("__", with: "") : text
  }

  private mutating func findFirstLeads(_ lines: [TextLine]) {
    for line in lines {
      let words = line.scalars[...]
      if lexicon.saysThatSemicolonParts(words) { lexicon.semicolonParts = true }
      let lead = ["牵头", "牽頭", "主办", "主辦", "主责"].contains {
        words.containsWord(Array($0.unicodeScalars))
      }
      if lead, lexicon.saysThatFirstLeads(words) {
        firstLeadsFrom = min(firstLeadsFrom ?? line.number, line.number)
      }
    }
  }

  // MARK: Paragraphs

  private mutating func take(_ lines: [TextLine]) {
    let paragraphs = ParagraphJoiner(lexicon: lexicon).paragraphs(
      lines.filter { $0.isBlank || !isPageNumber($0.scalars[...]) })
    recordLabels = recordLabels(in: paragraphs)
    let openers = unnumberedOpeners(in: paragraphs)
    var index = 0
    while index < paragraphs.count {
      var paragraph = paragraphs[index]
      let opensUnnumbered = openers.contains(index)
      index += 1
      if takeSpan(paragraph) || takeAppendix(paragraph, paragraphs, &index) { continue }
      if var marker = paragraph.marker {
        if let placed = levels.place(marker, as: parts.count) {
          marker = placed.marker
          open = parts.count
          add(
            DocumentPart(
              marker: marker, parent: placed.parent, line: paragraph.line, heading: heading,
              sequence: placed.sequence))
          parts[parts.count - 1].told = told
        } else {
          paragraph.marker = nil
        }
      } else if opensUnnumbered {
        openUnnumbered(paragraph)
      } else if let told = toldAbove(
        paragraph, next: index < paragraphs.count ? paragraphs[index] : nil)
      {
        self.told = told
        levels.close()
        open = nil
        continue
      } else if isHeading(paragraph, next: index < paragraphs.count ? paragraphs[index] : nil) {
        told = nil
        heading = paragraph.scalars[...].words
        levels.close()
        open = nil
        continue
      }
      takeNamesBelow(&paragraph, paragraphs, &index)
      openRecord(paragraph)
      take(paragraph)
    }
  }

  /// A label alone on its line has its names on the next ones.
  private func takeNamesBelow(
    _ paragraph: inout Paragraph, _ paragraphs: [Paragraph], _ index: inout Int
  ) {
    guard isLabelAlone(paragraph), index < paragraphs.count, mayBeNames(paragraphs[index]) else {
      return
    }
    let hasColon = paragraph.scalars.last?.isColon ?? false
    var taken = 0
    while index < paragraphs.count, mayBeNames(paragraphs[index]), taken < 12 {
      let next = paragraphs[index]
      let words = withoutBullet(next.scalars[...])
      let clause = ClauseReader(lexicon: lexicon).read(words)
      let isBulleted = words.startIndex > 0
      // The groups under which names are listed, such as “Sociedade Civil”, are no names.
      if taken > 0 || !hasColon, !isBulleted, next.scalars.count <= 24,
        next.scalars.last?.isColon != true, index + 1 < paragraphs.count,
        withoutBullet(paragraphs[index + 1].scalars[...]).startIndex > 0,
        clause.weakestName < .firm || lexicon.isCollective(words)
      {
        index += 1
        continue
      }
      let isNames =
        taken == 0 && hasColon || isBulleted && clause.weakestName > .none
        || clause.weakestName == .firm && clause.hasFirmName && !clause.hasObject
        || taken > 0 && isCapitalised(words) && index + 1 < paragraphs.count
          && mayBeNames(paragraphs[index + 1]) && isCapitalised(paragraphs[index + 1].scalars[...])
        || taken == 0 && clause.weakestName > .none && clause.mentions.count < 8
          && next.scalars.count < 80
      guard isNames else { return }
      let separator: [Unicode.Scalar] = taken > 0 ? ["\n"] : hasColon ? [] : [":"]
      paragraph.scalars += separator + words
      paragraph.lines += separator.map { _ in next.line } + next.lines[words.startIndex...]
      taken += 1
      index += 1
      if hasColon, !isBulleted { return }
    }
  }

  /// Whether a short line begins with a capital letter and ends no sentence.
  private func isCapitalised(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.count <= 60 && words.first?.properties.isUppercase == true
      && words.last?.endsSentence != true
      && words.last != "." && !words.contains(where: \.isColon)
      && lexicon.likeness(of: words) > .none
  }

  private func mayBeNames(_ paragraph: Paragraph) -> Bool {
    guard paragraph.marker == nil, finder.leadingLabel(of: paragraph.scalars[...]) == nil,
      !isLabelAlone(paragraph),
      ItemSpan(paragraph.scalars) == nil
    else { return false }
    return lexicon.meaning(ofLabel: paragraph.scalars[...].words) == nil
  }

  mutating func add(_ part: DocumentPart) {
    if let parent = part.parent { parts[parent].children.append(parts.count) }
    parts.append(part)
  }

  private mutating func take(_ paragraph: Paragraph) {
    var (found, unread) = finder.annotations(in: paragraph)
    if found.isEmpty, open != nil, let action = action(in: paragraph) { found = [action] }
    guard let open else {
      if parts.isEmpty, found.isEmpty, title == nil, paragraph.scalars.count <= 60 {
        title = paragraph.scalars[...].words
      }
      strays += found.filter { !$0.isDoubtful }
      strayUnread += unread
      return
    }
    parts[open].paragraphs.append(paragraph)
    let place = parts[open].paragraphs.count - 1
    parts[open].annotations += found.filter { !$0.isDoubtful }.map { $0.placed(in: place) }
    parts[open].doubtful += found.filter(\.isDoubtful).map { $0.placed(in: place) }
    parts[open].unread += unread
  }

  func isLabelAlone(_ paragraph: Paragraph) -> Bool {
    var words = withoutBullet(paragraph.scalars[paragraph.content].trimmed)
    if let last = words.last, last.isColon { words = words.dropLast() }
    guard words.count <= 40 else { return false }
    return lexicon.meaning(ofLabel: String(String.UnicodeScalarView(words)))?.isRole == true
  }

  /// A short line without the marks of a sentence before a number.
  private func isHeading(_ paragraph: Paragraph, next: Paragraph?) -> Bool {
    guard let next, next.marker != nil else { return false }
    let words = paragraph.scalars[...]
    guard words.reduce(0, { $0 + $1.columns }) <= 60, let first = words.first,
      let last = words.last,
      !last.endsSentence, last != ".", !"-•●▪◆(（[|".unicodeScalars.contains(first),
      lexicon.marks[first] == nil,
      first == "【"
        ? words.closing(of: words.startIndex) == words.endIndex - 1 : !last.closesBracket,
      !words.dropLast().contains(where: { $0 == "。" || $0 == "；" || $0.isColon })
    else { return false }
    // “Police Scotland will:” is one, “The agencies will:” goes on with what stands above.
    if last.isColon, names(withoutCount(words)) == nil { return false }
    // 市财政局牵头落实 says who answers for what stands above it.
    return finder.leadingLabel(of: words) == nil
      && !finder.annotations(in: paragraph).found.contains {
        $0.form == .sentence && $0.clause.hasVerb && $0.range.lowerBound == 0
      }
  }

  // MARK: No numbers

  /// The items of a document without numbers: what stands before each annotation, or group of labels.
  private(set) var unnumberedParts: [DocumentPart] = []

  private mutating func makeUnnumberedParts(_ lines: [TextLine]) {
    var part: DocumentPart?
    var hasAnnotation = false
    for paragraph in ParagraphJoiner(lexicon: lexicon).paragraphs(lines) {
      let (found, unread) = finder.annotations(in: paragraph)
      let isLabel = found.first?.form == .label && found.first?.range.lowerBound == 0
      if part == nil || (hasAnnotation && !isLabel) {
        if let part, hasAnnotation { unnumberedParts.append(part) }
        part = DocumentPart(marker: nil, parent: nil, line: paragraph.line, heading: nil)
        hasAnnotation = false
      }
      part?.paragraphs.append(paragraph)
      let place = (part?.paragraphs.count ?? 1) - 1
      part?.annotations += found.filter { !$0.isDoubtful }.map { $0.placed(in: place) }
      part?.unread += unread
      if found.contains(where: { !$0.isDoubtful }) { hasAnnotation = true }
    }
    if let part, hasAnnotation { unnumberedParts.append(part) }
  }

  // MARK: Doubtful brackets

  /// Short words in brackets at the ends of nearly all items are names: 【文、経】.
  private mutating func takeDoubtfulBrackets() {
    let doubtful = parts.indices.filter {
      !parts[$0].doubtful.isEmpty && parts[$0].annotations.isEmpty
    }
    let leaves = parts.count { $0.children.isEmpty }
    let read = parts.count { !$0.annotations.isEmpty }
    guard doubtful.count > 1, (doubtful.count + read) * 4 >= leaves * 3 else { return }
    for index in doubtful { parts[index].annotations = parts[index].doubtful }
  }

  /// Names alone in brackets count where the document writes so more than by chance.
  private mutating func decideBareBrackets() {
    let all = parts.flatMap(\.annotations)
    let bare = all.count(where: \.isBare)
    guard bare > 0 else { return }
    let others = all.count - bare
    // One among many parts is there by chance, too.
    guard others > 0 ? bare * 4 < others || bare < 2 : bare == 1 && parts.count > 3 else { return }
    for index in parts.indices where !closesSentence(parts[index]) {
      // What is left out is said, where each name is surely one.
      for annotation in parts[index].annotations
      where annotation.isBare && annotation.clause.hasFirmName {
        guard annotation.form == .bracket else { continue }
        parts[index].unread.append(
          UnreadWords(code: .unreadAnnotation, words: annotation.text, line: annotation.firstLine))
      }
      parts[index].annotations.removeAll(where: \.isBare)
    }
  }

  /// Whether the one annotation of a part stands behind its last sentence and holds units and nothing else: it can
  /// hardly be meant otherwise, however others are written.
  private func closesSentence(_ part: DocumentPart) -> Bool {
    guard part.annotations.count == 1, let only = part.annotations.first, only.form == .bracket,
      only.clause.weakestName == .firm, only.clause.hasFirmName,
      part.paragraphs.indices.contains(only.paragraph),
      only.clause.mentions.allSatisfy({ $0.name.unicodeScalars.contains(where: \.isEastAsian) })
    else { return false }
    let scalars = part.paragraphs[only.paragraph].scalars
    return scalars[..<only.range.lowerBound].last(where: { !$0.isBlank })?.endsSentence == true
      && scalars[only.range.upperBound...].allSatisfy { $0.isBlank || $0.endsSentence }
  }
}

extension FoundAnnotation {
  /// The same in one of several paragraphs.
  func placed(in paragraph: Int) -> FoundAnnotation {
    var copy = self
    copy.paragraph = paragraph
    return copy
  }
}
