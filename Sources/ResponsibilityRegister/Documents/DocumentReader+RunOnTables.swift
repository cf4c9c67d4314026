/// Tables of which a copy kept the headings in one line and the cells on lines of their own.
extension DocumentReader {
  /// Gives items the names that stand on lines of their own below their titles, where a line above holds headings of a
  /// table and one of them says who answers.
  mutating func takeListedNames(_ lines: [TextLine]) {
    guard !parts.isEmpty, strays.isEmpty, parts.allSatisfy(\.annotations.isEmpty),
      let header = lines.first(where: { !$0.isBlank && runOnRole($0) != nil }),
      let label = runOnRole(header)
    else { return }
    var found: [Int: [FoundAnnotation]] = [:]
    let items = parts.indices.filter {
      parts[$0].line > header.number && parts[$0].children.isEmpty
    }
    for index in items {
      for (place, paragraph) in parts[index].paragraphs.enumerated().dropFirst() {
        let words = withoutBullet(paragraph.scalars[...]).trimmed
        guard words.count <= 120, words.last?.endsSentence != true, words.last != ".",
          let clause = names(words), clause.hasFirmName
        else { continue }
        var own = clause
        own.mentions = clause.mentions.map {
          Clause.Mention(
            name: $0.name, place: $0.place, meaning: label.meaning, label: label.words,
            isCollective: $0.isCollective)
        }
        found[index, default: []].append(
          FoundAnnotation(
            form: .label, range: 0..<paragraph.scalars.count, clause: own,
            firstLine: paragraph.line, lastLine: paragraph.lines.last ?? paragraph.line,
            text: paragraph.scalars[...].words, paragraph: place))
      }
    }
    guard items.count > 1, found.count * 3 >= items.count * 2 else { return }
    for (index, annotations) in found { parts[index].annotations = annotations }
  }

  /// The last heading of a line of headings that says who answers; `nil` for any other line, and where several say so in
  /// different ways: which of the cells are whose is not told then.
  private func runOnRole(_ line: TextLine) -> (words: String, meaning: Lexicon.Meaning)? {
    guard line.scalars.count <= 160, !line.scalars.contains(where: \.isEastAsian),
      line.scalars.first?.properties.isUppercase == true,
      !line.scalars.contains(where: { $0.endsSentence || $0.isColon || $0 == "." || $0.isComma })
    else { return nil }
    let words = line.scalars.split(whereSeparator: \.isBlank).map {
      String(String.UnicodeScalarView($0))
    }
    guard (3...16).contains(words.count) else { return nil }
    var known = 0
    var labels = 0
    var roles: [(words: String, meaning: Lexicon.Meaning)] = []
    var place = 0
    while place < words.count {
      let longest = (1...min(4, words.count - place)).reversed().first { count in
        lexicon.meaning(ofLabel: words[place..<(place + count)].joined(separator: " ")) != nil
      }
      guard let longest else {
        place += 1
        continue
      }
      let label = words[place..<(place + longest)].joined(separator: " ")
      if let meaning = lexicon.meaning(ofLabel: label), meaning.isRole {
        roles.append((label, meaning))
      }
      labels += 1
      known += longest
      place += longest
    }
    guard labels >= 3, known * 3 >= words.count * 2, let last = roles.last,
      Set(roles.map(\.meaning)).count == 1
    else { return nil }
    return last
  }
}
