import TwoModeNetworks

/// The weights of the paths of four ties around each row, and of those that are closed, added up.
///
/// What a path weighs cannot be split between its halves in general, so paths are listed: row i, column
/// p, row j, column q, row k. A path and its reverse are both met, which the share of the closed does
/// not see. See ``FourPaths`` for what closes one.
struct WeightedFourPaths {
  /// The weight of all paths around each row, in both directions.
  private(set) var all: [Double]
  /// The weight of the closed ones.
  private(set) var closed: [Double]

  /// - Complexity: O(paths of four ties), times log d where a path's ends share one or two columns.
  init(of incidence: Incidence, weighing weight: PathWeight) {
    all = [Double](repeating: 0, count: incidence.rowCount)
    closed = all
    let (rows, columns) = (incidence.rows, incidence.columns)
    var common = CommonNeighbours(incidence)
    // The entry of each column among the ties of row i, or -1.
    var entries = [Int](repeating: -1, count: incidence.columnCount)
    let watch = WorkWatch.current
    for i in 0..<incidence.rowCount where !watch.shouldStop {
      common.count(around: i)
      let own = rows.offsets[i]..<rows.offsets[i + 1]
      for entry in own { entries[Int(rows.columns[entry])] = entry }
      for j in common.partners.map({ Int($0) }) where !watch.shouldStop {
        let ties = rows.offsets[j]..<rows.offsets[j + 1]
        for first in ties where entries[Int(rows.columns[first])] >= 0 {
          let p = rows.columns[first]
          for second in ties where second != first {
            let q = Int(rows.columns[second])
            for last in columns.offsets[q]..<columns.offsets[q + 1] {
              let k = Int(columns.columns[last])
              if k == i || k == j { continue }
              let value = weight.value(
                rows.weight(entries[Int(p)]), rows.weight(first), rows.weight(second),
                columns.weight(last))
              all[j] += value
              var shared = Int(common.counts[k])
              if shared == 1 || shared == 2 {
                if entries[q] >= 0 { shared -= 1 }
                if rows.contains(p, inRow: k) { shared -= 1 }
              }
              if shared > 0 { closed[j] += value }
            }
          }
        }
      }
      for entry in own { entries[Int(rows.columns[entry])] = -1 }
    }
  }
}

extension CompressedRows {
  fileprivate func weight(_ entry: Int) -> Double { weights?[entry] ?? 1 }
}

extension PathWeight {
  fileprivate func value(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
    switch self {
    case .arithmeticMean: a / 4 + b / 4 + c / 4 + d / 4
    // Roots before products, so that no product leaves the range.
    case .geometricMean:
      (a.squareRoot() * b.squareRoot()).squareRoot()
        * (c.squareRoot() * d.squareRoot()).squareRoot()
    case .maximum: max(a, b, c, d)
    case .minimum: min(a, b, c, d)
    }
  }
}
