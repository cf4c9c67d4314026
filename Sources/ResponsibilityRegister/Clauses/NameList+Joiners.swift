/// Where joiners such as 和 stand between names of scripts without blanks.
extension Lexicon {
  /// Names with a joiner between them, each the name of a unit by itself.
  func joinerParted(_ words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    if wholeNames.contains(Self.key(String(String.UnicodeScalarView(words.trimmed)))) {
      return [words]
    }
    var depth = 0
    let lower = words.lowercased[...]
    for position in words.indices {
      if words[position].opensBracket { depth += 1 }
      if words[position].closesBracket { depth = max(0, depth - 1) }
      guard depth == 0, position > words.startIndex,
        let joiner = andJoiners.first(where: {
          $0[0].isEastAsian && lower.hasWord($0, at: position - words.startIndex)
        })
      else { continue }
      let before = words[words.startIndex..<position]
      let after = words[(position + joiner.count)...]
      // 党工委和管委会: the second has no name of its own; 城管和综合执法局: the first is a field of work.
      guard !isKindAlone(after), !endsWithField(before) || endsWithField(after) else { continue }
      guard
        isUnitByItself(before)
          || (before.trimmed.count == 2 && likeness(of: before) == .firm && isCollective(after)),
        isUnitByItself(after) || isPlace(after) || joinerParted(after).count > 1
      else { continue }
      return [before] + joinerParted(after)
    }
    return [words]
  }

  /// Whether words are a kind of unit and no name: 管委会, 人民政府.
  func isKindAlone(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = words.trimmed.lowercased
    return kinds.contains(words)
  }

  /// Whether words end with a field of work, as short names do.
  func endsWithField(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = withoutTail(words.trimmed).lowercased[...]
    return (2...4).contains { count in
      words.count >= count && fields.contains(String(String.UnicodeScalarView(words.suffix(count))))
    }
  }

  func isUnitByItself(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = withoutTail(name.trimmed)
    return name.count >= 3 && likeness(of: name) == .firm
  }
}
