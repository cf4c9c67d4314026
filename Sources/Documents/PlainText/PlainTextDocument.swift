import DocumentBlocks

/// Reads plain text: lines as they stand, paragraphs parted by empty lines, a page after each form feed.
enum PlainTextDocument {
  /// - Complexity: O(length).
  static func document(_ text: String) throws(DocumentFault) -> SourceDocument {
    var builder = BlockBuilder()
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    for (page, content) in pages.enumerated() {
      for (line, words) in TextLines.lines(content).enumerated() {
        builder.append(words)
        if LineText.cleaned(words).isEmpty {
          builder.endParagraph()
        } else {
          builder.breakLine(place: .init(page: pages.count > 1 ? page + 1 : nil, line: line + 1))
        }
      }
      builder.endParagraph()
    }
    return try builder.finish(title: nil, numbersLines: false)
  }
}

/// The lines of a text.
enum TextLines {
  /// Lines that LF, CR LF or CR end.
  static func lines(_ text: some StringProtocol) -> [String] {
    let ends: Set<Character> = ["\n", "\r\n", "\r", "\u{2028}", "\u{0B}"]
    return text.split(omittingEmptySubsequences: false, whereSeparator: ends.contains)
      .map { String($0) }
  }
}
