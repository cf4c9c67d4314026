/// Text that goes into XML: SVG, GraphML, and the HTML-like labels of Graphviz.
///
/// The five characters that mean something in markup become entities, so that the text can stand between
/// tags and in attributes of either quotation mark; a carriage return becomes a reference, for a parser
/// would turn it into a line feed. What no XML may hold, and the other control characters, become U+FFFD.
///
/// W3C (2008). Extensible Markup Language 1.0, fifth edition, 2.2, 2.4 and 2.11.
package enum XMLText {
  /// The text, escaped.
  ///
  /// - Complexity: O(length).
  package static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the text, escaped, as UTF-8.
  ///
  /// - Complexity: O(length).
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
  }

  /// Appends the text as the value of an attribute, where a parser would turn a tabulator and a line feed into
  /// blanks too.
  ///
  /// - Complexity: O(length).
  package static func appendAttribute(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": bytes += "&#9;".utf8
      case "\n": bytes += "&#10;".utf8
      default: append(scalar, to: &bytes)
      }
    }
  }

  /// Whether every character of the text is written as itself, and none as U+FFFD.
  ///
  /// - Complexity: O(length).
  package static func canHold(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { !isReplaced($0) }
  }

  private static func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": false
    case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "&": bytes += "&amp;".utf8
    case "<": bytes += "&lt;".utf8
    case ">": bytes += "&gt;".utf8
    case "\"": bytes += "&quot;".utf8
    case "'": bytes += "&#39;".utf8
    case "\r": bytes += "&#13;".utf8
    case "\t", "\n": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case _ where isReplaced(scalar): bytes += "\u{FFFD}".utf8
    default:
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}
