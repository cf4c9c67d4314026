/// Texts as Pajek writes them: any character as `&#dddd;`, and within labels `\n` for the end of a line.
///
/// Mrvar, A. How to use Unicode (UTF8) in Pajek. http://mrvar.fdv.uni-lj.si/pajek/Unicode-Pajek.htm
enum PajekText {
  /// Where a text stands.
  enum Place {
    /// Between quotes.
    case label
    /// From a word to the end of its line: a title, which may be the path of a file and has no `\n`.
    case restOfLine
  }

  /// A text without what Pajek stands in for other characters.
  static func decoded(_ text: String, in place: Place) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }) else {
      return text
    }
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "&", let (decoded, end) = reference(rest) {
        result.unicodeScalars.append(decoded)
        rest = end
      } else if place == .label, scalar == "\\", rest.first == "n" {
        result.unicodeScalars.append("\n")
        rest = rest.dropFirst()
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The character of `#dddd;` and what comes behind it; at most seven digits, as many as Unicode needs.
  private static func reference(
    _ text: Substring.UnicodeScalarView
  ) -> (Unicode.Scalar, Substring.UnicodeScalarView)? {
    guard text.first == "#" else { return nil }
    let digits = text.dropFirst().prefix(8).prefix { ("0"..."9").contains($0) }
    let end = text[digits.endIndex...]
    guard !digits.isEmpty, digits.count < 8, end.first == ";",
      let value = UInt32(String(digits)), let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, end.dropFirst())
  }

  /// A text as Pajek writes it, from which ``decoded(_:in:)`` gives it back.
  static func encoded(_ text: String, in place: Place) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      let isLast = index == scalars.count - 1
      switch scalar {
      case "\n" where place == .label: result += "\\n"
      case "\"", "\u{0}"..."\u{1F}", "\u{7F}": result += "&#\(scalar.value);"
      case " " where place == .restOfLine && (index == 0 || isLast): result += "&#32;"
      case "&" where index + 1 < scalars.count && scalars[index + 1] == "#": result += "&#38;"
      // At the end it would take the quotes away from readers to whom \" is a quote.
      case "\\" where place == .label && (isLast || scalars[index + 1] == "n"): result += "&#92;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
