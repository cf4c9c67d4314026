/// Takes GML apart into keys, values and brackets.
struct GMLScanner {
  /// A piece of a file and where it begins.
  struct Token {
    enum Kind: Hashable {
      /// A key, or a word without quotes where a value belongs.
      case word(String)
      /// A whole number, as it is written.
      case integer(String)
      /// A finite number with a point or an exponent.
      case number(Double)
      /// A text, its entities replaced.
      case text(String)
      /// `NAN`, `INF` and the like, as they are written; a key may be called so.
      case unreal(String)
      /// `[`
      case open
      /// `]`
      case close
      /// The end of the file.
      case end
    }

    let kind: Kind
    let place: TextScanner.Place
  }

  private var scanner: TextScanner

  init(_ bytes: [UInt8]) {
    scanner = TextScanner(bytes)
  }

  /// The next piece, blanks and comments before it passed over.
  mutating func next() throws(NetworkFormatError) -> Token {
    scanner.skipSpace()
    while scanner.next == UInt8(ascii: "#") {
      scanner.skip { !TextScanner.isLineEnd($0) }
      scanner.skipSpace()
    }
    let start = scanner.place
    func token(_ kind: Token.Kind) -> Token { Token(kind: kind, place: start) }
    guard let byte = scanner.next else { return token(.end) }
    switch byte {
    case UInt8(ascii: "["):
      scanner.step()
      return token(.open)
    case UInt8(ascii: "]"):
      scanner.step()
      return token(.close)
    case UInt8(ascii: "\""):
      scanner.step()
      let text = scanner.take { $0 != UInt8(ascii: "\"") && $0 != 0 }
      guard let end = scanner.next else {
        throw fault("the text that begins here has no closing quote; add a \"", at: start)
      }
      guard end != 0 else { throw scanner.fault("a NUL byte stands here; take it out") }
      scanner.step()
      return token(.text(GMLEntities.decoded(text)))
    default:
      let word = scanner.take(while: Self.isWordByte)
      guard !word.isEmpty else {
        throw fault(
          "a character that GML has no use for stands here; put text in double quotes", at: start)
      }
      return token(try kind(of: word, at: start))
    }
  }

  /// A fault at a piece that was passed.
  func fault(_ message: String, at place: TextScanner.Place) -> NetworkFormatError {
    scanner.fault(message, at: place)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "#"), 0: false
    default: !TextScanner.isBlank(byte) && !TextScanner.isLineEnd(byte)
    }
  }

  private func kind(
    of word: String, at start: TextScanner.Place
  ) throws(NetworkFormatError) -> Token.Kind {
    guard let first = word.utf8.first, first < 0x40 else {
      return Self.isUnreal(word[...]) ? .unreal(word) : .word(word)
    }
    let isSigned = first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
    let unsigned = isSigned ? word.dropFirst() : word[...]
    if isSigned, Self.isUnreal(unsigned) { return .unreal(word) }
    if !unsigned.isEmpty, unsigned.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return .integer(word)
    }
    guard let number = NetworkNumber.value(word) else {
      throw fault(
        "“\(Self.shown(word))” is no number that can be read; write it as 2.5, or put text in double quotes",
        at: start)
    }
    return .number(number)
  }

  private static func isUnreal(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, "nNiI".utf8.contains(first), word.utf8.count <= 8 else {
      return false
    }
    return ["nan", "inf", "infinity"].contains(word.lowercased())
  }

  /// A word as messages quote it.
  static func shown(_ word: String) -> String {
    word.count > 40 ? word.prefix(40) + "..." : word
  }
}
