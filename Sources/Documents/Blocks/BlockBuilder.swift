import DocumentBlocks

/// Puts a document together from what a reader of its format comes upon: text, breaks, paragraphs, tables.
///
/// Tables may stand in cells. One that only lays out a page is taken apart, and what stands in its cells follows in
/// reading order; one in the cell of a real table becomes lines of that cell, a row a line.
struct BlockBuilder {
  typealias Block = SourceDocument.Block
  typealias Paragraph = SourceDocument.Paragraph

  /// Whether tables may be there to lay out pages, as on the web.
  let takesLayoutTablesApart: Bool
  var notes = NoteCounts()
  private var blocks: [Block] = []
  private var tables: [TableFrame] = []
  private var paragraph: Paragraph?
  private var line = ""

  /// How deep tables may nest.
  static let depthLimit = 50

  init(takesLayoutTablesApart: Bool = false) {
    self.takesLayoutTablesApart = takesLayoutTablesApart
  }

  /// Whether text would go into a cell.
  var isInCell: Bool { tables.last?.cell != nil }
  /// Whether a table is open.
  var isInTable: Bool { !tables.isEmpty }
  /// How deep tables are nested here.
  var tableDepth: Int { tables.count }
  /// Whether the open line has no text yet.
  var isLineEmpty: Bool { line.isEmpty }
  /// Whether a paragraph is open.
  var hasParagraph: Bool { paragraph != nil }
  /// What the open line ends with.
  var lastScalar: Unicode.Scalar? { line.unicodeScalars.last }

  // Paragraphs.

  /// Ends the open paragraph and begins one, which is dropped if no text comes.
  mutating func beginParagraph(
    heading: Int? = nil, marker: String? = nil, listLevel: Int? = nil
  ) {
    endParagraph()
    paragraph = Paragraph(lines: [], headingLevel: heading, marker: marker, listLevel: listLevel)
  }

  /// Goes on with the line.
  mutating func append(_ text: String) { line += text }

  /// Ends the line.
  mutating func breakLine(place: SourceDocument.Place = .init()) {
    let text = LineText.cleaned(line)
    line = ""
    guard !text.isEmpty else { return }
    if paragraph == nil { paragraph = Paragraph(lines: []) }
    paragraph?.lines.append(SourceDocument.Line(text, place: place))
  }

  mutating func endParagraph(place: SourceDocument.Place = .init()) {
    breakLine(place: place)
    if let paragraph, !paragraph.lines.isEmpty { add(.paragraph(paragraph)) }
    paragraph = nil
  }

  mutating func add(_ block: Block) {
    if isInCell {
      tables[tables.count - 1].cell?.blocks.append(block)
    } else {
      // What stands in a table outside its cells is read before the table.
      blocks.append(block)
    }
  }

  // Tables.

  mutating func beginTable(isLayout: Bool = false) throws(DocumentFault) {
    endParagraph()
    guard tables.count < Self.depthLimit else {
      throw DocumentFault(
        .damaged, "tables are nested more than \(Self.depthLimit) deep",
        "save the document again where it was made")
    }
    tables.append(TableFrame(isLayout: isLayout))
  }

  mutating func beginRow(isHeading: Bool = false) {
    guard isInTable else { return }
    endCell()
    tables[tables.count - 1].beginRow(isHeading: isHeading)
  }

  mutating func beginCell(columnSpan: Int = 1, rowSpan: Int = 1, isHeading: Bool = false) {
    guard isInTable else { return }
    endCell()
    tables[tables.count - 1].cell = TableFrame.BuiltCell(
      columnSpan: columnSpan, rowSpan: rowSpan, isHeading: isHeading)
  }

  /// Begins a cell that only goes on with one of a row above, which takes what stands in it.
  mutating func continueCell(row: Int, cell: Int) {
    beginCell()
    tables[tables.count - 1].cell?.continued = (row, cell)
  }

  /// Takes out the row that was begun last.
  mutating func dropRow() {
    guard isInTable else { return }
    endCell()
    tables[tables.count - 1].dropRow()
  }

  /// Says that the row that was begun last is one of headings.
  mutating func markRowAsHeading() {
    guard isInTable else { return }
    tables[tables.count - 1].markRowAsHeading()
  }

  mutating func endCell() {
    guard isInCell else { return }
    endParagraph()
    tables[tables.count - 1].endCell()
  }

  mutating func setCaption(_ caption: String) {
    let text = LineText.cleaned(caption)
    guard isInTable, !text.isEmpty else { return }
    tables[tables.count - 1].caption = text
  }

  /// Ends the innermost table.
  ///
  /// - Throws: ``DocumentFault`` for one of too many places.
  mutating func endTable() throws(DocumentFault) {
    guard isInTable else { return }
    endCell()
    endParagraph()
    let frame = tables.removeLast()
    if frame.isTakenApart(onTheWeb: takesLayoutTablesApart) {
      if let caption = frame.caption {
        add(.paragraph(Paragraph(lines: [SourceDocument.Line(caption)])))
      }
      for block in frame.allBlocks { add(block) }
    } else if frame.hasText {
      let flattened = frame.nestedTableCount
      if flattened > 0 { notes.add(.nestedTables, count: flattened) }
      guard let table = frame.table() else {
        throw DocumentFault(
          .tooLarge,
          "a table has more than \(SourceDocument.Table.slotLimit) places",
          "give a part of the document")
      }
      add(.table(table))
    }
  }

  // The end.

  /// All blocks, with numbers of tables, rows and cells; and of lines, where these have none of their own.
  mutating func finish(title: String?, numbersLines: Bool) throws(DocumentFault) -> SourceDocument {
    while isInTable { try endTable() }
    endParagraph()
    PlaceNumbering.number(&blocks, numbersLines: numbersLines)
    let name = title.map(LineText.cleaned) ?? ""
    return SourceDocument(
      title: name.isEmpty ? nil : name, blocks: blocks, notes: notes.notes)
  }
}
