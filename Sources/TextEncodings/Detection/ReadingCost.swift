import Foundation

/// How unlikely a text is, read in one encoding: the bits that its characters take in a model of the language.
///
/// The fewer, the likelier; a difference of n bits between two readings of the same bytes are odds of 2^n to 1
/// by the models. Characters of ASCII cost the same in each model.
struct ReadingCost {
  /// The bits of one character of ASCII.
  static let ascii: Float = 5
  /// What a byte costs that the encoding cannot hold.
  static let fault: Float = 40

  /// What the text costs in all.
  var bits: Float = 0
  /// How many characters are not ASCII, faults among them.
  var characters = 0
  /// How many bytes the encoding cannot hold.
  var faults = 0

  /// The bits of a share of all characters that some characters have together.
  static func bits(_ share: Double, of count: Int = 1) -> Float {
    Float(-log2(share / Double(count)))
  }
}

/// How likely a character beyond ASCII is after another: words are in one script, and seldom change it.
struct ScriptChanges {
  enum Place: Int { case outside, afterLetter, inside }

  private let toScript: [Float]
  private let toASCII: [Float]

  /// - Parameters:
  ///   - outside: The share of such characters after blanks, digits and signs.
  ///   - afterLetter: That after letters of ASCII.
  ///   - inside: That after such a character.
  init(outside: Double, afterLetter: Double, inside: Double) {
    let shares = [outside, afterLetter, inside]
    toScript = shares.map { ReadingCost.bits($0) }
    toASCII = shares.map { ReadingCost.bits(1 - $0) + ReadingCost.ascii }
  }

  func costOfScript(_ place: Place) -> Float { toScript[place.rawValue] }
  func costOfASCII(_ place: Place) -> Float { toASCII[place.rawValue] }

  /// Where the next character stands, after a byte of ASCII.
  static func place(after byte: UInt8) -> Place {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .afterLetter
    default: .outside
    }
  }
}
