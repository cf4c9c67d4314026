import MarkupReading

/// How GML, whose text is ASCII without quotes, writes other characters: as entities of HTML.
enum GMLEntities {
  /// A text with its entities replaced; what is none, such as a lone `&`, stays as it is.
  ///
  /// - Complexity: O(length).
  static func decoded(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var position = bytes.startIndex
    while let ampersand = bytes[position...].firstIndex(of: UInt8(ascii: "&")) {
      result += text[position..<ampersand]
      let start = bytes.index(after: ampersand)
      // No name is longer, so that text full of ampersands takes no longer.
      let window = bytes[start...].prefix(longest)
      if let end = window.firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(of: String(text[start..<end]))
      {
        result.unicodeScalars.append(scalar)
        position = bytes.index(after: end)
      } else {
        result += "&"
        position = start
      }
    }
    return result + text[position...]
  }

  /// Appends a text in ASCII, quotes, ampersands, control and other characters as decimal references, which
  /// networkx and Himsolt's readers take.
  ///
  /// - Complexity: O(length).
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      if (0x20..<0x7F).contains(scalar.value), scalar != "\"", scalar != "&" {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes += "&#\(scalar.value);".utf8
      }
    }
  }

  private static let longest = 12

  private static func scalar(of name: String) -> Unicode.Scalar? {
    guard name.utf8.first == UInt8(ascii: "#") else { return NamedEntity.character(name) }
    let digits = name.dropFirst()
    if let first = digits.first, first == "x" || first == "X" {
      return number(digits.dropFirst(), radix: 16)
    }
    return number(digits, radix: 10)
  }

  private static func number(_ digits: Substring, radix: Int) -> Unicode.Scalar? {
    guard digits.first != "+", digits.first != "-" else { return nil }
    return UInt32(digits, radix: radix).flatMap(Unicode.Scalar.init)
  }
}
