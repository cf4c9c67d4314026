import DocumentBlocks
import MarkupReading

/// Reads an OpenDocument text (`.odt`): what is printed once all tracked changes are accepted.
///
/// OASIS. Open Document Format for Office Applications 1.3, part 3.
struct OpenDocumentText {
  private let styles: OpenDocumentStyles
  private var numbering = OpenDocumentNumbering()
  private var builder = BlockBuilder()
  private var lists: [OpenList] = []
  private var paragraphs: [OpenParagraph] = []
  private var isHeadingRow = false
  private var hiddenSpans: [Bool] = []
  private var title: String?
  private var repeatedRow: (count: Int, cells: Int) = (1, 0)

  private struct OpenList {
    let name: String
    let style: String?
    /// The value that the next item shall have.
    var start: Int?
    var isItemBegun = false
    let paragraphDepth: Int
    let tableDepth: Int
  }

  private struct OpenParagraph {
    var heading: Int?
    var style: String?
    var start: Int?
    var isHidden = false
    var pieces: [WordParagraph.Piece] = []
  }

  /// The most cells or blanks that one element repeats.
  private static let repeatLimit = 1_000

  /// Reads a document.
  ///
  /// - Complexity: O(unpacked text).
  static func document(_ package: WordPackage) throws(DocumentFault) -> SourceDocument {
    if package.has("META-INF/manifest.xml"),
      String(decoding: try package.bytes(of: "META-INF/manifest.xml"), as: UTF8.self)
        .contains("encryption-data")
    {
      throw DocumentFault(
        .encrypted, "the document is protected by a password",
        "take the protection off and save it again")
    }
    var styles = OpenDocumentStyles()
    try styles.read("styles.xml", in: package)
    try styles.read("content.xml", in: package)
    var document = OpenDocumentText(styles: styles)
    try package.read("content.xml") { reader, event in try document.take(event, &reader) }
    var named = document.title
    if named == nil, package.has("meta.xml") {
      named = try PackageTitle.title("meta.xml", in: package)
    }
    return try document.builder.finish(title: named, numbersLines: true)
  }

  private init(styles: OpenDocumentStyles) { self.styles = styles }

  private mutating func take(_ event: XMLEvent, _ reader: inout XMLReader) throws {
    switch event {
    case .text(let text): append(text)
    case .end(let name): try end(name)
    case .start(let element):
      if try !skip(element, &reader) { try start(element) }
    }
  }

  private mutating func skip(
    _ element: XMLElement, _ reader: inout XMLReader
  ) throws(XMLFault) -> Bool {
    switch element.name {
    case "automatic-styles", "font-face-decls", "scripts", "forms", "sequence-decls",
      "variable-decls", "user-field-decls", "list-header-style", "ruby-text", "number":
      try reader.skipElement()
    case "tracked-changes":
      let text = try reader.textOfElement()
      if !LineText.cleaned(text).isEmpty { builder.notes.add(.deletedText) }
    case "note":
      try reader.skipElement()
      builder.notes.add(.footnotes)
    case "annotation":
      try reader.skipElement()
      builder.notes.add(.comments)
    case "table-of-content", "alphabetical-index", "illustration-index", "table-index":
      builder.notes.add(.tableOfContents, try reader.textOfElement())
    case "hidden-text":
      try reader.skipElement()
      builder.notes.add(.hiddenText)
    case "section" where element["text:display"] == "none":
      builder.notes.add(.hiddenText, try reader.textOfElement())
    default: return false
    }
    return true
  }

  private mutating func start(_ element: XMLElement) throws(DocumentFault) {
    switch element.name {
    case "p", "h": startParagraph(element)
    case "span":
      hiddenSpans.append(styles.isHidden(element["text:style-name"]) || hiddenSpans.last == true)
    case "s":
      let count = element["text:c"].flatMap(Int.init) ?? 1
      add(.text(String(repeating: " ", count: min(max(1, count), Self.repeatLimit))))
    case "tab": add(.text("\t"))
    case "line-break": add(.lineBreak)
    case "change-start": builder.notes.add(.insertedText)
    case "image", "object", "object-ole": builder.notes.add(.pictures)
    case "text-box": builder.notes.add(.textBoxes)
    case "list": startList(element)
    case "list-item":
      guard !lists.isEmpty else { return }
      lists[lists.count - 1].isItemBegun = false
      if let start = element["text:start-value"].flatMap(Int.init) {
        lists[lists.count - 1].start = start
      }
    case "list-header":
      if !lists.isEmpty { lists[lists.count - 1].isItemBegun = true }
    case "table":
      try builder.beginTable()
      if let caption = element["table:title"] { builder.setCaption(caption) }
    case "table-header-rows": isHeadingRow = true
    case "table-row": builder.beginRow(isHeading: isHeadingRow)
    case "table-cell":
      builder.beginCell(
        columnSpan: Self.count(element["table:number-columns-spanned"], limit: 1_000),
        rowSpan: Self.count(element["table:number-rows-spanned"], limit: 100_000))
      let copies = Self.count(element["table:number-columns-repeated"], limit: Self.repeatLimit)
      repeatedRow = (copies, 0)
    default: break
    }
  }

  private static func count(_ text: String?, limit: Int) -> Int {
    text.flatMap(Int.init).map { min(max(1, $0), limit) } ?? 1
  }

  private mutating func end(_ name: String) throws(DocumentFault) {
    switch name {
    case "p", "h": endParagraph()
    case "span": _ = hiddenSpans.popLast()
    case "list": _ = lists.popLast()
    case "table-header-rows": isHeadingRow = false
    case "table-cell":
      builder.endCell()
      for _ in 1..<max(1, repeatedRow.count) {
        builder.beginCell()
        builder.endCell()
      }
      repeatedRow = (1, 0)
    case "table":
      try builder.endTable()
      isHeadingRow = false
    default: break
    }
  }

  // Lists.

  private mutating func startList(_ element: XMLElement) {
    let outer = lists.last.flatMap { list in
      list.paragraphDepth == paragraphs.count && list.tableDepth == builder.tableDepth ? list : nil
    }
    let style = element["text:style-name"] ?? outer?.style
    let name = style ?? "\u{0}plain"
    if outer == nil, element["text:continue-numbering"] != "true",
      element["text:continue-list"] == nil
    {
      numbering.restart(name, level: 1)
    }
    lists.append(
      OpenList(
        name: name, style: style, start: nil, paragraphDepth: paragraphs.count,
        tableDepth: builder.tableDepth))
  }

  private var level: Int {
    lists.reversed().prefix { list in
      list.paragraphDepth == paragraphs.count && list.tableDepth == builder.tableDepth
    }.count
  }

  // Paragraphs.

  private mutating func startParagraph(_ element: XMLElement) {
    var paragraph = OpenParagraph()
    paragraph.style = element["text:style-name"]
    if element.name == "h" {
      paragraph.heading = min(max(1, element["text:outline-level"].flatMap(Int.init) ?? 1), 10)
      if element["text:is-list-header"] == "true" { paragraph.start = -1 }
    }
    paragraph.isHidden = styles.isHidden(paragraph.style)
    paragraphs.append(paragraph)
  }

  private mutating func append(_ text: String) {
    guard !paragraphs.isEmpty else { return }
    if hiddenSpans.last == true || paragraphs.last?.isHidden == true {
      builder.notes.add(.hiddenText, text)
      return
    }
    // Line ends and blanks of the file are one blank (part 3, 6.1.2).
    add(.text(HTMLDocument.collapsed(text)))
  }

  private mutating func add(_ piece: WordParagraph.Piece) {
    guard !paragraphs.isEmpty, hiddenSpans.last != true else { return }
    paragraphs[paragraphs.count - 1].pieces.append(piece)
  }

  private mutating func endParagraph() {
    guard let paragraph = paragraphs.popLast(), !paragraph.isHidden else { return }
    var heading = paragraph.heading
    if heading == nil, styles.isTitle(paragraph.style) {
      heading = 0
      if title == nil {
        title = paragraph.pieces.map { piece in
          if case .text(let text) = piece { text } else { " " }
        }.joined()
      }
    }
    let (marker, level) = marker(paragraph)
    builder.beginParagraph(heading: heading, marker: marker, listLevel: level)
    for piece in paragraph.pieces {
      switch piece {
      case .text(let text): builder.append(text)
      case .lineBreak: builder.breakLine()
      }
    }
    builder.endParagraph()
  }

  private mutating func marker(_ paragraph: OpenParagraph) -> (String?, Int?) {
    let level = level
    if level > 0 {
      guard !lists[lists.count - 1].isItemBegun else { return (nil, level) }
      lists[lists.count - 1].isItemBegun = true
      // A style of paragraphs may name the list where the list itself does not.
      let style = lists[lists.count - 1].style ?? styles.list(ofStyle: paragraph.style)
      defer { lists[lists.count - 1].start = nil }
      return (
        numbering.marker(
          list: lists[lists.count - 1].name, level: level,
          levels: style.flatMap { styles.lists[$0] } ?? [:], start: lists[lists.count - 1].start),
        level
      )
    }
    // Headings are numbered by the outline.
    guard let heading = paragraph.heading, paragraph.start == nil,
      let levels = styles.lists[OpenDocumentStyles.outline]
    else { return (nil, nil) }
    let marker = numbering.marker(
      list: OpenDocumentStyles.outline, level: heading, levels: levels)
    return (marker, nil)
  }
}
