/// Letters that stand in the cells of a matrix of responsibilities for how a party takes part.
///
/// RACI and its kin (responsible, accountable, consulted, informed, supportive, lead, participant, verifier,
/// signatory, driver), and the marks that people put in a cell. Several may stand in one, as in A/R.
enum RoleLetters {
  private static let letters = Set("RACISLPVOD").union("XY✓✔√●○◎★主协協牵牽配")
  private static let none: Set<String> = ["", "-", "–", "—", "N", "0", "/"]

  /// The letters of a cell as they stand; `nil` where the cell says that there is no tie.
  static func role(in cell: String) -> String? { none.contains(cell.uppercased()) ? nil : cell }

  /// Whether a cell holds letters, or says that there are none.
  static func isRole(_ cell: String) -> Bool {
    if none.contains(cell.uppercased()) { return true }
    let parts = cell.uppercased().split { $0 == "/" || $0 == "," || $0.isWhitespace }
    return !parts.isEmpty
      && parts.allSatisfy { part in part.count == 1 && part.allSatisfy(letters.contains) }
  }
}
