extension Lexicon {
  /// The lexicon with the words of a file added; a word that has a meaning already takes the file's.
  ///
  /// - Throws: ``RegisterError`` with the line, for a line without a colon, an unknown kind or meaning, and one
  ///   without words.
  /// - Complexity: O(length).
  public func adding(_ text: String) throws(RegisterError) -> Lexicon {
    var lexicon = self
    for (offset, line) in normalized(text).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    )
    .enumerated() {
      let words = line.trimmed
      if words.isEmpty || words.hasPrefix("#") { continue }
      guard let colon = words.firstIndex(of: ":") else {
        throw RegisterError(
          line: offset + 1, problem: "the line “\(words.prefix(30))” has no colon",
          remedy: "write KIND MEANING: WORD | WORD, as in “label lead: 主理部门”")
      }
      let list = words[words.index(after: colon)...].split(separator: "|").map {
        String($0.trimmed)
      }
      .filter { !$0.isEmpty }
      guard !list.isEmpty else {
        throw RegisterError(
          line: offset + 1, problem: "no word stands after “\(words[...colon])”",
          remedy: "add words, with | between them, or take the line out")
      }
      guard
        lexicon.add(
          list, as: words[..<colon].split(separator: " ").joined(separator: " ").lowercased())
      else {
        throw RegisterError(
          line: offset + 1, problem: "“\(words[..<colon])” is no kind of word with its meaning",
          remedy:
            "begin the line with label, heading, verb, stem or noun and a meaning, or with unit, collective, "
            + "joiner, adverb, tail, lead-in, modal, work, head, post, kind, plural, demonym, addressing, place, field, filler, name, empty, not a name or first leads"
        )
      }
    }
    return lexicon
  }

  /// Whether the kind is one.
  private mutating func add(_ words: [String], as kind: String) -> Bool {
    let scalars = words.map { Array($0.lowercased().unicodeScalars)[...].lowercased }
    switch kind {
    case "joiner and": andJoiners.addLongestFirst(scalars)
    case "joiner with": withJoiners.addLongestFirst(scalars)
    case "tail": tails.addLongestFirst(scalars)
    case "addressing": addressings.addLongestFirst(scalars)
    case "demonym": demonyms.formUnion(words.map { $0.lowercased() })
    case "plural": pluralUnits.formUnion(words.map { $0.lowercased() })
    case "kind": kinds.formUnion(scalars)
    case "post": posts.formUnion(words.map(Self.key))
    case "modal": modals.addLongestFirst(scalars)
    case "head": heads.formUnion(words.map { $0.lowercased() })
    case "work": for word in scalars { works.insert(word, true) }
    case "lead-in": leadIns.addLongestFirst(scalars)
    case "adverb":
      adverbs.addLongestFirst(scalars)
      for word in scalars { labelAdverbs.insert(word, true) }
    case "collective start": collectiveStarts.addLongestFirst(scalars)
    case "collective end": collectiveEnds.addLongestFirst(scalars)
    case "collective": collectives.formUnion(words.map(Self.key))
    case "unit": units.addLongestFirst(scalars)
    case "unit start": unitStarts.addLongestFirst(scalars)
    case "place":
      places.addLongestFirst(scalars.filter { $0.first?.isEastAsian == true })
      placeNames.formUnion(words.filter { !$0.holdsEastAsian }.map { $0.lowercased() })
    case "field": fields.formUnion(words.map { $0.lowercased() })
    case "filler": for word in words { labelWords[word.lowercased()] = .filler }
    case "not a name": notNames.addLongestFirst(scalars)
    case "empty": empties.formUnion(words.map(Self.key))
    case "name":
      wholeNames.formUnion(words.map(Self.key))
      for name in scalars where name.contains(where: \.isBlank) { joinedNames.insert(name, true) }
    case "first leads": firstLeads.addLongestFirst(scalars)
    case "noun unit", "noun person":
      for (word, scalars) in zip(words, scalars) {
        guard word.holdsEastAsian else {
          labelWords[word.lowercased()] = kind == "noun unit" ? .unit : .person
          continue
        }
        nouns.insert(scalars, kind == "noun person")
      }
    case "noun item": for word in words { labelWords[word.lowercased()] = .item }
    case "noun number": for word in words { labelWords[word.lowercased()] = .number }
    case "noun deadline": for word in words { labelWords[word.lowercased()] = .deadline }
    default:
      let parts = kind.split(separator: " ")
      guard parts.count == 2 || (parts.count == 3 && parts[0] == "label"),
        let meaning = Meaning(rawValue: String(parts[1]))
      else { return false }
      switch parts[0] {
      case "label":
        for word in words {
          labels[Self.key(word)] = meaning
          if parts.count == 3 { sides[Self.key(word)] = Side(rawValue: String(parts[2])) }
        }
        if meaning == .item || meaning == .theme {
          // A plural stands before no number.
          for word in scalars where word.last?.isEastAsian == true || word.last != "s" {
            numberNouns.insert(word, true)
          }
        }
      case "heading": for word in words { headings[Self.key(word)] = meaning }
      case "verb" where meaning.isRole: for word in scalars { verbs.insert(word, meaning) }
      case "stem" where meaning.isRole:
        for (word, scalars) in zip(words, scalars) {
          guard word.holdsEastAsian else {
            labelWords[word.lowercased()] = .role(meaning)
            continue
          }
          stems.insert(scalars, meaning)
          if meaning == .lead { leadStems.addLongestFirst([scalars]) }
        }
      default: return false
      }
    }
    return true
  }
}

extension [[Unicode.Scalar]] {
  /// Words in order of their length, the longest first, so that the first that fits is the longest.
  fileprivate mutating func addLongestFirst(_ words: [[Unicode.Scalar]]) {
    for word in words where !contains(word) { append(word) }
    // Of one length, in the order of the file.
    self = enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }
}

extension String {
  /// Whether it is of a script without blanks between words, at its beginning or anywhere.
  fileprivate var holdsEastAsian: Bool { unicodeScalars.contains(where: \.isEastAsian) }
}

extension StringProtocol {
  fileprivate var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }
}
