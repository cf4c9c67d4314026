/// What the words of one annotation say.
struct Clause {
  /// A name and how it takes part.
  struct Mention {
    let name: String
    /// Where it stands in the text.
    let place: Int
    let meaning: Lexicon.Meaning
    /// The label or verb that says so.
    let label: String?
    let isCollective: Bool
  }

  /// Words that a person should look at.
  struct Doubt {
    enum Kind { case unknownLabel, emptyName, oddName }
    let kind: Kind
    let words: String
    let place: Int
  }

  var mentions: [Mention] = []
  var doubts: [Doubt] = []
  /// When it is to be done, in the document's words.
  var deadline: String?
  /// How far it is, in the document's words.
  var status: String?
  /// Whether a label said what the names do.
  var isLabelled = false
  /// Whether it begins with words before a colon that are no label: nothing of it can be trusted.
  var startsUnknown = false
  /// Whether a verb did.
  var hasVerb = false
  /// Whether words stand after a verb that the lexicon has no place for.
  var hasObject = false
  /// Whether it asks its names to act: 请甲局研究.
  var isAsked = false
  /// Whether it names a person who leads.
  var hasPerson = false
  /// Whether a list of names is open.
  var isOpen = false
  /// Whether it says that the first name leads, here and below.
  var saysThatFirstLeads = false
  /// How sure the least certain name is.
  var weakestName = Lexicon.Likeness.firm
  /// Whether one name is surely one.
  var hasFirmName = false
  /// Sentences that say nothing of who answers.
  var remarks: [String] = []
}

/// Reads the words of annotations.
struct ClauseReader {
  let lexicon: Lexicon

  /// What words say.
  ///
  /// - Parameter meaning: what the names do where neither label nor verb says it; without one they are `duty`.
  /// - Complexity: O(length × words of the lexicon).
  func read(_ words: ArraySlice<Unicode.Scalar>, label: (words: String, meaning: Lexicon.Meaning)? = nil)
    -> Clause
  {
    var reading = Reading(lexicon: lexicon)
    reading.clause.isLabelled = label != nil
    reading.label = label
    for sentence in words.parted(where: \.endsClause) { reading.take(sentence) }
    return reading.clause
  }
}

/// One annotation as it is being read.
private struct Reading {
  let lexicon: Lexicon
  var clause = Clause()
  var label: (words: String, meaning: Lexicon.Meaning)?
  private var hasRead = false

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  mutating func take(_ sentence: ArraySlice<Unicode.Scalar>) {
    let sentence = sentence.trimmed
    guard !sentence.isEmpty else { return }
    if lexicon.saysThatFirstLeads(sentence), !sentence.contains(where: \.opensBracket) {
      let commas = sentence.parted { $0.isComma }
      // The statement may stand behind the names, in one sentence with them.
      clause.saysThatFirstLeads = true
      let rest = commas.prefix { piece in !lexicon.saysThatFirstLeads(piece) }
      guard let last = rest.last else { return }
      take(sentence[..<last.endIndex])
      return
    }
    var start = sentence.startIndex
    for found in labels(in: sentence) {
      readNames(sentence[start..<found.start])
      label = (found.words, found.meaning)
      clause.isLabelled = clause.isLabelled || found.meaning.isRole
      start = found.end
      if found.meaning.isRole, sentence[start...].trimmed.isEmpty { emptyName(at: found.start) }
    }
    readNames(sentence[start...])
    hasRead = true
  }

  /// The labels of a sentence: at its start, behind a comma, or behind a blank.
  private func labels(
    in sentence: ArraySlice<Unicode.Scalar>
  ) -> [(start: Int, end: Int, words: String, meaning: Lexicon.Meaning)] {
    var found: [(Int, Int, String, Lexicon.Meaning)] = []
    var depth = 0
    var lastBreak = sentence.startIndex
    var breaks: [Int] = [lastBreak]
    for position in sentence.indices {
      let scalar = sentence[position]
      if scalar.opensBracket { depth += 1 }
      if scalar.closesBracket { depth = max(0, depth - 1) }
      guard depth == 0 else { continue }
      if scalar.isColon {
        for start in breaks {
          let words = sentence[start..<position].trimmed
          guard words.count <= 64, let meaning = lexicon.meaning(ofLabel: String(String.UnicodeScalarView(words)))
          else { continue }
          found.append((words.startIndex, position + 1, words.words, meaning))
          break
        }
        // It follows a name that a label governs itself: after words that no lexicon knows it says nothing.
        if found.last?.1 != position + 1, label != nil || !found.isEmpty,
          let run = runOnLabel(sentence[..<position])
        {
          found.append((run.start, position + 1, run.words, run.meaning))
        }
        breaks = [position + 1]
        lastBreak = position + 1
      } else if scalar.closesBracket {
        breaks.append(position + 1)
        lastBreak = position + 1
      } else if scalar.isComma || scalar.isNameSeparator {
        // A slash may stand in a label: Responsible body/bodies.
        if scalar == "/" || scalar == "／" { breaks.append(position + 1) } else { breaks = [position + 1] }
        lastBreak = position + 1
      } else if scalar.isBlank {
        // A label of Chinese may have a blank alone after it.
        let words = sentence[lastBreak..<position].trimmed
        if words.count >= 4, words.first?.isEastAsian == true,
          let meaning = lexicon.meaning(ofLabel: words.words), meaning.isRole
        {
          found.append((words.startIndex, position + 1, words.words, meaning))
          breaks = [position + 1]
        } else {
          breaks.append(position + 1)
        }
        lastBreak = position + 1
      }
    }
    return found
  }

  /// A label that follows the words before it without a mark between them: 牵头单位：甲局责任单位：乙局.
  private func runOnLabel(
    _ words: ArraySlice<Unicode.Scalar>
  ) -> (start: Int, words: String, meaning: Lexicon.Meaning)? {
    guard words.last?.isEastAsian == true else { return nil }
    for length in stride(from: min(8, words.count - 1), through: 4, by: -1) {
      let tail = words.suffix(length)
      if let meaning = lexicon.meaning(ofLabel: tail.words), meaning.isRole || meaning == .deadline || meaning == .person,
        lexicon.likeness(of: words.dropLast(length).parted { $0.isNameSeparator || $0.isColon || $0.isComma || $0.isBlank }.last ?? []) == .firm
      {
        return (tail.startIndex, tail.words, meaning)
      }
    }
    return nil
  }

  private mutating func readNames(_ words: ArraySlice<Unicode.Scalar>) {
    var words = words.trimmed
    while let last = words.last, last.isComma || last.isNameSeparator { words = words.dropLast().trimmed }
    while let first = words.first, first.isComma || first.isColon { words = words.dropFirst().trimmed }
    guard !words.isEmpty else { return }
    switch label?.meaning {
    case .deadline:
      clause.deadline = clause.deadline ?? words.words
    case .status:
      clause.status = clause.status ?? words.words
    case .person, .number, .item, .theme, .other: return
    default: readChunks(words)
    }
  }

  /// The pieces between commas: names wait for the verb that governs them.
  private mutating func readChunks(_ words: ArraySlice<Unicode.Scalar>) {
    if words.contains(where: \.isEastAsian), let colon = words.parted(where: \.isColon).dropLast().last {
      // A label that the lexicon does not know: what the names after it do is not known.
      let label = words[words.startIndex..<colon.endIndex]
      clause.doubts.append(Clause.Doubt(kind: .unknownLabel, words: label.words, place: words.startIndex))
      if !clause.isLabelled { clause.startsUnknown = true }
      return
    }
    var waiting: [WrittenName] = []
    var lastVerb: Lexicon.Meaning?
    let isSpaced = !words.contains(where: \.isEastAsian)
    // A comma of a spaced script may stand inside a name; names(in:) parts these.
    let pieces = words.parted { isSpaced ? ($0.isColon || $0.endsClause) : ($0.isComma || $0.isColon) }
    for piece in pieces {
      guard !piece.trimmed.isEmpty else {
        if pieces.count > 1 { emptyName(at: piece.startIndex) }
        continue
      }
      if isRemark(piece) { continue }
      for part in parts(of: piece) {
        if part.isWith {
          // Those before take the verb that stands behind those after; without one, the label's.
          let read = verb(in: part.words)
          let work = read == nil ? namesBeforeWork(part.words) : nil
          if work != nil { clause.hasObject = true }
          let names = work ?? lexicon.names(in: read?.names ?? part.words)
          if let read {
            add(waiting, read.meaning, read.label)
            waiting = []
            lastVerb = read.meaning
            clause.hasVerb = true
          } else if !waiting.isEmpty {
            let meaning = label?.meaning ?? (isSpaced ? .lead : lastVerb) ?? .duty
            add(waiting, meaning == .duty && isSpaced ? .lead : meaning, label?.words)
            waiting = []
          }
          add(names, .participant, part.joiner)
        } else if isOfPerson(part.words) {
          clause.hasPerson = true
        } else if let read = verb(in: part.words) {
          // 甲局，乙局配合: where nobody leads yet, those before the comma answer.
          let isLeadless = read.meaning == .participant && label == nil && clause.mentions.isEmpty
          add(waiting, isLeadless ? .duty : read.meaning, isLeadless ? nil : read.label)
          waiting = []
          add(lexicon.names(in: read.names), read.meaning, read.label)
          clause.hasVerb = true
          if read.hasObject { clause.hasObject = true }
          lastVerb = read.meaning
        } else if let read = leadingVerb(of: part.words) {
          add(waiting, label?.meaning ?? .duty, label?.words)
          waiting = []
          add(lexicon.names(in: read.names), read.meaning, read.label)
          clause.hasVerb = true
          lastVerb = read.meaning
        } else if let names = askedNames(part.words) {
          add(names, .duty, part.words.trimmed.prefix(1).words)
          clause.isAsked = true
          clause.hasVerb = true
          clause.hasObject = true
          lastVerb = .duty
        } else if isObject(part.words) {
          clause.hasObject = true
        } else if clause.hasVerb, let names = namesBeforeWork(part.words) {
          waiting += names
        } else {
          waiting += lexicon.names(in: part.words)
        }
      }
    }
    if !waiting.isEmpty {
      let meaning = label?.meaning ?? (lastVerb == nil ? .duty : .participant)
      add(waiting, meaning, label?.words)
    }
  }

  /// Words that begin with a verb and name nobody for certain: 指导各地落实.
  private func isObject(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    let piece = piece.trimmed
    let lower = piece.lowercased[...]
    guard label == nil, lower.first?.isEastAsian == true, lexicon.verbs.longest(at: 0, in: lower) != nil else { return false }
    return lexicon.likeness(of: piece) != .firm || lexicon.names(in: piece).contains { lexicon.isCollective($0.words) }
  }

  /// The names behind 请 and before what they are to do: 请甲局、乙局抓紧修编预案.
  private func askedNames(_ piece: ArraySlice<Unicode.Scalar>) -> [WrittenName]? {
    let piece = piece.trimmed
    guard label == nil, let first = piece.first, first == "请" || first == "請" else { return nil }
    let names = lexicon.names(in: piece.dropFirst())
    guard let last = names.last?.words, lexicon.likeness(of: last) != .firm else { return nil }
    for end in stride(from: last.endIndex - 2, through: last.startIndex + 2, by: -1)
    where lexicon.likeness(of: last[last.startIndex..<end]) == .firm {
      let own = lexicon.names(in: piece[(piece.startIndex + 1)..<end])
      return own.allSatisfy { lexicon.likeness(of: $0.words) == .firm } ? own : nil
    }
    return nil
  }

  /// The names before words of work that the lexicon has no verb for: 科监处技术保障, beside clauses that have one.
  private func namesBeforeWork(_ piece: ArraySlice<Unicode.Scalar>) -> [WrittenName]? {
    let piece = piece.trimmed
    guard let last = lexicon.names(in: piece).last, lexicon.likeness(of: last.words) != .firm, last.words.count >= 5
    else { return nil }
    for end in stride(from: last.words.endIndex - 2, through: last.words.startIndex + 3, by: -1)
    where lexicon.likeness(of: last.words[last.words.startIndex..<end]) == .firm {
      return lexicon.names(in: piece[piece.startIndex..<end])
    }
    return nil
  }

  /// Words such as 下同 and 以下均需…: they name nobody.
  private mutating func isRemark(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = piece.trimmed
    let text = words.words
    let isRemark =
      ["下同", "不再列出", "下略"].contains(text) || text.hasPrefix("以下") || text.hasPrefix("排名不分先后")
      || text.hasPrefix("详见") || text.hasPrefix("見") || text.hasPrefix("见")
    if isRemark { clause.remarks.append(text) }
    if isRemark { return true }
    if let deadline = deadline(in: words) {
      clause.deadline = clause.deadline ?? deadline
      return true
    }
    return false
  }

  /// A date by which it is to be done: 2025年6月底前完成, 长期坚持.
  private func deadline(in words: ArraySlice<Unicode.Scalar>) -> String? {
    let text = words.words
    if text.count <= 24, text.contains(where: { $0.isNumber }),
      ["底前", "完成", "月前", "日前", "年底", "月底", "前"].contains(where: text.hasSuffix)
        || text.firstMatch(of: /^[0-9]{1,4}年?[0-9]{0,2}月?(底|初|中旬|上旬|下旬|份|日)?前/) != nil
        || text.wholeMatch(of: /[0-9]{4}年([0-9]{1,2}月)?([0-9]{1,2}日)?/) != nil
    {
      return text
    }
    if text.hasPrefix("年内"), text.count <= 16 { return text }
    return ["持续推进", "长期坚持", "持续实施", "长期", "全年", "持续开展", "立行立改"].contains(text) ? text : nil
  }

  /// The parts of a piece before and after 会同, “supported by” and the like.
  private func parts(
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
        if !before.isEmpty {
          guard let last = lexicon.names(in: before).last,
            lexicon.likeness(of: last.words) == .firm || lexicon.isCollective(last.words)
          else { continue }
        }
        guard lexicon.names(in: verb(in: after)?.names ?? after).contains(where: {
            lexicon.likeness(of: $0.words) == .firm || lexicon.isCollective($0.words)
          }), joiner.count > 1 || before.first == "由"
        else { continue }
      } else {
        let follows = offset + joiner.count < lower.count ? lower[offset + joiner.count] : " "
        guard offset == 0 || lower[offset - 1].isBlank || lower[offset - 1].isComma, follows.isBlank, !after.isEmpty
        else { continue }
      }
      var trimmedBefore = before
      while let last = trimmedBefore.last, last.isComma || last.isBlank { trimmedBefore = trimmedBefore.dropLast() }
      let words = String(String.UnicodeScalarView(joiner))
      return (trimmedBefore.isEmpty ? [] : [(trimmedBefore, false, nil)]) + [(after, true, words)]
    }
    return [(piece, false, nil)]
  }

  /// The names before a verb, what the verb says, and whether it has an object.
  private func verb(
    in piece: ArraySlice<Unicode.Scalar>
  ) -> (names: ArraySlice<Unicode.Scalar>, meaning: Lexicon.Meaning, label: String, hasObject: Bool)? {
    // A verb with nothing after it comes first: 组织 in 市委组织部牵头 is part of the name.
    verb(in: piece, mayHaveObject: false) ?? (label == nil ? verb(in: piece, mayHaveObject: true) : nil)
  }

  private func verb(
    in piece: ArraySlice<Unicode.Scalar>, mayHaveObject: Bool
  ) -> (names: ArraySlice<Unicode.Scalar>, meaning: Lexicon.Meaning, label: String, hasObject: Bool)? {
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
        guard offset > 0, lower[offset - 1].isBlank, end == lower.count || !lower[end].properties.isAlphabetic
        else { continue }
      }
      let left = withoutAdverbs(piece[..<(piece.startIndex + offset)])
      if left.isEmpty {
        guard offset > 0 || lower[offset].isEastAsian else { continue }
        // 共同负责: the names stand before the comma.
        let rest = afterVerbs(lower[offset...])
        guard rest.words.isEmpty else { return nil }
        return (left, rest.meaning ?? found.value, label(of: piece[(piece.startIndex + offset)...]), false)
      }
      guard let last = lexicon.names(in: left).last else { continue }
      let likeness = lexicon.likeness(of: last.words)
      let rest = afterVerbs(lower[offset...])
      guard
        likeness == .firm || (likeness == .possible && endsWithPlace(last.words)) || isNamedBefore(last.words)
          || (likeness == .possible && rest.words.isEmpty && clause.hasFirmName && last.words.count >= 3
            && lower[offset].isEastAsian)
      else { continue }
      guard rest.words.isEmpty || mayHaveObject else { continue }
      return (
        left, rest.meaning ?? found.value,
        label(of: piece[(piece.startIndex + offset)..<(piece.startIndex + rest.end)]),
        !rest.words.isEmpty
      )
    }
    return nil
  }

  /// Whether a person leads: 由王某副区长牵头.
  private func isOfPerson(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = piece.trimmed
    guard words.first == "由" else { return false }
    for verb in ["牵头", "负责", "主抓", "包保"] where words.endsWith(Array(verb.unicodeScalars)) {
      let name = words.dropFirst().dropLast(verb.unicodeScalars.count)
      let titles = ["区长", "市长", "县长", "书记", "主任", "镇长", "同志", "局长", "部长", "秘书长", "主席", "校长"]
      if titles.contains(where: { name.endsWith(Array($0.unicodeScalars)) }) { return true }
      return (2...3).contains(name.count) && name.allSatisfy(\.isEastAsian) && lexicon.likeness(of: name) != .firm
    }
    return false
  }

  /// Verbs that no name of a unit holds.
  private static let plainVerbs: Set<String> = ["负责", "負責", "配合", "协助", "協助", "参与", "參與", "协办", "協辦", "承担", "指导", "落实", "督导", "汇总"]

  /// Whether a place in words stands inside the name of a unit: 组织 in 市委组织部.
  private func isInsideName(_ piece: ArraySlice<Unicode.Scalar>, _ offset: Int) -> Bool {
    let place = piece.startIndex + offset
    let start = piece[..<place].lastIndex { $0.isNameSeparator || $0.isComma }.map { $0 + 1 } ?? piece.startIndex
    // The longest name of a unit that begins there and reaches beyond the place.
    // What stands before the place may be a name by itself, with a verb after it.
    if lexicon.likeness(of: piece[start..<place]) == .firm, let verb = lexicon.verbs.longest(at: place, in: piece),
      verb.value == .lead || Self.plainVerbs.contains(piece[place..<(place + verb.length)].words)
    {
      return false
    }
    for end in stride(from: min(piece.endIndex, place + 8), to: place + 1, by: -1)
    where lexicon.likeness(of: piece[start..<end]) == .firm && !lexicon.isCollective(piece[start..<end]) {
      return true
    }
    return false
  }

  /// A verb before its names: 牵头甲局, which a label's colon should have parted.
  private func leadingVerb(
    of piece: ArraySlice<Unicode.Scalar>
  ) -> (names: ArraySlice<Unicode.Scalar>, meaning: Lexicon.Meaning, label: String)? {
    let piece = piece.trimmed
    let lower = piece.lowercased[...]
    guard lower.first?.isEastAsian == true, let found = lexicon.verbs.longest(at: 0, in: lower) else { return nil }
    let names = piece.dropFirst(found.length)
    guard names.count >= 2, found.value == .lead,
      lexicon.names(in: names).allSatisfy({ lexicon.likeness(of: $0.words) == .firm })
    else { return nil }
    return (names, found.value, piece.prefix(found.length).words)
  }

  private func isNamedBefore(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = name.words
    return clause.mentions.contains { $0.name == words }
  }

  private func endsWithPlace(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    name.count >= 3 && lexicon.places.contains(where: name.endsWith)
  }

  private func label(of words: ArraySlice<Unicode.Scalar>) -> String { words.words }

  /// What follows a run of verbs and adverbs, and the weightiest meaning in it.
  private func afterVerbs(
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
      } else if words[position].isBlank || words[position] == "、" || "的工作和及与并相关有".unicodeScalars.contains(words[position])
      {
        position += 1
      } else {
        break
      }
    }
    let rest = words[position...].trimmed
    let first = meanings.first
    return (rest, position, first == .participant ? first : (meanings.contains(.lead) ? .lead : first))
  }

  /// Words without the adverbs and tails at their end.
  private func withoutAdverbs(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var words = words.trimmed
    while !words.isEmpty {
      if lexicon.isCollective(words) { return words }
      let lower = words.lowercased[...]
      if let adverb = lexicon.adverbs.first(where: { $0.count > 1 && lower.endsWith($0) || lower.elementsEqual($0) }) {
        words = words.dropLast(adverb.count).trimmed
      } else if let last = words.last, last.isComma || last.isNameSeparator {
        words = words.dropLast().trimmed
      } else if let adverb = lexicon.adverbs.first(where: { $0.count == 1 && $0[0] != "等" && lower.endsWith($0) }),
        words.count > 3
      {
        words = words.dropLast(adverb.count).trimmed
      } else {
        break
      }
    }
    return words
  }

  private mutating func add(_ names: [WrittenName], _ meaning: Lexicon.Meaning, _ label: String?) {
    for name in names {
      let words = lexicon.isSection(name.words) ? tidied(name.words, keepsInnerBlanks: true) : name.words.words
      let isCollective = lexicon.isCollective(name.words)
      let likeness = lexicon.likeness(of: name.words)
      clause.weakestName = min(clause.weakestName, likeness)
      clause.hasFirmName = clause.hasFirmName || (likeness == .firm && !isCollective)
      clause.isOpen = clause.isOpen || name.isOpen
      if likeness == .none {
        clause.doubts.append(Clause.Doubt(kind: .oddName, words: words, place: name.words.startIndex))
      }
      clause.mentions.append(
        Clause.Mention(
          name: words, place: name.words.startIndex, meaning: name.meaning ?? meaning, label: label,
          isCollective: isCollective))
    }
  }

  private mutating func emptyName(at place: Int) {
    clause.doubts.append(Clause.Doubt(kind: .emptyName, words: "", place: place))
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether a word stands anywhere in it.
  func containsWord(_ word: [Unicode.Scalar]) -> Bool {
    guard count >= word.count else { return false }
    return (startIndex...(endIndex - word.count)).contains { hasWord(word, at: $0) }
  }
}
