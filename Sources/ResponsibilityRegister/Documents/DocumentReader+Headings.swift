/// Where nothing else says who answers: the headings above parts do, or the names that parts begin with.
extension DocumentReader {
  /// Looks for names in headings, before a colon, as a first sentence, and before “to” and what is to be done; the first
  /// manner that most of the parts have is that of the document.
  mutating func takeFromHeadings() {
    guard !parts.isEmpty, strays.isEmpty else { return }
    let leaves = parts.indices.filter { parts[$0].children.isEmpty && !parts[$0].isRow }
    let annotated = parts.count { !$0.annotations.isEmpty || !$0.unread.isEmpty }
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
      if found.count * 3 < leaves.count * 2 { found = subjects(leaves) }
      if found.count * 3 < leaves.count * 2 { found = [:] }
    }
    for (index, annotation) in found where parts[index].annotations.isEmpty {
      parts[index].annotations = [annotation]
    }
  }

  private func names(_ words: ArraySlice<Unicode.Scalar>, atLeast: Lexicon.Likeness = .firm)
    -> Clause?
  {
    guard !words.isEmpty, words.count <= 120 else { return nil }
    let clause = ClauseReader(lexicon: lexicon).read(words, label: ("", .duty))
    return clause.weakestName >= atLeast && !clause.hasObject && !clause.mentions.isEmpty
      && clause.doubts.isEmpty
      && (clause.hasFirmName || clause.mentions.allSatisfy(\.isCollective)) ? clause : nil
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
      while let last = words.last, last.isColon || last.isBlank { words = words.dropLast() }
      guard let clause = names(words) else { continue }
      found[index] = FoundAnnotation(
        form: .heading, range: 0..<0, clause: clause, firstLine: line, lastLine: line,
        text: words.words, paragraph: -1)
    }
    return found
  }

  /// The names before a mark in the first paragraph of each part.
  private func namesFirst(
    _ leaves: [Int], upTo mark: (ArraySlice<Unicode.Scalar>) -> Int?
  ) -> [Int: FoundAnnotation] {
    var found: [Int: FoundAnnotation] = [:]
    for index in leaves {
      guard let first = parts[index].paragraphs.first else { continue }
      let words = first.scalars[first.content]
      guard let end = mark(words), let clause = names(words[..<end]) else { continue }
      found[index] = FoundAnnotation(
        form: .heading, range: words.startIndex..<(end + 1), clause: clause, firstLine: first.line,
        lastLine: first.line,
        text: words[..<end].words,
        paragraph: 0)
    }
    return found
  }

  /// “HMT (supported by IPA) to confirm the envelope”: who is to do it stands before “to”.
  private func subjects(_ leaves: [Int]) -> [Int: FoundAnnotation] {
    var found: [Int: FoundAnnotation] = [:]
    for index in leaves {
      guard let first = parts[index].paragraphs.first else { continue }
      var words = first.scalars[first.content]
      guard
        let to = words.indices.prefix(160).first(where: { place in
          words.hasWord(Array(" to ".unicodeScalars), at: place) && place + 4 < words.endIndex
            && words[place + 4].properties.isLowercase
        })
      else { continue }
      words = words[..<to]
      // A bracket with those that take part is a clause behind a comma.
      for place in words.indices where words[place] == "(" {
        let inside = words[(place + 1)...].lowercased[...]
        guard
          lexicon.withJoiners.contains(where: { !$0[0].isEastAsian && inside.startsWithWord($0) }),
          let end = words.closing(of: place)
        else { continue }
        words[place] = ","
        words[end] = " "
      }
      guard let clause = names(words, atLeast: .possible) else { continue }
      found[index] = FoundAnnotation(
        form: .heading, range: 0..<0, clause: clause, firstLine: first.line, lastLine: first.line,
        text: first.scalars[first.content.lowerBound..<to].words,
        paragraph: -1)
    }
    return found
  }
}
