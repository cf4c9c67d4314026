/// Walks through a text format byte by byte and knows its place.
///
/// What means something in these formats is ASCII, and no byte of a longer UTF-8 sequence is, so bytes do.
struct TextScanner {
  private let bytes: [UInt8]
  /// How many bytes are passed.
  private(set) var position: Int
  /// The 1-based line.
  private(set) var line = 1
  private var lineStart: Int

  /// A scanner at the beginning; a byte-order mark is passed over.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = position
  }

  /// The next byte; `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The byte after so many others; `nil` beyond the end.
  func next(after count: Int) -> UInt8? {
    position + count < bytes.count ? bytes[position + count] : nil
  }

  /// The 1-based column, in characters.
  var column: Int { String(decoding: bytes[lineStart..<position], as: UTF8.self).count + 1 }

  /// Passes a byte. A line ends with LF, CRLF or CR.
  mutating func step() {
    let byte = bytes[position]
    position += 1
    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n") {
      line += 1
      lineStart = position
    }
  }

  /// Passes bytes as long as they are so, and gives them as text.
  mutating func take(while isTaken: (UInt8) -> Bool) -> String {
    let start = position
    while let byte = next, isTaken(byte) { step() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Passes one byte, and gives it as text.
  mutating func takeOne() -> String {
    let byte = bytes[position]
    step()
    return String(decoding: [byte], as: UTF8.self)
  }

  /// Passes bytes as long as they are so.
  mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while let byte = next, isSkipped(byte) { step() }
  }

  /// Passes blanks within a line.
  mutating func skipBlanks() { skip(while: Self.isBlank) }

  /// Passes blanks and ends of lines.
  mutating func skipSpace() { skip { Self.isBlank($0) || Self.isLineEnd($0) } }

  /// The rest of the line, without its end, which is passed.
  mutating func takeLine() -> String {
    let text = take { !Self.isLineEnd($0) }
    if next == UInt8(ascii: "\r"), next(after: 1) == UInt8(ascii: "\n") { step() }
    if next != nil { step() }
    return text
  }

  /// A fault at this place.
  func fault(_ message: String) -> NetworkFormatError {
    NetworkFormatError(line: line, column: column, message: message)
  }

  /// A place to come back to when a fault is found later; its column is counted only then.
  struct Place {
    let line: Int
    fileprivate let lineStart: Int
    fileprivate let position: Int
  }

  /// This place.
  var place: Place { Place(line: line, lineStart: lineStart, position: position) }

  /// A fault at a place that was passed.
  func fault(_ message: String, at place: Place) -> NetworkFormatError {
    let before = String(decoding: bytes[place.lineStart..<place.position], as: UTF8.self)
    return NetworkFormatError(line: place.line, column: before.count + 1, message: message)
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
