/// A model of a text in letters of Latin, in an encoding of one byte a character.
struct LetterModel {
  private var costs = [Float](repeating: .infinity, count: 256)
  /// The cost among capitals, as in "EDUCAÇÃO"; that of small letters.
  private var capitalCosts = [Float](repeating: .infinity, count: 256)
  private var isCapital = [Bool](repeating: false, count: 256)
  private var isLetter = [Bool](repeating: false, count: 256)
  private let changes = ScriptChanges(outside: 0.02, afterLetter: 0.08, inside: 0.06)
  // Seldom is a letter within a word a capital.
  private static let capitalInWord: Float = 8

  /// A model of a language in an encoding.
  ///
  /// - Parameter scalars: The characters by their bytes; `nil` where a byte is none.
  init(_ language: LetterFrequencies, _ scalars: [Unicode.Scalar?]) {
    for (byte, scalar) in scalars.enumerated() where byte >= 0x80 {
      guard let scalar else { continue }
      let character = Character(scalar)
      costs[byte] = language.cost(of: character)
      isCapital[byte] = character.isUppercase
      isLetter[byte] = character.isLetter
      capitalCosts[byte] =
        character.lowercased().first.map { min(costs[byte], language.cost(of: $0)) } ?? costs[byte]
    }
  }

  /// What a text costs.
  ///
  /// - Complexity: O(length).
  func cost(of bytes: [UInt8]) -> ReadingCost {
    enum Case { case none, small, capital }
    var cost = ReadingCost()
    var place = ScriptChanges.Place.outside
    var before = Case.none
    for byte in bytes {
      let index = Int(byte)
      guard byte >= 0x80 else {
        cost.bits += changes.costOfASCII(place)
        place = ScriptChanges.place(after: byte)
        before = place == .outside ? .none : byte & 0x20 == 0 ? .capital : .small
        continue
      }
      cost.bits += changes.costOfScript(place)
      cost.characters += 1
      place = .inside
      if costs[index].isInfinite {
        cost.bits += ReadingCost.fault
        cost.faults += 1
      } else if isCapital[index] {
        cost.bits +=
          before == .capital
          ? capitalCosts[index] : costs[index] + (before == .small ? Self.capitalInWord : 0)
      } else {
        cost.bits += costs[index]
      }
      before = isCapital[index] ? .capital : isLetter[index] ? .small : .none
    }
    return cost
  }
}
