/// Walks through JSON value by value, in the file's order, and knows its place.
///
/// Foundation's parsers give objects without the order of their keys, keep one of two equal keys without a
/// word, do not say where a value stands, and hold the whole file as objects; attributes would come out in
/// another order each time. This one builds nothing: a reader asks for what it expects. A copy of it is a mark
/// to come back to.
///
/// Bray, T. (2017). The JavaScript Object Notation (JSON) data interchange format. RFC 8259.
/// Python's `NaN` and `Infinity`, which are no JSON, are told from numbers.
struct JSONReader {
  /// A value that holds no others.
  enum Scalar: Hashable {
    case null
    case text(String)
    case integer(Int)
    /// A number with a point or an exponent.
    case number(Double)
    /// A whole number beyond 64 bits, as it is written.
    case digits(String)
    case truth(Bool)
    /// `NaN`, `Infinity` or `-Infinity`.
    case unreal
  }

  /// What a value is.
  enum Kind {
    case object
    case array
    case scalar
  }

  private var scanner: TextScanner
  /// The open objects and arrays.
  private var open: [Container] = []

  /// Deeper than this no network file is.
  private static let depthLimit = 64

  private struct Container {
    let isObject: Bool
    let place: TextScanner.Place
    var isEmpty = true
    var keys = SeenKeys()
  }

  init(_ bytes: [UInt8]) {
    scanner = TextScanner(bytes)
    scanner.skipSpace()
  }

  // MARK: Places

  /// Where the next value stands, blanks passed over.
  var place: TextScanner.Place { scanner.place }

  /// A fault at a place that was passed.
  func fault(_ message: String, at place: TextScanner.Place) -> NetworkFormatError {
    scanner.fault(message, at: place)
  }

  private func unexpected(_ expected: String) -> NetworkFormatError {
    guard let byte = scanner.next else {
      return scanner.fault("the file ends where \(expected) belongs; it seems cut off")
    }
    return scanner.fault(
      byte == 0
        ? "a NUL byte stands here; take it out"
        : "this is no JSON: \(expected) belongs here; mend it, or save it again where it was made")
  }

  // MARK: Structure

  /// What the next value is.
  func kind() -> Kind {
    switch scanner.next {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    default: .scalar
    }
  }

  /// Goes into the object that comes next.
  mutating func beginObject() throws(NetworkFormatError) { try begin(isObject: true) }

  /// Goes into the array that comes next.
  mutating func beginArray() throws(NetworkFormatError) { try begin(isObject: false) }

  private mutating func begin(isObject: Bool) throws(NetworkFormatError) {
    guard scanner.next == UInt8(ascii: isObject ? "{" : "[") else {
      throw unexpected(isObject ? "{ with keys and values" : "[ with values")
    }
    guard open.count < Self.depthLimit else {
      throw scanner.fault(
        "values stand in values more than \(Self.depthLimit) deep; make them shallower")
    }
    open.append(Container(isObject: isObject, place: scanner.place))
    scanner.step()
    scanner.skipSpace()
  }

  /// The next key of the innermost object, whose value comes then; `nil` at its end, which is passed.
  mutating func nextKey() throws(NetworkFormatError) -> String? {
    guard try nextMember(end: UInt8(ascii: "}")) else { return nil }
    let place = scanner.place
    guard scanner.next == UInt8(ascii: "\"") else {
      throw unexpected("a key in double quotes")
    }
    let key = try string()
    guard open[open.count - 1].keys.insert(key) else {
      throw fault("the key “\(Self.shown(key))” is given twice in one object; leave one", at: place)
    }
    scanner.skipSpace()
    guard scanner.next == UInt8(ascii: ":") else { throw unexpected("a colon") }
    scanner.step()
    scanner.skipSpace()
    return key
  }

  /// Whether the innermost array has a next value, which comes then; its end is passed.
  mutating func nextElement() throws(NetworkFormatError) -> Bool {
    try nextMember(end: UInt8(ascii: "]"))
  }

  private mutating func nextMember(end: UInt8) throws(NetworkFormatError) -> Bool {
    let innermost = open.count - 1
    guard let next = scanner.next else {
      throw fault(
        "what begins here has no end; add the missing \(open[innermost].isObject ? "}" : "]")",
        at: open[innermost].place)
    }
    if next == end {
      open.removeLast()
      passValue()
      return false
    }
    if open[innermost].isEmpty {
      open[innermost].isEmpty = false
      return true
    }
    guard next == UInt8(ascii: ",") else {
      throw unexpected("a comma or a \(open[innermost].isObject ? "}" : "]")")
    }
    scanner.step()
    scanner.skipSpace()
    return true
  }

  /// Passes the last byte of a value and blanks.
  private mutating func passValue() {
    scanner.step()
    scanner.skipSpace()
  }

  /// Holds that nothing comes after the outermost value.
  func checkEnd() throws(NetworkFormatError) {
    guard scanner.next == nil else { throw unexpected("the end of the file") }
  }

  /// Passes the next value, whatever it is.
  mutating func skip() throws(NetworkFormatError) {
    let depth = open.count
    repeat {
      if open.count > depth {
        if open[open.count - 1].isObject {
          guard try nextKey() != nil else { continue }
        } else {
          guard try nextElement() else { continue }
        }
      }
      switch kind() {
      case .object: try beginObject()
      case .array: try beginArray()
      case .scalar: _ = try scalar()
      }
    } while open.count > depth
  }

  // MARK: Values

  /// The value that comes next, which is neither object nor array.
  mutating func scalar() throws(NetworkFormatError) -> Scalar {
    let value: Scalar
    if scanner.next == UInt8(ascii: "\"") {
      value = .text(try string())
    } else {
      value = try literal()
    }
    scanner.skipSpace()
    return value
  }

  private mutating func literal() throws(NetworkFormatError) -> Scalar {
    let start = scanner
    let word = scanner.take { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    switch word {
    case "null": return .null
    case "true": return .truth(true)
    case "false": return .truth(false)
    case "NaN", "Infinity", "-Infinity": return .unreal
    default: break
    }
    guard let number = JSONNumber.value(word) else {
      var begun = self
      begun.scanner = start
      if let first = word.utf8.first, first == UInt8(ascii: "-") || first < 0x3A {
        throw start.fault(
          "“\(Self.shown(word))” is no number of JSON, or beyond what can be read; write it as 2.5")
      }
      throw begun.unexpected("a value: a text in double quotes, a number, true, false or null")
    }
    return number
  }

  /// The text whose opening quote comes next.
  private mutating func string() throws(NetworkFormatError) -> String {
    let start = scanner.place
    scanner.step()
    let plain = scanner.take(while: Self.isPlain)
    if scanner.next == UInt8(ascii: "\"") {
      scanner.step()
      return plain
    }
    var bytes = Array(plain.utf8)
    while let byte = scanner.next, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") {
        try appendEscape(to: &bytes)
      } else if byte >= 0x20 {
        bytes += scanner.take(while: Self.isPlain).utf8
      } else if byte == 0 {
        throw scanner.fault("a NUL byte stands here; take it out")
      } else {
        throw scanner.fault(
          "the text has a line end or another control character; write it as \\n or \\u001f, or close the text"
        )
      }
    }
    guard scanner.next != nil else {
      throw fault("the text that begins here has no closing quote; add a \"", at: start)
    }
    scanner.step()
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func appendEscape(to bytes: inout [UInt8]) throws(NetworkFormatError) {
    let place = scanner.place
    scanner.step()
    guard let byte = scanner.next else { return }
    scanner.step()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(byte)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"):
      guard let scalar = escapedScalar() else {
        throw fault(
          "\\u is followed by four hexadecimal digits, or a pair of them for one character",
          at: place)
      }
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    default:
      throw fault("a backslash is followed by one of \"\\/bfnrtu; write it as \\\\", at: place)
    }
  }

  /// The character of `\u`, whose digits come next, with its second half where it has one.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard scanner.next == UInt8(ascii: "\\"), scanner.next(after: 1) == UInt8(ascii: "u") else {
      return nil
    }
    scanner.step()
    scanner.step()
    guard let second = hexadecimal(), UTF16.isTrailSurrogate(second) else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func hexadecimal() -> UInt16? {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = scanner.next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      else { return nil }
      value = value << 4 | UInt16(digit)
      scanner.step()
    }
    return value
  }

  /// A text as messages quote it.
  static func shown(_ text: String) -> String {
    text.count > 40 ? text.prefix(40) + "..." : text
  }
}

/// The keys of an object so far.
private struct SeenKeys {
  private var few: [String] = []
  private var many: Set<String> = []

  /// Adds a key; `false` where it was there.
  ///
  /// - Complexity: O(1), with more than a few by hashing.
  mutating func insert(_ key: String) -> Bool {
    if few.count < 12 {
      guard !few.contains(key) else { return false }
      few.append(key)
      return true
    }
    if many.isEmpty { many = Set(few) }
    return many.insert(key).inserted
  }
}
