extension Register {
  /// The same register with other parts. What is not given stays, so that whoever changes one part loses no other;
  /// of names of sides and titles of themes those stay that parties and items still have a use for.
  ///
  /// - Throws: As ``init(title:date:source:parties:items:responsibilities:themeTitles:sideNames:diagnostics:)``.
  /// - Complexity: O(parties + items + responsibilities).
  package func with(
    parties: [Party]? = nil, items: [Item]? = nil, responsibilities: [Responsibility]? = nil,
    themeTitles: [String: LocalizedText]? = nil, sideNames: [Side: LocalizedText]? = nil,
    diagnostics: [Diagnostic]? = nil
  ) throws(RegisterError) -> Register {
    let (parties, items) = (parties ?? self.parties, items ?? self.items)
    let (sides, themes) = (Set(parties.compactMap(\.side)), Set(items.compactMap(\.theme)))
    return try Register(
      title: title, date: date, source: source, parties: parties, items: items,
      responsibilities: responsibilities ?? self.responsibilities,
      themeTitles: (themeTitles ?? self.themeTitles).filter { themes.contains($0.key) },
      sideNames: (sideNames ?? self.sideNames).filter { sides.contains($0.key) },
      diagnostics: diagnostics ?? self.diagnostics)
  }
}
