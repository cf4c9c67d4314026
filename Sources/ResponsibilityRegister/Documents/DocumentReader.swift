/// Reads a document whose parts say who answers for them, in any of the manners that a lexicon knows.
///
/// Parts are told by numbering and layout alone; then each is asked for annotations. So what is not understood
/// stays in its part, and is reported there.
struct DocumentReader {
  let lexicon: Lexicon
  private(set) var parts: [DocumentPart] = []
  private(set) var strays: [FoundAnnotation] = []
  private(set) var strayUnread: [UnreadWords] = []
  private(set) var title: String?
  /// The line from which on the first name of a list leads, where the document says so.
  private(set) var firstLeadsFrom: Int?
  private var levels = NumberLevels()
  private var heading: String?
  /// Labels such as “Action” that stand before several items.
  private var recordLabels: Set<String> = []
  private var open: Int?
  private var table: (lead: Int, count: Int)?
  private var finder: AnnotationFinder

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    finder = AnnotationFinder(lexicon: lexicon)
  }

  mutating func read(_ text: String) {
    let lines = textLines(of: Self.withoutEmphasis(text))
    read(TextTableFinder(lexicon: lexicon).elements(lines.map(labelsUnbracketed)))
  }

  /// Reads the elements of a document, whose lines and cells have numbers in their order.
  mutating func read(_ elements: [DocumentElement]) {
    let lines = elements.compactMap { element -> TextLine? in
      if case .line(let line) = element { line } else { nil }
    }
    findFirstLeads(lines)
    var pending: [TextLine] = []
    for element in elements {
      switch element {
      case .line(let line): pending.append(line)
      case .table(let table):
        take(pending)
        pending = []
        take(table)
      }
    }
    take(pending)
    decideBareBrackets()
    takeFromHeadings()
    if parts.isEmpty, !strays.isEmpty {
      makeUnnumberedParts(lines.filter { $0.isBlank || !isPageNumber($0.scalars[...]) })
    }
  }

  private static func withoutEmphasis(_ text: String) -> String {
    text.contains("**") || text.contains("__")
      ? text.replacing("**", with: "").replacing("__", with: "") : text
  }

  /// 【牵头部门】甲局【配合部门】乙局: a label in brackets is one with a colon.
  func labelsUnbracketed(_ line: TextLine) -> TextLine {
    var scalars = line.scalars
    for position in scalars.indices where "【[〔".unicodeScalars.contains(scalars[position]) {
      guard let end = scalars[position...].prefix(20).firstIndex(where: { "】]〕".unicodeScalars.contains($0) }),
        let meaning = lexicon.meaning(ofLabel: scalars[(position + 1)..<end].words), meaning.isRole || meaning == .deadline
      else { continue }
      scalars[position] = position == 0 ? "-" : " "
      scalars[end] = ":"
    }
    return scalars == line.scalars ? line : TextLine(number: line.number, scalars: scalars, indent: line.indent)
  }

  private mutating func findFirstLeads(_ lines: [TextLine]) {
    for line in lines {
      let words = line.scalars[...]
      let lead = ["牵头", "牽頭", "主办", "主辦", "主责"].contains { words.containsWord(Array($0.unicodeScalars)) }
      if lead, lexicon.saysThatFirstLeads(words) {
        firstLeadsFrom = min(firstLeadsFrom ?? line.number, line.number)
      }
    }
  }

  // MARK: Paragraphs

  private mutating func take(_ lines: [TextLine]) {
    let counts = lines.reduce(into: [String: Int]()) { counts, line in
      if let label = finder.leadingLabel(of: line.scalars[...]), label.meaning == .item {
        counts[Lexicon.key(label.words), default: 0] += 1
      }
    }
    recordLabels = Set(counts.filter { $0.value > 1 }.keys)
    let paragraphs = ParagraphJoiner(lexicon: lexicon).paragraphs(lines.filter { $0.isBlank || !isPageNumber($0.scalars[...]) })
    var index = 0
    while index < paragraphs.count {
      var paragraph = paragraphs[index]
      index += 1
      if var marker = paragraph.marker {
        if let placed = levels.place(marker, as: parts.count) {
          marker = placed.marker
          open = parts.count
          add(
            DocumentPart(
              marker: marker, parent: placed.parent, line: paragraph.line, heading: heading,
              sequence: placed.sequence))
        } else {
          paragraph.marker = nil
        }
      } else if isHeading(paragraph, next: index < paragraphs.count ? paragraphs[index] : nil) {
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
  private func takeNamesBelow(_ paragraph: inout Paragraph, _ paragraphs: [Paragraph], _ index: inout Int) {
    guard isLabelAlone(paragraph), index < paragraphs.count, mayBeNames(paragraphs[index]) else { return }
    let hasColon = paragraph.scalars.last?.isColon ?? false
    var taken = 0
    while index < paragraphs.count, mayBeNames(paragraphs[index]), taken < 12 {
      let next = paragraphs[index]
      let words = withoutBullet(next.scalars[...])
      let clause = ClauseReader(lexicon: lexicon).read(words)
      let isBulleted = words.startIndex > 0
      // The groups under which names are listed, such as “Sociedade Civil”, are no names.
      if taken > 0 || !hasColon, !isBulleted, next.scalars.count <= 24, index + 1 < paragraphs.count,
        withoutBullet(paragraphs[index + 1].scalars[...]).startIndex > 0, clause.weakestName < .firm || lexicon.isCollective(words)
      {
        index += 1
        continue
      }
      let isNames =
        taken == 0 && hasColon || isBulleted && clause.weakestName > .none
        || clause.weakestName == .firm && clause.hasFirmName && !clause.hasObject
        || taken == 0 && clause.weakestName > .none && clause.mentions.count < 8 && next.scalars.count < 80
      guard isNames else { return }
      let separator: [Unicode.Scalar] = taken > 0 ? ["\n"] : hasColon ? [] : [":"]
      paragraph.scalars += separator + words
      paragraph.lines += separator.map { _ in next.line } + next.lines[words.startIndex...]
      taken += 1
      index += 1
      if hasColon, !isBulleted { return }
    }
  }

  private func mayBeNames(_ paragraph: Paragraph) -> Bool {
    guard paragraph.marker == nil, finder.leadingLabel(of: paragraph.scalars[...]) == nil, !isLabelAlone(paragraph)
    else { return false }
    return lexicon.meaning(ofLabel: paragraph.scalars[...].words) == nil
  }

  /// “Action: …”, with labels of who answers below it, is an item by itself.
  private mutating func openRecord(_ paragraph: Paragraph) {
    guard paragraph.marker == nil, let label = finder.leadingLabel(of: paragraph.scalars[...]) else { return }
    switch label.meaning {
    case .item where recordLabels.contains(Lexicon.key(label.words)):
      if let open, parts[open].isRecord, parts[open].annotations.isEmpty, parts[open].paragraphs.isEmpty { return }
      let parent = levels.open
      open = parts.count
      var part = DocumentPart(marker: nil, parent: parent, line: paragraph.line, heading: heading)
      part.isRecord = true
      add(part)
    case .number:
      let value = paragraph.scalars[label.end...].trimmed
      guard value.count <= 16, let open, parts[open].isRecord, parts[open].printed == nil else { return }
      parts[open].printed = value.words
      parts[open].bare = value.words
    default: return
    }
  }

  private mutating func add(_ part: DocumentPart) {
    if let parent = part.parent { parts[parent].children.append(parts.count) }
    parts.append(part)
  }

  private mutating func take(_ paragraph: Paragraph) {
    let (found, unread) = finder.annotations(in: paragraph)
    guard let open else {
      if parts.isEmpty, found.isEmpty, title == nil, paragraph.scalars.count <= 60 {
        title = paragraph.scalars[...].words
      }
      strays += found
      strayUnread += unread
      return
    }
    parts[open].paragraphs.append(paragraph)
    let place = parts[open].paragraphs.count - 1
    parts[open].annotations += found.map { $0.placed(in: place) }
    parts[open].unread += unread
  }

  private func isLabelAlone(_ paragraph: Paragraph) -> Bool {
    var words = paragraph.scalars[paragraph.content].trimmed
    if let last = words.last, last.isColon { words = words.dropLast() }
    guard words.count <= 40 else { return false }
    return lexicon.meaning(ofLabel: String(String.UnicodeScalarView(words)))?.isRole == true
  }

  /// A short line without the marks of a sentence before a number.
  private func isHeading(_ paragraph: Paragraph, next: Paragraph?) -> Bool {
    guard let next, next.marker != nil else { return false }
    let words = paragraph.scalars[...]
    guard words.reduce(0, { $0 + $1.columns }) <= 60, let first = words.first, let last = words.last,
      !last.endsSentence, last != ".", !"-•●▪◆(（【[|".unicodeScalars.contains(first), !last.closesBracket,
      !words.contains(where: { $0 == "。" || $0 == "；" || $0.isColon })
    else { return false }
    return finder.leadingLabel(of: words) == nil
  }

  // MARK: Tables

  private mutating func take(_ table: TextTable) {
    let meanings = table.headings.map { lexicon.meaning(ofLabel: $0) }
    let roles = meanings.indices.filter { meanings[$0]?.isRole == true }
    let items = meanings.indices.filter { meanings[$0] == .item }
    let number = meanings.firstIndex(of: .number)
    let texts = items.isEmpty
      ? meanings.indices.filter { meanings[$0] == nil || meanings[$0] == .theme || meanings[$0] == .other } : items
    let reader = ClauseReader(lexicon: lexicon)
    var theme = heading
    for row in table.rows {
      let filled = row.filter { !$0.text[...].trimmed.isEmpty }
      guard let first = filled.first else { continue }
      let distinct = Set(filled.map { $0.text[...].words })
      let roleCells = roles.filter { $0 < row.count && !row[$0].text[...].trimmed.isEmpty }
      if roleCells.isEmpty && (filled.count == 1 || filled.count * 2 < table.headings.count || row.count == 1)
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
            mentionLines: clause.mentions.map { _ in cell.line },
            text: table.headings[column] + "：" + cell.text[...].words))
      }
      for column in meanings.indices
      where meanings[column] == .deadline && column < row.count {
        guard !row[column].text.isEmpty, !annotations.isEmpty else { continue }
        annotations[0].clause.deadline = row[column].text[...].words
      }
      let numberWords = number.flatMap { $0 < row.count ? row[$0].text : nil } ?? []
      let words = texts.filter { $0 < row.count }.map { tidied(row[$0].text, keepsInnerBlanks: true) }
        .filter { !$0.isEmpty }.joined(separator: " ")
      // A row without a number and without words goes on with the row above.
      if numberWords[...].trimmed.isEmpty, words.isEmpty, let last = parts.indices.last, parts[last].isRow {
        parts[last].annotations += annotations
        continue
      }
      var marker = NumberMarker(in: Array(words.unicodeScalars))
      var printed = numberWords[...].trimmed.words
      if !printed.isEmpty { marker = nil }
      var text = words
      if let marker { text = String(String.UnicodeScalarView(Array(words.unicodeScalars)[marker.length...])) }
      var bare = printed
      if let own = NumberMarker(in: Array((printed + "、").unicodeScalars)) ?? NumberMarker(in: Array((printed + " ").unicodeScalars)) {
        bare = own.bare
      }
      if printed.isEmpty, marker == nil { printed = "" }
      add(
        DocumentPart(
          marker: marker, printed: printed.isEmpty ? nil : printed, bare: bare.isEmpty ? nil : bare, parent: nil,
          rowText: text, line: first.line, heading: theme))
      parts[parts.count - 1].annotations = annotations
      open = nil
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
      part?.annotations += found.map { $0.placed(in: place) }
      part?.unread += unread
      if !found.isEmpty { hasAnnotation = true }
    }
    if let part, hasAnnotation { unnumberedParts.append(part) }
  }

  // MARK: Headings

  /// Where nothing else says who answers: the headings above parts do, or the words before a colon in them.
  private mutating func takeFromHeadings() {
    guard !parts.isEmpty, strays.isEmpty, parts.allSatisfy({ $0.annotations.isEmpty && $0.unread.isEmpty }) else { return }
    let reader = ClauseReader(lexicon: lexicon)
    func names(_ words: ArraySlice<Unicode.Scalar>) -> Clause? {
      guard !words.isEmpty, words.count <= 120 else { return nil }
      let clause = reader.read(words, label: ("", .duty))
      return clause.weakestName == .firm && !clause.hasObject && !clause.mentions.isEmpty
        && (clause.hasFirmName || clause.mentions.allSatisfy(\.isCollective)) ? clause : nil
    }
    var found: [Int: FoundAnnotation] = [:]
    let leaves = parts.indices.filter { parts[$0].children.isEmpty && !parts[$0].isRow }
    for index in leaves {
      let ancestor = parts[index].parent.flatMap { parts[$0].paragraphs.first }
      var words: ArraySlice<Unicode.Scalar> = []
      var line = parts[index].line
      if let ancestor {
        words = ancestor.scalars[ancestor.content]
        line = ancestor.line
      } else if let heading = parts[index].heading {
        words = Array(heading.unicodeScalars)[...]
      }
      while let last = words.last, last.isColon || last.isBlank { words = words.dropLast() }
      guard let clause = names(words) else { continue }
      found[index] = FoundAnnotation(
        form: .heading, range: 0..<0, clause: clause, firstLine: line, lastLine: line,
        mentionLines: clause.mentions.map { _ in line }, text: words.words, paragraph: -1)
    }
    if found.count * 2 < leaves.count {
      // The names before a colon in each part.
      found = [:]
      for index in leaves {
        guard let first = parts[index].paragraphs.first else { continue }
        let words = first.scalars[first.content]
        guard let colon = words.prefix(80).firstIndex(where: \.isColon), let clause = names(words[..<colon]) else { continue }
        found[index] = FoundAnnotation(
          form: .heading, range: words.startIndex..<(colon + 1), clause: clause, firstLine: first.line,
          lastLine: first.line, mentionLines: clause.mentions.map { _ in first.line }, text: words[..<colon].words,
          paragraph: 0)
      }
    }
    guard found.count * 2 >= leaves.count else { return }
    for (index, annotation) in found { parts[index].annotations = [annotation] }
  }

  // MARK: Doubtful brackets

  /// Names alone in brackets count where the document writes so more than by chance.
  private mutating func decideBareBrackets() {
    let all = parts.flatMap(\.annotations)
    let bare = all.count(where: \.isBare)
    guard bare > 0 else { return }
    let others = all.count - bare
    guard others > 0, bare * 4 < others || bare < 2 else { return }
    for index in parts.indices { parts[index].annotations.removeAll(where: \.isBare) }
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
