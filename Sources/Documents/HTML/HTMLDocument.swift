import DocumentBlocks
import MarkupReading

/// Reads a page of HTML: headings, paragraphs, lists with the numbers that a browser shows, tables with their spans.
///
/// What a browser does not show (scripts, `hidden`, `display: none` on the element itself) and what is beside the
/// page's own matter, as menus are, is left out (see ``HTMLOutline``). Style sheets are not looked at: only what an element says of itself counts. Tables that lay out the
/// page are taken apart (see ``BlockBuilder``).
///
/// WHATWG. HTML Living Standard. https://html.spec.whatwg.org
struct HTMLDocument {
  private var builder = BlockBuilder(takesLayoutTablesApart: true)
  private var lists: [ListScope] = []
  /// The element whose insides are passed over, and how many of its name are open.
  private var skipped: (name: String, depth: Int)?
  private var captured: (name: String, text: String)?
  private var pageTitle: String?
  private var articleTitle: String?
  private var preformatted = 0
  private var isInHead = false
  private var heading: Int?
  /// What stands after the last text: 1 for blanks, 2 for blanks with the end of a line among them.
  private var gap = 0
  /// How many items each list has that counts down.
  private var reversedCounts: ArraySlice<Int> = []
  private var outline: HTMLOutline
  /// How many elements came that may be beside the page's own matter.
  private var apartCount = 0
  /// The main element and how many of its name are open, where what stands outside it is left out.
  private var main: (name: String, depth: Int)?
  private var isTextLeftOut = false
  /// How many headers of the page are open, and how many articles and sections, whose headers are their own.
  private var headerDepth = 0
  private var articleDepth = 0

  private init(_ outline: HTMLOutline) { self.outline = outline }

  /// A list belongs to the table in whose cell it stands.
  private struct ListScope {
    var list: HTMLList
    let tableDepth: Int
  }

  /// Reads the text of a page.
  ///
  /// - Complexity: O(length).
  static func document(_ text: String) throws(DocumentFault) -> SourceDocument {
    var thrown: DocumentFault?
    let bytes = Array(text.utf8)
    var page: HTMLDocument
    do {
      page = HTMLDocument(try HTMLOutline(bytes))
      if text.contains("reversed") { page.reversedCounts = try HTMLList.reversedCounts(bytes)[...] }
      try HTMLReader.read(bytes) { event throws(XMLFault) in
        do throws(DocumentFault) { try page.take(event) } catch {
          thrown = error
          throw XMLFault(line: 1, message: "\(error)")
        }
      }
    } catch {
      throw thrown
        ?? DocumentFault(.damaged, "line \(error.line): \(error.message)", "save the page again")
    }
    if page.isTextLeftOut { page.builder.notes.add(.headersAndFooters) }
    var document = try page.builder.finish(
      title: page.articleTitle ?? page.pageTitle, numbersLines: true)
    if page.articleTitle == nil { document.title = document.titleWithoutSite }
    return document
  }

  private mutating func take(_ event: XMLEvent) throws(DocumentFault) {
    switch event {
    case .start(let element):
      let isBeside = isBesidePage(element)
      if let skipped {
        if element.name == skipped.name { self.skipped?.depth += 1 }
      } else if isBeside {
        leaveOut(element.name)
      } else if isInside(element) {
        try start(element)
      }
    case .end(let name):
      if let skipped {
        guard name == skipped.name else { return }
        self.skipped = skipped.depth > 1 ? (name, skipped.depth - 1) : nil
      } else if !outline.hasMain || main != nil || name == "title" {
        try end(name)
        guard let main, name == main.name else { return }
        self.main = main.depth > 1 ? (name, main.depth - 1) : nil
        if self.main == nil { builder.endParagraph() }
      }
    case .text(let text):
      guard skipped == nil else { return }
      if captured != nil {
        captured?.text += text
      } else if !outline.hasMain || main != nil {
        append(text)
      } else if !LineText.cleaned(text).isEmpty {
        isTextLeftOut = true
      }
    }
  }

  /// Whether an element is left out as a menu and the like; each that may be is asked once, in order.
  private mutating func isBesidePage(_ element: XMLElement) -> Bool {
    guard HTMLElementKind.isApart(element) else { return false }
    defer { apartCount += 1 }
    return apartCount < outline.isLeftOut.count && outline.isLeftOut[apartCount]
  }

  /// Whether an element is of the part of the page that is read, which begins with the main element where there is one.
  private mutating func isInside(_ element: XMLElement) -> Bool {
    guard outline.hasMain else { return true }
    if let main {
      if element.name == main.name { self.main?.depth += 1 }
      return true
    }
    if HTMLElementKind.isMain(element) {
      main = (element.name, 1)
      return true
    }
    return ["title", "meta"].contains(element.name)
      || HTMLElementKind.skipped.contains(element.name)
  }

  private mutating func leaveOut(_ name: String) {
    builder.endParagraph()
    skipped = (name, 1)
    builder.notes.add(.headersAndFooters)
  }

  private mutating func start(_ element: XMLElement) throws(DocumentFault) {
    let name = element.name
    if HTMLStyle.isHidden(element), !["html", "body"].contains(name) {
      if !HTMLElementKind.void.contains(name) {
        skipped = (name, 1)
        builder.notes.add(.hiddenText)
      }
      return
    }
    if HTMLElementKind.skipped.contains(name) {
      skipped = (name, 1)
      return
    }
    // The lists and fields at the head of a page are its menu.
    if headerDepth > 0, ["ul", "ol", "form"].contains(name) {
      leaveOut(name)
      return
    }
    switch name {
    case "title", "caption": captured = (name, "")
    case "meta": takeMeta(element)
    case "br": builder.breakLine()
    case "img": builder.notes.add(.pictures)
    case "del":
      skipped = (name, 1)
      builder.notes.add(.deletedText)
    case "ins": builder.notes.add(.insertedText)
    case "footer" where !builder.isInTable && lists.isEmpty:
      skipped = (name, 1)
      builder.notes.add(.headersAndFooters)
    case "ul", "ol":
      builder.endParagraph()
      let count = element["reversed"] == nil ? nil : reversedCounts.popFirst()
      lists.append(
        ListScope(list: HTMLList(element, itemCount: count), tableDepth: builder.tableDepth))
    case "li": startItem(element)
    case "table":
      try builder.beginTable(
        isLayout: ["presentation", "none"].contains(element["role"]?.lowercased() ?? ""))
    case "thead": isInHead = true
    case "tr": builder.beginRow(isHeading: isInHead)
    case "td", "th":
      builder.beginCell(
        columnSpan: Self.span(element["colspan"], limit: 1_000),
        rowSpan: Self.rowSpan(element["rowspan"]), isHeading: name == "th")
    default:
      if let level = HTMLElementKind.headingLevel(name) {
        builder.endParagraph()
        heading = level
      } else if HTMLElementKind.blocks.contains(name) {
        if name == "pre" { preformatted += 1 }
        if name == "header", articleDepth == 0 { headerDepth += 1 }
        if HTMLElementKind.articles.contains(name) { articleDepth += 1 }
        builder.endParagraph()
      }
    }
  }

  private mutating func end(_ name: String) throws(DocumentFault) {
    switch name {
    case "title", "caption":
      guard let captured, captured.name == name else { return }
      self.captured = nil
      let text = Self.collapsed(captured.text)
      if name == "caption" {
        builder.setCaption(text)
      } else if pageTitle == nil {
        pageTitle = text
      }
    case "ul", "ol":
      builder.endParagraph()
      if lists.last?.tableDepth == builder.tableDepth { lists.removeLast() }
    case "li": builder.endParagraph()
    case "table":
      try builder.endTable()
      while let scope = lists.last, scope.tableDepth > builder.tableDepth { lists.removeLast() }
      isInHead = false
    case "thead": isInHead = false
    case "td", "th": builder.endCell()
    default:
      if name == "pre" { preformatted = max(0, preformatted - 1) }
      if name == "header", articleDepth == 0 { headerDepth = max(0, headerDepth - 1) }
      if HTMLElementKind.articles.contains(name) { articleDepth = max(0, articleDepth - 1) }
      let isHeading = HTMLElementKind.headingLevel(name) != nil
      if isHeading || HTMLElementKind.blocks.contains(name) { builder.endParagraph() }
      if isHeading { heading = nil }
    }
  }

  private mutating func takeMeta(_ element: XMLElement) {
    guard let name = (element["name"] ?? element["property"])?.lowercased(),
      let content = element["content"], !LineText.cleaned(content).isEmpty
    else { return }
    // Sites of Chinese government name the document so, without the name of the site.
    if name == "articletitle" { articleTitle = content }
  }

  private mutating func startItem(_ element: XMLElement) {
    builder.endParagraph()
    guard !lists.isEmpty, lists[lists.count - 1].tableDepth == builder.tableDepth else { return }
    lists[lists.count - 1].list.pendingMarker = lists[lists.count - 1].list.advance(element)
  }

  /// The open list, where its item is not that of another table.
  private var level: Int? {
    let open = lists.count { $0.tableDepth == builder.tableDepth }
    return open > 0 ? open : nil
  }

  private mutating func append(_ text: String) {
    if preformatted > 0 {
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if number > 0 { builder.breakLine() }
        appendText(String(line))
      }
      return
    }
    let piece = Self.collapsed(text)
    let words = LineText.withoutSpaces(piece)
    let hasBreak = { (part: Substring) in part.contains(where: \.isNewline) }
    if piece.first == " " { gap = max(gap, hasBreak(text.prefix(while: \.isWhitespace)) ? 2 : 1) }
    guard let first = words.unicodeScalars.first else { return }
    if gap > 0, !builder.isLineEmpty {
      // The end of a line of the file means nothing between characters that are written without blanks.
      let isTight =
        gap == 2 && SourceDocument.isWrittenWithoutBlanks(first)
        && builder.lastScalar.map(SourceDocument.isWrittenWithoutBlanks) == true
      if !isTight { appendText(" ") }
    }
    gap = 0
    appendText(words)
    if piece.last == " " {
      gap = hasBreak(Substring(String(text.reversed())).prefix(while: \.isWhitespace)) ? 2 : 1
    }
  }

  private mutating func appendText(_ text: String) {
    guard !text.isEmpty else { return }
    // The marker goes to the first paragraph of the item that has text.
    if let index = lists.indices.last, lists[index].tableDepth == builder.tableDepth,
      lists[index].list.pendingMarker != nil || !builder.hasParagraph,
      !LineText.cleaned(text).isEmpty
    {
      builder.beginParagraph(
        heading: heading, marker: lists[index].list.pendingMarker, listLevel: level)
      lists[index].list.pendingMarker = nil
    } else if !builder.hasParagraph, let heading {
      builder.beginParagraph(heading: heading)
    }
    builder.append(text)
  }

  /// Blanks and line ends as one blank; none where a line ends between characters that are written without blanks.
  static func collapsed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var hasBlank = false
    var hasBreak = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0x0C: hasBlank = true
      case 0x0A, 0x0D: (hasBlank, hasBreak) = (true, true)
      default:
        if hasBlank {
          let isTight =
            hasBreak && SourceDocument.isWrittenWithoutBlanks(scalar)
            && result.last.map(SourceDocument.isWrittenWithoutBlanks) == true
          if !isTight { result.append(" ") }
          (hasBlank, hasBreak) = (false, false)
        }
        result.append(scalar)
      }
    }
    if hasBlank { result.append(" ") }
    return String(result)
  }

  private static func span(_ text: String?, limit: Int) -> Int {
    guard let text, let span = Int(LineText.trimmed(text)) else { return 1 }
    return min(max(1, span), limit)
  }

  /// Zero reaches to the end of the table.
  private static func rowSpan(_ text: String?) -> Int {
    guard let text, LineText.trimmed(text) == "0" else { return span(text, limit: 65_534) }
    return 65_534
  }
}

extension SourceDocument {
  /// The title of a page, without the name of the site where its first heading stands at one end of it: “Plan - Site”.
  fileprivate var titleWithoutSite: String? {
    guard let title else { return nil }
    for case .paragraph(let paragraph) in blocks where paragraph.headingLevel == 1 {
      let heading = paragraph.text
      guard !heading.isEmpty, title.count > heading.count else { return title }
      let rest =
        title.hasPrefix(heading)
        ? title.dropFirst(heading.count).first { $0 != " " }
        : title.hasSuffix(heading) ? title.dropLast(heading.count).last { $0 != " " } : nil
      return rest.map { "_-|–—·:：»>".contains($0) } ?? false ? heading : title
    }
    return title
  }
}
