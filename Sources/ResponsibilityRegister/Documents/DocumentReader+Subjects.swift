/// Sentences whose subject is who answers: “Ofwat will consult”, “WHO to check chlorine”, “Compete à GNR fiscalizar”.
extension DocumentReader {
  /// Who answers for each part, by the subjects of its sentence and of those behind its semicolons.
  ///
  /// - Returns: the names of each part, and how many parts begin so, with those that name nobody in particular.
  func subjects(_ leaves: [Int]) -> (found: [Int: FoundAnnotation], acting: Int) {
    var found: [Int: FoundAnnotation] = [:]
    var acting = 0
    for index in leaves {
      guard let first = parts[index].paragraphs.first else { continue }
      var mentions: [Clause.Mention] = []
      var isActing = false
      var clause: Clause?
      for sentence in first.scalars[first.content].parted(where: { $0 == ";" }).prefix(6) {
        guard let read = subject(of: sentence) else { break }
        isActing = true
        clause = clause ?? read
        mentions += read.mentions
      }
      if isActing { acting += 1 }
      guard var clause, !mentions.isEmpty else { continue }
      clause.mentions = mentions
      found[index] = FoundAnnotation(
        form: .heading, range: 0..<0, clause: clause, firstLine: first.line, lastLine: first.line,
        text: first.scalars[first.content].prefix(160).words, paragraph: -1)
    }
    return (found, acting)
  }

  /// The names that a sentence begins with, with those that help; without mentions where they are nobody in particular.
  func subject(of sentence: ArraySlice<Unicode.Scalar>) -> Clause? {
    let sentence = sentence.trimmed
    guard sentence.count > 8, !sentence.contains(where: \.isEastAsian) else { return nil }
    guard
      let (words, work) = addressed(sentence) ?? manyBeforeModal(sentence) ?? beforeVerb(sentence)
        ?? beforeModal(sentence)
    else { return nil }
    return clause(of: words, for: work)
  }

  /// “All entities of the region will”: many that bear no name.
  private func manyBeforeModal(
    _ words: ArraySlice<Unicode.Scalar>
  ) -> (names: ArraySlice<Unicode.Scalar>, work: ArraySlice<Unicode.Scalar>)? {
    guard let found = beforeModal(words), !found.names.contains(where: \.isComma),
      found.names.split(whereSeparator: \.isBlank).count <= 6,
      lexicon.isCollective(withoutArticle(found.names))
    else { return nil }
    return found
  }

  /// Names and what they are to do, as a clause.
  func clause(
    of words: ArraySlice<Unicode.Scalar>, for work: ArraySlice<Unicode.Scalar>
  ) -> Clause? {
    // An office that one person holds acts, and is no party.
    if lexicon.isPost(withoutArticle(words)) { return Clause() }
    var names = words
    // A bracket with those that take part is a clause behind a comma.
    for place in names.indices where names[place] == "(" {
      let inside = names[(place + 1)...].lowercased[...].drop(while: \.isBlank)
      guard let end = names.closing(of: place) else { continue }
      let isHelp =
        lexicon.withJoiners.contains { !$0[0].isEastAsian && inside.startsWithWord($0) }
        || finder.leadingLabel(of: names[(place + 1)..<end])?.meaning == .participant
      guard isHelp else { continue }
      names[place] = ","
      names[end] = " "
    }
    guard var clause = self.names(withoutArticle(names), atLeast: .possible) ?? capitalised(names)
    else {
      return nil
    }
    // “The Government will” is a way of speaking; “councils to” names who acts.
    if !clause.mentions.contains(where: { !$0.isCollective }),
      !work.hasWord(Array(" to ".unicodeScalars), at: work.startIndex)
    {
      clause.mentions = []
      return clause
    }
    clause.mentions += helpers(in: work)
    return clause
  }

  /// The words before “will” or “to” and what is to be done.
  func beforeModal(
    _ words: ArraySlice<Unicode.Scalar>
  ) -> (names: ArraySlice<Unicode.Scalar>, work: ArraySlice<Unicode.Scalar>)? {
    guard let place = words.indices.prefix(160).first(where: { isModal(words, at: $0) }) else {
      return nil
    }
    return (words[..<place], words[place...])
  }

  /// The words in capitals that a sentence begins with, with the joiners between them, up to its verb.
  private func beforeVerb(
    _ words: ArraySlice<Unicode.Scalar>
  ) -> (names: ArraySlice<Unicode.Scalar>, work: ArraySlice<Unicode.Scalar>)? {
    var end = words.startIndex
    var position = words.startIndex
    while let next = nextWord(in: words, from: position) {
      let word = words[next]
      let lower = word.lowercased[...]
      let isLink =
        Lexicon.isSmall(word) || lexicon.andJoiners.contains(Array(lower))
        || lower.elementsEqual("the".unicodeScalars)
      if word.first?.properties.isUppercase == true || word.first?.digit != nil {
        position = next.upperBound
        end = position
        // “…, working with Stats NZ,” is part of the subject.
        if word.last?.isComma == true, let help = joinerPhrase(in: words, from: position) {
          position = help
          end = help
        }
      } else if isLink {
        position = next.upperBound
      } else {
        break
      }
    }
    guard end > words.startIndex, end < words.endIndex, position < words.endIndex,
      let verb = nextWord(in: words, from: position),
      words[verb].first?.properties.isLowercase == true,
      !words[..<end].contains(where: \.isColon)
    else { return nil }
    return (words[..<end], words[end...])
  }

  private func nextWord(in words: ArraySlice<Unicode.Scalar>, from place: Int) -> Range<Int>? {
    guard let start = words[place...].firstIndex(where: { !$0.isBlank }) else { return nil }
    let end = words[start...].firstIndex(where: \.isBlank) ?? words.endIndex
    return start..<end
  }

  /// The end of a phrase such as “working with Stats NZ,” up to its comma.
  private func joinerPhrase(in words: ArraySlice<Unicode.Scalar>, from place: Int) -> Int? {
    let rest = words[place...].drop(while: \.isBlank)
    guard
      lexicon.withJoiners.contains(where: {
        !$0[0].isEastAsian && rest.lowercased[...].startsWithWord($0)
      }), let comma = rest.prefix(160).firstIndex(where: \.isComma)
    else { return nil }
    return comma + 1
  }

  /// The names behind words that tell somebody to act: Compete à GNR, recomendar ao Ministério da Saúde que.
  private func addressed(
    _ words: ArraySlice<Unicode.Scalar>
  ) -> (names: ArraySlice<Unicode.Scalar>, work: ArraySlice<Unicode.Scalar>)? {
    let lower = words.lowercased[...]
    guard let phrase = lexicon.addressings.first(where: { lower.startsWithWord($0) }) else {
      return addressedBehindSubject(words)
    }
    let rest = words[(words.startIndex + phrase.count)...].trimmed
    // “Compete à GNR, com o apoio dos Sapadores, fiscalizar”
    guard let (names, work) = beforeVerb(rest) else { return nil }
    // “Direct Provision centres”, “Request forms”: English words tell somebody only with “to” behind the names.
    let isRomance = ["à", "às", "ao", "aos", "a", "o", "da", "do"].contains {
      phrase[...].endsWith(Array(" \($0)".unicodeScalars))
    }
    let behind = work.drop { $0.isBlank || $0.isComma }.lowercased[...]
    guard isRomance || lexicon.modals.contains(where: { behind.startsWithWord($0) }) else {
      return nil
    }
    return (names, work)
  }

  /// “The Council invites the Commission to report”: behind a few words, with “to” or the like behind the names.
  func addressedBehindSubject(
    _ words: ArraySlice<Unicode.Scalar>
  ) -> (names: ArraySlice<Unicode.Scalar>, work: ArraySlice<Unicode.Scalar>)? {
    guard words.first?.properties.isUppercase == true else { return nil }
    let head = words.prefix(120).lowercased[...]
    for offset in head.indices.dropFirst() where head[offset - 1].isBlank {
      guard let phrase = lexicon.addressings.first(where: { head[offset...].startsWithWord($0) })
      else { continue }
      let subject = words[..<(words.startIndex + offset)]
      guard subject.split(whereSeparator: \.isBlank).count <= 9,
        !subject.contains(where: { $0.isComma || $0.isColon || $0 == "." })
      else { return nil }
      let rest = words[(words.startIndex + offset + phrase.count)...].trimmed
      guard let (names, work) = beforeVerb(rest) else { continue }
      let behind = work.drop { $0.isBlank || $0.isComma }
      guard
        lexicon.modals.contains(where: { behind.lowercased[...].startsWithWord($0) })
          || phrase.last.map({ $0 != "s" }) ?? false && phrase.endsWithThat
      else { continue }
      return (names, work)
    }
    return nil
  }

  /// The article of a sentence is no part of a name.
  private func withoutArticle(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let words = words.trimmed
    for article in ["The ", "the ", "O ", "A ", "Os ", "As ", "El ", "La ", "Le ", "Les "] {
      let scalars = Array(article.unicodeScalars)
      if words.hasWord(scalars, at: words.startIndex) { return words.dropFirst(scalars.count) }
    }
    return words
  }

  /// Names of two words or more whose words begin with capitals, which no word tells to be units.
  private func capitalised(_ words: ArraySlice<Unicode.Scalar>) -> Clause? {
    let clause = ClauseReader(lexicon: lexicon).read(withoutArticle(words), label: ("", .duty))
    guard clause.doubts.isEmpty, !clause.mentions.isEmpty, !clause.hasObject else { return nil }
    return clause.mentions.allSatisfy(isInCapitals) ? clause : nil
  }

  /// Whether a name has two words or more, which begin with capitals.
  private func isInCapitals(_ mention: Clause.Mention) -> Bool {
    let parts = Array(mention.name.unicodeScalars)[...].split(whereSeparator: \.isBlank)
    return parts.count > 1
      && parts.allSatisfy { $0.count <= 3 || $0.first?.properties.isUppercase == true }
      && parts.first?.first?.properties.isUppercase == true
  }

  /// Whether a blank, a word such as “to” or “will” and a word in small letters stand at a place.
  private func isModal(_ words: ArraySlice<Unicode.Scalar>, at place: Int) -> Bool {
    guard words[place].isBlank, place + 1 < words.endIndex else { return false }
    let rest = words[(place + 1)...]
    return lexicon.modals.contains { modal in
      let next = place + 1 + modal.count
      return rest.hasWord(modal, at: place + 1) && next + 1 < words.endIndex && words[next].isBlank
        && words[next + 1].properties.isLowercase
    }
  }

  /// Who takes part in the work of a sentence: “…, working with Natural England and the Forestry Commission.”
  func helpers(in work: ArraySlice<Unicode.Scalar>) -> [Clause.Mention] {
    let lower = work.lowercased[...]
    for offset in lower.indices.dropFirst() where lower[offset - 1].isBlank {
      // “with” alone has any object.
      guard
        let joiner = lexicon.withJoiners.first(where: {
          !$0[0].isEastAsian && $0.contains(where: \.isBlank) && lower.hasWord($0, at: offset)
        })
      else { continue }
      let start = work.startIndex + offset + joiner.count
      let end = work[start...].firstIndex { $0.endsClause || $0 == "." } ?? work.endIndex
      for stop in [end, work[start..<end].firstIndex(where: \.isComma) ?? end] {
        let clause = ClauseReader(lexicon: lexicon).read(
          work[start..<stop], label: (String(String.UnicodeScalarView(joiner)), .participant))
        if clause.doubts.isEmpty, !clause.mentions.isEmpty,
          clause.weakestName == .firm || clause.mentions.allSatisfy(isInCapitals)
        {
          return clause.mentions
        }
      }
    }
    return []
  }
}
