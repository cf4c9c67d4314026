import TwoModeNetworks

extension Naive {
  /// Barber's modularity, pair by pair; -1 is a group of its own.
  public static func modularity(
    _ incidence: Incidence, rows: [Int], columns: [Int], resolution: Double = 1
  ) -> Double {
    let weights = (0..<incidence.rowCount).map { row in
      var weights = [Double](repeating: 0, count: incidence.columnCount)
      for entry in incidence.rows.offsets[row]..<incidence.rows.offsets[row + 1] {
        weights[Int(incidence.rows.columns[entry])] = incidence.rows.weights?[entry] ?? 1
      }
      return weights
    }
    let total = weights.joined().reduce(0, +)
    var sum = 0.0
    for row in rows.indices {
      for column in columns.indices where rows[row] >= 0 && rows[row] == columns[column] {
        let ofRow = weights[row].reduce(0, +)
        let ofColumn = weights.reduce(0) { $0 + $1[column] }
        sum += weights[row][column] / total - resolution * ofRow * ofColumn / total / total
      }
    }
    return sum
  }

  /// Every way of dividing so many nodes into groups.
  public static func divisions(of count: Int) -> [[Int]] {
    var all: [[Int]] = [[]]
    for _ in 0..<count {
      all = all.flatMap { start in
        (0...((start.max() ?? -1) + 1)).map { start + [$0] }
      }
    }
    return all
  }
}
