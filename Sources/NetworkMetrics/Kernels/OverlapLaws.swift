import TwoModeNetworks

/// Pairs of rows, each with a number of shared columns that a null is asked about.
struct PairCounts: Sendable {
  /// The smaller row of each pair; pairs are in order of it.
  let firsts: [Int32]
  /// The larger row of each pair.
  let seconds: [Int32]
  /// The number of shared columns.
  let counts: [Int]

  init(firsts: [Int32], seconds: [Int32], counts: [Int]) {
    self.firsts = firsts
    self.seconds = seconds
    self.counts = counts
  }

  /// All tied pairs.
  init(_ ties: ProjectedTies) {
    self.init(
      firsts: ties.firsts, seconds: ties.seconds,
      counts: (0..<ties.count).map { ties.offsets[$0 + 1] - ties.offsets[$0] })
  }

  /// The pairs that a condition holds for.
  func filter(_ isIncluded: (_ first: Int, _ second: Int) -> Bool) -> PairCounts {
    let kept = counts.indices.filter { isIncluded(Int(firsts[$0]), Int(seconds[$0])) }
    return PairCounts(
      firsts: kept.map { firsts[$0] }, seconds: kept.map { seconds[$0] },
      counts: kept.map { counts[$0] })
  }
}

/// The chance of a count as high as the one observed or higher, for many counts that follow few laws.
///
/// Pairs whose rows have equal degrees have one law between them, which is worked out once, as far up
/// as the highest of its counts.
///
/// - Parameters:
///   - counts: The counts observed.
///   - laws: The law of each, any number.
///   - threads: How many threads work; a law is worked out by one.
///   - tails: Of a law, the chance of at least 0, 1, ... up to a largest count.
/// - Complexity: O(k log k) for k counts, and the laws.
func upperTails(
  of counts: [Int], laws: [Int], threads: Int,
  _ tails: @Sendable (_ law: Int, _ largest: Int) -> [Double]
) -> [Double] {
  let order = counts.indices.sorted { (laws[$0], $0) < (laws[$1], $1) }
  // Where each law starts in the order, and the largest count that it is asked for.
  var starts: [Int] = []
  var largest: [Int] = []
  for (position, index) in order.enumerated() {
    if position == 0 || laws[order[position - 1]] != laws[index] {
      starts.append(position)
      largest.append(0)
    }
    largest[largest.count - 1] = max(largest[largest.count - 1], counts[index])
  }
  let bounds = starts + [order.count]
  let highest = largest
  let parts = evenRanges(of: highest.count, parts: 64)
  let found = inParallel(parts.count, threads: threads) { part in
    let watch = WorkWatch.current
    return parts[part].map { law in
      watch.shouldStop
        ? [Double](repeating: 1, count: highest[law] + 1)
        : tails(laws[order[bounds[law]]], highest[law])
    }
  }
  var result = [Double](repeating: 1, count: counts.count)
  for (number, tails) in found.joined().enumerated() {
    for position in bounds[number]..<bounds[number + 1] {
      result[order[position]] = tails[counts[order[position]]]
    }
  }
  return result
}

/// Rows in groups whose halves of a network are drawn apart from each other.
struct RowGroups: Sendable {
  /// The group of each row; -1 for a row in none.
  let groupOf: [Int]
  /// The rows of each group, ascending.
  let members: [[Int]]
  /// For each group, how many of its rows each column is tied to.
  let columnDegrees: [[Int]]

  /// The groups of a partition of the rows.
  init(_ partition: Partition, of incidence: Incidence) {
    groupOf = partition.groups.map { $0 ?? -1 }
    members = partition.members
    columnDegrees = members.map { rows in
      var degrees = [Int](repeating: 0, count: incidence.columnCount)
      for row in rows {
        for column in incidence.rows[row] { degrees[Int(column)] += 1 }
      }
      return degrees
    }
  }

  /// All rows in one group.
  init(allOf incidence: Incidence) {
    self.init(
      Partition(labels: [Int?](repeating: 0, count: incidence.rowCount)), of: incidence)
  }

  /// The number of groups.
  var count: Int { members.count }
}
