/// Finds the annotations of a paragraph: in brackets, behind labels, in a last sentence.
struct AnnotationFinder {
  let lexicon: Lexicon
  var reader: ClauseReader { ClauseReader(lexicon: lexicon) }

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// - Complexity: O(length × words of the lexicon).
  func annotations(in paragraph: Paragraph) -> (found: [FoundAnnotation], unread: [UnreadWords]) {
    var found: [FoundAnnotation] = []
    var unread: [UnreadWords] = []
    var text = withoutBullet(paragraph.scalars[paragraph.content])
    guard !text.isEmpty else { return ([], []) }
    if text.startIndex > paragraph.content.lowerBound,
      lexicon.marks[paragraph.scalars[text.startIndex - 1]] != nil
    {
      text = paragraph.scalars[(text.startIndex - 1)..<paragraph.scalars.count]
    }
    if text.count <= 4_000, let label = leadingLabel(of: text),
      label.meaning.isRole || label.meaning == .deadline || label.meaning == .status
        || label.meaning == .person
    {
      let clause = reader.read(text)
      if !clause.mentions.isEmpty || clause.deadline != nil || clause.status != nil
        || !label.meaning.isRole
      {
        return ([annotation(.label, text.indices, clause, in: paragraph)], [])
      }
      if lexicon.isEmptyMark(text[label.end...].trimmed), !text[label.end...].trimmed.isEmpty {
        return ([annotation(.label, text.indices, clause, in: paragraph)], [])
      }
    }
    if let mark = text.first, lexicon.marks[mark] != nil {
      let clause = reader.read(text)
      if !clause.mentions.isEmpty, clause.weakestName > .none,
        clause.mentions.allSatisfy({ $0.name.count <= 24 })
      {
        return ([annotation(.label, text.indices, clause, in: paragraph)], [])
      }
    }
    findInlineLabels(paragraph, &found, &unread)
    findInBrackets(paragraph, &found, &unread)
    if found.allSatisfy(\.isDoubtful) {
      var sentences: [FoundAnnotation] = []
      findSentence(paragraph, &sentences)
      if !sentences.isEmpty { found = sentences }
    }
    if found.allSatisfy(\.isBare) {
      // A bracket behind names after a dash is part of them.
      var afterDash: [FoundAnnotation] = []
      findAfterDash(paragraph, &afterDash)
      if let dash = afterDash.first, found.allSatisfy({ dash.range.contains($0.range.lowerBound) })
      {
        found = afterDash
      }
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    return (found, unread)
  }

  /// A label with its colon at the beginning of words.
  func leadingLabel(
    of text: ArraySlice<Unicode.Scalar>
  ) -> (words: String, meaning: Lexicon.Meaning, end: Int)? {
    guard let colon = text.prefix(66).firstIndex(where: \.isColon) else { return nil }
    let words = String(String.UnicodeScalarView(withoutBullet(text[..<colon]).trimmed))
    guard let meaning = lexicon.meaning(ofLabel: words) else { return nil }
    return (words, meaning, colon + 1)
  }

  func annotation(
    _ form: FoundAnnotation.Form, _ range: Range<Int>, _ clause: Clause, in paragraph: Paragraph
  ) -> FoundAnnotation {
    FoundAnnotation(
      form: form, range: range, clause: clause, firstLine: paragraph.lines[range.lowerBound],
      lastLine: paragraph.lines[range.upperBound - 1],
      text: paragraph.scalars[range].words)
  }

  func findInBrackets(
    _ paragraph: Paragraph, _ found: inout [FoundAnnotation], _ unread: inout [UnreadWords]
  ) {
    let text = paragraph.scalars[paragraph.content]
    let closings = text.closings
    let labels = found.filter { $0.form == .label }
    var unclosedCount = 0
    var position = text.startIndex
    // Labels are found in the order of the text.
    var next = 0
    while position < text.endIndex {
      while next < labels.count, labels[next].range.upperBound <= position { next += 1 }
      if next < labels.count, labels[next].range.contains(position) {
        position = labels[next].range.upperBound
        continue
      }
      guard text[position].opensBracket else {
        position += 1
        continue
      }
      guard let end = closings[position] else {
        // A few at most: what opens again and again is no annotation.
        unclosedCount += 1
        if unclosedCount <= 3, let open = unclosed(at: position, paragraph) {
          if let annotation = open.annotation { found.append(annotation) }
          unread.append(open.unread)
          return
        }
        position += 1
        continue
      }
      // No annotation is as long; prose in brackets may be.
      guard end - position <= 1_500 else {
        position += 1
        continue
      }
      let (inside, reach) = reach(of: text[(position + 1)..<end])
      var clause = reader.read(inside)
      // “(Action: X; Y)” says who is to act.
      if clause.mentions.isEmpty, let label = leadingLabel(of: inside), label.meaning == .item {
        clause = reader.read(inside[label.end...], label: (label.words, .duty))
        if clause.weakestName == .none { clause = Clause() }
      }
      let isAtEnd = isAtEnd(end + 1, text, closings) || isDate(text[(end + 1)...].prefix(24))
      let followsStop =
        text[..<position].last(where: { !$0.isBlank }).map {
          $0.endsSentence || $0.closesBracket || $0 == "." || $0 == "，"
        } ?? true
      // “Recommandation n° 2. (DGFiP) : fiabiliser …”
      let opensText =
        text[..<position].allSatisfy(\.isBlank)
        && text[(end + 1)...].first(where: { !$0.isBlank })?.isColon == true
      if accepts(clause, isAtEnd: isAtEnd || opensText, followsStop: followsStop) {
        var annotation = annotation(.bracket, position..<(end + 1), clause, in: paragraph)
        annotation.reach = reach
        found.append(annotation)
      } else if isAtEnd, followsStop, mayBeShortNames(clause) {
        var annotation = annotation(.bracket, position..<(end + 1), clause, in: paragraph)
        annotation.isDoubtful = true
        found.append(annotation)
      } else if isAtEnd || followsStop, looksUnread(inside, clause),
        // 联系人：张三 is understood, and names no unit.
        leadingLabel(of: inside)?.meaning.isRole != false
      {
        unread.append(
          UnreadWords(
            code: .unreadAnnotation, words: text[position...end].words,
            line: paragraph.lines[position]))
      }
      position = end + 1
    }
  }

  /// Whether words behind a bracket are a date and nothing else: (HSE, DCC) Q2 2020.
  private func isDate(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = words.trimmed
    guard words.count <= 20, words.contains(where: { $0.digit != nil }) else { return false }
    let parts = words.split(whereSeparator: \.isBlank)
    return parts.count <= 4 && parts.last?.contains(where: { $0.digit != nil }) == true
      && parts.allSatisfy { part in
        part.contains { $0.digit != nil } || part.first?.properties.isUppercase == true
          || "–-/".unicodeScalars.contains(part[part.startIndex])
      }
  }

  /// Whether a bracket may hold short names, which only the form of the whole document tells: 【文、経】.
  func mayBeShortNames(_ clause: Clause) -> Bool {
    !clause.isLabelled && !clause.startsUnknown && !clause.hasObject && clause.doubts.isEmpty
      && !clause.mentions.isEmpty && clause.weakestName > .none
      && clause.mentions.allSatisfy {
        let name = Array($0.name.unicodeScalars)[...]
        return name.count <= 7 && name.allSatisfy { $0.isEastAsian || $0.properties.isUppercase }
          || clause.hasFirmName && !name.contains(where: \.isEastAsian)
            && lexicon.likeness(of: name) == .firm
      }
  }

  func accepts(_ clause: Clause, isAtEnd: Bool, followsStop: Bool) -> Bool {
    if clause.startsUnknown { return false }
    if clause.isLabelled { return !clause.mentions.isEmpty || clause.deadline != nil }
    // Words before a colon that no lexicon knows as a label may say anything of what follows.
    if clause.doubts.contains(where: { $0.kind == .unknownLabel }) { return false }
    guard !clause.mentions.isEmpty else { return false }
    let isSpaced = !clause.mentions.contains {
      $0.name.unicodeScalars.contains(where: \.isEastAsian)
    }
    if isSpaced, !clause.hasVerb {
      return clause.weakestName > .none && isAtEnd && followsStop
        && (clause.hasFirmName || clause.mentions.allSatisfy { $0.name.count < 60 })
    }
    if clause.hasVerb {
      guard clause.weakestName > .none else { return false }
      let areAllNames = clause.mentions.allSatisfy { $0.isCollective } || clause.hasFirmName
      return areAllNames
        && (!clause.hasObject || ((isAtEnd || followsStop) && clause.areNamesOrPlaces))
    }
    // Among units, a name without a usual ending: （中国科协、教育部、人民网）.
    let firm = clause.mentions.count {
      lexicon.likeness(of: Array($0.name.unicodeScalars)[...]) == .firm
    }
    if isAtEnd, followsStop, firm * 2 >= clause.mentions.count, clause.mentions.count > 2,
      clause.weakestName > .none, clause.doubts.isEmpty, clause.hasFirmName,
      clause.mentions.allSatisfy({
        $0.name.unicodeScalars.count <= 8
          || lexicon.likeness(of: Array($0.name.unicodeScalars)[...]) == .firm
      })
    {
      return true
    }
    return clause.areNamesOrPlaces && (isAtEnd || followsStop)
      && (clause.hasFirmName || clause.mentions.count > 1)
  }

  /// Whether nothing but stops and other brackets follow.
  func isAtEnd(_ position: Int, _ text: ArraySlice<Unicode.Scalar>, _ closings: [Int: Int])
    -> Bool
  {
    var position = position
    var brackets = 0
    while position < text.endIndex {
      let scalar = text[position]
      if scalar.opensBracket, let end = closings[position] {
        brackets += 1
        if brackets == 40 { return true }
        position = end + 1
      } else if scalar.isBlank || scalar.endsClause || scalar == "." {
        position += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Words after 以下均由 and 以上4至5项由, and for which parts they speak.
  func reach(
    of words: ArraySlice<Unicode.Scalar>
  ) -> (words: ArraySlice<Unicode.Scalar>, reach: FoundAnnotation.Reach) {
    let start = words.trimmed
    let isBelow = ["以下", "下列", "下述", "本部分", "本章", "本节", "本类", "本项任务均", "该部分"].contains {
      start.hasWord(Array($0.unicodeScalars), at: start.startIndex)
    }
    let isAbove = ["以上", "上述"].contains {
      start.hasWord(Array($0.unicodeScalars), at: start.startIndex)
    }
    guard isBelow || isAbove, !start.isEmpty, let by = start.prefix(20).firstIndex(of: "由") else {
      return (words, .own)
    }
    let rest = start[(by + 1)...]
    if isBelow { return (rest, .below) }
    let numbers = String(String.UnicodeScalarView(start[..<by])).matches(of: /[0-9]{1,3}/)
      .compactMap { Int($0.output) }
    if numbers.count == 2, numbers[0] <= numbers[1] {
      return (rest, .above(numbers[0]...numbers[1]))
    }
    return (rest, .above(nil))
  }

  func looksUnread(_ inside: ArraySlice<Unicode.Scalar>, _ clause: Clause) -> Bool {
    guard inside.count >= 4 else { return false }
    let hasColon = inside.contains(where: \.isColon)
    let lead = ["牵头", "牽頭", "责任单位", "責任單位", "负责", "主办", "主辦", "配合"].contains {
      inside.containsWord(Array($0.unicodeScalars))
    }
    return lead || (hasColon && inside.contains(where: \.isEastAsian) && inside.count < 120)
  }

  /// A bracket that is never closed and begins like an annotation.
  func unclosed(
    at position: Int, _ paragraph: Paragraph
  ) -> (annotation: FoundAnnotation?, unread: UnreadWords)? {
    let text = paragraph.scalars[paragraph.content]
    let rest = text[(position + 1)...]
    guard rest.count <= 1_500 else { return nil }
    guard leadingLabel(of: rest)?.meaning.isRole == true || reader.read(rest).hasVerb else {
      return nil
    }
    let clause = reader.read(rest)
    let isSure = !clause.mentions.isEmpty && clause.weakestName == .firm && !clause.hasObject
    return (
      isSure ? annotation(.bracket, position..<text.endIndex, clause, in: paragraph) : nil,
      UnreadWords(
        code: .unclosedBracket, words: text[position...].prefix(24).words,
        line: paragraph.lines[position])
    )
  }

  /// Labels in running text: behind the end of a sentence, a blank or a bracket.
  func findInlineLabels(
    _ paragraph: Paragraph, _ found: inout [FoundAnnotation], _ unread: inout [UnreadWords]
  ) {
    let text = paragraph.scalars[paragraph.content]
    let closings = text.closings
    var position = text.startIndex
    while position < text.endIndex {
      if text[position].opensBracket, let end = closings[position] {
        position = end + 1
        continue
      }
      let before = position == text.startIndex ? nil : text[position - 1]
      let mayStart =
        before.map { $0.isBlank || $0.endsSentence || $0.closesBracket || $0 == "." || $0 == "，" }
        ?? true
      guard mayStart, !text[position].isBlank, let label = leadingLabel(of: text[position...]),
        label.meaning.isRole,
        isTellingLabel(label.words) || isShortLabel(label, before: before, text)
      else {
        position += 1
        continue
      }
      var end = text.endIndex
      if let stop = text[position...].firstIndex(where: { $0 == "。" }) { end = stop }
      // What closes a bracket that nothing opened belongs to it: its own opening bracket is lost.
      var words = text[position..<end].trimmed
      var isLost = false
      if let last = words.last, last.closesBracket,
        words.count(where: \.opensBracket) < words.count(where: \.closesBracket)
      {
        words = words.dropLast()
        isLost = true
      }
      guard words.count <= 4_000 else { return }
      let clause = reader.read(words)
      guard !clause.mentions.isEmpty else {
        position += 1
        continue
      }
      found.append(annotation(.label, position..<max(end, position + 1), clause, in: paragraph))
      if isLost {
        unread.append(
          UnreadWords(
            code: .unclosedBracket, words: text[position..<end].prefix(24).words,
            line: paragraph.lines[position]))
      }
      position = end
    }
  }

  /// Whether a short label such as 牵头 stands behind a stop and before a name that is surely one.
  func isShortLabel(
    _ label: (words: String, meaning: Lexicon.Meaning, end: Int), before: Unicode.Scalar?,
    _ text: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard label.words.unicodeScalars.count == 2,
      before?.endsSentence == true || before?.isBlank == true
    else { return false }
    let clause = reader.read(text[label.end...].prefix { $0 != "。" && !$0.opensBracket })
    return clause.hasFirmName && clause.weakestName > .none
  }

  /// Whether a label is one that running text does not have by chance.
  func isTellingLabel(_ words: String) -> Bool {
    let scalars = words.unicodeScalars
    if scalars.contains(where: \.isEastAsian) { return scalars.count >= 4 }
    let lower = words.lowercased()
    let isListed = [
      "lead", "respons", "support", "owner", "partner", "coord", "entidade", "órgão", "parceir",
    ].contains {
      lower.contains($0)
    }
    // Pilote, Federführung: words that say so in any label.
    return isListed
      || lower.unicodeScalars.split(whereSeparator: \.isBlank).contains { word in
        if case .role(let meaning) = lexicon.labelWords[String(word)] {
          meaning == .lead || meaning == .duty
        } else {
          false
        }
      }
  }

}
