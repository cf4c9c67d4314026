import DocumentBlocks

/// Reads a PDF: paragraphs in reading order, tables by where their words stand.
///
/// Left out, and noted: lines that pages repeat, page numbers, footnotes.
struct PDFDocument {
  private var notes = NoteCounts()
  private var blocks: [SourceDocument.Block] = []
  private var headingHeights: [Double] = []
  private var bodyHeight = 0.0
  /// The table that ended a page, where the next may go on with it.
  private var open: OpenTable?
  /// The last line of a page, where the next may go on with its paragraph.
  private var lastLine: (segment: PDFSegment, right: Double)?

  private struct OpenTable {
    let first: PDFTable
    var last: PDFTable
    let block: Int
  }

  /// - Complexity: O(n log n) in the words of a page, beside what `pdftotext` takes.
  static func document(_ bytes: [UInt8]) throws(DocumentFault) -> SourceDocument {
    let (output, complaints) = try PDFText.layout(bytes)
    return try document(layout: output, complaints: complaints)
  }

  /// A document of what `pdftotext -bbox-layout` answers.
  static func document(
    layout output: [UInt8], complaints: String = ""
  ) throws(DocumentFault) -> SourceDocument {
    let layout = try PDFLayoutReader(output)
    var document = PDFDocument()
    try document.takeComplaints(complaints)
    var pages = layout.pages
    for index in pages.indices { pages[index].numberLines() }
    let empty = pages.filter(\.segments.isEmpty)
    guard empty.count < pages.count else {
      throw DocumentFault(
        .scanned, "the PDF has no text: its pages are pictures",
        "recognise its text first, for instance with ocrmypdf, or give the document in another format"
      )
    }
    if let first = empty.first {
      document.notes.add(.emptyPages, place: .init(page: first.number), count: empty.count)
    }
    let read = (pages, document.notes)
    PDFRunningLines.remove(from: &pages, notes: &document.notes)
    // What is all that pages hold is their text.
    if pages.allSatisfy(\.segments.isEmpty) { (pages, document.notes) = read }
    for index in pages.indices { PDFFootnotes.remove(from: &pages[index], notes: &document.notes) }
    document.findHeadings(pages)
    for page in pages { document.take(page) }
    document.noteUnknown(pages)
    var blocks = document.blocks
    PlaceNumbering.number(&blocks, numbersLines: false)
    return SourceDocument(title: layout.title, blocks: blocks, notes: document.notes.notes)
  }

  private mutating func takeComplaints(_ said: String) throws(DocumentFault) {
    if said.contains("Missing language pack") || said.contains("Unknown character collection") {
      throw DocumentFault(
        .missingProgram, "pdftotext lacks the tables of Chinese, Japanese and Korean characters",
        "install them (Debian, Ubuntu: apt-get install poppler-data)")
    }
    for line in said.split(separator: "\n") where line.hasPrefix("Syntax Error") {
      notes.add(.damagedParts, String(line))
    }
  }

  private mutating func noteUnknown(_ pages: [PDFPage]) {
    for page in pages {
      for segment in page.segments {
        let count = segment.words.reduce(0) { sum, word in
          sum
            + word.text.unicodeScalars.count {
              $0 == "\u{FFFD}" || (0xE000...0xF8FF).contains($0.value)
            }
        }
        if count > 0 {
          notes.add(
            .unknownCharacters, segment.text, place: .init(page: page.number, line: segment.line),
            count: count)
        }
      }
    }
  }

  /// Sizes of letters that are clearly larger than those of the text, the largest first.
  private mutating func findHeadings(_ pages: [PDFPage]) {
    bodyHeight = PDFParagraphs.bodyHeight(pages)
    var heights: Set<Double> = []
    for page in pages {
      for segment in page.segments where segment.box.height > 1.12 * bodyHeight {
        heights.insert((segment.box.height * 2).rounded() / 2)
      }
    }
    headingHeights = heights.sorted(by: >)
  }

  private func headingLevel(_ paragraph: [PDFSegment]) -> Int? {
    guard paragraph.count <= 3, paragraph.reduce(0, { $0 + $1.text.count }) < 120 else {
      return nil
    }
    let height = (paragraph[0].box.height * 2).rounded() / 2
    return headingHeights.firstIndex(of: height).map { min($0 + 1, 9) }
  }

  private mutating func take(_ page: PDFPage) {
    var finder = PDFTableFinder(page)
    let tables = finder.tables()
    let inTables = tables.reduce(into: Set<Int>()) { $0.formUnion($1.orders) }
    let own = page.segments.filter { !inTables.contains($0.order) }
    let prose = page.isTooDense ? own : PDFParagraphs.withLabels(own)
    let maker = PDFParagraphs(page: page)
    let items =
      prose.map { PDFReadingOrder.Item(box: $0.box, segment: $0, table: nil) }
      + tables.indices.map { PDFReadingOrder.Item(box: tables[$0].box, segment: nil, table: $0) }
    var groups: [[PDFSegment]] = [[]]
    var order: [Int] = []
    for item in page.isTooDense ? items : PDFReadingOrder.ordered(items) {
      if let segment = item.segment {
        // What stands on one line is one.
        if let last = groups[groups.count - 1].last, !page.isTooDense,
          last.box.isBeside(segment.box), segment.box.left >= last.box.right
        {
          groups[groups.count - 1].removeLast()
          groups[groups.count - 1].append(last.joined(with: segment))
        } else {
          groups[groups.count - 1].append(segment)
        }
      }
      if let table = item.table {
        order.append(table)
        groups.append([])
      }
    }
    for (number, group) in groups.enumerated() {
      let paragraphs = maker.paragraphs(group)
      for (index, paragraph) in paragraphs.enumerated() {
        let isFirst = index == 0 && number == 0
        add(paragraph, on: page, continues: isFirst ? lastLine : nil)
      }
      if !group.isEmpty { (lastLine, open) = (nil, nil) }
      if number < tables.count {
        add(tables[order[number]], on: page)
        lastLine = nil
      } else if let last = group.last {
        let right = group.map(\.box.right).max() ?? last.box.right
        lastLine = (last, right)
      }
    }
  }

  private mutating func add(
    _ paragraph: [PDFSegment], on page: PDFPage,
    continues last: (segment: PDFSegment, right: Double)?
  ) {
    let lines = paragraph.map { segment in
      SourceDocument.Line(
        Self.seen(segment.text), place: .init(page: page.number, line: segment.line))
    }.filter { !$0.text.isEmpty }
    guard !lines.isEmpty else { return }
    if let last, case .paragraph(var before) = blocks.last, before.headingLevel == nil,
      !PDFLabel.begins(paragraph[0].text), !PDFParagraphs.endsSentence(last.segment.text),
      abs(last.segment.box.height - paragraph[0].box.height) < 0.1 * last.segment.box.height,
      !PDFParagraphs.leavesRoom(last.segment, for: paragraph[0], right: last.right)
    {
      before.lines += lines
      blocks[blocks.count - 1] = .paragraph(before)
      return
    }
    blocks.append(
      .paragraph(SourceDocument.Paragraph(lines: lines, headingLevel: headingLevel(paragraph))))
  }

  /// A sign of a font of its own at the start of a line is a bullet; elsewhere it is left out.
  private static func seen(_ text: String) -> String {
    func isOfAFont(_ scalar: Unicode.Scalar) -> Bool {
      (0xE000...0xF8FF).contains(scalar.value) || scalar == "\u{FFFD}"
    }
    guard text.unicodeScalars.contains(where: isOfAFont) else { return text }
    var scalars = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if !isOfAFont(scalar) { scalars.append(scalar) } else if index == 0 { scalars.append("•") }
    }
    return LineText.trimmed(String(scalars))
  }

  // Tables.

  private mutating func add(_ table: PDFTable, on page: PDFPage) {
    if let open, case .table(var before) = blocks[open.block],
      Self.isSameTable(open, table), open.block == blocks.count - 1
    {
      let repeated = zip(open.first.rows.indices, table.rows.indices).prefix { old, new in
        open.first.texts(old) == table.texts(new)
      }.count
      let rows = Self.cells(Array(table.rows.dropFirst(repeated)), on: page)
      let shift = before.rows.count
      for row in rows {
        before.rows.append(
          row.map { slot in
            if case .covered(let row, let column) = slot {
              .covered(row: row + shift, column: column)
            } else {
              slot
            }
          })
      }
      if repeated > 0 { before.headerRowCount = repeated }
      blocks[open.block] = .table(before)
      self.open?.last = table
      notes.add(
        .joinedTables,
        place: .init(page: page.number, line: table.rows.first?.first?.segments.first?.line))
      return
    }
    let rows = Self.cells(table.rows, on: page)
    blocks.append(.table(SourceDocument.Table(rows: rows)))
    notes.add(
      .alignedTables,
      place: .init(page: page.number, line: table.rows[0].first?.segments.first?.line))
    open = OpenTable(first: table, last: table, block: blocks.count - 1)
  }

  /// Whether a table at the start of a page goes on with that at the end of the last: its heading is repeated, or its
  /// columns are the same.
  private static func isSameTable(_ open: OpenTable, _ new: PDFTable) -> Bool {
    let old = open.last
    guard old.bands.count == new.bands.count, new.page == old.page + 1 else { return false }
    if open.first.texts(0) == new.texts(0) { return true }
    return zip(old.bands, new.bands).allSatisfy { old, new in
      abs(old.left - new.left) < 6 || abs(old.left + old.right - new.left - new.right) < 12
    }
  }

  private static func cells(
    _ rows: [[PDFTable.Cell]], on page: PDFPage
  ) -> [[SourceDocument.Table.Slot]] {
    let width = rows.map { row in row.map { $0.column + $0.span }.max() ?? 0 }.max() ?? 0
    let empty = SourceDocument.Table.Slot.cell(SourceDocument.Cell())
    var slots = Array(repeating: Array(repeating: empty, count: width), count: rows.count)
    for (number, row) in rows.enumerated() {
      for cell in row {
        let lines = cell.segments.map { segment in
          SourceDocument.Line(
            seen(segment.text), place: .init(page: page.number, line: segment.line))
        }
        for covered in number..<number + cell.rowSpan {
          for column in cell.column..<cell.column + cell.span {
            slots[covered][column] = .covered(row: number, column: cell.column)
          }
        }
        slots[number][cell.column] = .cell(
          SourceDocument.Cell(
            lines: lines.filter { !$0.text.isEmpty }, columnSpan: cell.span, rowSpan: cell.rowSpan))
      }
    }
    return slots
  }
}
