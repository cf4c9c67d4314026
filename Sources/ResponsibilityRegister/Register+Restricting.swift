extension Register {
  /// How parties take part in this register, by every word that ``restricted(to:)`` takes: roles, parts, and
  /// the words as written.
  ///
  /// - Complexity: O(responsibilities).
  public var waysOfTakingPart: [String] {
    var seen: Set<String> = []
    return responsibilities.flatMap(\.words).filter { seen.insert($0).inserted }
  }

  /// The same register with those responsibilities alone that are of one of some roles or parts, or written
  /// so. Parties and items all stay.
  ///
  /// - Complexity: O(responsibilities).
  public func restricted(to words: Set<String>) throws(RegisterError) -> Register {
    try Register(
      title: title, date: date, parties: parties, items: items,
      responsibilities: responsibilities.filter { !words.isDisjoint(with: $0.words) },
      themeTitles: themeTitles, sideNames: sideNames, diagnostics: diagnostics)
  }
}

extension Responsibility {
  /// The words by which it is chosen.
  fileprivate var words: [String] {
    [role?.rawValue].compactMap { $0 } + parts.map(\.rawValue) + [label].compactMap { $0 }
  }
}
