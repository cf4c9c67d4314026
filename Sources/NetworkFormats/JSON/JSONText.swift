/// Writes JSON in UTF-8, keys in the order given.
enum JSONText {
  /// Appends a text in double quotes; only quotes, backslashes and control characters are escaped.
  ///
  /// - Complexity: O(length).
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a value.
  static func append(_ value: NetworkDocument.Value, to bytes: inout [UInt8]) {
    switch value {
    case .text(let text): append(text, to: &bytes)
    case .number(let number): bytes += JSONNumber.text(number).utf8
    case .integer, .truth: bytes += value.text.utf8
    }
  }

  /// Appends an object on one line.
  static func append(
    _ members: [(key: String, value: NetworkDocument.Value)], to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { bytes += ", ".utf8 }
      append(member.key, to: &bytes)
      bytes += ": ".utf8
      append(member.value, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Appends an array, each element on a line of its own.
  static func appendArray<Element>(
    of elements: some Sequence<Element>, to bytes: inout [UInt8],
    _ append: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      bytes += (isFirst ? "\n    " : ",\n    ").utf8
      isFirst = false
      append(element, &bytes)
    }
    bytes += (isFirst ? "]" : "\n  ]").utf8
  }
}
