/// What a person should look at.
extension DocumentAssembly {
  // MARK: Findings

  mutating func report(_ sequence: NumberSequence, of part: DocumentPart, id: String) {
    guard let value = part.marker?.value else { return }
    switch sequence {
    case .next, .restart: break
    case .gap(let expected):
      let missing = expected == value - 1 ? "\(expected)" : "\(expected) to \(value - 1)"
      diagnostics.append(
        Diagnostic(
          severity: .warning, code: .numberingGap, line: part.line, subjects: [id, missing],
          message: "item \(id): number \(missing) is missing before it; see whether items were lost"
        ))
    case .back:
      let printed = part.marker?.printed ?? id
      diagnostics.append(
        Diagnostic(
          severity: .error, code: .repeatedNumber, line: part.line, subjects: [printed, id],
          message:
            "the number \(printed) stands twice in the document or after a greater one; this item is \(id) here"
        ))
    }
  }

  mutating func report(_ unread: UnreadWords, id: String) {
    let message =
      unread.code == .unclosedBracket
      ? "item \(id): the annotation at “\(unread.words)” lacks one of its brackets; put it in"
      : "item \(id): “\(unread.words)” looks like an annotation and was not read; its manner is not known yet"
    diagnostics.append(
      Diagnostic(
        severity: .error, code: unread.code, line: unread.line, subjects: [id, unread.words],
        message: message))
  }

  mutating func report(_ doubt: Clause.Doubt, in annotation: FoundAnnotation, id: String) {
    // The beginning tells which annotation it is.
    let words = String(annotation.text.prefix(120)) + (annotation.text.count > 120 ? "…" : "")
    switch doubt.kind {
    case .emptyName:
      diagnostics.append(
        Diagnostic(
          severity: .warning, code: .emptyName, line: annotation.firstLine,
          subjects: [id, words],
          message:
            "item \(id): a name is missing in “\(words)”; take the spare separator out or put the "
            + "name in"))
    case .unknownLabel:
      diagnostics.append(
        Diagnostic(
          severity: .error, code: .unreadAnnotation, line: annotation.firstLine,
          subjects: [id, doubt.words],
          message:
            "item \(id): “\(doubt.words)” stands where a label is expected and is none that the grammar knows; "
            + "the names after it were left out"))
    case .oddName:
      diagnostics.append(
        Diagnostic(
          severity: .warning, code: .oddName, line: annotation.firstLine,
          subjects: [id, doubt.words],
          message:
            "item \(id): “\(doubt.words)” was taken for the name of a party and does not look like one; see "
            + "“\(words)”"))
    }
  }

  mutating func reportStrays(_ chosen: [Int]) {
    for unread in reader.strayUnread
    where !reader.parts.isEmpty
      && !reader.lexicon.saysThatFirstLeads(Array(unread.words.unicodeScalars)[...])
    {
      diagnostics.append(
        Diagnostic(
          severity: .error, code: .strayAnnotation, line: unread.line, subjects: [unread.words],
          message: "“\(unread.words)” stands in no item; number the item it belongs to"))
    }
    for stray in reader.strays where !reader.parts.isEmpty {
      diagnostics.append(
        Diagnostic(
          severity: .error, code: .strayAnnotation, line: stray.firstLine, subjects: [stray.text],
          message: "“\(stray.text)” stands in no item; number the item it belongs to"))
    }
  }
}
