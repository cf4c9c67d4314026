/// What Rich Text Format is made of.
enum RichTextToken: Equatable {
  case open, close
  /// A word after a backslash, with its number.
  case control(String, Int?)
  /// A sign after a backslash.
  case sign(UInt8)
  /// A byte of text.
  case byte(UInt8)
}

/// Parts a file into its tokens (Microsoft. Rich Text Format Specification 1.9.1, “RTF syntax”).
struct RichTextScanner {
  private let bytes: [UInt8]
  private var index = 0

  /// A control word has at most so many letters.
  private static let wordLimit = 32

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What comes next; `nil` at the end.
  mutating func next() -> RichTextToken? {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "{"): return .open
      case UInt8(ascii: "}"): return .close
      case UInt8(ascii: "\\"): return control()
      // Line ends of the file mean nothing.
      case 0x0A, 0x0D, 0: continue
      default: return .byte(byte)
      }
    }
    return nil
  }

  private mutating func control() -> RichTextToken? {
    guard index < bytes.count else { return nil }
    let start = index
    while index < bytes.count, index - start < Self.wordLimit, isLetter(bytes[index]) { index += 1 }
    guard index > start else {
      let sign = bytes[index]
      index += 1
      guard sign == UInt8(ascii: "'") else { return .sign(sign) }
      let digits = bytes[index..<min(bytes.count, index + 2)]
      index += digits.count
      let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      return value.map { .byte($0) } ?? .sign(sign)
    }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    let number = number()
    if index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    // Bytes that are no text follow.
    if word == "bin", let number, number > 0 { index = min(bytes.count, index + number) }
    return .control(word, number)
  }

  private mutating func number() -> Int? {
    let start = index
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    let digits = index
    while index < bytes.count, index - digits < 10, (0x30...0x39).contains(bytes[index]) {
      index += 1
    }
    guard index > digits else {
      index = start
      return nil
    }
    return Int(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
