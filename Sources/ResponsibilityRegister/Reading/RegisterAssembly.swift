/// Puts the items, names and findings of one document together.
struct RegisterAssembly {
  private let text: FlowedText
  private let outline: Outline
  private let grammars: [AnnotationGrammar]
  private var items: [Item] = []
  private var parties = FirstMentions<Party>()
  private var responsibilities: [Responsibility] = []
  private var diagnostics: [Diagnostic] = []

  init(text: FlowedText, outline: Outline, grammars: [AnnotationGrammar]) {
    self.text = text
    self.outline = outline
    self.grammars = grammars
  }

  /// The finished register; its diagnostics are ordered by line.
  func register() throws(RegisterError) -> Register {
    try Register(
      title: text.title, date: documentDate(of: text, before: outline.blocks.first?.marker.start),
      parties: parties.values, items: items,
      responsibilities: responsibilities,
      diagnostics: (diagnostics + furnitureDiagnostics + outlineDiagnostics).orderedByLine())
  }

  mutating func add(_ drafts: [ItemDraft]) {
    for (draft, id) in zip(drafts, itemIDs(of: drafts, in: outline)) { add(draft, id: id) }
  }

  mutating func report(strays: [AnnotationSpan]) {
    for span in strays where span.isClosed {
      report(
        .error, .strayAnnotation, at: span.range.lowerBound, [words(span.range)],
        "“\(words(span.range))” stands in no item; number the item it belongs to")
    }
  }

  private mutating func add(_ draft: ItemDraft, id: String) {
    let marker = draft.block.marker
    let words = itemWords(draft)
    let title = shortTitle(of: words)
    items.append(
      Item(
        id: id, number: marker.printed, theme: theme(of: draft),
        title: title.isEmpty ? marker.printed : title, text: words,
        line: text.lines[marker.start]))
    reportSequence(draft.block, id: id)
    let unread = bracketDiagnostics(in: draft, id: id, text: text, grammars: grammars)
    diagnostics += unread

    var listed: [String: Set<Role?>] = [:]
    for span in draft.annotations {
      guard span.isClosed else {
        report(
          .error, .unclosedBracket, at: span.range.lowerBound,
          [id, self.words(span.range.prefix(24))],
          "item \(id): the annotation that opens at “\(self.words(span.range.prefix(24)))” is never "
            + "closed and was not read; close its bracket")
        continue
      }
      if !span.isOpened {
        report(
          .warning, .unclosedBracket, at: span.range.lowerBound,
          [id, self.words(span.range.prefix(24))],
          "item \(id): the bracket before “\(self.words(span.range.prefix(24)))” is missing; put it in"
        )
      }
      let annotation = Annotation(span, in: text)
      diagnostics += annotation.diagnostics.map { $0.said(ofItem: id) }
      for mention in annotation.mentions {
        add(mention, of: annotation, to: id, listed: &listed)
      }
    }
    if draft.annotations.isEmpty, !unread.contains(where: { $0.severity == .error }) {
      report(
        .error, .noAnnotation, at: marker.start, [id],
        "item \(id) has no annotation of who answers for it that was recognised; if there is one, its manner is "
          + "not known yet")
    }
  }

  private mutating func add(
    _ mention: Annotation.Mention, of annotation: Annotation, to item: String,
    listed: inout [String: Set<Role?>]
  ) {
    let name = mention.name
    let first = parties.values[parties.place(of: name, else: Party(name: name, side: mention.side))]
    if let side = first.side, let other = mention.side, side != other {
      diagnostics.append(
        Diagnostic(
          severity: .warning, code: .bothSides, line: mention.line,
          subjects: [name, side.rawValue, other.rawValue],
          message: "item \(item): \(name) stands on the side \(other) here and on the side \(side) "
            + "before; it was kept on the side \(side)"))
    }
    guard listed[name, default: []].insert(mention.role).inserted else {
      diagnostics.append(
        Diagnostic(
          severity: .error, code: .duplicateParty, line: mention.line,
          subjects: [item, name],
          message:
            "item \(item) names \(name) twice in \(annotation.evidence.text); it was counted "
            + "once; take one out"))
      return
    }
    responsibilities.append(
      Responsibility(
        party: name, item: item, role: mention.role, evidence: annotation.evidence))
  }

  /// The words of an item without its annotations, and without the stop after an annotation.
  private func itemWords(_ draft: ItemDraft) -> String {
    var kept: [Unicode.Scalar] = []
    var position = draft.block.content.lowerBound
    for span in draft.annotations where span.isClosed {
      kept += text.scalars[position..<span.range.lowerBound]
      position = span.range.upperBound
      let next = position < draft.block.end ? text.scalars[position] : " "
      if next.endsSentence, kept.last(where: { !$0.isBlank })?.endsSentence ?? true {
        position += 1
      }
    }
    if position < draft.block.content.upperBound {
      kept += text.scalars[position..<draft.block.content.upperBound]
    }
    return tidied(kept, keepsInnerBlanks: true)
  }

  private func theme(of draft: ItemDraft) -> String? {
    [draft.section, draft.chapter].lazy.compactMap { $0 }
      .map { heading(outline.blocks[$0]) }.first { !$0.isEmpty }
  }

  /// A heading is the words up to the next marker, or their first line where sentences follow it.
  private func heading(_ block: Outline.Block) -> String {
    var range = block.content
    if text.scalars[range].contains(where: \.endsSentence) {
      range = range.clamped(to: range.lowerBound..<text.lineEnd(after: range.lowerBound))
    }
    var words = text.scalars[range]
    while let last = words.last, last.isBlank || last.endsSentence || last == "：" {
      words.removeLast()
    }
    return tidied(words, keepsInnerBlanks: true)
  }

  private mutating func reportSequence(_ block: Outline.Block, id: String) {
    switch block.sequence {
    case .next, .restart: break
    case .gap(let expected):
      let missing =
        expected == block.marker.number - 1
        ? "\(expected)" : "\(expected) to \(block.marker.number - 1)"
      report(
        .warning, .numberingGap, at: block.marker.start, [id, missing],
        "item \(id): number \(missing) is missing before it; see whether items were lost")
    case .repeated:
      report(
        .error, .repeatedNumber, at: block.marker.start, [block.marker.printed, id],
        "the number \(block.marker.printed) stands twice in the document or after a greater one; this item is "
          + "\(id) here")
    }
  }

  private var furnitureDiagnostics: [Diagnostic] {
    guard let first = text.pageNumberLines.first else { return [] }
    let lines = text.pageNumberLines.map(String.init).joined(separator: ", ")
    return [
      Diagnostic(
        severity: .note, code: .pageNumber, line: first, subjects: [lines],
        message: "left out as page numbers, which stand alone on their line: line \(lines)")
    ]
  }

  private var outlineDiagnostics: [Diagnostic] {
    outline.declined.map { marker in
      Diagnostic(
        severity: .note, code: .numberInText, line: text.lines[marker.start],
        subjects: [marker.printed],
        message: "the line begins with the number \(marker.printed), which does not continue the "
          + "numbering; it was read as running text")
    }
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at position: Int,
    _ subjects: [String],
    _ message: String
  ) {
    diagnostics.append(
      Diagnostic(
        severity: severity, code: code, line: text.lines[position], subjects: subjects,
        message: message))
  }

  private func words(_ range: Range<Int>) -> String {
    tidied(text.scalars[range], keepsInnerBlanks: false)
  }
}

extension [Diagnostic] {
  /// The same findings by line, those without one last; findings of one line keep their order.
  func orderedByLine() -> [Diagnostic] {
    enumerated()
      .sorted { ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset) }
      .map(\.element)
  }
}

extension Diagnostic {
  fileprivate func said(ofItem id: String) -> Diagnostic {
    Diagnostic(
      severity: severity, code: code, line: line, subjects: [id] + subjects,
      message: "item \(id): " + message)
  }
}
