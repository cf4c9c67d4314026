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
  /// so. Parties and items all stay, and ``diagnostics`` says what was taken: what is made of it speaks of a part.
  ///
  /// - Complexity: O(responsibilities).
  public func restricted(to words: Set<String>) throws(RegisterError) -> Register {
    let kept = responsibilities.filter { !words.isDisjoint(with: $0.words) }
    let list = words.sorted().joined(separator: ", ")
    let choice = Diagnostic(
      severity: .note, code: .restrictedRoles, line: nil,
      subjects: ["\(kept.count)", "\(responsibilities.count)", list],
      message:
        "only \(kept.count) of \(responsibilities.count) responsibilities were taken: those of \(list)"
    )
    return try with(responsibilities: kept, diagnostics: [choice] + diagnostics)
  }
}

extension Responsibility {
  /// The words by which it is chosen.
  fileprivate var words: [String] {
    [role?.rawValue].compactMap { $0 } + parts.map(\.rawValue) + [label].compactMap { $0 }
  }
}
