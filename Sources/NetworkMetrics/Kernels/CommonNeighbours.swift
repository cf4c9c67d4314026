import TwoModeNetworks

/// How many columns a row shares with each other row, one row after another.
///
/// Counts live in a dense array that is cleared through the list of partners, so a row costs what its
/// two-step walks cost and nothing is hashed.
struct CommonNeighbours {
  /// The rows that share a column with the present row, in the order in which they were met.
  private(set) var partners: [Int32] = []
  /// The number of shared columns, for each of ``partners``; 0 for every other row.
  private(set) var counts: [Int32]

  private let incidence: Incidence

  init(_ incidence: Incidence) {
    self.incidence = incidence
    counts = [Int32](repeating: 0, count: incidence.rowCount)
  }

  /// Counts what a row shares with every other.
  ///
  /// - Complexity: O(sum of the degrees of the row's columns).
  mutating func count(around row: Int) {
    for partner in partners { counts[Int(partner)] = 0 }
    partners.removeAll(keepingCapacity: true)
    // A copy of the value, not of its storage: the spans may not borrow from `self` while it changes.
    let reverse = incidence.columns
    let offsets = reverse.offsets.span
    let rows = reverse.columns.span
    for column in incidence.rows[row] {
      for entry in offsets[Int(column)]..<offsets[Int(column) + 1] {
        let partner = Int(rows[entry])
        if partner == row { continue }
        if counts[partner] == 0 { partners.append(rows[entry]) }
        counts[partner] += 1
      }
    }
  }
}
