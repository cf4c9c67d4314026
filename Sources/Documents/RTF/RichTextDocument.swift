import DocumentBlocks

/// Reads Rich Text Format: paragraphs, headings, the numbers of lists as they stand in the file, tables.
///
/// Left out, and noted: deleted and hidden text, footnotes, comments, headers and footers, pictures.
///
/// Microsoft (2008). Rich Text Format (RTF) Specification, 1.9.1.
struct RichTextDocument {
  /// What holds inside a pair of braces.
  private struct State {
    var destination = Destination.text
    var isHidden = false
    var isDeleted = false
    var font: Int?
    /// How many characters stand after a number of Unicode for programs that do not know it.
    var substitutes = 1
  }

  private enum Destination { case text, marker, title, fonts, styles, skipped }

  private var builder = BlockBuilder()
  private var states = [State()]
  private var encodings = RichTextEncodings()
  private var bytes: [UInt8] = []
  private var units: [UInt16] = []
  private var toSkip = 0
  private var isStarred = false

  private var lines = [""]
  private var marker = ""
  private var title = ""
  private var outline: Int?
  private var style: Int?
  private var listLevel: Int?
  private var isInTable = false
  private var styleNames: [Int: String] = [:]
  private var tableFont: Int?

  private var table = RichTextTable()
  private var definitions: [RichTextTable.Definition] = []
  private var next = RichTextTable.Definition()
  private var isHeadingRow = false
  private var cells: [[SourceDocument.Paragraph]] = []
  private var cell: [SourceDocument.Paragraph] = []

  /// How deep braces may nest.
  private static let depthLimit = 2_000

  /// - Complexity: O(bytes).
  static func document(_ bytes: [UInt8]) throws(DocumentFault) -> SourceDocument {
    var document = RichTextDocument()
    var scanner = RichTextScanner(bytes)
    while let token = scanner.next() { try document.take(token) }
    guard document.states.count == 1 else {
      throw DocumentFault(
        .truncated, "the RTF is cut off: braces are left open", "get the file again")
    }
    document.endText()
    document.endParagraph()
    try document.endTable()
    return try document.builder.finish(title: document.title, numbersLines: true)
  }

  private var state: State {
    get { states[states.count - 1] }
    set { states[states.count - 1] = newValue }
  }

  private mutating func take(_ token: RichTextToken) throws(DocumentFault) {
    if case .byte(let byte) = token {
      if toSkip > 0 { toSkip -= 1 } else { takeByte(byte) }
      return
    }
    if case .control("u", let number?) = token {
      endBytes()
      units.append(UInt16(truncatingIfNeeded: number))
      toSkip = state.substitutes
      return
    }
    endText()
    switch token {
    case .open:
      guard states.count < Self.depthLimit else {
        throw DocumentFault(
          .damaged, "braces are nested more than \(Self.depthLimit) deep", "save the document again"
        )
      }
      states.append(state)
      isStarred = false
    case .close: if states.count > 1 { states.removeLast() }
    case .sign(let sign): takeSign(sign)
    case .control(let word, let number): try takeWord(word, number)
    case .byte: break
    }
  }

  // Text.

  private mutating func takeByte(_ byte: UInt8) {
    if !units.isEmpty { endText() }
    if state.destination != .skipped { bytes.append(byte) }
  }

  private mutating func endBytes() {
    guard !bytes.isEmpty else { return }
    append(encodings.text(bytes, font: state.font))
    bytes = []
  }

  private mutating func endText() {
    endBytes()
    guard !units.isEmpty else { return }
    append(String(decoding: units, as: UTF16.self))
    units = []
    toSkip = 0
  }

  private mutating func append(_ text: String) {
    switch state.destination {
    case .skipped, .fonts: break
    case .title: title += text
    case .styles:
      if let style { styleNames[style, default: ""] += text.lowercased().filter { $0 != ";" } }
    case .marker: marker += text
    case .text:
      if state.isDeleted || state.isHidden {
        builder.notes.add(state.isDeleted ? .deletedText : .hiddenText, text)
      } else {
        lines[lines.count - 1] += text
      }
    }
  }

  private mutating func takeSign(_ sign: UInt8) {
    switch sign {
    case UInt8(ascii: "*"): isStarred = true
    case UInt8(ascii: "~"): append(" ")
    case UInt8(ascii: "_"): append("-")
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      append(String(Character(Unicode.Scalar(sign))))
    case 0x0A, 0x0D: if state.destination == .text { endParagraph() }
    default: break
    }
  }

  // Words.

  private static let characters: [String: String] = [
    "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ", "qmspace": " ",
    "nestcell": "\t",
  ]

  /// Destinations that are text of the document although programs may pass them over.
  private static let starredText: Set<String> = ["shpinst", "shptxt", "ud", "listtext", "pntext"]

  private mutating func takeWord(_ word: String, _ number: Int?) throws(DocumentFault) {
    if isStarred {
      isStarred = false
      if !Self.starredText.contains(word) { state.destination = .skipped }
      if word == "annotation" { builder.notes.add(.comments) }
      if word == "footnote" { builder.notes.add(.footnotes) }
    }
    if takeDestination(word) { return }
    if state.destination == .fonts || state.destination == .styles { takeDeclaration(word, number) }
    guard state.destination == .text || state.destination == .marker else { return }
    if let character = Self.characters[word] {
      append(character)
    } else if takeCharacterProperty(word, number) {
      return
    } else if state.destination == .text {
      try takeStructure(word, number)
    }
  }

  /// Takes a word that says what a group holds; true where it is one.
  private mutating func takeDestination(_ word: String) -> Bool {
    guard state.destination != .skipped else { return true }
    switch word {
    case "fonttbl": state.destination = .fonts
    case "stylesheet": state.destination = .styles
    case "title": state.destination = .title
    case "listtext", "pntext": state.destination = .marker
    case "colortbl", "fldinst", "sp", "shprslt", "nonesttables", "objdata", "filetbl", "author",
      "operator", "creatim", "revtim", "printim", "company", "doccomm", "subject", "keywords",
      "comment", "category", "manager", "generator", "listtable", "revtbl", "rsidtbl", "xe", "tc",
      "bkmkstart", "bkmkend", "datafield", "themedata", "ftnsep", "aftnsep", "pgptbl":
      state.destination = .skipped
    case "header", "footer", "headerl", "headerr", "headerf", "footerl", "footerr", "footerf":
      state.destination = .skipped
      builder.notes.add(.headersAndFooters)
    case "footnote":
      state.destination = .skipped
      builder.notes.add(.footnotes)
    case "pict":
      state.destination = .skipped
      builder.notes.add(.pictures)
    case "shptxt":
      state.destination = .text
      builder.notes.add(.textBoxes)
    default: return false
    }
    return true
  }

  private mutating func takeDeclaration(_ word: String, _ number: Int?) {
    switch (word, state.destination) {
    case ("f", .fonts): tableFont = number
    case ("fcharset", .fonts):
      if let font = tableFont, let number { encodings.setCharacterSet(number, ofFont: font) }
    case ("s", .styles): style = number
    // Styles of characters and sections have no paragraphs.
    case ("cs", .styles), ("ds", .styles), ("ts", .styles): style = nil
    default: break
    }
  }

  /// Takes a word on the characters that follow; true where it is one.
  private mutating func takeCharacterProperty(_ word: String, _ number: Int?) -> Bool {
    switch word {
    case "ansicpg": encodings.setPage(number ?? 1_252)
    case "uc": state.substitutes = min(max(0, number ?? 1), 100)
    case "f", "af": if word == "f" { state.font = number }
    case "v": state.isHidden = number != 0
    case "deleted": state.isDeleted = number != 0
    case "revised": if number != 0 { builder.notes.add(.insertedText) }
    case "plain":
      state.isHidden = false
      state.isDeleted = false
    default: return false
    }
    return true
  }

  private mutating func takeStructure(_ word: String, _ number: Int?) throws(DocumentFault) {
    switch word {
    case "par", "sect", "page":
      if !isInTable { try endTable() }
      endParagraph()
    case "line", "nestrow":
      lines.append("")
      if word == "nestrow" { builder.notes.add(.nestedTables) }
    case "pard": (outline, style, listLevel, isInTable) = (nil, nil, nil, false)
    case "intbl": isInTable = true
    case "outlinelevel": outline = number
    case "s": style = number
    case "ilvl": listLevel = number
    case "trowd":
      (definitions, next, isHeadingRow) = ([], RichTextTable.Definition(), false)
    case "trhdr": isHeadingRow = true
    case "clvmgf": next.merge = "restart"
    case "clvmrg": next.merge = "continue"
    case "clmrg": next.isContinued = true
    case "cellx":
      next.right = number ?? 0
      definitions.append(next)
      next = RichTextTable.Definition()
    case "cell":
      isInTable = true
      endParagraph()
      cells.append(cell)
      cell = []
    case "row": endRow()
    default: break
    }
  }

  // Blocks.

  private mutating func endParagraph() {
    defer { (lines, marker) = ([""], "") }
    let texts = lines.map(LineText.cleaned).filter { !$0.isEmpty }
    let shown = LineText.cleaned(marker)
    guard !texts.isEmpty else { return }
    let paragraph = SourceDocument.Paragraph(
      lines: texts.map { SourceDocument.Line($0) }, headingLevel: headingLevel,
      marker: shown.isEmpty ? nil : shown, listLevel: shown.isEmpty ? nil : (listLevel ?? 0) + 1)
    if paragraph.headingLevel == 0, title.isEmpty { title = paragraph.text }
    if isInTable { cell.append(paragraph) } else { builder.add(.paragraph(paragraph)) }
  }

  private var headingLevel: Int? {
    if let outline, (0..<9).contains(outline) { return outline + 1 }
    guard let name = style.flatMap({ styleNames[$0] }).map(LineText.cleaned) else { return nil }
    if name == "title" { return 0 }
    guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)) else { return nil }
    return (1...9).contains(level) ? level : nil
  }

  private mutating func endRow() {
    endParagraph()
    if !cell.isEmpty { cells.append(cell) }
    if !cells.isEmpty {
      table.rows.append(
        RichTextTable.Row(definitions: definitions, cells: cells, isHeading: isHeadingRow))
    }
    (cells, cell) = ([], [])
  }

  private mutating func endTable() throws(DocumentFault) {
    if !cells.isEmpty || !cell.isEmpty { endRow() }
    guard !table.rows.isEmpty else { return }
    try table.add(to: &builder)
    table = RichTextTable()
  }
}
