/// What becomes of text before it goes into a cell.
enum CellText {
  /// The longest text of a cell, in UTF-16 code units.
  static let limit = 32_767

  /// Text that a cell can hold and that a spreadsheet reads back as it is.
  ///
  /// Line ends become LF. What no XML may hold becomes U+FFFD. Where the text spells an escape of the
  /// format itself, such as `_x000D_`, its first character is escaped (`_x005F_x000D_`), as ECMA-376,
  /// part 1, 22.9.2.19 has it.
  ///
  /// - Complexity: O(n) in the scalars.
  static func clean(_ text: String, cutNote: String) -> String {
    let whole = escaped(text)
    guard whole.utf16.count > limit else { return whole }
    let note = prefix(escaped(cutNote), units: limit)
    return prefix(whole, units: limit - note.utf16.count) + note
  }

  /// The longest beginning of whole characters that has at most so many UTF-16 code units.
  static func prefix(_ text: String, units: Int) -> String {
    guard text.utf16.count > units else { return text }
    var end = text.startIndex
    var used = 0
    while end < text.endIndex {
      used += text[end].utf16.count
      guard used <= units else { break }
      text.formIndex(after: &end)
    }
    return String(text[..<end])
  }

  private static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\r":
        if index + 1 == scalars.count || scalars[index + 1] != "\n" { result.append("\n") }
      case "_" where startsEscape(scalars, at: index):
        result.append(contentsOf: "_x005F_".unicodeScalars)
      default: result.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  /// Whether `_xHHHH_` stands there.
  private static func startsEscape(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index + 6 < scalars.count, scalars[index + 1] == "x", scalars[index + 6] == "_"
    else { return false }
    return scalars[(index + 2)...(index + 5)].allSatisfy(\.properties.isASCIIHexDigit)
  }

  /// Whether XML 1.0 (section 2.2) forbids a character or advises against it.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
