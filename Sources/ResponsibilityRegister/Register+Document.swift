extension Register {
  /// The same register with another title or date of its document, where one is given.
  ///
  /// - Throws: ``RegisterError`` where a word is empty, padded with blanks or holds control characters.
  public func documented(
    title: String? = nil, date: String? = nil
  ) throws(RegisterError) -> Register {
    try Register(
      title: title ?? self.title, date: date ?? self.date, parties: parties, items: items,
      responsibilities: responsibilities, themeTitles: themeTitles, sideNames: sideNames,
      diagnostics: diagnostics)
  }

  /// The same register with more for a person to look at, before what there is already.
  ///
  /// - Throws: ``RegisterError`` never.
  public func noting(_ diagnostics: [Diagnostic]) throws(RegisterError) -> Register {
    guard !diagnostics.isEmpty else { return self }
    return try Register(
      title: title, date: date, parties: parties, items: items, responsibilities: responsibilities,
      themeTitles: themeTitles, sideNames: sideNames, diagnostics: diagnostics + self.diagnostics)
  }
}
