/// Which encoding a text is in that is not UTF-8, judged by its characters.
///
/// Chinese, Japanese, Korean and the languages of Europe in Latin letters are told by what the text costs in
/// each encoding, ``ReadingCost``: short lists, on which general detectors are often wrong, are told so or left
/// open. For whatever fits none of these the general detector is asked. Nothing is taken that does not convert.
enum EncodingGuess: Equatable {
  /// The text is in this encoding.
  case taken(TextEncoding)
  /// It seems to be in this one, though some of its bytes are not.
  case damaged(TextEncoding)
  /// It may be in any of these.
  case open([TextEncoding])
  /// It fits none.
  case none

  /// How much likelier the taken reading is than any other, in bits: 16,000 to 1.
  private static let margin: Float = 14
  /// The fewest bytes beyond ASCII on which the general detector is believed.
  private static let fewest = 8

  /// - Complexity: O(length) to find what is not ASCII, of which at most 64 KB are looked at.
  init(_ bytes: ArraySlice<UInt8>) {
    let sample = EncodingSample(bytes)
    let high = sample.bytes.lazy.filter { $0 >= 0x80 }.count
    if Self.isDamagedUTF8(sample.bytes) {
      self = .damaged(.utf8)
      return
    }
    let ranked = EncodingCandidate.all.map { candidate in
      (candidate: candidate, cost: candidate.cost(of: sample.bytes, isCut: sample.isCut))
    }.sorted { $0.cost.bits < $1.cost.bits }
    guard let (best, cost) = ranked.first.map({ ($0.candidate, $0.cost) }) else {
      self = .none
      return
    }
    let values = Set(sample.bytes.filter { $0 >= 0x80 })
    let rivals = ranked.dropFirst().filter {
      $0.cost.bits < cost.bits + Self.margin && !best.reads(values, as: $0.candidate)
    }
    let plain = ReadingCost.ascii * Float(sample.bytes.count - high)
    let average = (cost.bits - best.rarity - plain) / Float(max(1, cost.characters))
    if average <= best.limit(characters: cost.characters) {
      if !rivals.isEmpty {
        self = .open([best.encoding] + rivals.prefix(3).map(\.candidate.encoding))
      } else {
        self = cost.faults == 0 ? .taken(best.encoding) : .damaged(best.encoding)
      }
      return
    }
    let detected = GeneralDetector.encoding(of: sample.bytes)
    if let detected, detected == best.encoding, rivals.isEmpty, cost.faults == 0 {
      self = .taken(detected)
    } else if let detected, high >= Self.fewest, Self.isOther(detected), sample.converts(detected) {
      self = .taken(detected)
    } else {
      self = .none
    }
  }

  /// Whether the general detector's word counts: what is among the candidates was judged already.
  private static func isOther(_ encoding: TextEncoding) -> Bool {
    !([.utf8, .latin1, .latin9] + EncodingCandidate.all.map(\.encoding)).contains(encoding)
  }

  /// Whether most characters beyond ASCII are UTF-8. One of three bytes is seldom such by chance, one of two is
  /// in about a sixth of the characters of Chinese encodings; a text in UTF-8 has mostly those of one length.
  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var (short, long, faults) = (0, 0, 0)
    var index = 0
    while index < bytes.count {
      let length = UTF8Form.length(at: index, in: bytes[...])
      if length == 0 {
        faults += 1
      } else if length == 2 {
        short += 1
      } else if length > 2 {
        long += 1
      }
      index += length > 0 ? length : UTF8Form.lengthOfFault(at: index, in: bytes[...])
    }
    return max(short, 2 * long) >= max(4, 4 * faults)
  }
}
