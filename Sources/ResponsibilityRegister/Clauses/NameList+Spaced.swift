/// Names of scripts that part words by blanks: where a comma or an “and” ends one.
extension Lexicon {
  /// Names of a spaced script between commas: a comma may belong to a name such as “Department for Business,
  /// Innovation and Skills”.
  func commaParted(_ words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    let pieces = words.parted(where: \.isComma)
    guard pieces.count > 1 else { return [words] }
    var names: [ArraySlice<Unicode.Scalar>] = []
    for (index, piece) in pieces.enumerated() {
      if let last = names.last,
        isCompanyForm(piece)
          || (opensLongName(last) && continuesLongName(piece) && endsList(pieces[index...]))
      {
        names[names.count - 1] = words[last.startIndex..<piece.endIndex]
      } else {
        names.append(piece)
      }
    }
    return names
  }

  /// Whether the fields of work that a long name lists end as a list does, with “and” before the last: in “Department of
  /// the Interior, Studies Units” there is no list.
  func endsList(_ pieces: ArraySlice<ArraySlice<Unicode.Scalar>>) -> Bool {
    for piece in pieces {
      guard continuesLongName(piece) else { return false }
      let words = piece.lowercased[...].split(whereSeparator: \.isBlank)
      let opening = words.first.map { String(String.UnicodeScalarView($0)) } ?? ""
      if words.contains(where: { andJoiners.contains(Array($0)) })
        || ["da", "de", "do", "das", "dos", "des", "du"].contains(opening)
      {
        return true
      }
    }
    return false
  }

  /// Whether a name begins with words after which fields of work are listed: Department of, Ministério da.
  func opensLongName(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let lower = withoutLeadIn(name.trimmed).lowercased[...]
    return unitStarts.contains { $0.contains(where: \.isBlank) && lower.startsWithWord($0) }
  }

  /// Whether words may go on with a list of fields: they are not the name of a unit by themselves.
  func continuesLongName(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = words.trimmed
    let lower = words.lowercased[...]
    guard let first = words.first, first.properties.isAlphabetic else { return false }
    if words.isAcronym || unitStarts.contains(where: { lower.startsWithWord($0) }) { return false }
    if isCollective(words) || opensName(words) { return false }
    let parts = lower.split(whereSeparator: \.isBlank)
    guard let last = parts.last, let opening = parts.first else { return false }
    // “, des Pêcheries et de l'Alimentation”
    if ["da", "de", "do", "das", "dos", "des", "du", "e", "et"].contains(
      String(String.UnicodeScalarView(opening)))
    {
      return true
    }
    let beforeAnd = parts.prefix { !andJoiners.contains(Array($0)) }
    if let noun = beforeAnd.last, beforeAnd.count > 1, isTellingNoun(noun) { return false }
    return !units.contains { $0[...] == last }
      || (beforeAnd.count < parts.count && !isTellingNoun(last))
  }

  /// Whether a noun ends the name of a unit and no field of work.
  func isTellingNoun(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    [
      "commission", "agency", "authority", "council", "board", "office", "force", "institute",
      "trust", "department",
      "ministry", "commissioner", "executive", "corporation", "bureau", "committee", "inspectorate",
      "secretariat",
      "college", "university", "foundation", "association", "federation",
    ].contains(String(String.UnicodeScalarView(word)))
  }

  /// I. P., S. A. and the like, which end the name before the comma.
  func isCompanyForm(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let letters = String(String.UnicodeScalarView(words.filter { !$0.isBlank && $0 != "." }))
      .lowercased()
    return ["ip", "sa", "epe", "ltd", "inc", "sgps", "lda", "ep", "llc", "plc", "sarl"].contains(
      letters)
  }

  /// Names of a spaced script with “and” between them.
  func spacedJoinerParted(_ words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<
    Unicode.Scalar
  >] {
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
      let isParted: Bool
      if opensLongName(before) {
        isParted = opensName(after)
      } else if before.contains(where: \.isBlank) {
        let last = before.lowercased[...].split(whereSeparator: \.isBlank).last
        isParted =
          isFreshName(after) && (likeness(of: before) == .firm || opensName(after))
          || (last.map(isTellingNoun) ?? false) && after.first?.properties.isUppercase == true
            && (after.contains(where: \.isBlank) || after.isAcronym)
      } else {
        isParted =
          isTellingNoun(before.lowercased[...]) && after.contains(where: \.isBlank)
          && after.first?.properties.isUppercase == true
          && (after.lowercased[...].split(whereSeparator: \.isBlank).last.map(isTellingNoun)
            ?? false)
          || before.isAcronym && after.first?.properties.isUppercase == true
          || (before.isAcronym || before.first?.properties.isUppercase == true)
            && isCollective(after)
          || joiner == ["&"] && isFreshName(after) && likeness(of: before) > .none
            && !units.contains(before.lowercased)
      }
      guard isParted else { continue }
      return [before] + spacedJoinerParted(after)
    }
    return [words]
  }

  /// Whether words begin as names do and lists of fields do not.
  func opensName(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = withoutLeadIn(words)
    let lower = words.lowercased[...]
    let parts = lower.split(whereSeparator: \.isBlank)
    // Federal Ministry of, National Council for
    let hasNounWithOf = zip(parts, parts.dropFirst()).prefix(4).contains { noun, next in
      isTellingNoun(noun) && ["of", "for", "on"].contains(String(String.UnicodeScalarView(next)))
    }
    let last =
      parts.last.map { isTellingNoun($0) || String(String.UnicodeScalarView($0)) == "police" }
      ?? false
    return unitStarts.contains { lower.startsWithWord($0) } || hasNounWithOf
      || (last && parts.count >= 2 && words.first?.properties.isUppercase == true)
      || (words.first?.properties.isLowercase == true && isCollective(words))
      || words.split(whereSeparator: \.isBlank).first.map(\.isAcronym) == true
      || collectiveStarts.contains { lower.startsWithWord($0) }
        && words.first?.properties.isLowercase == true
      || collectives.contains(Self.key(String(String.UnicodeScalarView(words))))
        && words.first?.properties.isLowercase == true
  }

  /// Whether a name begins anew, and does not go on with the one before.
  func isFreshName(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = withoutLeadIn(words)
    let lower = words.lowercased[...]
    return unitStarts.contains { lower.startsWithWord($0) } || isCollective(words)
      || words.split(whereSeparator: \.isBlank).first.map(\.isAcronym) == true
      || likeness(of: words) == .firm
  }
}
