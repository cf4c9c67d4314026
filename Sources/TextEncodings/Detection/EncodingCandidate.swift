/// An encoding that a text may be in, with what is needed to say how likely it is.
struct EncodingCandidate: Sendable {
  enum Model: Sendable {
    case pairs(PairModel)
    /// The models of languages, and the characters by their bytes.
    case letters([LetterModel], [Unicode.Scalar?])
  }

  let encoding: TextEncoding
  let model: Model
  /// What the encoding costs before any text is seen, in bits: the more, the fewer files there are in it.
  let rarity: Float

  private init(_ encoding: TextEncoding, _ model: PairModel, rarity: Float = 0) {
    self.encoding = encoding
    self.model = .pairs(model)
    self.rarity = rarity
  }

  /// A candidate; `nil` where this system cannot convert it.
  private init?(_ encoding: TextEncoding, _ languages: [LetterFrequencies], rarity: Float = 0) {
    guard let converter = EncodingConverter(from: encoding.converterName, to: "UTF-8") else {
      return nil
    }
    let scalars = (0...255).map { byte -> Unicode.Scalar? in
      let conversion = converter.convert([UInt8(byte)])
      guard conversion.fault == nil else { return nil }
      return String(decoding: conversion.output, as: UTF8.self).unicodeScalars.first
    }
    self.encoding = encoding
    self.model = .letters(languages.map { LetterModel($0, scalars) }, scalars)
    self.rarity = rarity
  }

  /// The candidates.
  static let all: [EncodingCandidate] =
    [
      EncodingCandidate(.gb18030, PairModels.gb18030), EncodingCandidate(.big5, PairModels.big5),
      EncodingCandidate(.eucKR, PairModels.eucKR, rarity: 3),
      EncodingCandidate(.shiftJIS, PairModels.shiftJIS, rarity: 3),
      EncodingCandidate(.eucJP, PairModels.eucJP, rarity: 6),
    ]
    + [
      EncodingCandidate(.windows1252, LetterFrequencies.western),
      EncodingCandidate(.macRoman, LetterFrequencies.western, rarity: 8),
      EncodingCandidate(.cp850, LetterFrequencies.western, rarity: 8),
      EncodingCandidate(.windows1250, LetterFrequencies.central, rarity: 8),
      EncodingCandidate(.latin2, LetterFrequencies.central, rarity: 10),
      EncodingCandidate(.windows1254, LetterFrequencies.turkish, rarity: 8),
    ].compactMap { $0 }

  /// What a text costs when it is read so, in the language that fits best.
  func cost(of bytes: [UInt8], isCut: Bool) -> ReadingCost {
    var cost: ReadingCost
    switch model {
    case .pairs(let model): cost = model.cost(of: bytes, isCut: isCut)
    case .letters(let models, _):
      cost = models.map { $0.cost(of: bytes) }.min { $0.bits < $1.bits } ?? ReadingCost()
    }
    cost.bits += rarity
    return cost
  }

  /// The most that a character beyond ASCII costs on average in a text that is in this encoding. A short text
  /// may have rare characters alone.
  func limit(characters: Int) -> Float {
    switch model {
    case .pairs: 15.5 + 10 / Float(max(1, characters))
    case .letters: 10 + 12 / Float(max(1, characters))
    }
  }

  /// Whether both read some bytes as the same characters, so that it does not matter which is taken.
  func reads(_ bytes: Set<UInt8>, as other: EncodingCandidate) -> Bool {
    guard case .letters(_, let own) = model, case .letters(_, let others) = other.model else {
      return false
    }
    return bytes.allSatisfy { own[Int($0)] != nil && own[Int($0)] == others[Int($0)] }
  }
}
