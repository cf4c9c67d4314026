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
  private var open: Int?
  private var table: (lead: Int, count: Int)?
  private var finder: AnnotationFinder

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    finder = AnnotationFinder(lexicon: lexicon)
  }

  mutating func read(_ text: String) {
    let lines = textLines(of: Self.withoutEmphasis(text))
    findFirstLeads(lines)
    var pending: [TextLine] = []
    for element in TextTableFinder(lexicon: lexicon).elements(lines) {
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
    if parts.isEmpty, !strays.isEmpty {
      makeUnnumberedParts(lines.filter { $0.isBlank || !isPageNumber($0.scalars[...]) })
    }
  }

  private static func withoutEmphasis(_ text: String) -> String {
    text.contains("**") || text.contains("__")
      ? text.replacing("**", with: "").replacing("__", with: "") : text
  }

  private mutating func findFirstLeads(_ lines: [TextLine]) {
    for line in lines {
      let words = line.scalars[...]
      let lead = ["牵头", "牽頭", "主办", "主辦", "主责"].contains { words.containsWord(Array($0.unicodeScalars)) }
      if lead, lexicon.firstLeads.contains(where: { words.containsWord($0) }) {
        firstLeadsFrom = min(firstLeadsFrom ?? line.number, line.number)
      }
    }
  }

  // MARK: Paragraphs

  private mutating func take(_ lines: [TextLine]) {
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
        levels = NumberLevels()
        open = nil
        continue
      }
      // A label alone on its line has its names on the next.
      if isLabelAlone(paragraph), index < paragraphs.count, paragraphs[index].marker == nil,
        finder.leadingLabel(of: paragraphs[index].scalars[...]) == nil
      {
        let next = paragraphs[index]
        let needsColon = !(paragraph.scalars.last?.isColon ?? false)
        if !needsColon || ClauseReader(lexicon: lexicon).read(next.scalars[...]).weakestName == .firm {
          paragraph.scalars += (needsColon ? [":"] : []) + next.scalars
          paragraph.lines += (needsColon ? [next.line] : []) + next.lines
          index += 1
        }
      }
      take(paragraph)
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
      for column in meanings.indices where meanings[column] == .deadline && column < row.count {
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
