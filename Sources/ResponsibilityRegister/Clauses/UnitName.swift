/// Whether words look like the name of a unit, by the lexicon.
extension Lexicon {
  /// How sure it is that words are the name of a party.
  enum Likeness: Int, Comparable {
    /// They are not.
    case none
    /// They may be: nothing speaks against it.
    case possible
    /// They end or begin as names of units do, or mean many of them.
    case firm

    static func < (a: Likeness, b: Likeness) -> Bool { a.rawValue < b.rawValue }
  }

  /// - Complexity: O(words of the lexicon).
  func likeness(of name: ArraySlice<Unicode.Scalar>) -> Likeness {
    var name = name.trimmed
    guard name.count >= 2, name.count <= 90 else {
      return name.count == 1 && name.first?.isEastAsian == true ? .possible : .none
    }
    if isCollective(name) { return .firm }
    if name.last?.closesBracket == true, let open = name.lastIndex(where: \.opensBracket),
      open > name.startIndex
    {
      name = name[..<open].trimmed
    }
    if name.contains(where: { "。！？“”《》；;：:?!%".unicodeScalars.contains($0) }) { return .none }
    if name.contains(where: \.isEastAsian) { return eastAsianLikeness(name) }
    return spacedLikeness(name)
  }

  private func eastAsianLikeness(_ name: ArraySlice<Unicode.Scalar>) -> Likeness {
    guard name.count <= 40 else { return .none }
    // The dictionary is in simplified characters.
    let name = name.lowercased[...]
    // 应急管理部 and 共青团中央 begin as 应 and 共 do: single characters count only where nothing says that it is a name.
    let saysNot = notNames.contains { name.hasWord($0, at: name.startIndex) && $0.count > 1 }
    if saysNot { return .none }
    if name.contains(where: { "的了是把将對为為使让讓被，,".unicodeScalars.contains($0) }) { return .none }
    // Words of a sentence: 其他工作由各部门, 含甲园.
    if name.dropFirst().contains("由") || name.first == "含" || name.contains("—") { return .none }
    if wholeNames.contains(String(String.UnicodeScalarView(name))) { return .firm }
    // 40处 are places, 3所 are schools.
    if name.dropLast().last?.digit != nil { return .none }
    if units.contains(where: { name.count > $0.count && name.endsWith($0) }) { return .firm }
    if units.contains(where: { name.count == $0.count && $0.count >= 2 && name.endsWith($0) }) {
      return .firm
    }
    if notNames.contains(where: { name.hasWord($0, at: name.startIndex) }) { return .none }
    if name.count >= 3, places.contains(where: name.endsWith) { return .possible }
    return name.count <= 24 ? .possible : .none
  }

  /// Whether words are the name of a place of a script without blanks, which may stand among units: 鲁山县.
  func isPlace(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = name.trimmed.lowercased[...]
    return (3...6).contains(name.count) && name.allSatisfy(\.isEastAsian)
      && places.contains(where: name.endsWith) && !isCollective(name)
      && !notNames.contains { name.hasWord($0, at: name.startIndex) }
      && !name.contains { "的了和与及等村镇各".unicodeScalars.contains($0) && $0 != name.last }
  }

  private func spacedLikeness(_ name: ArraySlice<Unicode.Scalar>) -> Likeness {
    let name = withoutCode(name)
    let lower = name.lowercased[...]
    if unitStarts.contains(where: { lower.startsWithWord($0) }),
      !lower.containsWord(Array(" to ".unicodeScalars))
    {
      return .firm
    }
    if isShown(name) || endsWithPlace(name) || isPostOfUnit(name) { return .firm }
    let words = name.split(whereSeparator: \.isBlank)
    // “… to write to the councils”
    if words.contains(where: { $0.elementsEqual("to".unicodeScalars) }) { return .none }
    guard words.count <= 14, let first = words.first, let last = words.last else { return .none }
    if words.count == 1, first.isAcronym { return .firm }
    guard
      first.first?.properties.isUppercase == true || first.first?.digit != nil || first.isAcronym
    else { return .none }
    if units.contains(where: { last.lowercased == $0 }) { return .firm }
    if words.contains(where: \.isAcronym), words.count <= 4 { return .firm }
    if units.contains(where: { unit in words.contains { $0.lowercased == unit } }) { return .firm }
    return words.count <= 8 ? .possible : .none
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether a word or words stand at its beginning, with no letter after them.
  func startsWithWord(_ word: [Unicode.Scalar]) -> Bool {
    guard hasWord(word, at: startIndex) else { return false }
    let next = startIndex + word.count
    return next >= endIndex || !self[next].properties.isAlphabetic || word.last?.isEastAsian == true
  }

  /// Whether it is letters, two of them capitals at least, and no more than eighteen scalars: HSE, DkIT, DG-CNECT.
  var isAcronym: Bool {
    guard count >= 2, count <= 18, !contains(where: \.isBlank) else { return false }
    let capitals = count(where: { $0.properties.isUppercase })
    return capitals >= 2 && capitals * 2 >= count
      && allSatisfy {
        $0.properties.isAlphabetic || $0.digit != nil || "-&/.()’'+".unicodeScalars.contains($0)
      }
  }
}
