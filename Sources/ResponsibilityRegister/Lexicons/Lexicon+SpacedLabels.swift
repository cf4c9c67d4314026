/// A word of which labels of scripts with blanks are made.
enum LabelWord: Hashable, Sendable {
  /// lead, supporting, responsable
  case role(Lexicon.Meaning)
  /// agency, entidade
  case unit
  /// officer
  case person
  /// action, medida
  case item
  /// date, prazo
  case deadline
  /// number, ref
  case number
  /// key, main, of
  case filler
}

/// Labels of scripts with blanks that no lexicon lists, by the words of which they are made.
extension Lexicon {
  /// What a label says whose words are known one by one: Lead implementing organisation(s), Associated ministries.
  ///
  /// Every word has to be known, and one of them a role or a unit. A lead beside others answers with them, unless one
  /// noun is meant: lead partner leads, lead and supporting agencies answer.
  func spacedMeaning(ofLabel label: String) -> Meaning? {
    madeMeaning(ofLabel: label) ?? withoutBracketBehind(label).flatMap(madeMeaning)
  }

  /// A label without the bracket at its end: Dependencias responsables (instituciones coordinadas).
  private func withoutBracketBehind(_ label: String) -> String? {
    guard label.last == ")", let open = label.lastIndex(of: "("), open != label.startIndex else {
      return nil
    }
    return String(label[..<open])
  }

  private func madeMeaning(ofLabel label: String) -> Meaning? {
    let (words, isJoined) = labelWords(in: label)
    guard !words.isEmpty, words.count <= 12 else { return nil }
    var kinds: [LabelWord] = []
    for word in words {
      guard let kind = labelWords[word] else { return nil }
      kinds.append(kind)
    }
    let roles = kinds.compactMap { kind -> Meaning? in
      if case .role(let meaning) = kind { meaning } else { nil }
    }
    if kinds.contains(.person) {
      // “Lead officer organisation” and “department / officer” name a unit.
      return kinds.contains(.unit) ? roles.first ?? .duty : .person
    }
    if let first = roles.first {
      guard kinds.contains(.unit) || roles.count > 1 || kinds.count > 1 else { return nil }
      // “Support needed from” is a role; “Lead time” and “Support date” are none.
      if kinds.contains(.number) && !kinds.contains(.unit) { return nil }
      if kinds.contains(.deadline) || kinds.contains(.item) && !kinds.contains(.unit) { return nil }
      if roles.contains(.lead) {
        return isJoined && (roles.contains(.participant) || roles.contains(.guide)) ? .duty : .lead
      }
      return first
    }
    if kinds.count > 1, !kinds.contains(.unit), !kinds.contains(.deadline) {
      if kinds.contains(.number) { return .number }
      if kinds.contains(.item) { return .item }
    }
    return nil
  }

  /// What the heading of a column says: as a label does, or by its nouns alone: Ministry / department.
  func meaning(ofHeading words: String) -> Meaning? {
    if let meaning = meaning(ofLabel: words) ?? headings[Self.key(words)] { return meaning }
    let (parts, _) = labelWords(in: words)
    guard parts.count <= 5, let first = parts.first, let last = parts.last else { return nil }
    let kinds = parts.map { labelWords[$0] }
    if kinds.contains(.unit), kinds.allSatisfy({ $0 == .unit || $0 == .filler }) { return .duty }
    for noun in [last, first] {
      if labelWords[noun] == .item { return .item }
      if labelWords[noun] == .deadline { return .deadline }
    }
    return nil
  }

  /// Whether a sentence ends in words: “groups. Lead”, and not “Sl. No.”
  private func holdsStop(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = words.split(whereSeparator: \.isBlank)
    return parts.dropLast().contains { $0.last == "." && $0.count > 5 }
  }

  /// The words of a label in small letters, and whether some of them are joined.
  ///
  /// Plurals in brackets or behind a slash (agency(ies), organisation/s) are no words.
  private func labelWords(in label: String) -> (words: [String], isJoined: Bool) {
    let scalars = Array(label.unicodeScalars)[...]
    // Words of a sentence are none, and of a bracket both ends have to be there.
    guard scalars.count <= 120,
      !scalars.contains(where: { $0.isEastAsian || $0.isColon || $0 == ";" }),
      scalars.count(where: \.opensBracket) == scalars.count(where: \.closesBracket),
      !holdsStop(scalars)
    else { return ([], false) }
    var words: [String] = []
    var word = ""
    var isJoined = false
    // Whether a bracket or a slash stands before the word, as before the end of a plural.
    var mayBeEnd = false
    func close() {
      defer { word = "" }
      guard !word.isEmpty, !(mayBeEnd && Self.pluralEnds.contains(word)) else { return }
      if Self.joinersOfLabels.contains(word) {
        isJoined = true
      } else {
        words.append(word)
      }
    }
    for scalar in label.lowercased().unicodeScalars {
      switch scalar {
      case "/", "&", "+", ",":
        close()
        if scalar != "/" { isJoined = true }
        mayBeEnd = scalar == "/"
      case "(", ")", ".", "*", "?", "_", "\n":
        close()
        mayBeEnd = scalar == "("
      default:
        if scalar.isBlank {
          close()
          mayBeEnd = false
        } else {
          word.unicodeScalars.append(scalar)
        }
      }
    }
    close()
    return (words, isJoined)
  }

  private static let pluralEnds: Set<String> = [
    "s", "es", "ies", "eis", "is", "en", "a", "as", "os",
  ]
  private static let joinersOfLabels: Set<String> = [
    "and", "or", "e", "ou", "y", "o", "et", "und", "oder",
  ]
}
