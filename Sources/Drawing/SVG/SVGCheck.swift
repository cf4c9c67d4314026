/// Whether SVG is well-formed.
///
/// It knows as much of XML as is written here: elements, attributes and text. A comment, an instruction
/// or a document type is refused.
struct SVGCheck {
  /// What is not well-formed, in a few words.
  struct Fault: Error {
    let problem: String

    init(_ problem: String) { self.problem = problem }
  }

  private let bytes: [UInt8]
  private var next = 0

  /// Refuses what is not well-formed.
  ///
  /// - Complexity: O(n).
  static func check(_ bytes: [UInt8]) throws(Fault) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Fault("it is not UTF-8") }
    var check = SVGCheck(bytes: bytes)
    try check.checkAll()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func checkAll() throws(Fault) {
    var path: [Range<Int>] = []
    var roots = 0
    while next < bytes.count {
      if byte != UInt8(ascii: "<") {
        try text(upTo: UInt8(ascii: "<"), isSpace: path.isEmpty)
      } else if follows(UInt8(ascii: "/")) {
        next += 2
        let name = name()
        guard let open = path.popLast(), bytes[open].elementsEqual(bytes[name]),
          byte == UInt8(ascii: ">")
        else { throw Fault("an end tag closes nothing") }
        next += 1
      } else {
        if path.isEmpty { roots += 1 }
        let (name, isEmpty) = try tag()
        if !isEmpty { path.append(name) }
      }
    }
    guard path.isEmpty else { throw Fault("an element is not closed") }
    guard roots == 1 else { throw Fault("it has \(roots) roots") }
  }

  private mutating func tag() throws(Fault) -> (name: Range<Int>, isEmpty: Bool) {
    next += 1
    let name = name()
    guard !name.isEmpty else { throw Fault("a tag has no name") }
    var attributes: [Range<Int>] = []
    while true {
      while byte == 0x20 || byte == 0x0A { next += 1 }
      if byte == UInt8(ascii: "/"), follows(UInt8(ascii: ">")) {
        next += 2
        return (name, true)
      }
      if byte == UInt8(ascii: ">") {
        next += 1
        return (name, false)
      }
      let key = self.name()
      guard !key.isEmpty, byte == UInt8(ascii: "="), follows(UInt8(ascii: "\"")),
        !attributes.contains(where: { bytes[$0].elementsEqual(bytes[key]) })
      else { throw Fault("a tag has a faulty attribute") }
      attributes.append(key)
      next += 2
      try text(upTo: UInt8(ascii: "\""), isSpace: false)
      guard next < bytes.count else { throw Fault("it breaks off") }
      next += 1
    }
  }

  // Characters that XML allows, and ampersands that begin an entity.
  private mutating func text(upTo end: UInt8, isSpace: Bool) throws(Fault) {
    while next < bytes.count, bytes[next] != end {
      switch bytes[next] {
      case UInt8(ascii: "&"):
        next += 1
        if byte == UInt8(ascii: "#") { next += 1 }
        let name = name()
        guard (1..<10).contains(name.count), byte == UInt8(ascii: ";") else {
          throw Fault("it holds a bare ampersand")
        }
      case UInt8(ascii: "<"): throw Fault("a tag has a faulty attribute")
      case 0x09, 0x0A, 0x0D, 0x20: break
      case 0..<0x20: throw Fault("it holds a control character")
      case 0xEF where follows(0xBF) && next + 2 < bytes.count && bytes[next + 2] >= 0xBE:
        throw Fault("it holds a character that is none")
      default: if isSpace { throw Fault("text stands outside its root") }
      }
      next += 1
    }
  }

  // The byte that is read next, 0 after the last.
  private var byte: UInt8 { next < bytes.count ? bytes[next] : 0 }

  // Whether a byte comes after the one that is read next.
  private func follows(_ byte: UInt8) -> Bool { next + 1 < bytes.count && bytes[next + 1] == byte }

  private mutating func name() -> Range<Int> {
    let start = next
    while next < bytes.count, Self.isNameByte(bytes[next]) { next += 1 }
    return start..<next
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
}
