import Drawing

/// Orders the rows and columns of a matrix by the mean places of what they meet.
enum BarycentreOrder {
  private static let sweeps = 24

  /// The arrangement with the fewest crossings among those met from a start.
  ///
  /// - Complexity: O(rows x columns) a sweep, 24 sweeps at most.
  static func places(
    _ counts: MatrixCounts, rows: [Int], columns: [Int]
  ) -> (rows: [Int], columns: [Int]) {
    let turned = counts.transposed
    var current = (rows: rows, columns: columns)
    var best = current
    var fewest = crossings(counts.arranged(rows: rows, columns: columns))
    for _ in 0..<sweeps {
      let rows = sorted(current.rows, cells: counts.cells, by: current.columns)
      let columns = sorted(current.columns, cells: turned.cells, by: rows)
      guard rows != current.rows || columns != current.columns else { break }
      current = (rows, columns)
      let found = crossings(counts.arranged(rows: rows, columns: columns))
      if found < fewest { (best, fewest) = (current, found) }
    }
    return best
  }

  /// The same where rows and columns are the same nodes and keep one order.
  static func places(symmetric counts: MatrixCounts, order: [Int]) -> [Int] {
    var current = order
    var best = order
    var fewest = crossings(counts.arranged(rows: order, columns: order))
    for _ in 0..<sweeps {
      let next = sorted(current, cells: counts.cells, by: current)
      guard next != current else { break }
      current = next
      let found = crossings(counts.arranged(rows: next, columns: next))
      if found < fewest { (best, fewest) = (next, found) }
    }
    return best
  }

  /// How many pairs of ties would cross if rows and columns were two columns of nodes with a line
  /// for each: 0 where everything lies on a way down and to the right.
  ///
  /// - Complexity: O(rows x columns).
  static func crossings(_ counts: MatrixCounts) -> Double {
    var above = [Double](repeating: 0, count: counts.columns)
    var crossings = 0.0
    for row in counts.cells {
      var toTheRight = 0.0
      for column in row.indices.reversed() {
        crossings += Double(row[column]) * toTheRight
        toTheRight += above[column]
      }
      for column in row.indices { above[column] += Double(row[column]) }
    }
    return crossings
  }

  // What meets nothing stands last; ties keep their order.
  private static func sorted(_ order: [Int], cells: [[Int]], by others: [Int]) -> [Int] {
    let means = order.map { node -> Double in
      var sum = 0.0
      var weight = 0.0
      for (place, other) in others.enumerated() {
        sum += Double(cells[node][other]) * Double(place)
        weight += Double(cells[node][other])
      }
      return weight > 0 ? sum / weight : .infinity
    }
    return order.indices.sorted { (means[$0], $0) < (means[$1], $1) }.map { order[$0] }
  }
}
