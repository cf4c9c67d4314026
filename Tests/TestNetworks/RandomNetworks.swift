import TwoModeNetworks

extension TestNetworks {
  /// A random incidence with what breaks measures: isolates, twins, pendants, several components and
  /// now and then an empty mode. The same seed gives the same incidence.
  public static func randomIncidence(seed: UInt64) -> Incidence {
    var generator = SeededGenerator(seed: seed)
    let rowCount = Int.random(in: 0...12, using: &generator)
    let columnCount = Int.random(in: 0...12, using: &generator)
    let density = Double.random(in: 0.02...0.7, using: &generator)
    var ties: [(row: Int32, column: Int32)] = []
    for row in 0..<rowCount {
      for column in 0..<columnCount
      where Double.random(in: 0..<1, using: &generator) < density {
        ties.append((Int32(row), Int32(column)))
      }
    }
    // A twin of the first row, in a third of the networks.
    if rowCount > 1, seed % 3 == 0 {
      ties.removeAll { $0.row == Int32(rowCount - 1) }
      ties += ties.filter { $0.row == 0 }.map { (Int32(rowCount - 1), $0.column) }
    }
    return Incidence(rowCount: rowCount, columnCount: columnCount, ties: ties)
  }
}
