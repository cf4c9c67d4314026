import ResponsibilityRegister

/// How the words of a change are parted, where the names that a register knows decide.
extension RegisterChangeWords {
  /// What stands before the = and behind it: the first = whose left half is what is looked for, else the first.
  func halves(_ isSought: (String) -> Bool) -> (String, String?) {
    let partings = Self.partings(of: words, by: "=＝")
    guard let found = partings.first(where: { isSought($0.0) }) ?? partings.first else {
      return (words, nil)
    }
    return (found.0, found.1)
  }

  /// A unit that the register knows, and what stands behind its =.
  func wholeHalves(of register: Register) throws(RegisterChangeError) -> (String, String) {
    let partings = Self.partings(of: words, by: "=＝")
    if let found = partings.first(where: { !register.parties(called: $0.0).isEmpty }),
      !found.1.isEmpty
    {
      return found
    }
    let name = partings.first?.0 ?? words
    do { _ = try register.party(named: name) } catch { throw RegisterChangeError(error) }
    throw RegisterChangeError(
      "nothing stands behind \(name) and =", "write \(kind.rawValue) UNIT=...")
  }

  /// One share of a split: a name, and items or the rest.
  func share(
    _ words: Substring, in register: Register
  ) throws(RegisterChangeError) -> RegisterChange.Share {
    guard let (name, items) = Self.partings(of: String(words), by: ":：").last, !name.isEmpty,
      !items.isEmpty
    else {
      throw RegisterChangeError(
        "“\(words)” is no share of a unit", "write NAME:ITEMS, or NAME:rest for all others")
    }
    let isRest = ["rest", "*", "其余", "其餘"].contains(items)
    return RegisterChange.Share(name, items: isRest ? nil : itemWords(items, in: register))
  }

  /// Units with how they take part.
  func duties(_ list: String, in register: Register) throws(RegisterChangeError) -> [RegisterChange
    .Duty]
  {
    var duties: [RegisterChange.Duty] = []
    for words in Self.pieces(
      of: list, where: { !register.parties(called: Self.role(behind: $0).0).isEmpty })
    {
      let (name, role) = Self.role(behind: words)
      duties.append(RegisterChange.Duty(name, role: role))
    }
    return duties
  }

  /// The units of a list, all of which the register knows.
  func known(_ list: String, in register: Register) throws(RegisterChangeError) -> [String] {
    let names = parties(list, in: register)
    if !names.isEmpty { return names }
    for name in Self.pieces(of: list, where: { !register.parties(called: $0).isEmpty }) {
      do { _ = try register.party(named: name) } catch { throw RegisterChangeError(error) }
    }
    throw RegisterChangeError("no unit is named", "write \(kind.rawValue) UNIT,UNIT")
  }

  /// The units of a list; none where the register does not know one of them.
  func parties(_ list: String, in register: Register) -> [String] {
    let names = Self.pieces(of: list) { !register.parties(called: $0).isEmpty }
    return names.allSatisfy { !register.parties(called: $0).isEmpty } ? names : []
  }

  /// The words for items of a list.
  func itemWords(_ list: String, in register: Register) -> [String] {
    Self.pieces(of: list) {
      !register.items(called: $0).isEmpty || !register.themes(called: $0).isEmpty
    }
  }

  /// The pieces between commas, as many of them as one piece as are known together: names may hold commas.
  static func pieces(of list: String, where isKnown: (String) -> Bool) -> [String] {
    var ends = list.indices.filter { ",，、+".contains(list[$0]) }
    ends.append(list.endIndex)
    var pieces: [String] = []
    var start = list.startIndex
    var next = 0
    while next < ends.count {
      // The longest that is known, else up to the next comma. A name of more than eight commas is none.
      let reach = min(next + 8, ends.count - 1)
      let end =
        (next...reach).reversed().first { isKnown(trimmed(list[start..<ends[$0]])) } ?? next
      let piece = trimmed(list[start..<ends[end]])
      if !piece.isEmpty { pieces.append(piece) }
      start = ends[end] < list.endIndex ? list.index(after: ends[end]) : list.endIndex
      next = end + 1
    }
    return pieces
  }

  /// What stands on either side of each such sign, from the first sign on.
  static func partings(of words: String, by signs: String) -> [(String, String)] {
    words.indices.filter { signs.contains(words[$0]) }.map {
      (trimmed(words[..<$0]), trimmed(words[words.index(after: $0)...]))
    }
  }

  /// A name, and what stands behind its last @; `nil` for what is not there.
  static func named(_ words: String?) -> (String?, String?) {
    guard let words, !words.isEmpty else { return (nil, nil) }
    guard let (name, side) = partings(of: words, by: "@＠").last else { return (words, nil) }
    return (name.isEmpty ? nil : name, side.isEmpty ? nil : side)
  }

  /// Words, and the role behind their last colon where one stands there.
  static func role(behind words: String) -> (String, Role?) {
    guard let (before, role) = partings(of: words, by: ":：").last, let role = Role(rawValue: role)
    else { return (words, nil) }
    return (before, role)
  }
}

/// Words without the blanks around them.
func trimmed(_ words: some StringProtocol) -> String {
  let start = words.drop(while: \.isWhitespace)
  let count = start.reversed().prefix(while: \.isWhitespace).count
  return String(start.dropLast(count))
}
