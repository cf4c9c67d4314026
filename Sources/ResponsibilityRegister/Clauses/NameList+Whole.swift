/// Names of scripts with blanks that are known to be whole, whatever commas and joiners they hold.
extension Lexicon {
  /// Where in words names stand that a lexicon lists, or whose short form stands in a bracket behind them: Chartered
  /// Institute of Personnel and Development (CIPD).
  ///
  /// - Complexity: O(length × longest name).
  func wholeNames(in words: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    guard words.contains(where: \.isBlank) else { return [] }
    let lower = words.lowercased[...]
    let base = words.startIndex
    var ranges: [Range<Int>] = []
    for offset in lower.indices {
      if lower[offset] == "(", let range = expansion(ofBracketAt: base + offset, in: words) {
        ranges.append(range)
      }
      guard offset == 0 || !lower[offset - 1].properties.isAlphabetic else { continue }
      let name = joinedNames.longest(at: offset, in: lower) { end in
        end == lower.count || !lower[end].properties.isAlphabetic
      }
      if let name { ranges.append((base + offset)..<(base + offset + name.length)) }
    }
    return ranges
  }

  /// The words before a bracket whose first letters are those in it; `nil` where they are not.
  ///
  /// Small words such as “of” and “and” may be left out of the short form.
  func expansion(
    ofBracketAt open: Int, in words: ArraySlice<Unicode.Scalar>
  ) -> Range<Int>? {
    guard let close = words[open...].prefix(14).firstIndex(of: ")") else { return nil }
    let inside = words[(open + 1)..<close]
    let letters = inside.filter(\.properties.isAlphabetic).lowercased
    guard inside.isAcronym, (3...9).contains(letters.count) else { return nil }
    var left = letters.count
    var start: Int?
    let before = words[..<open].trimmed
    for word in before.split(whereSeparator: { $0.isBlank || $0.isComma || $0 == "-" }).suffix(
      letters.count + 6
    ).reversed() {
      guard left > 0, let first = word.lowercased.first else { break }
      if first == letters[left - 1] {
        left -= 1
        start = word.startIndex
      } else if !Self.isSmall(word) {
        return nil
      }
    }
    guard left == 0, let start, words[start].properties.isUppercase else { return nil }
    return start..<before.endIndex
  }

  static func isSmall(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    [
      "of", "and", "the", "for", "on", "in", "&", "to", "de", "da", "do", "dos", "das", "du", "des",
      "la",
      "le", "et", "y", "e", "del", "und", "für", "der", "ao", "à", "aos", "às", "pelo", "pela",
    ].contains(String(String.UnicodeScalarView(word.lowercased)))
  }

  /// Whether the document has the name by itself somewhere, or a lexicon knows it.
  func isShown(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = withoutLeadIn(name.trimmed)
    guard !name.isEmpty, name.count < 100, !shownNames.isEmpty || !wholeNames.isEmpty else {
      return false
    }
    let key = Self.key(String(String.UnicodeScalarView(name)))
    return shownNames.contains(key) || wholeNames.contains(key)
  }

  /// Whether a word is a field of work.
  func isField(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    fields.contains(String(String.UnicodeScalarView(word.lowercased)))
  }

  /// Whether words are fields of work and nothing else.
  func isMadeOfFields(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = words.split { $0.isBlank || $0.isComma }
    return !parts.isEmpty
      && parts.allSatisfy { isField($0) || andJoiners.contains($0.lowercased) || Self.isSmall($0) }
  }

  /// Whether a name of several words ends with a place: Transport Scotland.
  func endsWithPlace(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = name.split(whereSeparator: \.isBlank)
    guard parts.count > 1, let last = parts.last, last.first?.properties.isUppercase == true,
      let first = parts.first, first.first?.properties.isUppercase == true,
      !notNames.contains(first.lowercased)
    else { return false }
    return placeNames.contains(String(String.UnicodeScalarView(last.lowercased)))
  }

  /// Whether words hold “and” between others.
  func hasJoiner(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = words.lowercased[...].split(whereSeparator: \.isBlank)
    return parts.dropFirst().dropLast().contains { andJoiners.contains(Array($0)) }
  }

  /// The words before the first joiner.
  func upToJoiner(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let parts = words.split(whereSeparator: \.isBlank)
    guard
      let joiner = parts.dropFirst().first(where: { andJoiners.contains($0.lowercased) })
    else { return words }
    return words[..<joiner.startIndex].trimmed
  }
}
