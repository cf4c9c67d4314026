import DocumentBlocks

/// What a person should look at.
extension DocumentAssembly {
  // MARK: Findings

  mutating func report(_ sequence: NumberSequence, of part: DocumentPart, id: String) {
    guard let value = part.marker?.value else { return }
    switch sequence {
    case .next, .restart: break
    case .gap(let expected):
      let missing = expected == value - 1 ? "\(expected)" : "\(expected) to \(value - 1)"
      note(
        .warning, .numberingGap, part.line, [id, missing],
        "item \(id): number \(missing) is missing before it; see whether items were lost")
    case .back:
      let printed = part.marker?.printed ?? id
      note(
        .error, .repeatedNumber, part.line, [printed, id],
        "the number \(printed) stands twice in the document or after a greater one; this item is \(id) here"
      )
    }
  }

  mutating func report(_ unread: UnreadWords, id: String) {
    let message =
      unread.code == .unclosedBracket
      ? "item \(id): the annotation at “\(unread.words)” lacks one of its brackets; put it in"
      : "item \(id): “\(unread.words)” looks like an annotation and was not read; its manner is not known yet"
    note(
      .error, unread.code, unread.line, [id, unread.words],
      message)
  }

  mutating func report(_ doubt: Clause.Doubt, in annotation: FoundAnnotation, id: String) {
    // The beginning tells which annotation it is.
    let words = String(annotation.text.prefix(120)) + (annotation.text.count > 120 ? "…" : "")
    switch doubt.kind {
    case .emptyName:
      note(
        .warning, .emptyName, annotation.firstLine, [id, words],
        "item \(id): a name is missing in “\(words)”; take the spare separator out or put the "
          + "name in")
    case .unknownLabel:
      note(
        .error, .unreadAnnotation, annotation.firstLine, [id, doubt.words],
        "item \(id): “\(doubt.words)” stands where a label is expected and is none that the grammar knows; "
          + "the names after it were left out")
    case .oddName:
      note(
        .warning, .oddName, annotation.firstLine, [id, doubt.words],
        "item \(id): “\(doubt.words)” was taken for the name of a party and does not look like one; see "
          + "“\(words)”")
    }
  }

  mutating func reportStrays() {
    guard !reader.parts.isEmpty else { return }
    let unread = reader.strayUnread.filter {
      !reader.lexicon.saysThatFirstLeads(Array($0.words.unicodeScalars)[...])
    }
    for (words, line) in unread.map({ ($0.words, $0.line) })
      + reader.strays.map({ ($0.text, $0.firstLine) })
    {
      note(
        .error, .strayAnnotation, line, [words],
        "“\(words)” stands in no item; number the item it belongs to")
    }
  }

  /// What holds of the lists of names of many items, in one note each.
  mutating func reportLists() {
    func listed(_ items: [(id: String, line: Int)]) -> String {
      items.prefix(24).map(\.id).joined(separator: ", ") + (items.count > 24 ? " …" : "")
    }
    if let first = openItems.first {
      note(
        .note, .openList, first.line, ["\(openItems.count)", listed(openItems)],
        "in \(openItems.count) items the list of units ends in 等, “etc.” or the like, so that more may answer than "
          + "are named: \(listed(openItems))")
    }
    if let first = sharedItems.first {
      note(
        .note, .sharedDuty, first.line, ["\(sharedItems.count)", listed(sharedItems)],
        "in \(sharedItems.count) items several units answer and none is named as the lead, so that each counts as "
          + "one: \(listed(sharedItems))")
    }
    if let first = reader.unusedColumns.first {
      let names = reader.unusedColumns.map { "'\($0.name)'" }.joined(separator: ", ")
      note(.note, .unusedColumns, first.line, [names], "columns that were not used: \(names)")
    }
  }

  /// The lists of appendices that were passed over.
  mutating func reportAppendices() {
    guard reader.appendices.count > 0 else { return }
    let note = SourceDocument.Note(.appendices, count: reader.appendices.count)
    self.note(
      .note, .documentReading, reader.appendices.line ?? 1,
      [note.kind.rawValue, "\(note.count)"], note.description)
  }

  private mutating func note(
    _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ line: Int, _ subjects: [String],
    _ message: String
  ) {
    diagnostics.append(
      Diagnostic(severity: severity, code: code, line: line, subjects: subjects, message: message))
  }
}
