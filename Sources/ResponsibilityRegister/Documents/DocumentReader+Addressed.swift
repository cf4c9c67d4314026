/// Who is told to act: above several items at once, among declarations, or in a later sentence of an item.
extension DocumentReader {
  /// Who is told to act by a sentence above items: “… that the Council direct the Clerk to:”.
  func toldAbove(_ paragraph: Paragraph, next: Paragraph?) -> FoundAnnotation? {
    let scalars = paragraph.scalars[...]
    guard next?.marker != nil, scalars.last?.isColon == true, scalars.count <= 600,
      !scalars.contains(where: \.isEastAsian)
    else { return nil }
    var words = scalars.dropLast().trimmed
    guard let modal = lexicon.modals.first(where: { words.lowercased[...].endsWith([" "] + $0) })
    else { return nil }
    words = words.dropLast(modal.count + 1).trimmed
    let lower = words.lowercased[...]
    // The last word that tells somebody to act, with names behind it and nothing else.
    for offset in lower.indices.reversed() where offset == 0 || lower[offset - 1].isBlank {
      guard let phrase = lexicon.addressings.first(where: { lower[offset...].startsWithWord($0) })
      else { continue }
      let names = words[(words.startIndex + offset + phrase.count)...].trimmed
      guard names.count <= 120, let clause = clause(of: names, for: [" ", "t", "o", " "]),
        !clause.mentions.isEmpty
      else { return nil }
      return FoundAnnotation(
        form: .heading, range: 0..<0, clause: clause, firstLine: paragraph.line,
        lastLine: paragraph.lines.last ?? paragraph.line, text: scalars.words, paragraph: -1)
    }
    return nil
  }

  /// “Action: Finance Office to circulate the paper”, in an item of minutes: who is to act, surely a unit.
  func action(in paragraph: Paragraph) -> FoundAnnotation? {
    guard paragraph.marker == nil, let open, !parts[open].isRecord,
      let label = finder.leadingLabel(of: paragraph.scalars[...]), label.meaning == .item
    else { return nil }
    let words = paragraph.scalars[label.end...].trimmed
    guard words.count <= 600, !words.contains(where: \.isEastAsian),
      let (names, work) = beforeModal(words), names.count <= 120,
      var clause = self.names(names)
    else { return nil }
    clause.mentions += helpers(in: work)
    let range = words.startIndex..<words.endIndex
    return FoundAnnotation(
      form: .sentence, range: range, clause: clause, firstLine: paragraph.line,
      lastLine: paragraph.lines.last ?? paragraph.line, text: paragraph.scalars[...].words
    ).mentioning
  }

  /// Gives the items below such a sentence who is told there, where nothing of their own says who answers.
  mutating func takeTold() {
    for index in parts.indices where parts[index].annotations.isEmpty {
      guard let told = parts[index].told else { continue }
      parts[index].annotations = [told]
    }
  }

  /// Who is told to act in the first sentence of each part: “It invites the Commission to report”.
  func addressees(_ leaves: [Int]) -> [Int: FoundAnnotation] {
    var found: [Int: FoundAnnotation] = [:]
    for index in leaves {
      // A heading may stand before the sentence, on a line of its own or in capitals.
      for paragraph in parts[index].paragraphs.prefix(3) {
        let own = paragraph.scalars[paragraph.content].trimmed
        let start = own.split(whereSeparator: \.isBlank).first { word in
          word.contains(where: \.properties.isLowercase) || word.count < 3
        }
        guard let start, !own.contains(where: \.isEastAsian),
          let (names, work) = addressedBehindSubject(own[start.startIndex...]),
          let clause = clause(of: names, for: work), !clause.mentions.isEmpty
        else { continue }
        found[index] = heading(clause, in: paragraph)
        break
      }
    }
    return found
  }

  /// Who acts in a later sentence of a part, or behind a phrase and its comma: a name that is the subject of another
  /// part, with “should” or the like behind it.
  func laterSubjects(
    _ leaves: [Int], of named: [Int: FoundAnnotation]
  ) -> [Int: FoundAnnotation] {
    var found: [Int: FoundAnnotation] = [:]
    let names = Set(named.values.flatMap(\.clause.mentions).filter { !$0.isCollective }.map(\.name))
      .filter { $0.contains(" ") }.map { Array($0.unicodeScalars) }
    guard !names.isEmpty, names.count <= 60 else { return [:] }
    for index in leaves where named[index] == nil {
      guard let first = parts[index].paragraphs.first else { continue }
      let own = first.scalars[first.content]
      guard own.count <= 2_000 else { continue }
      for place in own.indices {
        guard
          place == own.startIndex
            || own[place - 1].isBlank && place - 2 >= own.startIndex
              && (own[place - 2].isComma || own[place - 2] == "."),
          let name = names.filter({ own.hasWord($0, at: place) }).max(by: { $0.count < $1.count }),
          case let rest = own[(place + name.count)...],
          lexicon.modals.contains(where: { rest.hasWord([" "] + $0 + [" "], at: rest.startIndex) }),
          let clause = clause(of: own[place..<(place + name.count)], for: rest)
        else { continue }
        found[index] = heading(clause, in: first)
        break
      }
    }
    return found
  }

  private func heading(_ clause: Clause, in paragraph: Paragraph) -> FoundAnnotation {
    FoundAnnotation(
      form: .heading, range: 0..<0, clause: clause, firstLine: paragraph.line,
      lastLine: paragraph.line, text: paragraph.scalars[paragraph.content].prefix(160).words,
      paragraph: -1)
  }
}

extension [Unicode.Scalar] {
  /// Whether its last word is “that”: who is to act stands behind it, without “to”.
  var endsWithThat: Bool { self[...].endsWith(Array("that".unicodeScalars)) }
}
