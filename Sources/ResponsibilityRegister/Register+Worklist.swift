extension Register {
  /// Reads a work-list document: text whose items say who answers for them.
  ///
  /// ```swift
  /// let register = try Register(worklist: text)
  /// register.items.count
  /// ```
  ///
  /// The text may be as a PDF gives it: with page numbers and blank lines in the middle of sentences,
  /// words and annotations broken across lines, and compatibility ideographs. Parts are told by their
  /// numbers and by the layout alone; then each is asked who answers for it, in brackets, behind labels,
  /// in a last sentence or in the cells of a table, by the words of a lexicon. Annotations of a grammar,
  /// whose labels tell sides, are looked for first. What could not be settled is in ``diagnostics``.
  ///
  /// A party's id is its name as written, or the canonical name where a registry is given and knows
  /// the written form.
  ///
  /// - Parameters:
  ///   - text: the document.
  ///   - registry: the parties that are known, with their other written forms.
  ///   - grammars: the forms of annotation to look for first, tried in order.
  ///   - lexicon: the words by which other documents say who answers.
  /// - Throws: ``RegisterError`` for an empty or binary text and one without items.
  /// - Complexity: O(length).
  public init(
    worklist text: String, registry: PartyRegistry? = nil,
    grammars: [AnnotationGrammar] = AnnotationGrammar.known, lexicon: Lexicon = .builtIn
  ) throws(RegisterError) {
    if text.unicodeScalars.contains("\0") {
      throw RegisterError(
        problem: "the document holds NUL characters: it is binary", remedy: "give plain text")
    }
    let flowed = FlowedText(normalized(text))
    let known = annotationSpans(in: flowed, grammars: grammars)
    if known.isEmpty, !flowed.scalars.isEmpty {
      let register = try Register(document: text, lexicon: lexicon)
      self = if let registry { try register.resolved(by: registry) } else { register }
      return
    }
    guard !flowed.scalars.isEmpty else {
      throw RegisterError(
        problem: "the document is empty", remedy: "give a document with numbered items")
    }
    let spans = known
    let outline = Outline(flowed, annotations: spans)
    let (drafts, strays) = itemDrafts(in: outline, annotations: spans)
    guard !drafts.isEmpty else {
      throw RegisterError(
        problem: "the document has no items",
        remedy: "number each item at the start of a line, as in “1. …”, and end it with its "
          + "annotation, as in “\(grammars.first?.example ?? "（…）")”")
    }
    var assembly = RegisterAssembly(text: flowed, outline: outline, grammars: grammars)
    assembly.add(drafts)
    assembly.report(strays: strays)
    let register = try assembly.register()
    self = if let registry { try register.resolved(by: registry) } else { register }
  }
}

extension AnnotationGrammar {
  /// An annotation that the grammar reads, for messages.
  var example: String {
    "（" + sections.map { $0.label + "：…" }.joined(separator: "，") + "）"
  }
}

extension Register {
  /// Reads a document in any manner that a lexicon knows.
  init(document text: String, lexicon: Lexicon) throws(RegisterError) {
    var reader = DocumentReader(lexicon: lexicon)
    reader.read(text)
    var assembly = DocumentAssembly(reader)
    self = try assembly.register()
  }
}
