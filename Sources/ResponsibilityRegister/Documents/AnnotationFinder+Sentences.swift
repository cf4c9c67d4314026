/// Who answers, in words without brackets and labels: behind a dash, or in a sentence.
extension AnnotationFinder {
  /// Names after a dash at the end: “… – MoJ, HMPPS”.
  func findAfterDash(_ paragraph: Paragraph, _ found: inout [FoundAnnotation]) {
    let text = paragraph.scalars[paragraph.content]
    if text.contains(where: \.isEastAsian) { return findAfterLongDash(paragraph, &found) }
    guard
      let dash = text.indices.last(where: { place in
        "-–—".unicodeScalars.contains(text[place]) && place > text.startIndex
          && text[place - 1].isBlank
          && place + 1 < text.endIndex && text[place + 1].isBlank
      }), dash >= text.startIndex + 8
    else { return }
    let words = text[(dash + 1)...].trimmed
    guard words.count <= 160, !words.isEmpty else { return }
    let clause = reader.read(words)
    guard clause.hasFirmName, clause.weakestName == .firm, !clause.isLabelled else { return }
    // Behind a few words only short names are told from a second half of a heading.
    guard
      dash > text.startIndex + 20
        || words.parted(where: \.isComma).allSatisfy({ $0.trimmed.isAcronym })
    else { return }
    found.append(annotation(.dash, dash..<text.endIndex, clause, in: paragraph))
  }

  /// Names after a dash of two at the end: …——立案庭.
  func findAfterLongDash(_ paragraph: Paragraph, _ found: inout [FoundAnnotation]) {
    let text = paragraph.scalars[paragraph.content]
    guard let dash = text.indices.last(where: { "—─―－".unicodeScalars.contains(text[$0]) }),
      dash > text.startIndex + 3
    else { return }
    var start = dash
    while start > text.startIndex, "—─―－".unicodeScalars.contains(text[start - 1]) { start -= 1 }
    let words = text[(dash + 1)...].trimmed
    guard words.count <= 160, !words.isEmpty else { return }
    let clause = reader.read(words)
    guard clause.hasFirmName, clause.weakestName == .firm, !clause.isLabelled, !clause.hasObject
    else { return }
    found.append(annotation(.dash, start..<text.endIndex, clause, in: paragraph))
  }

  /// A last sentence that is nothing but names and what they do: 由甲局牵头，乙局配合。
  func findSentence(_ paragraph: Paragraph, _ found: inout [FoundAnnotation]) {
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
    guard clause.hasVerb, !clause.hasObject, clause.hasFirmName, clause.areNamesOrPlaces,
      clause.mentions.allSatisfy({ $0.label != nil })
    else {
      findSharing(paragraph, &found)
      return
    }
    found.append(annotation(.sentence, words.startIndex..<words.endIndex, clause, in: paragraph))
  }

  /// 由甲局牵头，乙局配合，9月底前完成, behind a stop or a comma: the clauses up to the first that is none.
  func findBy(_ paragraph: Paragraph, _ found: inout [FoundAnnotation]) {
    let text = paragraph.scalars[paragraph.content]
    var position = text.startIndex
    while position < text.endIndex {
      let mayStart =
        position == text.startIndex || text[position - 1].isComma || text[position - 1].endsClause
        || text[position - 1].closesBracket
      guard "由请請交转".unicodeScalars.contains(text[position]), mayStart else {
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

  /// The clauses of words between commas: a mark of lists behind a verb ends one.
  func partedBehindVerbs(_ words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<
    Unicode.Scalar
  >] {
    // 政府牵头、部门协同 is a way of speaking; 由 tells that units follow.
    guard words.contains("由") else { return [words] }
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    var start = words.startIndex
    for position in words.indices where words[position] == "、" {
      let before = words[start..<position].suffix(4).lowercased[...]
      guard
        before.indices.contains(where: { place in
          lexicon.verbs.longest(at: place, in: before).map { place + $0.length == before.endIndex }
            ?? false
        })
      else { continue }
      pieces.append(words[start..<position])
      start = position + 1
    }
    return pieces + [words[start...]]
  }

  /// Whether a clause that begins with 由 says who answers, up to a comma: each name has its verb.
  func goesOn(_ best: Clause?, _ clause: Clause) -> Bool {
    guard clause.hasFirmName, clause.weakestName > .none else { return false }
    guard let best else {
      // 由甲局会同乙局提出方案 and 请甲局研究 name the work as well.
      let isJoint =
        clause.hasObject && clause.mentions.last?.label != nil
        && (clause.mentions.count > 1 || clause.isAsked)
      return (clause.hasVerb && !clause.hasObject || isJoint) && clause.areNamesOrPlaces
    }
    let new = clause.mentions.dropFirst(best.mentions.count)
    if new.isEmpty {
      return best.isAsked == clause.isAsked && clause.deadline != best.deadline
        || clause.remarks.count > best.remarks.count
    }
    return new.allSatisfy { $0.label != nil }
      && (!clause.hasObject
        || new.allSatisfy { lexicon.likeness(of: Array($0.name.unicodeScalars)[...]) == .firm })
  }

  /// Sentences that part the work among several: 甲局牵头堤防检查，乙局负责内涝整治. All their clauses have to be of that
  /// form, and two at least.
  func findSharing(_ paragraph: Paragraph, _ found: inout [FoundAnnotation]) {
    let text = paragraph.scalars[paragraph.content]
    guard text.count <= 2_000 else { return }
    for sentence in text.parted(where: { $0 == "。" }) {
      // 甲由乙局负责、丙由丁局负责: the mark of lists parts clauses behind a verb.
      let pieces = sentence.parted { $0.isComma || $0 == "；" }.flatMap(partedBehindVerbs)
      guard pieces.count >= 2, pieces.count <= 12 else { continue }
      var clauses: [Clause] = []
      for piece in pieces {
        let words = piece.firstIndex(of: "由").map { piece[$0...] } ?? piece
        let clause = reader.read(words)
        guard clause.hasVerb, clause.areNamesOrPlaces, clause.doubts.isEmpty,
          let first = clause.mentions.first,
          first.place <= words.startIndex + 2, clause.mentions.allSatisfy({ $0.label != nil })
        else { break }
        clauses.append(clause)
      }
      guard clauses.contains(where: \.hasFirmName) else { continue }
      guard clauses.count == pieces.count else { continue }
      for (piece, clause) in zip(pieces, clauses) {
        found.append(
          annotation(.sentence, piece.startIndex..<piece.endIndex, clause, in: paragraph).mentioning
        )
      }
    }
  }

  /// “X to lead, with support from Y and Z.” at the end.
  func findSpacedSentence(_ paragraph: Paragraph, _ found: inout [FoundAnnotation]) {
    let text = paragraph.scalars[paragraph.content]
    var end = text.endIndex
    while end > text.startIndex, text[end - 1].isBlank || text[end - 1] == "." { end -= 1 }
    var start = end
    while start > text.startIndex {
      if text[start - 1].isBlank, start - 2 >= text.startIndex,
        ".;:)".unicodeScalars.contains(text[start - 2]),
        // “U.S. Small Business Administration”
        text[start - 2] != "." || start < text.startIndex + 4 || text[start - 4] != "."
      {
        break
      }
      start -= 1
    }
    guard start < end, end - start <= 240 else { return }
    let clause = reader.read(text[start..<end])
    guard clause.hasVerb, !clause.hasObject, clause.hasFirmName,
      clause.mentions.first.map({ lexicon.likeness(of: Array($0.name.unicodeScalars)[...]) })
        == .firm
    else { return }
    found.append(annotation(.sentence, start..<end, clause, in: paragraph))
  }
}
