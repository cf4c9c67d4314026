/// Persons and the offices that they hold, which are no parties.
extension Lexicon {
  /// Whether words in a bracket behind a name say who of the unit: （责任人：某人）.
  func isOfPerson(_ inside: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let colon = inside.firstIndex(where: \.isColon) else { return false }
    return meaning(ofLabel: String(String.UnicodeScalarView(inside[..<colon]))) == .person
  }

  /// Whether words are an office that one person holds: Chair, Director of Corporate Services.
  func isPost(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    var words = words
    // Co-chairs (A. Diallo, P. Weber)
    if words.last?.closesBracket == true, let open = words.lastIndex(where: \.opensBracket),
      words[(open + 1)...].dropLast().parted(where: \.isComma).allSatisfy({
        isPersonName($0.trimmed)
      })
    {
      words = words[..<open].trimmed
    }
    guard !words.contains(where: \.isEastAsian) else { return false }
    if wholeNames.contains(Self.key(String(String.UnicodeScalarView(words)))) { return false }
    if posts.contains(Self.key(String(String.UnicodeScalarView(words)))) { return true }
    let parts = words.lowercased[...].split(whereSeparator: \.isBlank)
    guard
      let link = parts.firstIndex(where: {
        ["of", "for"].contains(String(String.UnicodeScalarView($0)))
      }), link > 0, link < 3
    else { return false }
    let office = String(String.UnicodeScalarView(Array(parts[..<link].joined(separator: [" "]))))
    return [
      "director", "head", "deputy director", "assistant director", "head teacher",
      "executive director", "deputy head",
    ]
    .contains(office)
  }

  /// Whether words are a post and, behind a comma, the unit that it belongs to: Director, People and Culture.
  ///
  /// Of posts of which one is in each unit, and nothing behind the unit: “Director, Treasury, Home Office” is a list.
  func isPostOfUnit(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = words.trimmed
    guard !words.contains(where: \.isEastAsian) else { return false }
    let pieces = words.parted(where: \.isComma).map(\.trimmed)
    guard pieces.count == 2, let unit = pieces.last, unit.contains(where: \.isBlank),
      unit.first?.properties.isUppercase == true, !unit.contains(where: \.endsClause),
      posts.contains(Self.key(String(String.UnicodeScalarView(pieces[0])))),
      let last = pieces[0].split(whereSeparator: \.isBlank).last,
      let first = unit.split(whereSeparator: \.isBlank).first, !first.isAcronym
    else { return false }
    return ["director", "secretary", "manager", "head", "officer", "lead"].contains(
      String(String.UnicodeScalarView(last.lowercased)))
      && !unitStarts.contains { unit.lowercased[...].startsWithWord($0) }
  }

  /// Whether words are a person, with initials before the surname: J. Tamihana.
  func isPersonName(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = words.split(whereSeparator: \.isBlank)
    guard (2...4).contains(parts.count), let last = parts.last, let first = parts.first,
      last.count > 1, last.first?.properties.isUppercase == true,
      last.dropFirst().contains(where: \.properties.isLowercase)
    else { return false }
    let titles = ["mr", "mrs", "ms", "dr", "cllr", "prof"]
    if titles.contains(String(String.UnicodeScalarView(first.lowercased.filter { $0 != "." }))) {
      return true
    }
    let countries = ["U.S.", "U.K.", "U.N.", "E.U.", "N.Z."]
    return parts.dropLast().allSatisfy {
      $0.count <= 4 && !countries.contains(String(String.UnicodeScalarView($0))) && $0.last == "."
        && $0.first?.properties.isUppercase == true
        && $0.allSatisfy { $0 == "." || $0 == "-" || $0.properties.isUppercase }
    }
  }

  /// Whether words are the number of a telephone.
  func isPhone(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.count { $0.digit != nil } >= 6
      && words.allSatisfy {
        $0.digit != nil || $0.isBlank || "☎📞+-—–.()（）TELtel:：電話전화".unicodeScalars.contains($0)
      }
  }
}
