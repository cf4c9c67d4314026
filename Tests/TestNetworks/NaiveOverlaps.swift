import TwoModeNetworks

extension Naive {
  /// The columns of every row, as sets.
  public static func neighbourhoods(_ incidence: Incidence) -> [Set<Int32>] {
    (0..<incidence.rowCount).map { Set(incidence.rows[$0]) }
  }

  /// For each row, the share of pairs of its columns that another row is tied to as well.
  public static func redundancy(_ incidence: Incidence) -> [Double?] {
    let sets = neighbourhoods(incidence)
    return sets.indices.map { row in
      var pairs = 0
      var redundant = 0
      for first in sets[row] {
        for second in sets[row] where first < second {
          pairs += 1
          let linked = sets.indices.contains {
            $0 != row && sets[$0].contains(first) && sets[$0].contains(second)
          }
          redundant += linked ? 1 : 0
        }
      }
      return pairs == 0 ? nil : Double(redundant) / Double(pairs)
    }
  }

  /// For each row, the mean overlap with the rows that share a column with it, an overlap being the
  /// size of the intersection over what `size` makes of the two sets.
  public static func clustering(
    _ incidence: Incidence, size: (Set<Int32>, Set<Int32>) -> Int
  ) -> [Double?] {
    let sets = neighbourhoods(incidence)
    return sets.indices.map { row in
      let overlaps = sets.indices
        .filter { $0 != row && !sets[$0].isDisjoint(with: sets[row]) }
        .map { other in
          Double(sets[row].intersection(sets[other]).count) / Double(size(sets[row], sets[other]))
        }
      return overlaps.isEmpty ? nil : overlaps.reduce(0, +) / Double(overlaps.count)
    }
  }

  /// Paths of three ties and cycles of four, by trying all pairs of rows and pairs of columns.
  public static func fourNodeShapes(_ incidence: Incidence) -> (paths: Int, cycles: Int) {
    var paths = 0
    var cycles = 0
    let sets = neighbourhoods(incidence)
    for a in sets.indices {
      for b in sets.indices where a != b {
        for c in 0..<Int32(incidence.columnCount) {
          for d in 0..<Int32(incidence.columnCount) where c != d {
            // a - c - b - d: the path, and the cycle if d is tied to a as well.
            if sets[a].contains(c), sets[b].contains(c), sets[b].contains(d) {
              paths += 1
              if sets[a].contains(d) { cycles += 1 }
            }
          }
        }
      }
    }
    // A path is met from one end only, as it ends in a row; a cycle from two rows and two columns.
    return (paths, cycles / 4)
  }
}

extension Naive {
  /// All ties, by row.
  public static func ties(_ incidence: Incidence) -> [(row: Int32, column: Int32)] {
    (0..<incidence.rowCount).flatMap { row in incidence.rows[row].map { (Int32(row), $0) } }
  }
}
