/// Reads the words of annotations.
struct ClauseReader {
  let lexicon: Lexicon

  /// What words say.
  ///
  /// - Parameter meaning: what the names do where neither label nor verb says it; without one they are `duty`.
  /// - Complexity: O(length × words of the lexicon).
  func read(
    _ words: ArraySlice<Unicode.Scalar>, label: (words: String, meaning: Lexicon.Meaning)? = nil
  )
    -> Clause
  {
    var reading = ClauseReading(lexicon: lexicon)
    reading.clause.isLabelled = label != nil
    reading.label = label
    for (index, sentence) in words.parted(where: \.endsClause).enumerated() {
      reading.sentence = index
      for (place, part) in stopParted(sentence).enumerated() {
        // Behind a full stop only labels go on: “Lead: Ofwat. Due 2024.”
        if place > 0, reading.label != nil, reading.labels(in: part.trimmed).isEmpty {
          let date = part.trimmed.words
          if reading.clause.deadline == nil, date.count <= 30, date.contains(where: \.isNumber) {
            reading.clause.deadline = date.hasSuffix(".") ? String(date.dropLast()) : date
          }
          continue
        }
        reading.take(part)
      }
    }
    return reading.clause
  }

  /// Words of a script with blanks between full stops, which stand behind a word, and behind no abbreviation.
  private func stopParted(_ words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    guard words.contains("."), !words.contains(where: \.isEastAsian) else { return [words] }
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    var start = words.startIndex
    for position in words.indices
    where words[position] == "." && position + 2 < words.endIndex && words[position + 1].isBlank
      && words[position + 2].properties.isUppercase && position > start
    {
      let before = words[start..<position]
      let word = before[((before.lastIndex(where: \.isBlank) ?? (start - 1)) + 1)...]
      let isWhole =
        word.last?.closesBracket == true
        || word.count >= 5 && word.last?.properties.isLowercase == true
        || word.count >= 3 && word.allSatisfy { $0.properties.isUppercase }
        || word.count >= 3 && word.last?.digit != nil
      guard isWhole || lexicon.isEmptyMark(word) || lexicon.meaning(ofLabel: word.words) != nil
      else { continue }
      pieces.append(before)
      start = position + 1
    }
    return pieces + [words[start...]]
  }
}

/// One annotation as it is being read.
struct ClauseReading {
  let lexicon: Lexicon
  var clause = Clause()
  var label: (words: String, meaning: Lexicon.Meaning)?
  /// How many semicolons were read.
  var sentence = 0

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
      if found.meaning.isRole, sentence[start...].trimmed.isEmpty { noteEmptyName() }
    }
    readNames(sentence[start...])
  }

  /// The labels of a sentence: at its start, behind a comma, or behind a blank.
  func labels(
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
          guard words.count <= 64,
            let meaning = lexicon.meaning(ofLabel: String(String.UnicodeScalarView(words)))
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
        if scalar == "/" || scalar == "／" {
          breaks.append(position + 1)
        } else {
          breaks = [position + 1]
        }
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
  func runOnLabel(
    _ words: ArraySlice<Unicode.Scalar>
  ) -> (start: Int, words: String, meaning: Lexicon.Meaning)? {
    guard words.last?.isEastAsian == true else { return nil }
    for length in stride(from: min(8, words.count - 1), through: 4, by: -1) {
      let tail = words.suffix(length)
      if let meaning = lexicon.meaning(ofLabel: tail.words),
        meaning.isRole || meaning == .deadline || meaning == .person,
        lexicon.likeness(
          of: words.dropLast(length).parted {
            $0.isNameSeparator || $0.isColon || $0.isComma || $0.isBlank
          }.last ?? []) == .firm
      {
        return (tail.startIndex, tail.words, meaning)
      }
    }
    return nil
  }

  mutating func readNames(_ words: ArraySlice<Unicode.Scalar>) {
    var words = words.trimmed
    while let last = words.last, last.isComma || last.isNameSeparator {
      words = words.dropLast().trimmed
    }
    while let first = words.first, first.isComma || first.isColon {
      words = words.dropFirst().trimmed
    }
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
  mutating func readChunks(_ words: ArraySlice<Unicode.Scalar>) {
    if words.contains(where: \.isEastAsian),
      let colon = words.parted(where: \.isColon).dropLast().last
    {
      // A label that the lexicon does not know: what the names after it do is not known.
      let label = words[words.startIndex..<colon.endIndex]
      clause.doubts.append(
        Clause.Doubt(kind: .unknownLabel, words: label.words))
      if !clause.isLabelled { clause.startsUnknown = true }
      return
    }
    var waiting: [WrittenName] = []
    var lastVerb: Lexicon.Meaning?
    let isSpaced = !words.contains(where: \.isEastAsian)
    // A comma of a spaced script may stand inside a name; names(in:) parts these.
    let pieces = words.parted {
      isSpaced ? ($0.isColon || $0.endsClause) : ($0.isComma || $0.isColon)
    }
    for piece in pieces.map({ isSpaced ? withoutDate($0) : $0 }) {
      guard !piece.trimmed.isEmpty else {
        if pieces.count > 1 { noteEmptyName() }
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
            // “VIHA with MoH support”: the verb is of those that take part.
            let isTheirs = isSpaced && read.meaning == .participant
            add(
              waiting, isTheirs ? label?.meaning ?? .lead : read.meaning,
              isTheirs ? label?.words : read.label)
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
          // A person who leads is no party.
          continue
        } else if let read = verb(in: part.words) {
          // 甲局，乙局配合: where nobody leads yet, those before the comma answer.
          let isLeadless =
            (read.meaning == .participant || read.meaning == .guide) && clause.mentions.isEmpty
          add(
            waiting, isLeadless ? label?.meaning ?? .duty : read.meaning,
            isLeadless ? label?.words : read.label)
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

  mutating func add(_ names: [WrittenName], _ meaning: Lexicon.Meaning, _ label: String?) {
    // “Leadership: A (lead), B”: beside one that is said to lead, the others do not.
    let meaning =
      meaning == .lead && names.contains { $0.meaning == .lead && !$0.isShared } ? .duty : meaning
    for name in names {
      let words =
        lexicon.isSection(name.words)
        ? tidied(name.words, keepsInnerBlanks: true) : name.words.words
      let isCollective = lexicon.isCollective(name.words)
      let likeness = lexicon.likeness(of: name.words)
      clause.weakestName = min(clause.weakestName, likeness)
      clause.isOpen = clause.isOpen || name.isOpen
      if likeness != .firm, !lexicon.isPlace(name.words) { clause.areNamesOrPlaces = false }
      clause.hasFirmName = clause.hasFirmName || (likeness == .firm && !isCollective)
      if likeness == .none {
        clause.doubts.append(
          Clause.Doubt(kind: .oddName, words: words))
      }
      clause.mentions.append(
        Clause.Mention(
          name: words, place: name.words.startIndex, meaning: name.meaning ?? meaning, label: label,
          isCollective: isCollective, sentence: sentence))
    }
  }

  mutating func noteEmptyName() {
    clause.doubts.append(Clause.Doubt(kind: .emptyName, words: ""))
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether a word stands anywhere in it.
  func containsWord(_ word: [Unicode.Scalar]) -> Bool {
    guard count >= word.count else { return false }
    return (startIndex...(endIndex - word.count)).contains { hasWord(word, at: $0) }
  }
}
