/// Items without a number of their own, which a label or who answers for them tells.
extension DocumentReader {
  /// The labels of items that stand more than once without a number of its own before each: these open items.
  func recordLabels(in paragraphs: [Paragraph]) -> Set<String> {
    var counts: [String: Int] = [:]
    var numbered: [String: Int] = [:]
    var isNumbered = false
    for paragraph in paragraphs {
      if paragraph.marker != nil { isNumbered = true }
      guard paragraph.marker == nil, let label = finder.leadingLabel(of: paragraph.scalars[...])
      else { continue }
      if label.meaning == .item || label.meaning == .number {
        counts[Lexicon.key(label.words), default: 0] += 1
        if isNumbered { numbered[Lexicon.key(label.words), default: 0] += 1 }
        isNumbered = false
      }
    }
    return Set(counts.filter { $0.value > 1 && (numbered[$0.key] ?? 0) * 2 < $0.value }.keys)
  }

  /// “Action: …”, with labels of who answers below it, is an item by itself; so is what a label of a number opens.
  mutating func openRecord(_ paragraph: Paragraph) {
    guard paragraph.marker == nil, let label = finder.leadingLabel(of: paragraph.scalars[...]),
      label.meaning == .item || label.meaning == .number
    else { return }
    let value = Array(paragraph.scalars[label.end...].trimmed)
    if recordLabels.contains(Lexicon.key(label.words)), opensRecord(label.words) {
      let parent = levels.open
      var part = DocumentPart(marker: nil, parent: parent, line: paragraph.line, heading: heading)
      part.isRecord = true
      part.recordLabel = Lexicon.key(label.words)
      open = parts.count
      add(part)
    }
    guard let open, parts[open].isRecord, parts[open].printed == nil else { return }
    if label.meaning == .number, value.count <= 16 {
      (parts[open].printed, parts[open].bare) = (value[...].words, value[...].words)
    } else if let number = NumberMarker(in: value) {
      (parts[open].printed, parts[open].bare) = (number.printed, number.bare)
    } else if let number = documentNumber(value) {
      (parts[open].printed, parts[open].bare) = (value[...].words, number)
    }
  }

  /// Whether a label opens a record, and does not go on with the one that is open: that has no annotation yet and
  /// another label before it.
  private func opensRecord(_ label: String) -> Bool {
    guard let open, parts[open].isRecord, parts[open].annotations.isEmpty else { return true }
    return parts[open].recordLabel == Lexicon.key(label)
  }

  /// The number in 〔2024〕15号.
  private func documentNumber(_ words: [Unicode.Scalar]) -> String? {
    guard words.count <= 20, words.last == "号" || words.last == "號" else { return nil }
    let digits = words.dropLast().reversed().prefix { $0.digit != nil }
    return digits.isEmpty ? nil : String(String.UnicodeScalarView(digits.reversed()))
  }

  /// The paragraphs of a numbered part that are items without a number: two or more of them, each with labels of who
  /// answers right below it.
  func unnumberedOpeners(in paragraphs: [Paragraph]) -> Set<Int> {
    var openers: Set<Int> = []
    guard recordLabels.isEmpty else { return [] }
    var own: [Int] = []
    var isBelowNumber = false
    func close() {
      if own.count > 1 { openers.formUnion(own) }
      own = []
    }
    for index in paragraphs.indices {
      guard paragraphs[index].marker == nil else {
        close()
        isBelowNumber = true
        continue
      }
      // Names below a label are no item, nor is the title of a number that stands alone.
      guard isBelowNumber, index > 0, index + 1 < paragraphs.count,
        paragraphs[index + 1].marker == nil,
        label(of: paragraphs[index]) == nil, let next = label(of: paragraphs[index + 1]),
        next.isRole, !endsWithLabel(paragraphs[index - 1]), !areNames(paragraphs[index]),
        paragraphs[index - 1].marker == nil || !paragraphs[index - 1].content.isEmpty
      else { continue }
      own.append(index)
    }
    close()
    return openers
  }

  /// Whether a paragraph is a label of any kind, and what it says stands below.
  private func endsWithLabel(_ paragraph: Paragraph) -> Bool {
    var words = withoutBullet(paragraph.scalars[paragraph.content].trimmed)
    guard words.count <= 40 else { return false }
    if let last = words.last, last.isColon { words = words.dropLast() }
    return lexicon.meaning(ofLabel: words.words) != nil
  }

  private func areNames(_ paragraph: Paragraph) -> Bool {
    let clause = ClauseReader(lexicon: lexicon).read(withoutBullet(paragraph.scalars[...]))
    return clause.weakestName == .firm && !clause.mentions.isEmpty && !clause.hasObject
  }

  private func label(of paragraph: Paragraph) -> Lexicon.Meaning? {
    finder.leadingLabel(of: paragraph.scalars[...])?.meaning
      ?? lexicon.meaning(ofLabel: withoutBullet(paragraph.scalars[...]).words)
  }

  /// Opens an item without a number below the part that is open; outside of any it stays a stray.
  mutating func openUnnumbered(_ paragraph: Paragraph) {
    guard let parent = levels.open else { return }
    var part = DocumentPart(marker: nil, parent: parent, line: paragraph.line, heading: heading)
    part.isRecord = true
    open = parts.count
    add(part)
  }
}
