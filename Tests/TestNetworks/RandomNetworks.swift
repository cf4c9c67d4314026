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

extension TestNetworks {
  /// A random incidence of a size, its rows with so many ties in the mean. The same seed gives the same
  /// incidence.
  public static func random(rows: Int, columns: Int, degree: Double, seed: UInt64) -> Incidence {
    var generator = SeededGenerator(seed: seed)
    let density = degree / Double(columns)
    let ties = (0..<rows).flatMap { row in
      (0..<columns).filter { _ in Double.random(in: 0..<1, using: &generator) < density }
        .map { (row, $0) }
    }
    return incidence(rows: rows, columns: columns, ties: ties)
  }
}

extension TestNetworks {
  /// A network of the same ties with numbered nodes, the events negative so that no number is in both
  /// modes.
  public static func numbered(_ incidence: Incidence) -> TwoModeNetwork<Int, Int> {
    let ties = (0..<incidence.rowCount).flatMap { row in
      incidence.rows[row].map { (row, -1 - Int($0)) }
    }
    let network = try? TwoModeNetwork(
      actors: Array(0..<incidence.rowCount), events: (0..<incidence.columnCount).map { -1 - $0 },
      ties: ties, weights: incidence.rows.weights)
    return network ?? TwoModeNetwork(ties: [])
  }

  /// A network from rows of characters, `x` for a tie: what a test can show at a glance.
  public static func incidence(_ rows: String...) -> Incidence {
    let columnCount = rows.map(\.count).max() ?? 0
    let ties = rows.enumerated().flatMap { row, text in
      text.enumerated().filter { $0.element == "x" }.map { column, _ in
        (row: Int32(row), column: Int32(column))
      }
    }
    return Incidence(rowCount: rows.count, columnCount: columnCount, ties: ties)
  }
}

extension TestNetworks {
  /// A network from pairs of a row and a column.
  public static func incidence(rows: Int, columns: Int, ties: [(Int, Int)]) -> Incidence {
    Incidence(
      rowCount: rows, columnCount: columns, ties: ties.map { (Int32($0.0), Int32($0.1)) })
  }

  /// A path that begins with a row, its rows and columns numbered along it.
  public static func path(rows: Int, columns: Int) -> Incidence {
    var ties: [(Int, Int)] = []
    for row in 0..<rows {
      if row > 0 { ties.append((row, row - 1)) }
      if row < columns { ties.append((row, row)) }
    }
    return incidence(rows: rows, columns: columns, ties: ties)
  }
}
