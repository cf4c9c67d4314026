/// Words of a document that say who answers for what stands before them.
struct FoundAnnotation {
  /// How it was found, by which it is known how far its verbs and labels go.
  enum Form { case bracket, label, sentence, dash, cell, heading }

  /// For which parts it speaks.
  enum Reach: Hashable {
    /// The part that it stands in.
    case own
    /// The parts below it.
    case below
    /// The parts before it, of these numbers where they are told.
    case above(ClosedRange<Int>?)
  }

  let form: Form
  /// Where it stands in its paragraph.
  let range: Range<Int>
  var clause: Clause
  let firstLine: Int
  let lastLine: Int
  /// The line of each mention.
  let mentionLines: [Int]
  /// Its words, normalised.
  let text: String
  /// For which parts it speaks.
  var reach = Reach.own
  /// Whether its words say what is to be done too, and stay in the text.
  var staysInText = false
  /// The same, which stays in the text.
  var mentioning: FoundAnnotation {
    var copy = self
    copy.staysInText = true
    return copy
  }
  /// Its paragraph among those of its part.
  var paragraph = 0
  /// Whether it holds names alone, without a label or a verb.
  var isBare: Bool { !clause.isLabelled && !clause.hasVerb && (form == .bracket || form == .dash) }
}

/// Words that look like an annotation and were not understood, or not whole.
struct UnreadWords {
  let code: Diagnostic.Code
  let words: String
  let line: Int
}

/// Finds the annotations of a paragraph: in brackets, behind labels, in a last sentence.
struct AnnotationFinder {
  let lexicon: Lexicon
  private var reader: ClauseReader { ClauseReader(lexicon: lexicon) }

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// - Complexity: O(length × words of the lexicon).
  func annotations(in paragraph: Paragraph) -> (found: [FoundAnnotation], unread: [UnreadWords]) {
    var found: [FoundAnnotation] = []
    var unread: [UnreadWords] = []
    var text = withoutBullet(paragraph.scalars[paragraph.content])
    guard !text.isEmpty else { return ([], []) }
    if text.startIndex > paragraph.content.lowerBound, lexicon.marks[paragraph.scalars[text.startIndex - 1]] != nil {
      text = paragraph.scalars[(text.startIndex - 1)..<paragraph.scalars.count]
    }
    if text.count <= 4_000, let label = leadingLabel(of: text), label.meaning.isRole || label.meaning == .deadline || label.meaning == .status || label.meaning == .person {
      let clause = reader.read(text)
      if !clause.mentions.isEmpty || clause.deadline != nil || clause.status != nil || !label.meaning.isRole {
        return ([annotation(.label, text.indices, clause, in: paragraph)], [])
      }
      if lexicon.isEmptyMark(text[label.end...].trimmed), !text[label.end...].trimmed.isEmpty {
        return ([annotation(.label, text.indices, clause, in: paragraph)], [])
      }
    }
    if let mark = text.first, lexicon.marks[mark] != nil {
      let clause = reader.read(text)
      if !clause.mentions.isEmpty, clause.weakestName > .none, clause.mentions.allSatisfy({ $0.name.count <= 24 }) {
        return ([annotation(.label, text.indices, clause, in: paragraph)], [])
      }
    }
    findInlineLabels(paragraph, &found, &unread)
    findInBrackets(paragraph, &found, &unread)
    if found.isEmpty { findSentence(paragraph, &found) }
    if found.allSatisfy(\.isBare) {
      // A bracket behind names after a dash is part of them.
      var afterDash: [FoundAnnotation] = []
      findAfterDash(paragraph, &afterDash)
      if let dash = afterDash.first, found.allSatisfy({ dash.range.contains($0.range.lowerBound) }) { found = afterDash }
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

  private func annotation(
    _ form: FoundAnnotation.Form, _ range: Range<Int>, _ clause: Clause, in paragraph: Paragraph
  ) -> FoundAnnotation {
    FoundAnnotation(
      form: form, range: range, clause: clause, firstLine: paragraph.lines[range.lowerBound],
      lastLine: paragraph.lines[range.upperBound - 1],
      mentionLines: clause.mentions.map { paragraph.lines[$0.place] },
      text: paragraph.scalars[range].words)
  }

  private func findInBrackets(
    _ paragraph: Paragraph, _ found: inout [FoundAnnotation], _ unread: inout [UnreadWords]
  ) {
    let text = paragraph.scalars[paragraph.content]
    let closings = text.closings
    let labels = found.filter { $0.form == .label }
    var unclosedCount = 0
    var position = text.startIndex
    while position < text.endIndex {
      if let taken = labels.first(where: { $0.form == .label && $0.range.contains(position) }) {
        position = taken.range.upperBound
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
      let isAtEnd = isAtEnd(end + 1, text, closings)
      let followsStop = text[..<position].last(where: { !$0.isBlank }).map {
        $0.endsSentence || $0.closesBracket || $0 == "." || $0 == "，"
      } ?? true
      if accepts(clause, isAtEnd: isAtEnd, followsStop: followsStop) {
        var annotation = annotation(.bracket, position..<(end + 1), clause, in: paragraph)
        annotation.reach = reach
        found.append(annotation)
      } else if isAtEnd || followsStop, looksUnread(inside, clause) {
        unread.append(
          UnreadWords(
            code: .unreadAnnotation, words: text[position...end].words, line: paragraph.lines[position]))
      }
      position = end + 1
    }
  }

  private func accepts(_ clause: Clause, isAtEnd: Bool, followsStop: Bool) -> Bool {
    if clause.startsUnknown { return false }
    if clause.isLabelled { return !clause.mentions.isEmpty || clause.deadline != nil }
    // Words before a colon that no lexicon knows as a label may say anything of what follows.
    if clause.doubts.contains(where: { $0.kind == .unknownLabel }) { return false }
    guard !clause.mentions.isEmpty else { return false }
    let isSpaced = !clause.mentions.contains { $0.name.unicodeScalars.contains(where: \.isEastAsian) }
    if isSpaced, !clause.hasVerb {
      return clause.weakestName > .none && isAtEnd && followsStop
        && (clause.hasFirmName || clause.mentions.allSatisfy { $0.name.count < 60 })
    }
    if clause.hasVerb {
      guard clause.weakestName > .none else { return false }
      let areAllNames = clause.mentions.allSatisfy { $0.isCollective } || clause.hasFirmName
      return areAllNames && (!clause.hasObject || ((isAtEnd || followsStop) && clause.weakestName == .firm))
    }
    return clause.weakestName == .firm && (isAtEnd || followsStop)
      && (clause.hasFirmName || clause.mentions.count > 1)
  }

  /// Whether nothing but stops and other brackets follow.
  private func isAtEnd(_ position: Int, _ text: ArraySlice<Unicode.Scalar>, _ closings: [Int: Int]) -> Bool {
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
  private func reach(
    of words: ArraySlice<Unicode.Scalar>
  ) -> (words: ArraySlice<Unicode.Scalar>, reach: FoundAnnotation.Reach) {
    let start = words.trimmed
    let isBelow = ["以下", "下列", "下述", "本部分", "本章", "本节", "本类", "本项任务均", "该部分"].contains {
      start.hasWord(Array($0.unicodeScalars), at: start.startIndex)
    }
    let isAbove = ["以上", "上述"].contains { start.hasWord(Array($0.unicodeScalars), at: start.startIndex) }
    guard isBelow || isAbove, !start.isEmpty, let by = start.prefix(20).firstIndex(of: "由") else { return (words, .own) }
    let rest = start[(by + 1)...]
    if isBelow { return (rest, .below) }
    let numbers = String(String.UnicodeScalarView(start[..<by])).matches(of: /[0-9]{1,3}/).compactMap { Int($0.output) }
    if numbers.count == 2, numbers[0] <= numbers[1] { return (rest, .above(numbers[0]...numbers[1])) }
    return (rest, .above(nil))
  }

  private func looksUnread(_ inside: ArraySlice<Unicode.Scalar>, _ clause: Clause) -> Bool {
    guard inside.count >= 4 else { return false }
    let hasColon = inside.contains(where: \.isColon)
    let lead = ["牵头", "牽頭", "责任单位", "責任單位", "负责", "主办", "主辦", "配合"].contains {
      inside.containsWord(Array($0.unicodeScalars))
    }
    return lead || (hasColon && inside.contains(where: \.isEastAsian) && inside.count < 120)
  }

  /// A bracket that is never closed and begins like an annotation.
  private func unclosed(
    at position: Int, _ paragraph: Paragraph
  ) -> (annotation: FoundAnnotation?, unread: UnreadWords)? {
    let text = paragraph.scalars[paragraph.content]
    let rest = text[(position + 1)...]
    guard rest.count <= 1_500 else { return nil }
    guard leadingLabel(of: rest)?.meaning.isRole == true || reader.read(rest).hasVerb else { return nil }
    let clause = reader.read(rest)
    let isSure = !clause.mentions.isEmpty && clause.weakestName == .firm && !clause.hasObject
    return (
      isSure ? annotation(.bracket, position..<text.endIndex, clause, in: paragraph) : nil,
      UnreadWords(
        code: .unclosedBracket, words: text[position...].prefix(24).words, line: paragraph.lines[position])
    )
  }

  /// Labels in running text: behind the end of a sentence, a blank or a bracket.
  private func findInlineLabels(
    _ paragraph: Paragraph, _ found: inout [FoundAnnotation], _ unread: inout [UnreadWords]
  ) {
    let text = paragraph.scalars[paragraph.content]
    let closings = text.closings
    var position = text.startIndex
    while position < text.endIndex {
      if let taken = found.first(where: { $0.range.contains(position) }) {
        position = taken.range.upperBound
        continue
      }
      if text[position].opensBracket, let end = closings[position] {
        position = end + 1
        continue
      }
      let before = position == text.startIndex ? nil : text[position - 1]
      let mayStart = before.map { $0.isBlank || $0.endsSentence || $0.closesBracket || $0 == "." || $0 == "，" } ?? true
      guard mayStart, !text[position].isBlank, let label = leadingLabel(of: text[position...]), label.meaning.isRole,
        isTellingLabel(label.words)
      else {
        position += 1
        continue
      }
      var end = text.endIndex
      if let stop = text[position...].firstIndex(where: { $0 == "。" }) { end = stop }
      if let taken = found.first(where: { $0.range.lowerBound >= position }) { end = min(end, taken.range.lowerBound) }
      // What closes a bracket that nothing opened belongs to it: its own opening bracket is lost.
      var words = text[position..<end].trimmed
      var isLost = false
      if let last = words.last, last.closesBracket, words.count(where: \.opensBracket) < words.count(where: \.closesBracket) {
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
            code: .unclosedBracket, words: text[position..<end].prefix(24).words, line: paragraph.lines[position]))
      }
      position = end
    }
  }

  /// Whether a label is one that running text does not have by chance.
  private func isTellingLabel(_ words: String) -> Bool {
    let scalars = words.unicodeScalars
    if scalars.contains(where: \.isEastAsian) { return scalars.count >= 4 }
    let lower = words.lowercased()
    return ["lead", "respons", "support", "owner", "partner", "coord", "entidade", "órgão", "parceir"].contains {
      lower.contains($0)
    }
  }

  /// Names after a dash at the end: “… – MoJ, HMPPS”.
  private func findAfterDash(_ paragraph: Paragraph, _ found: inout [FoundAnnotation]) {
    let text = paragraph.scalars[paragraph.content]
    if text.contains(where: \.isEastAsian) { return findAfterLongDash(paragraph, &found) }
    guard
      let dash = text.indices.last(where: { place in
        "-–—".unicodeScalars.contains(text[place]) && place > text.startIndex && text[place - 1].isBlank
          && place + 1 < text.endIndex && text[place + 1].isBlank
      }), dash >= text.startIndex + 8
    else { return }
    let words = text[(dash + 1)...].trimmed
    guard words.count <= 160, !words.isEmpty else { return }
    let clause = reader.read(words)
    guard clause.hasFirmName, clause.weakestName == .firm, !clause.isLabelled else { return }
    // Behind a few words only short names are told from a second half of a heading.
    guard dash > text.startIndex + 20 || words.parted(where: \.isComma).allSatisfy({ $0.trimmed.isAcronym }) else { return }
    found.append(annotation(.dash, dash..<text.endIndex, clause, in: paragraph))
  }

  /// Names after a dash of two at the end: …——立案庭.
  private func findAfterLongDash(_ paragraph: Paragraph, _ found: inout [FoundAnnotation]) {
    let text = paragraph.scalars[paragraph.content]
    guard let dash = text.indices.last(where: { "—─―－".unicodeScalars.contains(text[$0]) }), dash > text.startIndex + 3
    else { return }
    var start = dash
    while start > text.startIndex, "—─―－".unicodeScalars.contains(text[start - 1]) { start -= 1 }
    let words = text[(dash + 1)...].trimmed
    guard words.count <= 160, !words.isEmpty else { return }
    let clause = reader.read(words)
    guard clause.hasFirmName, clause.weakestName == .firm, !clause.isLabelled, !clause.hasObject else { return }
    found.append(annotation(.dash, start..<text.endIndex, clause, in: paragraph))
  }

  /// A last sentence that is nothing but names and what they do: 由甲局牵头，乙局配合。
  private func findSentence(_ paragraph: Paragraph, _ found: inout [FoundAnnotation]) {
    let text = paragraph.scalars[paragraph.content]
    if !text.contains(where: \.isEastAsian) {
      findSpacedSentence(paragraph, &found)
      return
    }
    findBy(paragraph, &found)
    guard found.isEmpty else { return }
    var end = text.endIndex
    while end > text.startIndex, text[end - 1].isBlank || text[end - 1].endsClause { end -= 1 }
    guard end > text.startIndex else { return }
    var start = end
    while start > text.startIndex, !text[start - 1].endsClause { start -= 1 }
    let words = text[start..<end].trimmed
    guard words.count >= 5, words.count <= 240, words.contains(where: \.isEastAsian) else { return }
    let clause = reader.read(words)
    guard clause.hasVerb, !clause.hasObject, clause.hasFirmName, clause.weakestName == .firm,
      clause.mentions.allSatisfy({ $0.label != nil })
    else {
      findSharing(paragraph, &found)
      return
    }
    found.append(annotation(.sentence, words.startIndex..<words.endIndex, clause, in: paragraph))
  }

  /// 由甲局牵头，乙局配合，9月底前完成, behind a stop or a comma: the clauses up to the first that is none.
  private func findBy(_ paragraph: Paragraph, _ found: inout [FoundAnnotation]) {
    let text = paragraph.scalars[paragraph.content]
    var position = text.startIndex
    while position < text.endIndex {
      let mayStart = position == text.startIndex || text[position - 1].isComma || text[position - 1].endsClause
        || text[position - 1].closesBracket
      guard "由请請".unicodeScalars.contains(text[position]), mayStart else {
        position += 1
        continue
      }
      let end = text[position...].firstIndex { $0 == "。" || $0 == "；" } ?? text.endIndex
      var last = position
      var best: Clause?
      for piece in text[position..<min(end, position + 400)].parted(where: \.isComma).prefix(12) {
        let clause = reader.read(text[position..<piece.endIndex])
        guard goesOn(best, clause) else {
          if best == nil { continue }
          break
        }
        best = clause
        last = piece.endIndex
      }
      if let best { found.append(annotation(.sentence, position..<last, best, in: paragraph)) }
      position = end
    }
  }

  /// Whether a clause that begins with 由 says who answers, up to a comma: each name has its verb.
  private func goesOn(_ best: Clause?, _ clause: Clause) -> Bool {
    guard clause.hasFirmName, clause.weakestName > .none else { return false }
    guard let best else {
      // 由甲局会同乙局提出方案 and 请甲局研究 name the work as well.
      let isJoint = clause.hasObject && clause.mentions.last?.label != nil
        && (clause.mentions.count > 1 || clause.isAsked)
      return (clause.hasVerb && !clause.hasObject || isJoint) && clause.weakestName == .firm
    }
    let new = clause.mentions.dropFirst(best.mentions.count)
    if new.isEmpty { return best.isAsked == clause.isAsked && clause.deadline != best.deadline || clause.remarks.count > best.remarks.count }
    return new.allSatisfy { $0.label != nil }
      && (!clause.hasObject || new.allSatisfy { lexicon.likeness(of: Array($0.name.unicodeScalars)[...]) == .firm })
  }

  /// Sentences that part the work among several: 甲局牵头堤防检查，乙局负责内涝整治. All their clauses have to be of that
  /// form, and two at least.
  private func findSharing(_ paragraph: Paragraph, _ found: inout [FoundAnnotation]) {
    let text = paragraph.scalars[paragraph.content]
    guard text.count <= 2_000 else { return }
    for sentence in text.parted(where: { $0 == "。" }) {
      // 甲由乙局负责、丙由丁局负责: the mark of lists parts clauses behind a verb.
      let pieces = sentence.parted { $0.isComma || $0 == "；" }.flatMap { piece in
        piece.count { $0 == "由" } > 1 ? piece.parted { $0 == "、" } : [piece]
      }
      guard pieces.count >= 2, pieces.count <= 12 else { continue }
      var clauses: [Clause] = []
      for piece in pieces {
        let words = piece.firstIndex(of: "由").map { piece[$0...] } ?? piece
        let clause = reader.read(words)
        guard clause.hasVerb, clause.weakestName == .firm, clause.doubts.isEmpty, let first = clause.mentions.first,
          first.place <= words.startIndex + 2, clause.mentions.allSatisfy({ $0.label != nil })
        else { break }
        clauses.append(clause)
      }
      guard clauses.contains(where: \.hasFirmName) else { continue }
      guard clauses.count == pieces.count else { continue }
      for (piece, clause) in zip(pieces, clauses) {
        found.append(annotation(.sentence, piece.startIndex..<piece.endIndex, clause, in: paragraph).mentioning)
      }
    }
  }

  /// “X to lead, with support from Y and Z.” at the end.
  private func findSpacedSentence(_ paragraph: Paragraph, _ found: inout [FoundAnnotation]) {
    let text = paragraph.scalars[paragraph.content]
    var end = text.endIndex
    while end > text.startIndex, text[end - 1].isBlank || text[end - 1] == "." { end -= 1 }
    var start = end
    while start > text.startIndex {
      if text[start - 1].isBlank, start - 2 >= text.startIndex, ".;:)".unicodeScalars.contains(text[start - 2]) { break }
      start -= 1
    }
    guard start < end, end - start <= 240 else { return }
    let clause = reader.read(text[start..<end])
    guard clause.hasVerb, !clause.hasObject, clause.hasFirmName,
      clause.mentions.first.map({ lexicon.likeness(of: Array($0.name.unicodeScalars)[...]) }) == .firm
    else { return }
    found.append(annotation(.sentence, start..<end, clause, in: paragraph))
  }
}
