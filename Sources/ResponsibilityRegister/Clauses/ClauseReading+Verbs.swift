/// Verbs, those before and behind them, and words that name nobody.
extension ClauseReading {
  /// Words that begin with a verb and name nobody for certain: 指导各地落实.
  func isObject(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    let piece = piece.trimmed
    let lower = piece.lowercased[...]
    guard label == nil, lower.first?.isEastAsian == true,
      lexicon.verbs.longest(at: 0, in: lower) != nil
    else { return false }
    return lexicon.likeness(of: piece) != .firm
      || lexicon.names(in: piece).contains { lexicon.isCollective($0.words) }
  }

  /// The names behind 请 and before what they are to do: 请甲局、乙局抓紧修编预案.
  func askedNames(_ piece: ArraySlice<Unicode.Scalar>) -> [WrittenName]? {
    let piece = piece.trimmed
    guard label == nil, let first = piece.first, first == "请" || first == "請" else { return nil }
    // 请洽教育局: whom to ask is nobody who answers.
    guard lexicon.works.longest(at: 0, in: piece.dropFirst().lowercased[...]) == nil else {
      return nil
    }
    if let names = beforeWork(piece.dropFirst()) { return lexicon.names(in: names) }
    let names = lexicon.names(in: piece.dropFirst())
    guard let last = names.last?.words, lexicon.likeness(of: last) != .firm else { return nil }
    for end in stride(from: last.endIndex - 2, through: last.startIndex + 2, by: -1)
    where lexicon.likeness(of: last[last.startIndex..<end]) == .firm {
      let own = lexicon.names(in: piece[(piece.startIndex + 1)..<end])
      return own.allSatisfy { lexicon.likeness(of: $0.words) == .firm } ? own : nil
    }
    return nil
  }

  /// The words before the first that begins what is to be done, where they end with a unit: 环保局 in 环保局于月底前报告.
  func beforeWork(_ piece: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    let piece = piece.trimmed
    guard piece.count <= 240, piece.contains(where: \.isEastAsian) else { return nil }
    let lower = piece.lowercased[...]
    for offset in lower.indices.dropFirst(2)
    where lexicon.works.longest(at: offset, in: lower) != nil {
      let before = withoutAdverbs(piece[..<(piece.startIndex + offset)])
      guard let last = lexicon.names(in: before).last,
        lexicon.likeness(of: last.words) == .firm
      else { continue }
      return before
    }
    return nil
  }

  /// The names before words of work that the lexicon has no verb for: 科监处技术保障, beside clauses that have one.
  func namesBeforeWork(_ piece: ArraySlice<Unicode.Scalar>) -> [WrittenName]? {
    let piece = piece.trimmed
    if let before = beforeWork(piece) { return lexicon.names(in: before) }
    guard piece.contains(where: \.isEastAsian), let last = lexicon.names(in: piece).last,
      lexicon.likeness(of: last.words) != .firm, last.words.count >= 5
    else { return nil }
    for end in stride(from: last.words.endIndex - 2, through: last.words.startIndex + 3, by: -1)
    where lexicon.likeness(of: last.words[last.words.startIndex..<end]) == .firm {
      return lexicon.names(in: piece[piece.startIndex..<end])
    }
    return nil
  }

  /// Words such as 下同 and 以下均需…: they name nobody.
  mutating func isRemark(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = piece.trimmed
    let text = words.words
    let isRemark =
      ["下同", "不再列出", "下略"].contains(text) || text.hasPrefix("以下") || text.hasPrefix("排名不分先后")
      || text.hasPrefix("详见") || text.hasPrefix("見") || text.hasPrefix("见")
    if isRemark { clause.remarks.append(text) }
    if isRemark { return true }
    if let deadline = deadline(in: words) ?? quarter(in: words) {
      clause.deadline = clause.deadline ?? deadline
      return true
    }
    return false
  }

  /// A date by which it is to be done: 2025年6月底前完成, 长期坚持.
  func deadline(in words: ArraySlice<Unicode.Scalar>) -> String? {
    let text = words.words
    if text.count <= 24, text.contains(where: { $0.isNumber }),
      ["底前", "完成", "月前", "日前", "年底", "月底", "前"].contains(where: text.hasSuffix)
        || text.firstMatch(of: /^([0-9]{1,4}年)?[0-9]{0,2}月?([0-9]{1,2}日|底|初|中旬|上旬|下旬|份|日)?前/) != nil
        || text.wholeMatch(of: /[0-9]{4}年([0-9]{1,2}月)?([0-9]{1,2}日)?/) != nil
    {
      return text
    }
    if text.hasPrefix("年内"), text.count <= 16 { return text }
    return ["持续推进", "长期坚持", "持续实施", "长期", "全年", "持续开展", "立行立改"].contains(text) ? text : nil
  }

  /// Words without a date behind a dash: Joint Research Centre – from 2022.
  mutating func withoutDate(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard
      let dash = words.indices.dropFirst().dropLast().last(where: {
        "–—-".unicodeScalars.contains(words[$0]) && words[$0 - 1].isBlank && words[$0 + 1].isBlank
      })
    else { return words }
    let rest = words[(dash + 1)...].trimmed
    guard rest.count <= 24, rest.contains(where: { $0.digit != nil }),
      lexicon.likeness(of: rest) != .firm
    else { return words }
    clause.deadline = clause.deadline ?? rest.words
    return words[..<dash]
  }

  /// A date that nothing but digits and the words of calendars make: ’24.下, 2025년 하반기.
  func quarter(in words: ArraySlice<Unicode.Scalar>) -> String? {
    guard words.count <= 16, words.contains(where: { $0.digit != nil }) else { return nil }
    let calendar = "’'‘.-–~∼～/年月日上下半期旬初末底中前后後季度第년월일분반기상하말초까지내순이후전Qq令和平成継続".unicodeScalars
    return words.allSatisfy { $0.digit != nil || $0.isBlank || calendar.contains($0) }
      ? words.words : nil
  }

  /// The parts of a piece before and after 会同, “supported by” and the like.
  func parts(
    of piece: ArraySlice<Unicode.Scalar>
  ) -> [(words: ArraySlice<Unicode.Scalar>, isWith: Bool, joiner: String?)] {
    let lower = piece.lowercased[...]
    var depth = 0
    for offset in lower.indices {
      if lower[offset].opensBracket { depth += 1 }
      if lower[offset].closesBracket { depth = max(0, depth - 1) }
      guard depth == 0,
        let joiner = lexicon.withJoiners.first(where: { lower.hasWord($0, at: offset) })
      else { continue }
      let start = piece.startIndex + offset
      let before = piece[..<start].trimmed
      let after = piece[(start + joiner.count)...].trimmed
      if joiner[0].isEastAsian {
        // 联合 and 商 are parts of names too; 会同 joins where the name of a unit stands before it.
        // 工會聯合總會 is one name.
        if lexicon.isKindAlone(after.prefix { !$0.isNameSeparator && !$0.isComma }) { continue }
        if !before.isEmpty {
          // 由甲局牵头会同乙局: the verb stands behind the name.
          let named =
            verb(in: before, mayHaveObject: false)?.names ?? beforeWork(before)
            ?? withoutAdverbs(before)
          guard let last = lexicon.names(in: named).last,
            lexicon.likeness(of: last.words) == .firm || lexicon.isCollective(last.words)
          else { continue }
        }
        guard
          lexicon.names(in: verb(in: after)?.names ?? beforeWork(after) ?? after).contains(where: {
            lexicon.likeness(of: $0.words) == .firm || lexicon.isCollective($0.words)
          }), joiner.count > 1 || before.first == "由"
        else { continue }
      } else {
        let follows = offset + joiner.count < lower.count ? lower[offset + joiner.count] : " "
        guard offset == 0 || lower[offset - 1].isBlank || lower[offset - 1].isComma,
          follows.isBlank, !after.isEmpty, !describes(after, before)
        else { continue }
      }
      var trimmedBefore = before
      while let last = trimmedBefore.last, last.isComma || last.isBlank {
        trimmedBefore = trimmedBefore.dropLast()
      }
      let words = String(String.UnicodeScalarView(joiner))
      return (trimmedBefore.isEmpty ? [] : [(trimmedBefore, false, nil)]) + [(after, true, words)]
    }
    return [(piece, false, nil)]
  }

  /// Whether words behind “with” only say which parties a collective means: other agencies with relevant expertise.
  private func describes(
    _ after: ArraySlice<Unicode.Scalar>, _ before: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard let last = before.parted(where: { $0.isComma || $0.isNameSeparator }).last,
      lexicon.isCollective(last), after.first?.properties.isLowercase == true
    else { return false }
    return lexicon.names(in: after).allSatisfy {
      !lexicon.isCollective($0.words) && lexicon.likeness(of: $0.words) < .possible
    }
  }

  /// The names before a verb, what the verb says, and whether it has an object.
  func verb(
    in piece: ArraySlice<Unicode.Scalar>
  ) -> (
    names: ArraySlice<Unicode.Scalar>, meaning: Lexicon.Meaning, label: String, hasObject: Bool
  )? {
    // A verb with nothing after it comes first: 组织 in 市委组织部牵头 is part of the name.
    verb(in: piece, mayHaveObject: false)
      ?? (label == nil ? verb(in: piece, mayHaveObject: true) : nil)
  }

  func verb(
    in piece: ArraySlice<Unicode.Scalar>, mayHaveObject: Bool
  ) -> (
    names: ArraySlice<Unicode.Scalar>, meaning: Lexicon.Meaning, label: String, hasObject: Bool
  )? {
    let piece = piece.trimmed
    let lower = piece.lowercased[...]
    var depth = 0
    // With objects allowed, the weightiest verb: 省科技厅牵头科研经费改革 is led, whatever 科研 may be.
    for offset in lower.indices {
      if lower[offset].opensBracket { depth += 1 }
      if lower[offset].closesBracket { depth = max(0, depth - 1) }
      guard depth == 0, let found = lexicon.verbs.longest(at: offset, in: lower) else { continue }
      if mayHaveObject, isInsideName(piece, offset) { continue }
      if !lower[offset].isEastAsian {
        let end = offset + found.length
        // “Lead Local Flood Authority”: a verb is in small letters.
        guard offset > 0, lower[offset - 1].isBlank,
          piece[piece.startIndex + offset].properties.isLowercase,
          end == lower.count || !lower[end].properties.isAlphabetic
        else { continue }
      }
      let left = withoutAdverbs(piece[..<(piece.startIndex + offset)])
      if left.isEmpty {
        guard offset > 0 || lower[offset].isEastAsian else { continue }
        // 共同负责: the names stand before the comma.
        let rest = afterVerbs(lower[offset...])
        guard rest.words.isEmpty else { return nil }
        return (
          left, rest.meaning ?? found.value, label(of: piece), false
        )
      }
      guard let last = lexicon.names(in: left).last else { continue }
      let likeness = lexicon.likeness(of: last.words)
      let rest = afterVerbs(lower[offset...])
      guard
        likeness == .firm || (likeness == .possible && endsWithPlace(last.words))
          || isNamedBefore(last.words)
          || (likeness == .possible && rest.words.isEmpty
            && isStrong(piece[(piece.startIndex + offset)...])
            && (2...12).contains(last.words.count) && last.words.allSatisfy(\.isEastAsian))
          || (likeness == .possible && rest.words.isEmpty && clause.hasFirmName
            && last.words.count >= 3
            && lower[offset].isEastAsian)
      else { continue }
      guard rest.words.isEmpty || mayHaveObject else { continue }
      return (
        left, rest.meaning ?? found.value,
        label(of: piece[left.endIndex..<(piece.startIndex + rest.end)]),
        !rest.words.isEmpty
      )
    }
    return nil
  }

  /// Whether words begin with a verb that ends no name: 中信保牵头.
  private func isStrong(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    ["牵头", "牽頭", "负责", "負責", "配合", "协办", "協辦", "主办", "主辦", "参与", "承办"].contains {
      words.hasWord(Array($0.unicodeScalars), at: words.startIndex)
    }
  }

  /// Whether a person leads: 由王某副区长牵头.
  func isOfPerson(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = piece.trimmed
    guard words.first == "由" else { return false }
    for verb in ["牵头", "负责", "主抓", "包保"] where words.endsWith(Array(verb.unicodeScalars)) {
      let name = words.dropFirst().dropLast(verb.unicodeScalars.count)
      let titles = ["区长", "市长", "县长", "书记", "主任", "镇长", "同志", "局长", "部长", "秘书长", "主席", "校长"]
      if titles.contains(where: { name.endsWith(Array($0.unicodeScalars)) }) { return true }
      return (2...3).contains(name.count) && name.allSatisfy(\.isEastAsian)
        && lexicon.likeness(of: name) != .firm
    }
    return false
  }

  /// Verbs that no name of a unit holds.
  static let plainVerbs: Set<String> = [
    "负责", "負責", "配合", "协助", "協助", "参与", "參與", "协办", "協辦", "承担", "指导", "落实", "督导", "汇总",
  ]

  /// Whether a place in words stands inside the name of a unit: 组织 in 市委组织部.
  func isInsideName(_ piece: ArraySlice<Unicode.Scalar>, _ offset: Int) -> Bool {
    let place = piece.startIndex + offset
    let start =
      piece[..<place].lastIndex { $0.isNameSeparator || $0.isComma }.map { $0 + 1 }
      ?? piece.startIndex
    // The longest name of a unit that begins there and reaches beyond the place.
    // What stands before the place may be a name by itself, with a verb after it.
    if lexicon.likeness(of: withoutAdverbs(piece[start..<place])) == .firm,
      let verb = lexicon.verbs.longest(at: 0, in: piece[place...].lowercased[...]),
      verb.value == .lead || Self.plainVerbs.contains(piece[place..<(place + verb.length)].words)
    {
      return false
    }
    for end in stride(from: min(piece.endIndex, place + 8), to: place + 1, by: -1)
    where lexicon.likeness(of: piece[start..<end]) == .firm
      && !lexicon.isCollective(piece[start..<end])
    {
      return true
    }
    return false
  }

  /// A verb before its names: 牵头甲局, which a label's colon should have parted.
  func leadingVerb(
    of piece: ArraySlice<Unicode.Scalar>
  ) -> (names: ArraySlice<Unicode.Scalar>, meaning: Lexicon.Meaning, label: String)? {
    let piece = piece.trimmed
    let lower = piece.lowercased[...]
    guard lower.first?.isEastAsian == true, let found = lexicon.verbs.longest(at: 0, in: lower)
    else { return nil }
    let names = piece.dropFirst(found.length)
    guard names.count >= 2, found.value == .lead,
      lexicon.names(in: names).allSatisfy({ lexicon.likeness(of: $0.words) == .firm })
    else { return nil }
    return (names, found.value, piece.prefix(found.length).words)
  }

  func isNamedBefore(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = name.words
    return clause.mentions.contains { $0.name == words }
  }

  func endsWithPlace(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    name.count >= 3 && lexicon.places.contains(where: name.lowercased[...].endsWith)
  }

  /// A verb as the document has it, with how it is done: 联合牵头, 按职责分工负责.
  func label(of words: ArraySlice<Unicode.Scalar>) -> String {
    words.drop { $0.isComma || $0.isNameSeparator || $0.isBlank }.words
  }

  /// What follows a run of verbs and adverbs, and the weightiest meaning in it.
  func afterVerbs(
    _ words: ArraySlice<Unicode.Scalar>
  ) -> (words: ArraySlice<Unicode.Scalar>, end: Int, meaning: Lexicon.Meaning?) {
    var position = words.startIndex
    var meanings: [Lexicon.Meaning] = []
    while position < words.endIndex {
      if let (meaning, length) = lexicon.verbs.longest(at: position, in: words) {
        meanings.append(meaning)
        position += length
      } else if let adverb = lexicon.adverbs.first(where: { words.hasWord($0, at: position) }) {
        position += adverb.count
      } else if words[position].isBlank || words[position] == "、"
        || "的工作和及与并相关有".unicodeScalars.contains(words[position])
      {
        position += 1
      } else {
        break
      }
    }
    let rest = words[position...].trimmed
    let first = meanings.first
    return (
      rest, position, first == .participant ? first : (meanings.contains(.lead) ? .lead : first)
    )
  }

  /// Words without the adverbs and tails at their end.
  func withoutAdverbs(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var words = words.trimmed
    while !words.isEmpty {
      // 各区政府 may end as an adverb does; 各区政府按职责分工 ends with one for certain.
      let isCollective = lexicon.isCollective(words)
      let lower = words.lowercased[...]
      if let adverb = lexicon.adverbs.first(where: {
        $0.count > (isCollective ? 3 : 1) && lower.endsWith($0) || lower.elementsEqual($0)
      }), !isCollective || adverb.count < words.count {
        words = words.dropLast(adverb.count).trimmed
      } else if isCollective {
        return words
      } else if let last = words.last, last.isComma || last.isNameSeparator {
        words = words.dropLast().trimmed
      } else if let adverb = lexicon.adverbs.first(where: {
        $0.count == 1 && $0[0] != "等" && lower.endsWith($0)
      }),
        words.count > 3
      {
        words = words.dropLast(adverb.count).trimmed
      } else {
        break
      }
    }
    return words
  }
}
