/// Names of the sides by language, kept apart from the documents whose parties stand on them.
///
/// Like a ``PartyRegistry`` it may know more than one document needs.
public struct SideNames: Hashable, Sendable {
  private let names: [Side: LocalizedText]

  /// Reads names: one row a side, with the column `side`, the word that the side has in a document or a
  /// registry, and where known `zh-Hans`, `zh-Hant`, `pt` and `en`.
  ///
  /// - Throws: ``RegisterError`` with the line, for text that is not CSV, a missing column, a row with
  ///   too many or too few cells or without a side, and a side that stands twice.
  public init(csv text: String) throws(RegisterError) {
    var names: [Side: LocalizedText] = [:]
    var lines: [Side: Int] = [:]
    for row in try Table(csv: text, required: ["side"]).rows {
      guard let word = row.word("side") else {
        throw RegisterError(
          line: row.line, problem: "the row has no side", remedy: "give the side's word")
      }
      let side = Side(rawValue: word)
      if let other = lines.updateValue(row.line, forKey: side) {
        throw RegisterError(
          line: row.line, problem: "the side \(side) has names on line \(other) too",
          remedy: "keep one of the two rows")
      }
      names[side] = row.localized { $0.rawValue }
    }
    self.names = names
  }

  /// The names of one side, or `nil` where it has none.
  public subscript(side: Side) -> LocalizedText? { names[side] }
}

extension Register {
  /// The same register with names for its sides; a side without a row keeps what it has, and a row for a
  /// side that no party stands on says nothing of this register.
  ///
  /// - Throws: ``RegisterError`` where two sides would share a name.
  public func sidesNamed(by names: SideNames) throws(RegisterError) -> Register {
    var sideNames = sideNames
    for side in sides {
      if let own = names[side] { sideNames[side] = own }
    }
    return try with(sideNames: sideNames)
  }

  /// The side that goes by a word: its own, or its name in any language.
  ///
  /// A side's own word comes first. Upper and lower case make no difference, nor does what makes none
  /// between the names of parties in a ``PartyRegistry``.
  public func side(called word: String) -> Side? {
    let (sides, spelling) = (sides, Side.spelling(word))
    return sides.first { $0.rawValue == word }
      ?? sides.first { Side.spelling($0.rawValue) == spelling }
      ?? sides.first { side in
        Language.allCases.contains { language in
          sideNames[side]?[language].map(Side.spelling) == spelling
        }
      }
  }
}

extension Side {
  /// A side's word or name as it is looked up.
  static func spelling(_ name: String) -> String { writtenSpelling(name).lowercased() }
}
