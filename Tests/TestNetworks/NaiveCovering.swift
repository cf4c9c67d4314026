import TwoModeNetworks

extension Naive {
  /// All sets of numbers below a count.
  private static func subsets(_ count: Int) -> [[Int]] {
    (0..<(1 << count)).map { bits in (0..<count).filter { bits >> $0 & 1 == 1 } }
  }

  /// All smallest sets of rows and columns that touch every tie, each by its rows: the columns of all
  /// other rows must be there.
  public static func vertexCovers(_ incidence: Incidence) -> [(rows: [Int], columns: Set<Int32>)] {
    let sets = neighbourhoods(incidence)
    let covers = subsets(incidence.rowCount).map { rows in
      (
        rows: rows,
        columns: sets.indices.filter { !rows.contains($0) }.reduce(into: Set<Int32>()) {
          $0.formUnion(sets[$1])
        }
      )
    }
    let least = covers.map { $0.rows.count + $0.columns.count }.min() ?? 0
    return covers.filter { $0.rows.count + $0.columns.count == least }
  }

  /// The first smallest set of rows that all columns with ties are tied to.
  public static func minimumCover(_ incidence: Incidence) -> [Int] {
    let sets = neighbourhoods(incidence)
    let all = sets.reduce(into: Set<Int32>()) { $0.formUnion($1) }
    let covers = subsets(incidence.rowCount).filter { rows in
      rows.reduce(into: Set<Int32>()) { $0.formUnion(sets[$1]) } == all
    }
    return covers.min { first, second in
      first.count == second.count
        ? first.lexicographicallyPrecedes(second) : first.count < second.count
    } ?? []
  }

  /// All sets of a size, in order.
  public static func sets(of size: Int, below count: Int) -> [[Int]] {
    subsets(count).filter { $0.count == size }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The network without some rows; the other rows keep their order.
  public static func without(_ gone: [Int], _ incidence: Incidence) -> Incidence {
    let kept = (0..<incidence.rowCount).filter { !gone.contains($0) }
    return TestNetworks.incidence(
      rows: kept.count, columns: incidence.columnCount,
      ties: kept.enumerated().flatMap { position, row in
        incidence.rows[row].map { (position, Int($0)) }
      })
  }

  /// The size of the largest component and the columns without ties.
  public static func left(of incidence: Incidence) -> (largest: Int, uncovered: Int) {
    let sizes = Dictionary(grouping: labels(incidence), by: { $0 }).values.map(\.count)
    return (
      sizes.max() ?? 0,
      (0..<incidence.columnCount).count { incidence.columns.degree(of: $0) == 0 }
    )
  }

  /// Distances of rows in steps of a shared column, `nil` where there is no path.
  public static func projectedDistances(_ incidence: Incidence) -> [[Int?]] {
    paths(incidence).distance.prefix(incidence.rowCount).map { row in
      row.prefix(incidence.rowCount).map { distance in distance.map { $0 / 2 } }
    }
  }

  /// Kendall's tau-b by all pairs.
  public static func kendallTau(_ first: [Double], _ second: [Double]) -> Double? {
    var (sum, ofFirst, ofSecond) = (0, 0, 0)
    for a in first.indices {
      for b in first.indices where a < b {
        let x = first[a] < first[b] ? 1 : first[a] > first[b] ? -1 : 0
        let y = second[a] < second[b] ? 1 : second[a] > second[b] ? -1 : 0
        sum += x * y
        ofFirst += x * x
        ofSecond += y * y
      }
    }
    if ofFirst == 0 || ofSecond == 0 { return nil }
    return Double(sum) / (Double(ofFirst) * Double(ofSecond)).squareRoot()
  }
}
