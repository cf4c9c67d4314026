/// Numbers of JSON.
enum JSONNumber {
  /// A number as RFC 8259 writes it: `-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?`; `nil` for anything else, and for
  /// one with a point or an exponent that is beyond a double.
  ///
  /// - Complexity: O(length).
  static func value(_ text: String) -> JSONReader.Scalar? {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let isZero = rest.first == UInt8(ascii: "0")
    let whole = digits(&rest)
    guard whole > 0, !isZero || whole == 1 else { return nil }
    guard !rest.isEmpty else {
      return Int(text).map { .integer($0) } ?? .digits(text)
    }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard digits(&rest) > 0 else { return nil }
    }
    if let byte = rest.first, byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      rest.removeFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest.removeFirst()
      }
      guard digits(&rest) > 0 else { return nil }
    }
    guard rest.isEmpty, let number = NetworkNumber.value(text) else { return nil }
    return .number(number)
  }

  /// Passes digits and says how many.
  private static func digits(_ rest: inout Substring.UTF8View) -> Int {
    var count = 0
    while let byte = rest.first, (0x30...0x39).contains(byte) {
      rest.removeFirst()
      count += 1
    }
    return count
  }

  /// A number as JSON, with a point or an exponent, so that it is no integer.
  static func text(_ number: Double) -> String {
    let text = NetworkNumber.text(number)
    return text.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e") }
      ? text : text + ".0"
  }
}
