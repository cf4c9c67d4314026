import DocumentBlocks
import MarkupReading

/// Reads a document of Word (Office Open XML, `.docx`): what is printed once all tracked changes are accepted.
///
/// Numbers that lists give by themselves are computed as Word does. Left out, and noted: deleted and hidden text,
/// footnotes and endnotes, comments, headers and footers, tables of contents, pictures.
///
/// ISO/IEC 29500-1, 17: WordprocessingML.
struct WordDocument {
  private let styles: WordStyles
  private var numbering: WordNumbering
  private var builder = BlockBuilder()
  /// A text box holds paragraphs inside one.
  private var paragraphs: [WordParagraph] = []
  private var carried: [WordParagraph.Piece] = []
  private var rows: [WordTableRows] = []
  private var cell = WordCell()
  private var context: [Context] = []
  private var isRunHidden = false
  private var isInText = false
  private var isRowDeleted = false
  private var title: String?

  private enum Context { case paragraphProperties, runProperties, rowProperties, cellProperties }

  private struct WordCell {
    var span = 1
    var merge: String?
    var isOpen = false
  }

  /// Reads a document.
  ///
  /// - Complexity: O(unpacked text).
  static func document(_ package: WordPackage) throws(DocumentFault) -> SourceDocument {
    let root = try WordRelations(of: "", in: package)
    guard
      let part = root.first("officeDocument", in: package)
        ?? (package.has("word/document.xml") ? "word/document.xml" : nil)
    else {
      throw DocumentFault(
        .damaged, "the archive has no document in it", "save it again as .docx")
    }
    let relations = try WordRelations(of: part, in: package)
    var styles = WordStyles()
    if let part = relations.first("styles", in: package) {
      styles = try WordStyles(part, in: package)
    }
    var numbering = WordNumbering()
    if let part = relations.first("numbering", in: package) {
      numbering = try WordNumbering(part, in: package)
    }
    var document = WordDocument(styles: styles, numbering: numbering)
    try document.noteHeaders(relations, in: package)
    try package.read(part) { reader, event in try document.take(event, &reader) }
    var named = document.title
    if named == nil { named = try PackageTitle.title(root, in: package) }
    return try document.builder.finish(title: named, numbersLines: true)
  }

  private init(styles: WordStyles, numbering: WordNumbering) {
    self.styles = styles
    self.numbering = numbering
  }

  private mutating func noteHeaders(
    _ relations: WordRelations, in package: WordPackage
  ) throws(DocumentFault) {
    for (kind, part) in relations.parts
    where ["header", "footer"].contains(kind) && package.has(part) {
      var text = ""
      try package.read(part) { _, event in if case .text(let piece) = event { text += piece } }
      if !LineText.cleaned(text).isEmpty { builder.notes.add(.headersAndFooters, text) }
    }
  }

  private mutating func take(_ event: XMLEvent, _ reader: inout XMLReader) throws {
    switch event {
    case .text(let text): if isInText { append(.text(text)) }
    case .end(let name): try end(name)
    case .start(let element):
      if try skip(element, &reader) { return }
      switch context.last {
      case nil: try start(element)
      case .paragraphProperties: takeParagraphProperty(element)
      case .runProperties: takeRunProperty(element)
      case .rowProperties: takeRowProperty(element)
      case .cellProperties: takeCellProperty(element)
      }
    }
  }

  /// Passes over what is not read; true where that was done.
  private mutating func skip(
    _ element: XMLElement, _ reader: inout XMLReader
  ) throws(XMLFault) -> Bool {
    switch element.name {
    case "Fallback", "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPr",
      "rt", "sdtPr", "instrText", "tblGrid":
      try reader.skipElement()
    case "del" where context.isEmpty, "moveFrom" where context.isEmpty:
      let text = try reader.textOfElement()
      if !LineText.cleaned(text).isEmpty { builder.notes.add(.deletedText, text) }
    default: return false
    }
    return true
  }

  private mutating func start(_ element: XMLElement) throws(DocumentFault) {
    switch element.name {
    case "p":
      paragraphs.append(WordParagraph())
      isRunHidden = false
    case "pPr": context.append(.paragraphProperties)
    case "rPr": context.append(.runProperties)
    case "trPr": context.append(.rowProperties)
    case "tcPr": context.append(.cellProperties)
    case "r": isRunHidden = false
    case "t": isInText = true
    case "tab", "ptab": append(.text("\t"))
    case "br", "cr": append(.lineBreak)
    case "noBreakHyphen": append(.text("-"))
    case "sym": append(.text(WordSymbol.text(element) ?? unknownSymbol()))
    case "ins", "moveTo": builder.notes.add(.insertedText)
    case "footnoteReference", "endnoteReference": builder.notes.add(.footnotes)
    case "commentReference": builder.notes.add(.comments)
    case "blip", "imagedata": builder.notes.add(.pictures)
    case "txbxContent": builder.notes.add(.textBoxes)
    case "tbl":
      openCell()
      try builder.beginTable()
      rows.append(WordTableRows())
    case "tblCaption": if let caption = element.value("val") { builder.setCaption(caption) }
    case "tr":
      isRowDeleted = false
      builder.beginRow()
      if !rows.isEmpty { rows[rows.count - 1].beginRow() }
    case "tc": cell = WordCell()
    default: break
    }
  }

  private mutating func unknownSymbol() -> String {
    builder.notes.add(.unknownCharacters)
    return ""
  }

  private mutating func end(_ name: String) throws(DocumentFault) {
    switch name {
    case "pPr" where context.last == .paragraphProperties: context.removeLast()
    case "rPr" where context.last == .runProperties: context.removeLast()
    case "trPr" where context.last == .rowProperties: context.removeLast()
    case "tcPr" where context.last == .cellProperties:
      context.removeLast()
      openCell()
    case "t": isInText = false
    case "p": endParagraph()
    case "tc":
      openCell()
      builder.endCell()
    case "tr": if isRowDeleted { builder.dropRow() }
    case "tbl":
      try builder.endTable()
      _ = rows.popLast()
    default: break
    }
  }

  // Properties.

  private mutating func takeParagraphProperty(_ element: XMLElement) {
    guard !paragraphs.isEmpty else { return }
    let value = element.value("val")
    switch element.name {
    case "pStyle": paragraphs[paragraphs.count - 1].style = value
    case "outlineLvl": paragraphs[paragraphs.count - 1].outline = value.flatMap(Int.init)
    case "numId": paragraphs[paragraphs.count - 1].list = value
    case "ilvl": paragraphs[paragraphs.count - 1].level = value.flatMap(Int.init)
    // Of the paragraph's end, in the properties of its mark.
    case "del", "moveFrom": paragraphs[paragraphs.count - 1].isEndDeleted = true
    default: break
    }
  }

  private mutating func takeRunProperty(_ element: XMLElement) {
    switch element.name {
    case "vanish": isRunHidden = element.isOn
    case "rStyle":
      if styles.first(element.value("val"), { $0.isHidden }) == true { isRunHidden = true }
    default: break
    }
  }

  private mutating func takeRowProperty(_ element: XMLElement) {
    switch element.name {
    case "tblHeader": if element.isOn { builder.markRowAsHeading() }
    case "del":
      isRowDeleted = true
      builder.notes.add(.deletedText)
    case "gridBefore":
      let count = element.value("val").flatMap(Int.init).map { min(max(0, $0), 1_000) } ?? 0
      guard count > 0, !rows.isEmpty else { return }
      rows[rows.count - 1].skip(count)
      builder.beginCell(columnSpan: count)
      builder.endCell()
    default: break
    }
  }

  private mutating func takeCellProperty(_ element: XMLElement) {
    switch element.name {
    case "gridSpan":
      cell.span = element.value("val").flatMap(Int.init).map { min(max(1, $0), 1_000) } ?? 1
    case "vMerge": cell.merge = element.value("val") ?? "continue"
    default: break
    }
  }

  /// Begins the cell once its properties are known.
  private mutating func openCell() {
    guard !cell.isOpen, !rows.isEmpty else { return }
    cell.isOpen = true
    if let above = rows[rows.count - 1].take(span: cell.span, merge: cell.merge) {
      builder.continueCell(row: above.row, cell: above.cell)
    } else {
      builder.beginCell(columnSpan: cell.span)
    }
  }

  // Paragraphs.

  private mutating func append(_ piece: WordParagraph.Piece) {
    guard !paragraphs.isEmpty else { return }
    if isRunHidden {
      if case .text(let text) = piece { builder.notes.add(.hiddenText, text) }
      return
    }
    paragraphs[paragraphs.count - 1].pieces.append(piece)
  }

  private mutating func endParagraph() {
    guard var paragraph = paragraphs.popLast() else { return }
    if paragraphs.isEmpty {
      // A cell need not say anything of itself.
      if !rows.isEmpty { openCell() }
      paragraph.pieces = carried + paragraph.pieces
      carried = []
      if paragraph.isEndDeleted {
        carried = paragraph.pieces
        return
      }
    }
    if styles.first(paragraph.style, { $0.name.isEmpty ? nil : $0.name })?.hasPrefix("toc ") == true
    {
      builder.notes.add(.tableOfContents, paragraph.text)
      return
    }
    if styles.first(paragraph.style, { $0.isHidden }) == true {
      builder.notes.add(.hiddenText, paragraph.text)
      return
    }
    let (marker, level) = listMarker(paragraph)
    let heading = styles.headingLevel(paragraph.style ?? styles.usual, outline: paragraph.outline)
    if heading == 0, title == nil { title = paragraph.text }
    builder.beginParagraph(heading: heading, marker: marker, listLevel: level.map { $0 + 1 })
    for piece in paragraph.pieces {
      switch piece {
      case .text(let text): builder.append(text)
      case .lineBreak: builder.breakLine()
      }
    }
    builder.endParagraph()
  }

  private mutating func listMarker(_ paragraph: WordParagraph) -> (String?, Int?) {
    let styled = styles.styleWithList(paragraph.style ?? styles.usual)
    guard let list = paragraph.list ?? styled?.list, list != "0" else { return (nil, nil) }
    let level =
      paragraph.level
      ?? styled.flatMap { styled in
        numbering.level(ofStyle: styled.style, in: list) ?? styled.level
      } ?? 0
    let marker = numbering.marker(list: list, level: level)
    return (marker, marker == nil ? nil : level)
  }
}
