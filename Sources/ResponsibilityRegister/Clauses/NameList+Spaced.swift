/// Names of scripts that part words by blanks: where a comma or an “and” ends one.
extension Lexicon {
  /// Names of a spaced script between commas: a comma may belong to a name such as “Department for Business,
  /// Innovation and Skills”.
  ///
  /// - Parameter kept: names that are surely whole.
  func commaParted(
    _ words: ArraySlice<Unicode.Scalar>, kept: [Range<Int>] = []
  ) -> [ArraySlice<Unicode.Scalar>] {
    let pieces = words.parted(where: \.isComma)
    guard pieces.count > 1 else { return [words] }
    if isPostOfUnit(words) { return [words] }
    var names: [ArraySlice<Unicode.Scalar>] = []
    for (index, piece) in pieces.enumerated() {
      if let whole = names.last, let last = spacedJoinerParted(whole, kept: kept).last,
        kept.contains(where: { $0.contains(piece.startIndex - 1) })
          || isCompanyForm(piece, of: last)
          || goesOn(last, with: pieces[index...])
      {
        names[names.count - 1] = words[whole.startIndex..<piece.endIndex]
      } else {
        names.append(piece)
      }
    }
    return names
  }

  /// Whether a comma stands inside a name: it lists fields of work and has not come to the “and” before the last of
  /// them, which one of the next pieces has.
  private func goesOn(
    _ name: ArraySlice<Unicode.Scalar>, with pieces: ArraySlice<ArraySlice<Unicode.Scalar>>
  ) -> Bool {
    guard let next = pieces.first, !isShown(upToJoiner(next.trimmed)) else { return false }
    let isLong = opensLongName(name)
    // “SPF Santé publique, Sécurité de la chaîne alimentaire et Environnement”: fields go on behind a short form.
    if let first = name.trimmed.split(whereSeparator: \.isBlank).first, first.isAcronym,
      name.trimmed.contains(where: \.isBlank), hasJoiner(next), beginsAndEndsWithFields(next)
    {
      return true
    }
    guard isLong || (isMadeOfFields(name) && !isCollective(name)), !hasJoiner(name) else {
      return false
    }
    if isLong, startsWithParticle(next) { return true }
    for piece in pieces {
      guard continuesLongName(piece, isLong: isLong) else { return false }
      // “Technical, and Adult Education”: a comma may stand before the “and”.
      if hasJoiner(piece) || isLong && startsWithJoiner(piece) { return true }
    }
    return false
  }

  private func startsWithJoiner(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let first = words.trimmed.lowercased[...].split(whereSeparator: \.isBlank).first
    return first.map { andJoiners.contains(Array($0)) } ?? false
  }

  /// Whether a name begins with words after which fields of work are listed: Department of, Ministério da.
  func opensLongName(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let lower = withoutCode(withoutLeadIn(name.trimmed)).lowercased[...]
    let parts = lower.split(whereSeparator: \.isBlank)
    if parts.count > 1, heads.contains(String(String.UnicodeScalarView(parts[0]))) { return true }
    let hasParticle = parts.dropFirst().contains { part in
      Self.particles.contains(String(String.UnicodeScalarView(part)))
        || part.prefix(6).contains { $0 == "'" || $0 == "’" }
    }
    return unitStarts.contains { start in
      lower.startsWithWord(start)
        && (start.contains(where: \.isBlank) || start.contains("/") || hasParticle)
    } || hasNounWithOf(lower)
  }

  /// A name without the code before it and its dash: FB 36 - Fachbereich Klima.
  func withoutCode(_ name: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard
      let dash = name.prefix(12).indices.dropFirst(2).first(where: { place in
        "-–—".unicodeScalars.contains(name[place]) && name[place - 1].isBlank
          && place + 1 < name.endIndex && name[place + 1].isBlank
      }), name[..<dash].contains(where: { $0.digit != nil })
    else { return name }
    return name[(dash + 1)...].trimmed
  }

  /// What stands between a noun of units and its field of work in Romance languages.
  private static let particles: Set<String> = [
    "da", "de", "do", "das", "dos", "para", "del", "des", "du", "della", "dei", "delle", "di",
    "per", "für", "van", "voor",
  ]

  /// Whether a noun of units has “of” or “for” behind it: Federal Ministry of.
  private func hasNounWithOf(_ lower: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = lower.split(whereSeparator: \.isBlank)
    return zip(parts, parts.dropFirst()).prefix(4).contains { noun, next in
      isTellingNoun(noun) && ["of", "for", "on"].contains(String(String.UnicodeScalarView(next)))
    }
  }

  /// Whether words may go on with a list of fields: they are not the name of a unit by themselves.
  func continuesLongName(_ words: ArraySlice<Unicode.Scalar>, isLong: Bool) -> Bool {
    let words = words.trimmed
    let lower = words.lowercased[...]
    guard let first = words.first, first.properties.isAlphabetic else { return false }
    if words.isAcronym || unitStarts.contains(where: { lower.startsWithWord($0) }) { return false }
    if words.split(whereSeparator: \.isBlank).first?.isAcronym == true { return false }
    if isCollective(words) || isShown(words) || isLong && opensName(words) { return false }
    if startsWithParticle(words) { return true }
    let parts = lower.split(whereSeparator: \.isBlank)
    guard let last = parts.last else { return false }
    let beforeAnd = parts.prefix { !andJoiners.contains(Array($0)) }
    let hasAnd = beforeAnd.count < parts.count
    // What a noun of units opens goes on with any words that are no name; what fields open, with fields.
    guard isLong || beforeAnd.contains(where: isField) || hasAnd && isField(last) else {
      return false
    }
    if let noun = beforeAnd.last, beforeAnd.count > 1, isTellingNoun(noun) { return false }
    if !hasAnd, endsWithPlace(words) { return false }
    // “Housing, Infrastructure and Communities Canada” ends as names do that no noun opens.
    return !units.contains { $0[...] == last } || hasAnd && (!isLong || !isTellingNoun(last))
  }

  private func beginsAndEndsWithFields(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = words.trimmed.split(whereSeparator: \.isBlank)
    return parts.first.map(isField) == true && parts.last.map(isField) == true
  }

  /// “, des Pêcheries et de l'Alimentation”
  private func startsWithParticle(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let first = words.trimmed.lowercased[...].split(whereSeparator: \.isBlank).first ?? []
    return [
      "da", "de", "do", "das", "dos", "des", "du", "e", "et", "della", "delle", "dei", "del",
      "degli",
    ].contains(
      String(String.UnicodeScalarView(first)))
      || first.hasWord(Array("dell'".unicodeScalars), at: first.startIndex)
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
  func isCompanyForm(
    _ words: ArraySlice<Unicode.Scalar>, of name: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    // “I. P. e ISS”: what follows the joiner is another name.
    let words = upToJoiner(words.trimmed)
    // ANSES, INC are two short names.
    if name.trimmed.isAcronym, words.isAcronym, !words.contains(".") { return false }
    let letters = String(String.UnicodeScalarView(words.filter { !$0.isBlank && $0 != "." }))
      .lowercased()
    return ["ip", "sa", "epe", "ltd", "inc", "sgps", "lda", "ep", "llc", "plc", "sarl"].contains(
      letters)
  }

  /// Names of a spaced script with “and” between them.
  ///
  /// - Parameters:
  ///   - kept: names that are surely whole.
  ///   - isListed: whether commas part other names before these.
  ///   - isMarked: whether semicolons part names, so that “and” is rather inside them.
  func spacedJoinerParted(
    _ words: ArraySlice<Unicode.Scalar>, kept: [Range<Int>] = [], isListed: Bool = false,
    isMarked: Bool = false
  ) -> [ArraySlice<Unicode.Scalar>] {
    let words = words.trimmed
    if takesNamesWhole || isPostOfUnit(words) { return [words] }
    let lower = words.lowercased[...]
    let base = words.startIndex
    var depth = 0
    for offset in lower.indices {
      if lower[offset].opensBracket { depth += 1 }
      if lower[offset].closesBracket { depth = max(0, depth - 1) }
      guard lower[offset].isBlank, depth == 0 else { continue }
      guard
        let joiner = andJoiners.first(where: { joiner in
          lower.hasWord(joiner, at: offset + 1) && offset + 1 + joiner.count < lower.count
            && lower[offset + 1 + joiner.count].isBlank
        })
      else { continue }
      let before = words[base..<(base + offset)]
      let after = words[(base + offset + 1 + joiner.count)...].trimmed
      guard !kept.contains(where: { $0.contains(base + offset) }) else { continue }
      // “Gas- und Wasserfaches” is one; beside “and”, “&” stands inside a name.
      if before.last == "-" { continue }
      if joiner == ["&"], hasWordJoiner(words), !before.isAcronym, !isShown(before),
        !opensName(after)
      {
        continue
      }
      guard
        kept.contains(where: { $0.lowerBound == after.startIndex || $0.upperBound == base + offset }
        )
          || isParted(before, joiner, after, isListed: isListed, isMarked: isMarked)
      else { continue }
      return [before]
        + spacedJoinerParted(
          after, kept: kept, isListed: isListed, isMarked: isMarked)
    }
    return [words]
  }

  /// Whether a joiner stands between two names and in none.
  private func isParted(
    _ before: ArraySlice<Unicode.Scalar>, _ joiner: [Unicode.Scalar],
    _ after: ArraySlice<Unicode.Scalar>, isListed: Bool, isMarked: Bool
  ) -> Bool {
    let own = withoutLeadIn(before)
    let raw = after
    var after = withoutLeadIn(after)
    // “… e ao Serpro”: what is told to somebody else begins anew.
    if ["à ", "ao ", "aos ", "às "].contains(where: {
      raw.hasWord(Array($0.unicodeScalars), at: raw.startIndex)
    }) {
      return true
    }
    if after.last == ".", !after.contains(where: \.isBlank) { after = after.dropLast() }
    let next = upToJoiner(after)
    let isNamed = after.first?.properties.isUppercase == true || after.first?.digit != nil
    let firstIsField =
      next.split(whereSeparator: \.isBlank).first.map { isField($0) && !$0.isAcronym } ?? false
    if isShown(next), !isMadeOfFields(next) { return true }
    if isShown(own), !firstIsField || !opensLongName(own), !isMadeOfFields(own), isNamed {
      return true
    }
    // “Canadian Heritage and community partners”
    if after.first?.properties.isLowercase == true, isCollective(after), !isMadeOfFields(own),
      own.first?.properties.isUppercase == true
    {
      return true
    }
    // “ACSS, I. P. e ISS, I. P.”
    if let comma = own.lastIndex(where: \.isComma), isCompanyForm(own[(comma + 1)...], of: []) {
      return true
    }
    // “Community Services & Health and Urban Mobility”: of two joiners the word parts.
    if joiner != ["&"], own.contains("&"), isNamed { return true }
    if opensLongName(own) {
      // Its fields have had their “and”: the next one parts, where no further field follows.
      let second = after.split(whereSeparator: \.isBlank).dropFirst().first ?? []
      // “Supervisão e Administração Farmacêutica”: a field of work, though units are called so too.
      if firstIsField,
        !isTellingNoun(after.lowercased[...].split(whereSeparator: \.isBlank).last ?? []),
        !Self.particles.contains(String(String.UnicodeScalarView(second.lowercased)))
      {
        return false
      }
      return opensName(after)
        || hasJoiner(own) && isNamed && !firstIsField && !startsWithParticle(raw)
        || isNamed && !firstIsField && !startsWithParticle(raw)
          && (startsWithDemonym(next) && endsAsName(after)
            || own.containsWord(Array(" for ".unicodeScalars)) && endsWithPlace(after)
              && next.split(whereSeparator: \.isBlank).count > 2)
    }
    if isMarked, !own.isAcronym, !next.isAcronym {
      return likeness(of: own) == .firm && (opensName(after) || likeness(of: next) == .firm)
        && !firstIsField && !endsWithPlace(own)
    }
    let lastIsField = own.split(whereSeparator: \.isBlank).last.map { isField($0) } ?? false
    let isOneWord = !own.contains(where: \.isBlank)
    // “the Commission and the High Representative”: the article begins anew behind one noun of units.
    if isOneWord, isTellingNoun(own.lowercased[...]), isNamed,
      raw.hasWord(Array("the ".unicodeScalars), at: raw.startIndex)
    {
      return true
    }
    if isOneWord, lastIsField { return false }
    // D/Finance
    if isOneWord, own.contains("/"), isNamed { return true }
    if endsWithPlace(own), !isOneWord, isNamed {
      // “Natural Resources Wales and Welsh Water”: no field of work is the first, and a word tells a place.
      let holdsPlace = next.split(whereSeparator: \.isBlank).contains {
        let word = String(String.UnicodeScalarView($0.lowercased))
        return demonyms.contains(word) || placeNames.contains(word)
      }
      return endsAsName(after) || !firstIsField && holdsPlace
    }
    if endsWithPlace(after), next.contains(where: \.isBlank), !isOneWord, isNamed,
      !isMadeOfFields(own)
    {
      return true
    }
    if lastIsField, firstIsField { return false }
    if isNamed, !lastIsField, !isMadeOfFields(own), startsWithDemonym(next), endsAsName(after) {
      return true
    }
    // “Welsh Water and Hafren Dyfrdwy”: no noun of units or field of work ends the second.
    if isNamed, !isOneWord, !firstIsField, !isMadeOfFields(own), next.contains(where: \.isBlank),
      !hasJoiner(after),
      let end = next.split(whereSeparator: \.isBlank).last, !isField(end),
      !units.contains(Array(end.lowercased))
    {
      return true
    }
    // “Save the Children and Oxfam”: a word that is neither a field nor a noun of units ends no name behind “and”.
    if isNamed, !isOneWord, !firstIsField, !next.contains(where: \.isBlank), !hasJoiner(after),
      !units.contains(next.lowercased),
      !(own.split(whereSeparator: \.isBlank).first.map(isField) ?? false)
    {
      return true
    }
    guard isOneWord else {
      let last = own.lowercased[...].split(whereSeparator: \.isBlank).last
      if isFreshName(after) && (likeness(of: own) == .firm || opensName(after))
        || (last.map(isTellingNoun) ?? false) && isNamed
          && (after.contains(where: \.isBlank) || after.isAcronym)
      {
        return true
      }
      guard isNamed, !lastIsField, !firstIsField else { return false }
      // Neither side ends or begins with a field of work: two names of several words, or the last of a list.
      return next.contains(where: \.isBlank) || isListed || likeness(of: own) == .firm
    }
    // SportSG: capitals inside make a word a name.
    if isOneWord, own.dropFirst().contains(where: \.properties.isUppercase), isNamed { return true }
    if own.isAcronym, isNamed || isCollective(after) { return true }
    // “Commission and EMA”
    if next.isAcronym, !lastIsField, own.first?.properties.isUppercase == true { return true }
    guard own.first?.properties.isUppercase == true else { return false }
    if isCollective(after), after.first?.properties.isLowercase == true { return true }
    // Two names of one word each, such as Ademe et Cerema; behind one of them a list may end.
    if isNamed, !firstIsField, !next.contains(where: \.isBlank) || isListed || next.isAcronym {
      return !units.contains(own.lowercased)
    }
    return isTellingNoun(own.lowercased[...]) && after.contains(where: \.isBlank) && isNamed
      && (after.lowercased[...].split(whereSeparator: \.isBlank).last.map(isTellingNoun) ?? false)
      || joiner == ["&"] && isFreshName(after) && likeness(of: own) > .none
        && !units.contains(own.lowercased)
  }

  private func startsWithDemonym(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = words.split(whereSeparator: \.isBlank)
    guard parts.count > 1, let first = parts.first else { return false }
    let word = String(String.UnicodeScalarView(first.lowercased))
    return demonyms.contains(word) || placeNames.contains(word)
  }

  /// Whether a joiner that is a word stands in words.
  private func hasWordJoiner(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.lowercased[...].split(whereSeparator: \.isBlank).contains {
      $0.count > 1 && andJoiners.contains(Array($0))
    }
  }

  /// Whether words may end a name: with a noun of units, a place, as an acronym.
  private func endsAsName(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    likeness(of: words) == .firm || endsWithPlace(words) || opensName(words)
      || !words.contains(where: \.isBlank)
  }

  /// Whether words begin as names do and lists of fields do not.
  func opensName(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = withoutLeadIn(words)
    let lower = words.lowercased[...]
    let parts = lower.split(whereSeparator: \.isBlank)
    let last =
      parts.last.map { isTellingNoun($0) || String(String.UnicodeScalarView($0)) == "police" }
      ?? false
    return unitStarts.contains { lower.startsWithWord($0) } || hasNounWithOf(lower)
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
