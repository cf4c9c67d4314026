/// The text of a line as it is kept.
enum LineText {
  /// Without what is not seen (soft hyphens, marks of width zero, control characters) and without blanks at the
  /// ends; blanks that do not break are blanks.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: scalars.append(scalar)
      case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060,
        0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
        if (0x0A...0x0D).contains(scalar.value) { scalars.append(" ") }
      case 0xA0, 0x202F, 0x2007: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return trimmed(String(scalars))
  }

  /// Without spaces of ASCII at the ends.
  static func withoutSpaces(_ text: String) -> String {
    let start = text.drop { $0 == " " }
    return String(
      start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)])
  }

  /// Without blanks at the ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
