/// A name in an annotation.
struct WrittenName {
  /// Its words.
  var words: ArraySlice<Unicode.Scalar>
  /// Whether the list that it stands in is open: others follow that are not named.
  var isOpen = false
  /// What a remark behind the name says of it alone: 甲局（牵头）.
  var meaning: Lexicon.Meaning?
}

extension Lexicon {
  /// The names in words that hold no clause: parted by 、, slashes, commas, dots, blanks between whole names, and
  /// by words such as 和 and “and” where what stands on both sides is the name of a unit by itself.
  ///
  /// - Complexity: O(length × words of the lexicon).
  func names(in words: ArraySlice<Unicode.Scalar>) -> [WrittenName] {
    let words = words.trimmed
    if isEmptyMark(words) { return [] }
    let isSpaced = !words.contains(where: \.isEastAsian)
    if !isSpaced {
      return words.parted { $0.isNameSeparator || $0.isComma || $0.endsClause || $0 == "\t" }
        .flatMap { blankParted($0) }.flatMap { joinerParted($0) }.compactMap { name($0) }
    }
    let pieces = words.parted { $0.isNameSeparator || $0.endsClause || $0 == "\t" }
    return pieces.flatMap { commaParted($0) }.flatMap { spacedJoinerParted($0) }.compactMap { name($0) }
  }

  /// Whether words say that there is nobody.
  func isEmptyMark(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let key = Self.key(String(String.UnicodeScalarView(words)))
    return key.isEmpty || empties.contains(key)
  }

  /// Names with blanks alone between them: each of two characters or more, and most of them firm.
  private func blankParted(_ words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    let pieces = words.trimmed.parted(where: \.isBlank).filter { !$0.isEmpty }
    guard pieces.count > 1 else { return [words] }
    let firm = pieces.count { likeness(of: $0) == .firm && $0.contains(where: \.isEastAsian) }
    return firm == pieces.count ? pieces : [words]
  }

  /// Names with a joiner between them, each the name of a unit by itself.
  private func joinerParted(_ words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    var depth = 0
    for position in words.indices {
      if words[position].opensBracket { depth += 1 }
      if words[position].closesBracket { depth = max(0, depth - 1) }
      guard depth == 0, position > words.startIndex,
        let joiner = andJoiners.first(where: { words.hasWord($0, at: position) && $0[0].isEastAsian })
      else { continue }
      let before = words[words.startIndex..<position]
      let after = words[(position + joiner.count)...]
      guard isUnitByItself(before), isUnitByItself(after) || joinerParted(after).count > 1 else { continue }
      return [before] + joinerParted(after)
    }
    return [words]
  }

  private func isUnitByItself(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = withoutTail(name.trimmed).words
    return name.count >= 3 && likeness(of: name) == .firm
  }

  /// Names of a spaced script between commas: a comma may belong to a name such as “Department for Business,
  /// Innovation and Skills”.
  private func commaParted(_ words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    let pieces = words.parted(where: \.isComma)
    guard pieces.count > 1 else { return [words] }
    var names: [ArraySlice<Unicode.Scalar>] = []
    for piece in pieces {
      if let last = names.last, opensLongName(last), continuesLongName(piece) {
        names[names.count - 1] = words[last.startIndex..<piece.endIndex]
      } else {
        names.append(piece)
      }
    }
    return names
  }

  /// Whether a name begins with words after which fields of work are listed: Department of, Ministério da.
  private func opensLongName(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let lower = name.trimmed.lowercased[...]
    return unitStarts.contains { $0.contains(where: \.isBlank) && lower.startsWithWord($0) }
  }

  /// Whether words may go on with a list of fields: they are not the name of a unit by themselves.
  private func continuesLongName(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = words.trimmed
    let lower = words.lowercased[...]
    guard let first = words.first, first.properties.isAlphabetic else { return false }
    if words.isAcronym || unitStarts.contains(where: { lower.startsWithWord($0) }) { return false }
    if isCollective(words) { return false }
    let parts = lower.split(whereSeparator: \.isBlank)
    guard let last = parts.last else { return false }
    return !units.contains { $0[...] == last }
  }

  /// Names of a spaced script with “and” between them.
  private func spacedJoinerParted(_ words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    let words = words.trimmed
    let lower = words.lowercased[...]
    let base = words.startIndex
    for offset in lower.indices where lower[offset].isBlank {
      guard
        let joiner = andJoiners.first(where: { joiner in
          lower.hasWord(joiner, at: offset + 1) && offset + 1 + joiner.count < lower.count
            && lower[offset + 1 + joiner.count].isBlank
        })
      else { continue }
      let before = words[base..<(base + offset)]
      let after = words[(base + offset + 1 + joiner.count)...].trimmed
      guard likeness(of: before) == .firm, !opensLongName(before) || isFreshName(after), isFreshName(after)
      else { continue }
      return [before] + spacedJoinerParted(after)
    }
    return [words]
  }

  /// Whether a name begins anew, and does not go on with the one before.
  private func isFreshName(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let lower = words.lowercased[...]
    return unitStarts.contains { lower.startsWithWord($0) } || isCollective(words)
      || words.split(whereSeparator: \.isBlank).first.map(\.isAcronym) == true
      || likeness(of: words) == .firm
  }

  /// A name without what is not its own; `nil` where nothing is left.
  private func name(_ words: ArraySlice<Unicode.Scalar>) -> WrittenName? {
    var name = WrittenName(words: words.trimmed)
    name.words = withoutLeadIn(name.words)
    if let last = name.words.last, last.closesBracket,
      let open = name.words.lastIndex(where: \.opensBracket)
    {
      let inside = name.words[(open + 1)..<(name.words.endIndex - 1)]
      if open > name.words.startIndex {
        let key = String(String.UnicodeScalarView(inside))
        if let meaning = meaning(ofLabel: key) ?? verbs.whole(inside.lowercased[...]), meaning.isRole {
          name.meaning = meaning
          name.words = name.words[..<open].trimmed
        }
      } else if !inside.contains(where: \.closesBracket) {
        // Wholly in brackets: one that takes part besides.
        name.words = inside.trimmed
        name.meaning = .participant
      }
    }
    let (rest, isOpen) = withoutTail(name.words)
    name.words = rest
    name.isOpen = isOpen
    while let last = name.words.last, "。.；;，,、：:*".unicodeScalars.contains(last) || last.isBlank {
      // A stop may belong to an abbreviation.
      if last == ".", name.words.contains(where: { $0 == "." && $0 != last }) { break }
      name.words.removeLast()
    }
    while let first = name.words.first, "-–—•●▪*·".unicodeScalars.contains(first) || first.isBlank {
      name.words.removeFirst()
    }
    return isEmptyMark(name.words) ? nil : name
  }

  /// Without words such as 由 before it, where a name is left.
  func withoutLeadIn(_ name: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let lower = name.lowercased[...]
    for leadIn in leadIns where lower.hasWord(leadIn, at: 0) {
      let rest = name.dropFirst(leadIn.count)
      if leadIn[0].isEastAsian {
        if rest.count >= 3, rest.first?.isEastAsian == true, !isCollective(name) { return rest }
      } else if let next = rest.first, next.isBlank {
        return withoutLeadIn(rest.trimmed)
      }
    }
    return name
  }

  /// Without a tail that leaves the list open.
  func withoutTail(
    _ name: ArraySlice<Unicode.Scalar>
  ) -> (words: ArraySlice<Unicode.Scalar>, isOpen: Bool) {
    let lower = name.lowercased[...]
    for tail in tails where lower.count > tail.count && lower.endsWith(tail) {
      let rest = name.dropLast(tail.count)
      if !tail[0].isEastAsian, rest.last?.isBlank != true, rest.last?.isComma != true { continue }
      // 同等 and 高等 are words of their own.
      if tail.count == 1, let last = rest.last, "高中初同对平".unicodeScalars.contains(last) { continue }
      return (rest.trimmed, true)
    }
    return (name, false)
  }
}

extension WordTree {
  /// The value of a word that is the whole text.
  func whole(_ text: ArraySlice<Unicode.Scalar>) -> Value? {
    guard !text.isEmpty, let found = longest(at: text.startIndex, in: text), found.length == text.count
    else { return nil }
    return found.value
  }
}
