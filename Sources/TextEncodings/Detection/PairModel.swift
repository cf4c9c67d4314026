/// A model of a text of East Asia in which characters take two bytes, as a rule.
///
/// What a character costs is known by its block in the encoding, since these were laid out by frequency: the
/// first level of GB 2312 holds the 3,755 most frequent characters, that of Big5 5,401. Characters that lists of
/// offices use much, ``CommonCharacters``, cost less.
struct PairModel {
  /// The cost by both bytes, the first one high; infinite where there is no such character.
  private var costs = [Float](repeating: .infinity, count: 1 << 16)
  /// The cost of characters of one byte beyond ASCII.
  private var singleCosts = [Float](repeating: .infinity, count: 256)
  private let changes = ScriptChanges(outside: 0.4, afterLetter: 0.02, inside: 0.75)
  private let hasFourBytes: Bool
  private let threeByteLead: UInt8?

  /// - Parameters:
  ///   - hasFourBytes: Whether there are characters of four bytes as in GB 18030.
  ///   - threeByteLead: The byte that begins a character of three bytes as in EUC-JP.
  init(hasFourBytes: Bool = false, threeByteLead: UInt8? = nil) {
    self.hasFourBytes = hasFourBytes
    self.threeByteLead = threeByteLead
  }

  /// Gives all characters with some first and second bytes a share of the text.
  ///
  /// - Parameter count: How many there are, for what each of them costs.
  mutating func give(
    _ share: Double, of count: Int, first: ClosedRange<UInt8>, second: [ClosedRange<UInt8>]
  ) {
    let cost = ReadingCost.bits(share, of: count)
    for high in first {
      for low in second.joined() { costs[Int(high) << 8 | Int(low)] = cost }
    }
  }

  /// Gives the characters from one to another, in the order of their numbers, a share of the text.
  mutating func give(_ share: Double, of count: Int, from start: Int, to end: Int) {
    let cost = ReadingCost.bits(share, of: count)
    for code in start...end where costs[code].isFinite { costs[code] = cost }
  }

  /// Gives single bytes a share of the text.
  mutating func give(_ share: Double, single bytes: ClosedRange<UInt8>) {
    for byte in bytes { singleCosts[Int(byte)] = ReadingCost.bits(share, of: bytes.count) }
  }

  /// Gives characters a share of the text, where the encoding has them.
  mutating func give(_ share: Double, to characters: String, in encoding: TextEncoding) {
    guard let converter = EncodingConverter(from: "UTF-8", to: encoding.converterName) else {
      return
    }
    let cost = ReadingCost.bits(share, of: characters.unicodeScalars.count)
    for scalar in characters.unicodeScalars {
      let conversion = converter.convert(Array(String(scalar).utf8)[...])
      guard conversion.fault == nil, conversion.output.count == 2 else { continue }
      let code = Int(conversion.output[0]) << 8 | Int(conversion.output[1])
      costs[code] = min(costs[code], cost)
    }
  }

  /// What a text costs.
  ///
  /// - Parameter isCut: Whether the text goes on, so that half a character at its end is no fault.
  /// - Complexity: O(length).
  func cost(of bytes: [UInt8], isCut: Bool) -> ReadingCost {
    var cost = ReadingCost()
    var place = ScriptChanges.Place.outside
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        cost.bits += changes.costOfASCII(place)
        place = ScriptChanges.place(after: byte)
        index += 1
        continue
      }
      let (length, bits) = character(at: index, in: bytes)
      if bits.isInfinite, isCut, index + 4 > bytes.count { break }
      cost.bits += changes.costOfScript(place) + (bits.isInfinite ? ReadingCost.fault : bits)
      cost.characters += 1
      cost.faults += bits.isInfinite ? 1 : 0
      place = .inside
      index += length
    }
    return cost
  }

  private func character(at index: Int, in bytes: [UInt8]) -> (length: Int, bits: Float) {
    let byte = bytes[index]
    func next(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    if byte == threeByteLead, next(1) >= 0xA1, next(2) >= 0xA1 { return (3, Self.rare) }
    if singleCosts[Int(byte)].isFinite { return (1, singleCosts[Int(byte)]) }
    let pair = costs[Int(byte) << 8 | Int(next(1))]
    if index + 1 < bytes.count, pair.isFinite { return (2, pair) }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    if hasFourBytes, (0x81...0xFE).contains(byte), digits.contains(next(1)),
      (0x81...0xFE).contains(next(2)), digits.contains(next(3))
    {
      return (4, Self.rare)
    }
    return (1, .infinity)
  }

  private static let rare: Float = 24
}
