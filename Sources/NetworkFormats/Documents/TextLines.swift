/// Walks through a text line by line and finds the words of each, without making text of them.
///
/// A line ends with LF, CRLF or CR. What parts words is ASCII, and no byte of a longer UTF-8 sequence is, so
/// bytes do.
struct TextLines {
  /// A word, by the place of its bytes.
  struct Word {
    /// Its bytes, without the quotes around them.
    let range: Range<Int>
    /// Whether quotes stood around it.
    let isQuoted: Bool
  }

  private let bytes: [UInt8]
  private var position: Int
  /// The 1-based number of the line.
  private(set) var number: Int
  /// The bytes of the line, without its end.
  private(set) var range: Range<Int>

  /// Before the first line; a byte-order mark is passed over.
  init(_ bytes: [UInt8]) {
    self.init(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, line: 1)
  }

  /// Before what is left of a line.
  init(_ bytes: [UInt8], from position: Int, line: Int) {
    self.bytes = bytes
    self.position = position
    number = line - 1
    range = position..<position
  }

  /// Goes to the next line; `false` at the end.
  mutating func advance() -> Bool {
    guard position < bytes.count else { return false }
    let start = position
    while position < bytes.count, !TextScanner.isLineEnd(bytes[position]) { position += 1 }
    range = start..<position
    number += 1
    if position < bytes.count {
      let isPair =
        bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
        && bytes[position + 1] == UInt8(ascii: "\n")
      position += isPair ? 2 : 1
    }
    return true
  }

  /// The first byte of the line that is no blank; `nil` where there is none.
  var firstByte: UInt8? {
    range.first { !TextScanner.isBlank(bytes[$0]) }.map { bytes[$0] }
  }

  /// The line without the blanks at its ends.
  var trimmed: Range<Int> { trimmed(range) }

  /// Bytes without the blanks at their ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, TextScanner.isBlank(bytes[lower]) { lower += 1 }
    while lower < upper, TextScanner.isBlank(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// The words of the line, parted by blanks and, where it is so, by commas. A word in quotes may have both.
  ///
  /// - Throws: ``NetworkFormatError`` where quotes are not closed on the line.
  func words(commasPart: Bool = false, into words: inout [Word]) throws(NetworkFormatError) {
    words.removeAll(keepingCapacity: true)
    var place = range.lowerBound
    func parts(_ byte: UInt8) -> Bool {
      TextScanner.isBlank(byte) || commasPart && byte == UInt8(ascii: ",")
    }
    while place < range.upperBound {
      if parts(bytes[place]) {
        place += 1
        continue
      }
      let start = place
      if bytes[place] == UInt8(ascii: "\"") {
        place += 1
        while place < range.upperBound, bytes[place] != UInt8(ascii: "\"") { place += 1 }
        guard place < range.upperBound else {
          throw fault("the quotes that begin here do not end on the line; close them", at: start)
        }
        words.append(Word(range: start + 1..<place, isQuoted: true))
        place += 1
      } else {
        while place < range.upperBound, !parts(bytes[place]) { place += 1 }
        words.append(Word(range: start..<place, isQuoted: false))
      }
    }
  }

  /// Bytes as text.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A word as text.
  func text(_ word: Word) -> String { text(word.range) }

  /// Whether a byte is a digit.
  func isDigit(at place: Int) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place])
  }

  /// A byte of the text.
  func byte(at place: Int) -> UInt8 { bytes[place] }

  /// A word as a message shows it: its beginning where it is long.
  func excerpt(_ word: Word) -> String {
    let text = text(word.range.prefix(200))
    return text.count > 40 ? "\(text.prefix(40))…" : text
  }

  /// Bytes as a decimal integer with a sign or none; `nil` for anything else, also where it is too large.
  func integer(_ range: Range<Int>) -> Int? {
    var place = range.lowerBound
    var isNegative = false
    if let first = range.first,
      bytes[first] == UInt8(ascii: "-") || bytes[first] == UInt8(ascii: "+")
    {
      isNegative = bytes[first] == UInt8(ascii: "-")
      place += 1
    }
    guard place < range.upperBound else { return nil }
    // Below 0 there is room for one integer more than above.
    var negative = 0
    while place < range.upperBound {
      let digit = Int(bytes[place]) - Int(UInt8(ascii: "0"))
      guard (0...9).contains(digit) else { return nil }
      let (shifted, shiftOverflow) = negative.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = shifted.subtractingReportingOverflow(digit)
      guard !shiftOverflow, !overflow else { return nil }
      negative = sum
      place += 1
    }
    if isNegative { return negative }
    return negative == .min ? nil : -negative
  }

  /// A word as an integer; `nil` for anything else.
  func integer(_ word: Word) -> Int? { integer(word.range) }

  /// A word as a finite number; `nil` for anything else.
  func number(_ word: Word) -> Double? {
    if word.range.count < 16, let integer = integer(word),
      integer != 0 || bytes[word.range.lowerBound] != UInt8(ascii: "-")
    {
      return Double(integer)
    }
    return word.range.count < 400 ? NetworkNumber.value(text(word)) : nil
  }

  /// Whether a word looks like one for a number: it begins with a digit, a sign or a point, or says that it is
  /// none.
  func looksLikeNumber(_ word: Word) -> Bool {
    guard !word.isQuoted, let first = word.range.first else { return false }
    switch bytes[first] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      return true
    default:
      return word.range.count <= 8 && ["nan", "inf", "infinity"].contains(text(word).lowercased())
    }
  }

  /// A fault on this line, at a byte of it where one is named.
  func fault(_ message: String, at place: Int? = nil) -> NetworkFormatError {
    let column = place.map { text(range.lowerBound..<$0).count + 1 }
    return NetworkFormatError(line: number, column: column, message: message)
  }

  /// A fault at a word of this line.
  func fault(_ message: String, at word: Word) -> NetworkFormatError {
    fault(message, at: word.isQuoted ? word.range.lowerBound - 1 : word.range.lowerBound)
  }

  /// - Throws: ``NetworkFormatError`` where a byte is NUL, which no text has.
  static func requireText(_ bytes: [UInt8]) throws(NetworkFormatError) {
    guard let place = bytes.firstIndex(of: 0) else { return }
    var lines = TextLines(bytes)
    while lines.advance(), lines.range.upperBound < place {}
    throw lines.fault(
      "a NUL byte stands here, so this is no text file; save it as text in UTF-8", at: place)
  }
}
