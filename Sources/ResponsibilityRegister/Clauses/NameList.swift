extension Lexicon {
  /// The names in words that hold no clause: parted by 、, slashes, commas, dots, blanks between whole names, and
  /// by words such as 和 and “and” where what stands on both sides is the name of a unit by itself.
  ///
  /// - Complexity: O(length × words of the lexicon).
  func names(in words: ArraySlice<Unicode.Scalar>) -> [WrittenName] {
    let words = words.trimmed
    if isEmptyMark(words) { return [] }
    if !marks.isEmpty, words.dropFirst().contains(where: { marks[$0] != nil }) {
      return markParted(words).flatMap { names(in: $0) }
    }
    if words.count < 80 {
      let key = Self.key(String(String.UnicodeScalarView(words)))
      if wholeNames.contains(key)
        || (collectives.contains(key) && words.contains(where: \.isNameSeparator))
      {
        return [WrittenName(words: words)]
      }
    }
    let isSpaced = !words.contains(where: \.isEastAsian)
    if !isSpaced {
      return words.parted { $0.isNameSeparator || $0.isComma || $0.endsClause || $0 == "\t" }
        .flatMap { blankParted($0) }.flatMap { joinerParted($0) }.flatMap { bracketParted($0) }
        .compactMap { $0.name ?? name($0.words) }.withGovernmentsJoined(in: words).sharingRemarks
    }
    let hasComma = words.contains { $0.isComma || $0.endsClause }
    let pieces = words.parted { ($0.isNameSeparator && $0 != "/") || $0.endsClause || $0 == "\t" }
      .flatMap { plusParted($0) }
      .flatMap { slashParted($0, atAny: !hasComma) }
    let kept = wholeNames(in: words)
    let isMarked = words.contains { $0 == ";" || $0 == "；" }
    return pieces.flatMap { piece -> [ArraySlice<Unicode.Scalar>] in
      let names = commaParted(piece, kept: kept)
      return names.enumerated().flatMap { index, name in
        spacedJoinerParted(
          name, kept: kept, isListed: index > 0 && index == names.count - 1,
          isMarked: isMarked)
      }
    }.compactMap { name($0) }
  }

  /// The words before each explained mark and those from it on; a name without a mark of its own has that of none.
  func markParted(_ words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    var start = words.startIndex
    for position in words.indices.dropFirst() where marks[words[position]] != nil {
      pieces.append(words[start..<position])
      start = position
    }
    return (pieces + [words[start...]]).filter { !$0.trimmed.isEmpty }
  }

  /// Names that stand in a bracket together take part besides.
  func bracketParted(
    _ words: ArraySlice<Unicode.Scalar>
  ) -> [(words: ArraySlice<Unicode.Scalar>, name: WrittenName?)] {
    let words = words.trimmed
    if let shared = sharesParted(words) { return shared }
    guard words.first?.opensBracket == true,
      words.closing(of: words.startIndex) == words.endIndex - 1
    else { return [(words, nil)] }
    let inside = words.dropFirst().dropLast()
    guard inside.contains(where: \.isNameSeparator) else { return [(words, nil)] }
    return names(in: inside).map { name in
      var name = name
      name.meaning = .participant
      return (name.words, name)
    }
  }

  /// A name with a bracket of who does which part: 甲厅（甲厅负责人口库、乙局负责法人库).
  func sharesParted(
    _ words: ArraySlice<Unicode.Scalar>
  ) -> [(words: ArraySlice<Unicode.Scalar>, name: WrittenName?)]? {
    guard words.last?.closesBracket == true, let open = words.firstIndex(where: \.opensBracket),
      open > words.startIndex,
      words.closing(of: open) == words.endIndex - 1
    else { return nil }
    var names = [words[..<open].trimmed]
    let pieces = words[(open + 1)..<(words.endIndex - 1)].parted {
      $0.isNameSeparator || $0.isComma || $0.endsClause
    }
    for piece in pieces {
      let lower = piece.lowercased[...]
      guard
        let offset = lower.indices.dropFirst(2).first(where: {
          verbs.longest(at: $0, in: lower) != nil
        }),
        case let place = piece.startIndex + offset, let verb = verbs.longest(at: offset, in: lower),
        place + verb.length < piece.endIndex,
        likeness(of: piece[..<place]) == .firm
      else { return nil }
      let name = piece[..<place].trimmed
      if !names.contains(where: { $0.elementsEqual(name) }) { names.append(name) }
    }
    return names.map { ($0, nil) }
  }

  /// Whether words say that there is nobody.
  func isEmptyMark(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let key = Self.key(String(String.UnicodeScalarView(words)))
    return key.isEmpty || empties.contains(key)
  }

  /// A name without what is not its own; `nil` where nothing is left.
  func name(_ words: ArraySlice<Unicode.Scalar>) -> WrittenName? {
    var name = WrittenName(words: words.trimmed)
    if let mark = name.words.first, let meaning = marks[mark] {
      name.words = name.words.dropFirst().trimmed
      name.meaning = meaning
    }
    while let first = name.words.first, first == "`" { name.words.removeFirst() }
    while let last = name.words.last, last == "`" { name.words.removeLast() }
    name.words = withoutLeadIn(withoutFootnote(name.words))
    if let last = name.words.last, last.closesBracket,
      let open = name.words.lastIndex(where: \.opensBracket)
    {
      let inside = name.words[(open + 1)..<(name.words.endIndex - 1)]
      if open > name.words.startIndex {
        let key = String(String.UnicodeScalarView(inside))
        if let meaning = meaning(ofLabel: key) ?? verbs.whole(inside.lowercased[...])
          ?? remark(inside), meaning.isRole
        {
          name.meaning = meaning
          name.words = name.words[..<open].trimmed
          name.isShared =
            inside.containsWord(Array("共同".unicodeScalars))
            || inside.containsWord(Array("联合".unicodeScalars))
            || inside.containsWord(Array("均".unicodeScalars))
            || inside.containsWord(Array("分别".unicodeScalars))
        } else if !name.words[..<open].contains(where: \.isEastAsian),
          inside.isAcronym
            || inside.count <= 8 && !inside.contains(where: \.isBlank)
              && inside.contains(where: { $0.properties.isUppercase })
        {
          // The short form behind a name.
          name.words = name.words[..<open].trimmed
        } else if isPersonName(inside) || isPhone(inside) {
          name.words = name.words[..<open].trimmed
        } else if isPersonName(name.words[..<open]) {
          // The unit of a person: S. Aperahama (Wairoa District Council).
          name.words = inside.trimmed
        } else if isOfPerson(inside) || saysThatFirstLeads(inside) || isShortForm(inside)
          || opensTranslation(inside, of: name.words[..<open])
        {
          name.words = name.words[..<open].trimmed
        }
      } else if !inside.contains(where: \.closesBracket) {
        // Wholly in brackets: one that takes part besides.
        name.words = inside.trimmed
        name.meaning = .participant
      }
    }
    // “The Prime Minister”: the article of a sentence.
    if name.words.hasWord(Array("The ".unicodeScalars), at: name.words.startIndex) {
      let rest = name.words.dropFirst(4).trimmed
      if unitStarts.contains(where: { rest.lowercased[...].startsWithWord($0) && $0.count > 9 }) {
        name.words = rest
      }
    }
    let whole = name.words.trimmed
    name.words = withoutTail(whole)
    name.isOpen = name.words.count < whole.count
    // 甲局等省有关部门: the name, and others that have none.
    if let tail = name.words.firstIndex(of: "等"), tail > name.words.startIndex,
      !isCollective(name.words[..<tail]),
      likeness(of: name.words[..<tail]) == .firm, isCollective(name.words[(tail + 1)...])
    {
      name.words = name.words[..<tail]
      name.isOpen = true
    }
    while let last = name.words.last, "。.；;，,、：:*".unicodeScalars.contains(last) || last.isBlank {
      // A stop may belong to an abbreviation: CC. AA.
      if last == ".", name.words.count <= 8, name.words.count(where: { $0 == "." }) > 1 { break }
      if last == ".", name.words.dropLast().last?.properties.isUppercase == true,
        name.words.dropLast(2).last.map({ $0.isBlank || $0 == "." }) ?? false
      {
        break
      }
      name.words.removeLast()
    }
    while let first = name.words.first, "-–—•●▪*·".unicodeScalars.contains(first) || first.isBlank {
      name.words.removeFirst()
    }
    if isPost(name.words) { return nil }
    return isEmptyMark(name.words) || isPersonName(name.words) ? nil : name
  }

  /// What words in a bracket behind a name say of it: （共同牵头）, （省委农办，牵头）.
  func remark(_ inside: ArraySlice<Unicode.Scalar>) -> Meaning? {
    guard let last = inside.parted(where: \.isComma).last?.trimmed, !last.isEmpty else {
      return nil
    }
    let lower = last.lowercased[...]
    var position = 0
    var meaning: Meaning?
    while position < lower.count {
      if let found = verbs.longest(at: position, in: lower) {
        meaning = meaning ?? found.value
        position += found.length
      } else if let adverb = adverbs.first(where: { lower.hasWord($0, at: position) }) {
        position += adverb.count
      } else {
        return nil
      }
    }
    return meaning
  }

  /// Whether words in a bracket say how the name is called from there on: （以下简称省工信厅）.
  func isShortForm(_ inside: ArraySlice<Unicode.Scalar>) -> Bool {
    ["以下简称", "以下簡稱", "下称", "简称", "簡稱", "以下称", "下同", "hereinafter", "hereafter"].contains {
      inside.trimmed.hasWord(Array($0.unicodeScalars), at: inside.trimmed.startIndex)
    }
  }

  /// Whether words in a bracket are the name again in English: Te Tāhuhu o te Mātauranga (Ministry of Education).
  func opensTranslation(
    _ inside: ArraySlice<Unicode.Scalar>, of name: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    let lower = inside.lowercased[...]
    let hasAcronym =
      inside.split(whereSeparator: \.isBlank).contains { $0.isAcronym }
      && likeness(of: inside) == .firm
    return name.contains(where: { !$0.isASCII }) && !name.contains(where: \.isEastAsian)
      && (hasAcronym || unitStarts.contains { lower.startsWithWord($0) })
  }

  /// A name without the mark of a footnote behind it: Ofgem3.
  func withoutFootnote(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var words = words
    while let last = words.last, "¹²³⁴⁵⁶⁷⁸⁹⁰†‡".unicodeScalars.contains(last) {
      words = words.dropLast()
    }
    let digits = words.reversed().prefix { $0.isASCII && $0.digit != nil }.count
    guard digits > 0, digits < 3, words.count > digits + 2,
      footnotes.contains(String(String.UnicodeScalarView(words.suffix(digits)))),
      words.dropLast(digits).last?.properties.isAlphabetic == true
    else { return words }
    return words.dropLast(digits)
  }

  /// Without words such as 由 before it, where a name is left.
  func withoutLeadIn(_ name: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let lower = name.lowercased[...]
    for leadIn in leadIns where lower.hasWord(leadIn, at: 0) {
      let rest = name.dropFirst(leadIn.count)
      if leadIn[0].isEastAsian {
        // 由 and 请 begin no name; 以 and 和 begin some.
        let shortest = "由请請".unicodeScalars.contains(leadIn[0]) ? 2 : 3
        // 交通局, 交警: the first character of a field of work.
        if let first = rest.first, "交转".unicodeScalars.contains(leadIn[0]), leadIn.count == 1,
          !"市区县省镇乡州各由".unicodeScalars.contains(first.simplified),
          likeness(of: rest) != .firm || "通警投管运易战建".unicodeScalars.contains(first)
        {
          continue
        }
        if rest.count >= shortest, rest.first?.isEastAsian == true, !isCollective(name) {
          return rest
        }
      } else if let next = rest.first, next.isBlank, name.first?.properties.isLowercase == true {
        return withoutLeadIn(rest.trimmed)
      }
    }
    return name
  }

  /// Without a tail that leaves the list open.
  func withoutTail(_ name: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let lower = name.lowercased[...]
    for tail in tails where lower.count > tail.count && lower.endsWith(tail) {
      let rest = name.dropLast(tail.count)
      if !tail[0].isEastAsian, rest.last?.isBlank != true, rest.last?.isComma != true { continue }
      // 同等 and 高等 are words of their own.
      if tail.count == 1, let last = rest.last, "高中初同对平".unicodeScalars.contains(last) { continue }
      return rest.trimmed
    }
    return name
  }
}

extension WordTree {
  /// The value of a word that is the whole text.
  func whole(_ text: ArraySlice<Unicode.Scalar>) -> Value? {
    guard !text.isEmpty, let found = longest(at: text.startIndex, in: text),
      found.length == text.count
    else { return nil }
    return found.value
  }
}
