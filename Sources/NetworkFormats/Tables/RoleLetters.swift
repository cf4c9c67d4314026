/// Letters that stand in the cells of a matrix of responsibilities for how a party takes part.
///
/// RACI and its kin (responsible, accountable, consulted, informed, supportive, lead, participant, verifier,
/// signatory, driver), and the marks that people put in a cell. Several may stand in one, as in A/R.
enum RoleLetters {
  private static let known = Set("RACISLPVOD").union("XY✓✔√●○◎★主协協牵牽配")
  private static let none: Set<String> = ["", "-", "–", "—", "N", "0", "/"]

  /// The letters of a cell as they stand; `nil` where the cell says that there is no tie.
  static func role(in cell: String) -> String? { none.contains(cell.uppercased()) ? nil : cell }

  /// Whether a cell holds letters such as A/R, or says that there are none.
  static func isRole(_ cell: String) -> Bool {
    if none.contains(cell.uppercased()) { return true }
    let parts = cell.uppercased().split { $0 == "/" || $0 == "," || $0.isWhitespace }
    return !parts.isEmpty
      && parts.allSatisfy { $0.count == 1 && $0.first.map(known.contains) ?? false }
  }

  /// The places of the columns of a header that are each called by a role, such as R, A, C and I or Responsible
  /// and Accountable, so that the names below them are those of the parties; none where there is not at least
  /// one who does the work and one who answers for it.
  static func columns(of header: [String]) -> [Int] {
    let words = header.map(ColumnWords.spelling)
    let found = words.indices.filter { heads.contains(words[$0]) }
    let met = Set(found.map { words[$0] })
    let isChart =
      met.isSuperset(of: ["r", "a"]) || met.isSuperset(of: ["responsible", "accountable"])
    return isChart && met.count == found.count && found.count < header.count ? found : []
  }

  private static let heads: Set<String> = [
    "r", "a", "c", "i", "s", "v", "responsible", "accountable", "consulted", "informed",
    "supportive",
    "support", "verifier",
  ]
}
