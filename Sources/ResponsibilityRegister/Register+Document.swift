extension Register {
  /// The same register with another title or date of its document, where one is given: what was known of it beyond its
  /// words is of another then.
  ///
  /// - Throws: ``RegisterError`` where a word is empty, padded with blanks or holds control characters.
  public func documented(
    title: String? = nil, date: String? = nil
  ) throws(RegisterError) -> Register {
    try Register(
      title: title ?? self.title, date: date ?? self.date,
      source: title == nil && date == nil ? source : nil, parties: parties,
      items: items,
      responsibilities: responsibilities, themeTitles: themeTitles, sideNames: sideNames,
      diagnostics: diagnostics)
  }
}
