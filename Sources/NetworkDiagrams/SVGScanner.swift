/// Cuts SVG into tags and text, and refuses what is not well-formed.
///
/// It knows as much of XML as Graphviz writes: elements, attributes, text, comments, processing
/// instructions and a document type without an inner subset.
struct SVGScanner {
  enum Token: Equatable {
    /// A start tag, its attributes as written, still escaped.
    case open(name: String, attributes: [(name: String, value: String)], isEmpty: Bool)
    case close(name: String)
    /// Text as written, still escaped.
    case text(String)

    static func == (left: Token, right: Token) -> Bool {
      switch (left, right) {
      case (.close(let a), .close(let b)): a == b
      case (.text(let a), .text(let b)): a == b
      case (.open(let a, let x, let e), .open(let b, let y, let f)):
        a == b && e == f && x.elementsEqual(y) { $0.name == $1.name && $0.value == $1.value }
      default: false
      }
    }
  }

  /// What is not well-formed, in a few words.
  struct Fault: Error {
    let problem: String
  }

  private let bytes: [UInt8]
  private var next = 0

  /// The tokens of a document, in order.
  ///
  /// - Complexity: O(n).
  static func tokens(_ bytes: [UInt8]) throws(Fault) -> [Token] {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Fault("it is not UTF-8") }
    var scanner = SVGScanner(bytes: bytes)
    return try scanner.scan()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func scan() throws(Fault) -> [Token] {
    var tokens: [Token] = []
    var path: [String] = []
    var roots = 0
    while next < bytes.count {
      if bytes[next] != UInt8(ascii: "<") {
        let text = try upTo("<", or: bytes.count)
        try Self.check(text)
        guard !path.isEmpty || text.allSatisfy(\.isWhitespace) else {
          throw Fault("text stands outside its root")
        }
        tokens.append(.text(text))
      } else if starts(Self.comment) {
        try skip(past: Array("-->".utf8))
      } else if follows(UInt8(ascii: "?")) {
        try skip(past: Array("?>".utf8))
      } else if follows(UInt8(ascii: "!")) {
        try skip(past: Array(">".utf8))
      } else if follows(UInt8(ascii: "/")) {
        next += 2
        let name = try upTo(">", or: nil)
        next += 1
        guard path.popLast() == name else { throw Fault("</\(name)> closes nothing") }
        tokens.append(.close(name: name))
      } else {
        let token = try tag()
        guard case .open(let name, _, let isEmpty) = token else { continue }
        if path.isEmpty { roots += 1 }
        if !isEmpty { path.append(name) }
        tokens.append(token)
      }
    }
    guard path.isEmpty else { throw Fault("<\(path.last ?? "")> is not closed") }
    guard roots == 1 else { throw Fault("it has \(roots) roots") }
    return tokens
  }

  private mutating func tag() throws(Fault) -> Token {
    next += 1
    let name = word()
    guard !name.isEmpty else { throw Fault("a tag has no name") }
    var attributes: [(name: String, value: String)] = []
    while true {
      skipSpace()
      if byte == UInt8(ascii: "/"), follows(UInt8(ascii: ">")) {
        next += 2
        return .open(name: name, attributes: attributes, isEmpty: true)
      }
      if byte == UInt8(ascii: ">") {
        next += 1
        return .open(name: name, attributes: attributes, isEmpty: false)
      }
      let key = word()
      guard !key.isEmpty, byte == UInt8(ascii: "="), follows(UInt8(ascii: "\"")),
        !attributes.contains(where: { $0.name == key })
      else {
        throw Fault("<\(name)> has a faulty attribute")
      }
      next += 2
      let value = try upTo("\"", or: nil)
      next += 1
      guard !value.contains("<") else { throw Fault("<\(name)> has a faulty attribute") }
      try Self.check(value)
      attributes.append((key, value))
    }
  }

  private static let comment = Array("<!--".utf8)

  // The byte that is read next, 0 after the last.
  private var byte: UInt8 { next < bytes.count ? bytes[next] : 0 }

  // Whether a byte comes after the one that is read next.
  private func follows(_ byte: UInt8) -> Bool { next + 1 < bytes.count && bytes[next + 1] == byte }

  private func starts(_ pattern: [UInt8]) -> Bool {
    guard next + pattern.count <= bytes.count else { return false }
    for (offset, byte) in pattern.enumerated() where bytes[next + offset] != byte { return false }
    return true
  }

  private mutating func skip(past pattern: [UInt8]) throws(Fault) {
    while next < bytes.count {
      if starts(pattern) {
        next += pattern.count
        return
      }
      next += 1
    }
    throw Fault("it breaks off")
  }

  private mutating func skipSpace() {
    while byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { next += 1 }
  }

  private mutating func word() -> String {
    let start = next
    while next < bytes.count, Self.isNameByte(bytes[next]) { next += 1 }
    return String(decoding: bytes[start..<next], as: UTF8.self)
  }

  // The text before a byte; where it does not come, up to a limit, or a fault where there is none.
  private mutating func upTo(_ end: Unicode.Scalar, or limit: Int?) throws(Fault) -> String {
    let start = next
    while next < bytes.count, bytes[next] != UInt8(truncatingIfNeeded: end.value) { next += 1 }
    guard next < bytes.count || limit != nil else { throw Fault("it breaks off") }
    return String(decoding: bytes[start..<next], as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"),
      UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  // Characters that XML allows, and ampersands that begin an entity.
  private static func check(_ text: String) throws(Fault) {
    var entity: String?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: break
      case 0..<0x20, 0xFFFE, 0xFFFF: throw Fault("it holds a control character")
      default: break
      }
      if let begun = entity {
        if scalar == ";" {
          guard !begun.isEmpty, begun != "#" else { throw Fault("it holds a faulty entity") }
          entity = nil
        } else {
          let isPart = scalar.isASCII && (scalar == "#" || Self.isNameByte(UInt8(scalar.value)))
          guard isPart, begun.count < 10 else { throw Fault("it holds a bare ampersand") }
          entity = begun + String(scalar)
        }
      } else if scalar == "&" {
        entity = ""
      }
    }
    guard entity == nil else { throw Fault("it holds a bare ampersand") }
  }
}

extension SVGScanner.Fault {
  init(_ problem: String) { self.init(problem: problem) }
}
