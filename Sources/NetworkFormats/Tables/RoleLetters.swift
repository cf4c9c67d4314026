/// Letters that stand in the cells of a matrix of responsibilities for how a party takes part.
///
/// RACI and its kin (responsible, accountable, consulted, informed, supportive, lead, participant, verifier,
/// signatory, driver), and the marks that people put in a cell. Several may stand in one, as in A/R.
enum RoleLetters {
  private static let known = Set("RACISLPVOD").union("XY✓✔√●○◎★主协協牵牽配")
  private static let none: Set<String> = ["", "-", "–", "—", "N", "0", "/"]

  /// The letters of a cell as they stand; `nil` where the cell says that there is no tie.
  static func role(in cell: String) -> String? { none.contains(cell.uppercased()) ? nil : cell }

  /// Whether a cell holds letters, or says that there are none.
  static func isRole(_ cell: String) -> Bool {
    none.contains(cell.uppercased()) || letters(in: cell) != nil
  }

  /// The letters of a cell, such as A and R of A/R, in upper case; `nil` where anything else stands in it.
  static func letters(in cell: String) -> Set<Character>? {
    let parts = cell.uppercased().split { $0 == "/" || $0 == "," || $0.isWhitespace }
    let letters = parts.compactMap { $0.count == 1 ? $0.first : nil }
    guard !parts.isEmpty, letters.count == parts.count, letters.allSatisfy(known.contains)
    else { return nil }
    return Set(letters)
  }
}

extension TwoModeTable.Tie {
  /// The letters of roles that the tie has, such as A and R of A/R, in upper case; none where its role is
  /// a word, or where it has none.
  public var roleLetters: Set<Character> {
    facts[.role].flatMap(RoleLetters.letters(in:)) ?? []
  }
}
