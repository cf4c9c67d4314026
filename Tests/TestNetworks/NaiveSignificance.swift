import TwoModeNetworks

extension Naive {
  /// A network of few nodes as one number a row, a bit a column.
  public typealias Masks = [Int]

  /// Every network of so many rows and columns, at most 16 cells.
  public static func allNetworks(rows: Int, columns: Int) -> [Masks] {
    (0..<(1 << (rows * columns))).map { bits in
      (0..<rows).map { bits >> ($0 * columns) & ((1 << columns) - 1) }
    }
  }

  /// The rows of an incidence as numbers.
  public static func masks(_ incidence: Incidence) -> Masks {
    (0..<incidence.rowCount).map { row in incidence.rows[row].reduce(0) { $0 | 1 << Int($1) } }
  }

  /// Of some rows, how many each column is tied to.
  public static func columnDegrees(_ masks: Masks, rows: [Int], columns: Int) -> [Int] {
    (0..<columns).map { column in rows.count { masks[$0] >> column & 1 == 1 } }
  }

  /// The share of networks, by their weights, in which two rows share at least so many columns.
  public static func upperTail(
    _ networks: [Masks], weights: [Double]? = nil, _ first: Int, _ second: Int, count: Int
  ) -> Double {
    var (all, high) = (0.0, 0.0)
    for (number, masks) in networks.enumerated() {
      let weight = weights?[number] ?? 1
      all += weight
      if (masks[first] & masks[second]).nonzeroBitCount >= count { high += weight }
    }
    return high / all
  }
}
