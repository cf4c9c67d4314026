extension SourceDocument {
  /// Lines as one running text: nothing stands where a line ends between characters of Chinese or Japanese, which
  /// are written without blanks, and one blank elsewhere.
  ///
  /// A hyphen at the end of a line is kept, for nothing tells whether the word has it.
  ///
  /// - Complexity: O(length).
  public static func runningText(of lines: [Line]) -> String {
    var text = ""
    for line in lines where !line.text.isEmpty {
      if let last = text.unicodeScalars.last, let first = line.text.unicodeScalars.first,
        last != "-", !(isWrittenWithoutBlanks(last) && isWrittenWithoutBlanks(first))
      {
        text += " "
      }
      text += line.text
    }
    return text
  }

  /// Whether no blank stands between a character and the next of its kind: Han, kana and their punctuation; in
  /// Korean blanks part words.
  public static func isWrittenWithoutBlanks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2014, 0x2026, 0x2018...0x201D, 0x2460...0x24FF, 0x2E80...0x30FF, 0x3190...0x9FFF,
      0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

extension SourceDocument.Paragraph {
  /// The text without the marker, its lines joined as running text.
  public var text: String { SourceDocument.runningText(of: lines) }
}

extension SourceDocument.Cell {
  /// The text, its lines joined as running text.
  public var text: String { SourceDocument.runningText(of: lines) }
}
