import DocumentBlocks

/// A document of a word processor, a page of the web or a PDF as the reader takes it: its lines numbered in
/// their order, and where each stands.
struct DocumentElements {
  /// Lines and tables, in their order.
  private(set) var elements: [DocumentElement] = []
  /// Where each line stands, by its number less one.
  private(set) var places: [SourceDocument.Place] = []
  private let lexicon: Lexicon

  /// - Complexity: O(length).
  init(_ document: SourceDocument, lexicon: Lexicon) {
    self.lexicon = lexicon
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph): add(paragraph)
      case .table(let table): add(table)
      }
    }
    // Text that stands in columns, or a cell a line, may be a table too.
    var found: [DocumentElement] = []
    var lines: [TextLine] = []
    let finder = TextTableFinder(lexicon: lexicon)
    for element in elements {
      if case .line(let line) = element {
        lines.append(line)
      } else {
        found += finder.elements(lines)
        lines = []
        found.append(element)
      }
    }
    elements = found + finder.elements(lines)
  }

  /// The words, a line each, for a reader of plain text.
  var text: String {
    var lines: [String] = []
    for case .line(let line) in elements {
      while lines.count < line.number - 1 { lines.append("") }
      lines.append(String(String.UnicodeScalarView(line.scalars)))
    }
    return lines.joined(separator: "\n")
  }

  private mutating func add(_ paragraph: SourceDocument.Paragraph) {
    // Lines of a page are broken where its width ends; those of other documents where their author did.
    let isPaged = paragraph.lines.first?.place.page != nil
    let lines =
      isPaged
      ? [SourceDocument.Line(paragraph.text, place: paragraph.lines.first?.place ?? .init())]
      : paragraph.lines
    for (position, line) in lines.enumerated() {
      let marker =
        position == 0 ? paragraph.marker.map { Self.isBullet($0) ? "• " : $0 + " " } ?? "" : ""
      add(marker + line.text, line.place, headingLevel: paragraph.headingLevel)
    }
  }

  private static func isBullet(_ marker: String) -> Bool {
    !marker.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  private mutating func add(
    _ text: String, _ place: SourceDocument.Place, headingLevel: Int? = nil
  ) {
    for var line in textLines(of: text) where !line.isBlank {
      places.append(place)
      line = TextLine(
        number: places.count, scalars: line.scalars, indent: line.indent, isWhole: true,
        headingLevel: headingLevel)
      elements.append(.line(line))
    }
  }

  private mutating func add(_ table: SourceDocument.Table) {
    if let caption = table.caption { add(caption, .init()) }
    let finder = TextTableFinder(lexicon: lexicon)
    let texts = table.rows.indices.map { row in
      (0..<table.width).map { Self.heading(table[row: row, column: $0]) }
    }
    // The lowest of the rows that name columns, where several stand on one another.
    let first = texts.indices.prefix(6).first { finder.areHeadings(texts[$0]) }
    guard let first else {
      if let matrix = matrix(table, texts, finder) {
        elements.append(.table(matrix))
        return
      }
      // A table for the look of the page: its cells one after the other.
      for row in table.rows {
        for case .cell(let cell) in row {
          for line in cell.lines { add(line.text, line.place) }
        }
      }
      return
    }
    var header = first
    while header + 1 < texts.count, header - first < 3, finder.areHeadings(texts[header + 1]) {
      header += 1
    }
    for row in texts[..<first] {
      for text in Set(row).sorted() where !text.isEmpty { add(text, .init()) }
    }
    let rows = table.rows.indices.dropFirst(header + 1).map { row in
      (0..<table.width).map { column -> TextTable.Cell in
        let cell = table[row: row, column: column]
        places.append(cell.lines.first?.place ?? .init(row: row + 1, cell: column + 1))
        let isPaged = cell.lines.first?.place.page != nil
        let lines = cell.lines.map { Array(normalized($0.text).unicodeScalars) }
        let text = Array(lines.joined(separator: ["\n"]))
        return TextTable.Cell(text: isPaged ? finder.joined(text) : text, line: places.count)
      }
    }
    elements.append(.table(TextTable(headings: texts[header], rows: rows)))
  }

  /// The table as one of items against units, where its cells are marks.
  private mutating func matrix(
    _ table: SourceDocument.Table, _ texts: [[String]], _ finder: TextTableFinder
  ) -> TextTable? {
    guard let headings = texts.first else { return nil }
    let first = places.count + 1
    let rows = table.rows.indices.dropFirst().map { row in
      (0..<table.width).map { column in
        TextTable.Cell(text: Array(texts[row][column].unicodeScalars), line: first + row - 1)
      }
    }
    let legend = elements.compactMap { element -> [Unicode.Scalar]? in
      if case .line(let line) = element { line.scalars } else { nil }
    }
    guard let matrix = finder.matrix(headings, rows, legend: legend) else { return nil }
    for row in table.rows.indices.dropFirst() {
      places.append(table[row: row, column: 0].lines.first?.place ?? .init(row: row + 1, cell: 1))
    }
    return matrix
  }

  private static func heading(_ cell: SourceDocument.Cell) -> String {
    tidied(normalized(cell.text).unicodeScalars, keepsInnerBlanks: false)
  }
}

extension Register {
  /// Reads who answers for what out of a document.
  ///
  /// ```swift
  /// let register = try Register(document: SourceDocument(contentsOf: "plan.docx"))
  /// ```
  ///
  /// What ``init(worklist:registry:grammars:lexicon:)`` says holds of it. Lines are counted in the order of
  /// reading; evidence has its page, or its row and cell.
  ///
  /// - Throws: ``RegisterError`` for a document without items.
  /// - Complexity: O(length).
  public init(
    document: SourceDocument, registry: PartyRegistry? = nil,
    grammars: [AnnotationGrammar] = AnnotationGrammar.known, lexicon: Lexicon = .builtIn
  ) throws(RegisterError) {
    let source = DocumentElements(document, lexicon: lexicon)
    let text = source.text
    let register: Register
    if !annotationSpans(in: FlowedText(normalized(text)), grammars: grammars).isEmpty {
      register = try Register(worklist: text, grammars: grammars, lexicon: lexicon)
    } else {
      var reader = DocumentReader(lexicon: lexicon)
      reader.learnMarks(of: text)
      reader.read(
        source.elements.map { element in
          if case .line(let line) = element { .line(reader.prepared(line)) } else { element }
        })
      var assembly = DocumentAssembly(reader)
      register = try assembly.register()
    }
    let placed = try register.placed(in: source.places, title: document.title)
    self = if let registry { try placed.resolved(by: registry) } else { placed }
  }

  /// The same with the pages, rows and cells of its evidence.
  private func placed(
    in places: [SourceDocument.Place], title own: String?
  ) throws(RegisterError) -> Register {
    func place(_ line: Int?) -> SourceDocument.Place? {
      line.flatMap { places.indices.contains($0 - 1) ? places[$0 - 1] : nil }
    }
    return try Register(
      title: title ?? own.map { tidied(normalized($0).unicodeScalars, keepsInnerBlanks: true) },
      date: date,
      parties: parties, items: items,
      responsibilities: responsibilities.map { responsibility in
        Responsibility(
          party: responsibility.party, item: responsibility.item, role: responsibility.role,
          parts: responsibility.parts, label: responsibility.label, weight: responsibility.weight,
          evidence: responsibility.evidence.map { evidence in
            let place = place(evidence.firstLine)
            return Evidence(
              firstLine: evidence.firstLine, lastLine: evidence.lastLine, text: evidence.text,
              page: place?.page, row: place?.row, cell: place?.cell)
          })
      },
      diagnostics: diagnostics.map { diagnostic in
        guard let page = place(diagnostic.line)?.page else { return diagnostic }
        return Diagnostic(
          severity: diagnostic.severity, code: diagnostic.code, line: diagnostic.line,
          subjects: diagnostic.subjects, message: diagnostic.message + " (page \(page))")
      })
  }
}
