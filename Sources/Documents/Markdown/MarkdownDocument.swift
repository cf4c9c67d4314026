import DocumentBlocks

/// Reads Markdown as CommonMark has it, as far as a work-list needs: headings, lists with the numbers that are
/// shown, pipe tables, fenced code as it stands; signs of emphasis, links and pictures are taken off.
///
/// CommonMark 0.31.2, https://spec.commonmark.org; pipe tables as in GitHub's. Indented code, reference links and
/// footnotes are read as text.
struct MarkdownDocument {
  private var builder = BlockBuilder()
  private var lists: [MarkdownList] = []
  private var title: String?
  private var fence: String?
  private var paragraphStart = 0

  /// - Complexity: O(length).
  static func document(_ text: String) throws(DocumentFault) -> SourceDocument {
    var document = MarkdownDocument()
    let lines = TextLines.lines(MarkdownText.withoutComments(text))
    var index = document.frontMatterEnd(lines)
    while index < lines.count {
      index += try document.take(lines, index)
    }
    return try document.builder.finish(title: document.title, numbersLines: false)
  }

  /// Takes YAML before the text, of which only a title counts; gives the line after it.
  private mutating func frontMatterEnd(_ lines: [String]) -> Int {
    guard lines.first == "---",
      let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." })
    else { return 0 }
    for line in lines[1..<end] where line.hasPrefix("title:") {
      title = String(LineText.trimmed(String(line.dropFirst(6))).filter { $0 != "\"" && $0 != "'" })
    }
    return end + 1
  }

  /// Takes a line, or several that belong together; gives how many.
  private mutating func take(_ lines: [String], _ index: Int) throws(DocumentFault) -> Int {
    let place = SourceDocument.Place(line: index + 1)
    if let fence {
      if LineText.trimmed(lines[index]).hasPrefix(fence) {
        self.fence = nil
        builder.endParagraph()
      } else {
        builder.append(lines[index])
        builder.breakLine(place: place)
      }
      return 1
    }
    let line = MarkdownLine(lines[index])
    if line.text.isEmpty {
      builder.endParagraph()
      return 1
    }
    if let fence = line.fence {
      builder.beginParagraph()
      self.fence = fence
      return 1
    }
    if index + 1 < lines.count, line.text.contains("|"),
      let table = MarkdownTable(lines, from: index)
    {
      endLists(indent: line.indent)
      try table.add(to: &builder)
      return table.lineCount
    }
    if let (level, text) = line.heading {
      lists = []
      builder.beginParagraph(heading: level)
      append(text, place)
      builder.endParagraph()
      return 1
    }
    if index + 1 < lines.count, let level = MarkdownLine(lines[index + 1]).underline,
      line.item == nil, !builder.hasParagraph
    {
      builder.beginParagraph(heading: level)
      append(line.text, place)
      builder.endParagraph()
      return 2
    }
    if line.isRule {
      builder.endParagraph()
      return 1
    }
    takeText(line, place)
    return 1
  }

  private mutating func takeText(_ line: MarkdownLine, _ place: SourceDocument.Place) {
    if let item = line.item {
      startItem(item, indent: line.indent)
      append(item.text, place)
      return
    }
    if !builder.hasParagraph {
      endLists(indent: line.indent)
      builder.beginParagraph(listLevel: lists.isEmpty ? nil : lists.count)
    }
    append(line.text, place)
  }

  /// A line that is not indented as far as an item's text ends the item's list.
  private mutating func endLists(indent: Int) {
    while let list = lists.last, indent < list.contentIndent { lists.removeLast() }
  }

  private mutating func startItem(_ item: MarkdownLine.Item, indent: Int) {
    while let list = lists.last, indent < list.indent { lists.removeLast() }
    if let list = lists.last, indent < list.contentIndent {
      // A sibling; another sign begins another list.
      if list.delimiter != item.delimiter {
        lists[lists.count - 1] = MarkdownList(item, indent: indent)
      } else {
        lists[lists.count - 1].contentIndent = indent + item.width
      }
    } else {
      lists.append(MarkdownList(item, indent: indent))
    }
    let marker = lists[lists.count - 1].advance()
    builder.beginParagraph(marker: marker, listLevel: lists.count)
  }

  private mutating func append(_ text: String, _ place: SourceDocument.Place) {
    for line in MarkdownText.lines(text, notes: &builder.notes) {
      builder.append(line)
      builder.breakLine(place: place)
    }
  }
}

/// A list that is open.
struct MarkdownList {
  let indent: Int
  var contentIndent: Int
  let delimiter: Character
  private var next: Int?

  init(_ item: MarkdownLine.Item, indent: Int) {
    self.indent = indent
    contentIndent = indent + item.width
    delimiter = item.delimiter
    next = item.number
  }

  /// The marker of the next item: lists count from their first number, whatever the others are.
  mutating func advance() -> String {
    guard let number = next else { return "•" }
    next = number + 1
    return "\(number)\(delimiter)"
  }
}
