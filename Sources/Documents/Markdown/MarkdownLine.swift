/// What a line of Markdown begins with.
struct MarkdownLine {
  /// An item of a list.
  struct Item {
    /// The number; `nil` for a bullet.
    let number: Int?
    /// What ends the number, or the bullet.
    let delimiter: Character
    /// The columns up to its text.
    let width: Int
    let text: String
  }

  /// The columns before the text.
  let indent: Int
  /// The text, without signs of quotation.
  let text: String

  init(_ line: String) {
    var indent = 0
    var rest = Substring(line)
    while let first = rest.first {
      switch first {
      case " ": indent += 1
      case "\t": indent += 4 - indent % 4
      case ">" where indent < 4: indent = 0
      default:
        self.indent = indent
        text = LineText.trimmed(String(rest))
        return
      }
      rest.removeFirst()
    }
    self.indent = indent
    text = ""
  }

  /// The level and text of a heading with number signs.
  var heading: (Int, String)? {
    let level = text.prefix { $0 == "#" }.count
    guard (1...6).contains(level) else { return nil }
    let rest = text.dropFirst(level)
    guard rest.first == " " || rest.first == "\t" else { return nil }
    var words = LineText.trimmed(String(rest))
    let tail = words.reversed().prefix { $0 == "#" }.count
    if tail > 0, words.dropLast(tail).last?.isWhitespace ?? true {
      words = LineText.trimmed(String(words.dropLast(tail)))
    }
    return words.isEmpty ? nil : (level, words)
  }

  /// The level of a heading that stands above a line of signs alone.
  var underline: Int? {
    guard text.utf8.count >= 2 || text == "=", let first = text.first,
      text.allSatisfy({ $0 == first })
    else { return nil }
    return first == "=" ? 1 : first == "-" ? 2 : nil
  }

  /// Whether it is a line drawn across.
  var isRule: Bool {
    let signs = text.filter { !$0.isWhitespace }
    guard signs.count >= 3, let first = signs.first, "-*_".contains(first) else { return false }
    return signs.allSatisfy { $0 == first }
  }

  /// The signs that begin fenced code.
  var fence: String? {
    guard let first = text.first, first == "`" || first == "~" else { return nil }
    let signs = text.prefix { $0 == first }
    guard signs.count >= 3, !text.dropFirst(signs.count).contains("`") else { return nil }
    return String(signs)
  }

  /// The item that the line begins.
  var item: Item? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard let sign = rest.first, digits.count <= 9,
      digits.isEmpty ? "-*+".contains(sign) : ".)".contains(sign)
    else { return nil }
    let after = rest.dropFirst()
    guard let blank = after.first, blank == " " || blank == "\t" else { return nil }
    let blanks = after.prefix { $0 == " " || $0 == "\t" }.count
    return Item(
      number: digits.isEmpty ? nil : Int(digits), delimiter: sign,
      width: digits.count + 1 + (blanks > 4 ? 1 : blanks), text: LineText.trimmed(String(after)))
  }
}
