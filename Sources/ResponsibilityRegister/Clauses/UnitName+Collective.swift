/// Parties that are many and bear no name.
extension Lexicon {
  /// Whether words mean parties that are many and have no name here.
  func isCollective(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    var name = name.trimmed
    if name.contains(where: \.isEastAsian), isMany(name) { return true }
    if name.last?.closesBracket == true, let open = name.lastIndex(where: \.opensBracket) {
      if open == name.startIndex {
        name = name.dropFirst().dropLast()
      } else {
        name = name[..<open].trimmed
      }
    }
    guard !name.isEmpty else { return false }
    if collectives.contains(Lexicon.key(String(String.UnicodeScalarView(name)))) { return true }
    let lower = name.lowercased[...]
    if name.contains(where: \.isEastAsian) {
      return collectiveStarts.contains { lower.hasWord($0, at: 0) && $0[0].isEastAsian }
        || collectiveEnds.contains { lower.endsWith($0) && $0[0].isEastAsian }
    }
    if isPlural(name) { return true }
    // “other agencies with relevant expertise”: what stands behind “with” only says which.
    let words = lower.split(whereSeparator: \.isBlank)
      .prefix { !$0.elementsEqual("with".unicodeScalars) }
    guard words.count <= 8, words.count >= 2 else { return false }
    let starts =
      collectiveStarts.contains { lower.startsWithWord($0) }
      || name.first?.properties.isLowercase == true
    let ends = collectiveEnds.contains { words.last.map(Array.init) == $0 }
    return starts && ends
  }

  /// Whether words of a script without blanks mean many by their form: 沿江各县, 镇（街道）, 施工单位.
  private func isMany(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = name.lowercased[...]
    if words.dropFirst().contains("各") { return true }
    guard let open = words.firstIndex(where: \.opensBracket), open > 0, open <= 3,
      let close = words[open...].firstIndex(where: \.closesBracket)
    else { return false }
    // 县（市、区）, 乡镇（街道）: kinds of places, before a bracket with others.
    let kinds = Set("省市县区州盟旗镇乡村街道社居园场团道、".unicodeScalars)
    return close > open + 1 && words[..<open].allSatisfy(kinds.contains)
      && words[(open + 1)..<close].allSatisfy(kinds.contains)
  }

  /// Whether words of a script with blanks are a plural and no name: health boards, CSOs, County Governments.
  private func isPlural(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = name.split(whereSeparator: { $0.isBlank || $0 == "/" })
    guard let first = parts.first, let last = parts.last, parts.count <= 6, let end = last.last,
      first.first?.properties.isAlphabetic == true
    else { return false }
    // Several capitals and a small s.
    if parts.count <= 2, end == "s", last.count >= 3, last.count <= 6,
      last.dropLast().allSatisfy(\.properties.isUppercase)
    {
      return true
    }
    let lower = name.lowercased[...]
    // “and others” leaves a list open, and names no group.
    let isTail = tails.contains { tail in
      tail.count > lower.count && tail.suffix(lower.count).elementsEqual(lower)
        && tail[tail.count - lower.count - 1].isBlank
    }
    guard !isTail, end == "s" || collectiveEnds.contains(Array(last.lowercased)),
      !unitStarts.contains(where: { lower.startsWithWord($0) })
    else { return false }
    if first.first?.properties.isLowercase == true,
      parts.allSatisfy({
        $0.first?.properties.isLowercase == true || $0.isAcronym || Self.isSmall($0)
      })
    {
      return true
    }
    // Capitals make no name of a plural of kinds of units, where no “of” says of what; HSC Trusts is one.
    if first.isAcronym, last.first?.properties.isUppercase == true { return false }
    let isKind = pluralUnits.contains(String(String.UnicodeScalarView(last.lowercased)))
    return isKind && parts.count <= 4 && parts.count > 1
      && !parts.contains {
        $0.elementsEqual("of".unicodeScalars) || $0.elementsEqual("for".unicodeScalars)
      }
      && !hasJoiner(name)
  }
}
