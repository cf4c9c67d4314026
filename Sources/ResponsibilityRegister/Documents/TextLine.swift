/// A line of a document as a reader sees it.
struct TextLine {
  /// The 1-based number of the line.
  let number: Int
  /// The words, normalised, without blanks at the ends; tabs stay tabs.
  let scalars: [Unicode.Scalar]
  /// How many columns of blanks stand before the words.
  let indent: Int
  /// Whether it is a paragraph by itself, by the document's own word.
  var isWhole = false
  /// The level of the heading that it is, by the document's own word; `nil` where it is none.
  var headingLevel: Int?

  var isBlank: Bool { scalars.isEmpty }

  /// The line with other words.
  func with(_ scalars: [Unicode.Scalar]) -> TextLine {
    TextLine(
      number: number, scalars: scalars, indent: indent, isWhole: isWhole, headingLevel: headingLevel
    )
  }
}

/// What stands for the end of a line inside a cell.
let cellBreak: Unicode.Scalar = "\u{E0F2}"

/// The lines of a text, which end with LF, CRLF or CR.
///
/// - Complexity: O(length).
func textLines(of text: String) -> [TextLine] {
  var lines: [TextLine] = []
  // Controls are taken out by normalising; a tab parts cells, so it travels as a character that is none.
  let marked = String(
    String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" ? "\u{E0F1}" : $0 }))
  let scalars = Array(normalized(marked).unicodeScalars)
  var start = 0
  var position = 0
  while position <= scalars.count {
    if position == scalars.count || scalars[position] == "\n" || scalars[position] == "\r" {
      let line = scalars[start..<position].map {
        $0 == "\u{E0F1}" ? "\t" : $0 == cellBreak ? "\n" : $0
      }[...]
      let words = line.trimmed
      let indent = line[..<words.startIndex].reduce(0) { $0 + ($1 == "\t" ? 8 : $1.columns) }
      lines.append(
        TextLine(number: lines.count + 1, scalars: Array(words), indent: words.isEmpty ? 0 : indent)
      )
      if position + 1 < scalars.count, scalars[position] == "\r", scalars[position + 1] == "\n" {
        position += 1
      }
      start = position + 1
    }
    position += 1
  }
  return lines
}

extension Unicode.Scalar {
  /// How many columns it takes where all characters of a script have one width.
  var columns: Int {
    isEastAsian || (0x3000...0x303F).contains(value) || (0xFF01...0xFF60).contains(value) ? 2 : 1
  }
}
