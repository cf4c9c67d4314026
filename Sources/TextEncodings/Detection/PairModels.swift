/// The models of the encodings of East Asia. Shares are rough ones of lists and prose; what they decide is
/// measured in the tests.
enum PairModels {
  private static let upper: ClosedRange<UInt8> = 0xA1...0xFE
  private static let punctuation = "，。、；：（）“”《》—…·　０１２３４５６７８９「」？！－．"
  // A character that no text has, such as one for private use.
  private static let never = 1e-9

  /// GB 18030: the levels of GB 2312, then what GBK adds, then what is for private use.
  static let gb18030: PairModel = {
    var model = PairModel(hasFourBytes: true)
    model.give(never, of: 1, first: 0x81...0xFE, second: [0x40...0x7E, 0x80...0xFE])
    model.give(0.004, of: 14_000, first: 0x81...0xA0, second: [0x40...0x7E, 0x80...0xFE])
    model.give(0.004, of: 14_000, first: 0xAA...0xFE, second: [0x40...0x7E, 0x80...0xA0])
    model.give(0.001, of: 600, first: 0xA1...0xA9, second: [upper])
    model.give(0.235, of: 3_000, first: 0xB0...0xD7, second: [upper])
    model.give(never, of: 1, from: 0xD7FA, to: 0xD7FE)
    model.give(0.008, of: 3_008, first: 0xD8...0xF7, second: [upper])
    model.give(0.10, to: punctuation, in: .gb18030)
    model.give(0.65, to: CommonCharacters.simplified, in: .gb18030)
    model.give(0.02, to: CommonCharacters.traditional, in: .gb18030)
    return model
  }()

  /// Big5: its two levels, then what Hong Kong adds.
  static let big5: PairModel = {
    var model = PairModel()
    model.give(0.002, of: 5_000, first: 0x87...0xFE, second: [0x40...0x7E, upper])
    model.give(0.001, of: 400, from: 0xA140, to: 0xA3BF)
    model.give(0.235, of: 5_000, from: 0xA440, to: 0xC67E)
    model.give(0.008, of: 7_652, from: 0xC940, to: 0xF9D5)
    model.give(0.001, of: 400, from: 0xF9D6, to: 0xF9FE)
    model.give(0.10, to: punctuation, in: .big5)
    let shared = CommonCharacters.simplified.filter { !CommonCharacters.isOnlySimplified($0) }
    model.give(0.65, to: shared + CommonCharacters.traditional, in: .big5)
    return model
  }()

  /// EUC-KR: syllables of Hangul, then Chinese characters, then the syllables that Windows adds.
  static let eucKR: PairModel = {
    var model = PairModel()
    model.give(
      0.003, of: 8_822, first: 0x81...0xC6, second: [0x41...0x5A, 0x61...0x7A, 0x81...0xFE])
    model.give(never, of: 1, first: 0xC7...0xFE, second: [upper])
    model.give(0.02, of: 900, first: 0xA1...0xAC, second: [upper])
    model.give(0.95, of: 2_350, first: 0xB0...0xC8, second: [upper])
    model.give(0.01, of: 4_888, first: 0xCA...0xFD, second: [upper])
    return model
  }()

  /// Shift JIS: kana, then the two levels of JIS X 0208.
  static let shiftJIS: PairModel = {
    var model = PairModel()
    for first: ClosedRange<UInt8> in [0x81...0x9F, 0xE0...0xFC] {
      model.give(never, of: 1, first: first, second: [0x40...0x7E, 0x80...0xFC])
    }
    model.give(0.005, of: 300, from: 0x8240, to: 0x84FC)
    model.give(0.005, of: 300, from: 0x8740, to: 0x87FC)
    model.give(0.001, of: 400, from: 0xED40, to: 0xFCFC)
    model.give(0.09, of: 140, from: 0x8140, to: 0x81FC)
    model.give(0.3, of: 83, from: 0x829F, to: 0x82F1)
    model.give(0.2, of: 86, from: 0x8340, to: 0x8396)
    model.give(0.4, of: 2_965, from: 0x889F, to: 0x9872)
    model.give(0.005, of: 3_390, from: 0x989F, to: 0xEAA4)
    model.give(0.01, single: 0xA1...0xDF)
    return model
  }()

  /// EUC-JP: the same in another order.
  static let eucJP: PairModel = {
    var model = PairModel(threeByteLead: 0x8F)
    model.give(never, of: 1, first: upper, second: [upper])
    model.give(0.005, of: 300, first: 0xA2...0xA8, second: [upper])
    model.give(0.001, of: 800, first: 0xAD...0xAD, second: [upper])
    model.give(0.001, of: 800, first: 0xF9...0xFC, second: [upper])
    model.give(0.09, of: 140, first: 0xA1...0xA1, second: [upper])
    model.give(0.3, of: 83, first: 0xA4...0xA4, second: [upper])
    model.give(0.2, of: 86, first: 0xA5...0xA5, second: [upper])
    model.give(0.4, of: 2_965, from: 0xB0A1, to: 0xCFD3)
    model.give(0.005, of: 3_390, from: 0xD0A1, to: 0xF4A6)
    model.give(0.01, of: 63, first: 0x8E...0x8E, second: [0xA1...0xDF])
    return model
  }()
}
