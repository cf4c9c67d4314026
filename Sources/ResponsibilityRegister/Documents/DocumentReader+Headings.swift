/// Where nothing else says who answers: the headings above parts do, or the names that parts begin with.
extension DocumentReader {
  /// Looks for names in headings, before a colon, as a first sentence, and before “to” and what is to be done; the first
  /// manner that most of the parts have is that of the document.
  mutating func takeFromHeadings() {
    guard !parts.isEmpty else { return }
    defer { takeTold() }
    guard strays.allSatisfy(\.isBare) else { return }
    let leaves = parts.indices.filter { parts[$0].children.isEmpty && !parts[$0].isRow }
    // Brackets that name helpers alone leave open who leads.
    let annotated = parts.count { isAnswered($0) || !$0.unread.isEmpty }
    guard annotated * 5 <= leaves.count else { return }
    var found: [Int: FoundAnnotation] = [:]
    if annotated == 0 {
      found = namesAbove(leaves)
      if found.count * 2 < leaves.count {
        found = namesFirst(leaves) { $0.prefix(80).firstIndex(where: \.isColon) }
      }
      if found.count * 2 < leaves.count { found = [:] }
    }
    if found.isEmpty, leaves.count >= 3 {
      found = namesFirst(leaves) { $0.prefix(80).firstIndex(of: "。") }
      if found.count * 3 < leaves.count * 2 {
        var (named, acting) = subjects(leaves)
        acting += leaves.count { named[$0] == nil && parts[$0].told != nil }
        if acting * 3 >= leaves.count * 2 {
          found = named.merging(laterSubjects(leaves, of: named)) { first, _ in first }
        } else {
          // Among declarations, sentences that tell somebody to act stand out by themselves.
          found = addressees(leaves)
          if found.count < 2 || found.count * 5 < leaves.count { found = [:] }
        }
      }
    }
    for (index, annotation) in found where !isAnswered(parts[index]) {
      parts[index].annotations.insert(annotation, at: 0)
    }
  }

  /// Whether an annotation of a part says who leads or answers.
  private func isAnswered(_ part: DocumentPart) -> Bool {
    part.annotations.contains { annotation in
      annotation.clause.mentions.isEmpty
        || annotation.clause.mentions.contains { $0.meaning == .lead || $0.meaning == .duty }
    }
  }

  /// Words of a heading without the count of its items behind them: 市民政局牵头（3项）.
  func withoutCount(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var words = words.trimmed
    while let last = words.last, last.isColon || last.isBlank { words = words.dropLast() }
    if words.last?.closesBracket == true, let open = words.lastIndex(where: \.opensBracket),
      open > words.startIndex, words[open...].contains(where: { $0.digit != nil }),
      words[open...].count <= 8
    {
      words = words[..<open].trimmed
    }
    // “Police Scotland will:”
    let modal = lexicon.modals.first { words.lowercased[...].endsWith([" "] + $0) }
    if let modal { words = words.dropLast(modal.count + 1) }
    if words.first == "【", words.closing(of: words.startIndex) == words.endIndex - 1 {
      words = words.dropFirst().dropLast()
    }
    return words
  }

  func names(_ words: ArraySlice<Unicode.Scalar>, atLeast: Lexicon.Likeness = .firm)
    -> Clause?
  {
    guard !words.isEmpty, words.count <= 120 else { return nil }
    let clause = ClauseReader(lexicon: lexicon).read(words, label: ("", .duty))
    return clause.weakestName >= atLeast && !clause.hasObject && !clause.mentions.isEmpty
      && clause.doubts.isEmpty
      && (clause.hasFirmName
        || clause.mentions.allSatisfy {
          // 各部门按下列分工履行职责 is a sentence.
          $0.isCollective && $0.name.unicodeScalars.reduce(0) { $0 + $1.columns } <= 24
        })
      ? clause : nil
  }

  /// Headings that are names.
  private func namesAbove(_ leaves: [Int]) -> [Int: FoundAnnotation] {
    var found: [Int: FoundAnnotation] = [:]
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
      words = withoutCount(words)
      guard mayBeNameAbove(words), var clause = names(words) else { continue }
      if let own = parts[index].paragraphs.first {
        clause.mentions += helpers(in: own.scalars[own.content])
      }
      found[index] = FoundAnnotation(
        form: .heading, range: 0..<0, clause: clause, firstLine: line, lastLine: line,
        text: words.words, paragraph: -1)
    }
    return found
  }

  /// Whether words of a heading may be a name: of a script with blanks, none but small words are in small letters (“The
  /// committee agreed” is a sentence), and they are not the headings of a table.
  private func mayBeNameAbove(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard !words.contains(where: \.isEastAsian) else { return true }
    let parts = words.split(whereSeparator: \.isBlank)
    let isSentence = parts.dropFirst().contains { part in
      part.first?.properties.isLowercase == true && !Lexicon.isSmall(part)
        && !lexicon.andJoiners.contains(part.lowercased) && part.count > 3
    }
    // Groups such as “local councils” are all in small letters but the first.
    if isSentence, !lexicon.isCollective(words) { return false }
    return parts.count < 3
      || !parts.allSatisfy { part in
        let word = String(String.UnicodeScalarView(part))
        return lexicon.labelWords[word.lowercased()] != nil || lexicon.meaning(ofLabel: word) != nil
      }
  }

  /// The names before a mark in the first paragraph of each part.
  private func namesFirst(
    _ leaves: [Int], upTo mark: (ArraySlice<Unicode.Scalar>) -> Int?
  ) -> [Int: FoundAnnotation] {
    var found: [Int: FoundAnnotation] = [:]
    for index in leaves {
      guard let first = parts[index].paragraphs.first else { continue }
      let words = first.scalars[first.content]
      guard let end = mark(words) else { continue }
      var own = words[..<end].trimmed
      if own.first?.opensBracket == true, own.closing(of: own.startIndex) == own.endIndex - 1 {
        own = own.dropFirst().dropLast()
      }
      guard let clause = names(own) else { continue }
      found[index] = FoundAnnotation(
        form: .heading, range: words.startIndex..<(end + 1), clause: clause, firstLine: first.line,
        lastLine: first.line,
        text: words[..<end].words,
        paragraph: 0)
    }
    return found
  }
}
