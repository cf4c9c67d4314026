import TwoModeNetworks

/// p of pairs of rows where every node of either mode keeps its degree, in each group's half of the network
/// (FDSM): of the networks drawn and the one observed, the share in which the pair shares as many columns
/// or more, (r + 1) / (N + 1).
///
/// Eight chains of curveball trades start from the network observed, each with a seed of its own and fifty
/// trades a row before its first sample, and share the samples between them: however many threads there
/// are, the draws are the same, and what is added up are whole numbers.
///
/// North, B. V., Curtis, D. & Sham, P. C. (2002). A note on the calculation of empirical P values from
/// Monte Carlo procedures. American Journal of Human Genetics 71(2), 439-441. doi:10.1086/341527
///
/// - Complexity: O(ties + pairs + sum over columns of d squared) a sample.
func fixedDegreeTails(
  of pairs: PairCounts, in incidence: Incidence, groups: RowGroups, samples: Int, seed: UInt64,
  threads: Int
) -> [Double] {
  let samples = max(1, samples)
  let shares = evenRanges(of: samples, parts: 8)
  var random = SeededRandom(seed: seed)
  let seeds = shares.map { _ in random.next() }
  let start = RandomOverlaps(incidence, groups)
  let reached = inParallel(shares.count, threads: threads) { chain in
    var overlaps = start
    return overlaps.countsReached(by: pairs, samples: shares[chain].count, seed: seeds[chain])
  }
  return pairs.counts.indices.map { pair in
    Double(reached.reduce(1) { $0 + $1[pair] }) / Double(samples + 1)
  }
}

/// One chain of random networks, and what pairs of rows share in them.
private struct RandomOverlaps: Sendable {
  private let groups: RowGroups
  private let rowCount: Int
  /// The half of each group, its rows numbered by their place in the group.
  private var halves: [Curveball]
  /// The place of each row in its group.
  private var places: [Int]
  /// Where each column's rows start in ``rows``.
  private let starts: [Int]
  private var ends: [Int]
  private var rows: [Int32]

  init(_ incidence: Incidence, _ groups: RowGroups) {
    self.groups = groups
    rowCount = incidence.rowCount
    var places = [Int](repeating: 0, count: incidence.rowCount)
    halves = groups.members.map { members in
      var ties: [(row: Int32, column: Int32)] = []
      for (place, row) in members.enumerated() {
        places[row] = place
        for column in incidence.rows[row] { ties.append((Int32(place), column)) }
      }
      return Curveball(
        Incidence(rowCount: members.count, columnCount: incidence.columnCount, ties: ties))
    }
    self.places = places
    var starts = [0]
    for column in 0..<incidence.columnCount {
      starts.append(starts[column] + groups.columnDegrees.reduce(0) { $0 + $1[column] })
    }
    self.starts = starts
    ends = starts
    rows = [Int32](repeating: 0, count: starts[starts.count - 1])
  }

  /// For each pair, in how many networks it shares as many columns as its count or more.
  mutating func countsReached(by pairs: PairCounts, samples: Int, seed: UInt64) -> [Int] {
    var random = SeededRandom(seed: seed)
    var reached = [Int](repeating: 0, count: pairs.counts.count)
    // What the present row shares with each row, and how far each column's rows have been walked.
    var shared = [Int](repeating: 0, count: rowCount)
    var walked = starts
    for _ in 0..<10 { trade(using: &random) }
    let watch = WorkWatch.current
    for _ in 0..<samples where !watch.shouldStop {
      trade(using: &random)
      gatherColumns()
      for column in walked.indices { walked[column] = starts[column] }
      var pair = 0
      for row in 0..<rowCount where groups.groupOf[row] >= 0 {
        let columns = halves[groups.groupOf[row]][places[row]]
        for column in columns { walked[Int(column)] += 1 }
        let first = pair
        while pair < pairs.counts.count, Int(pairs.firsts[pair]) == row { pair += 1 }
        if first == pair { continue }
        for column in columns {
          for entry in walked[Int(column)]..<ends[Int(column)] { shared[Int(rows[entry])] += 1 }
        }
        for tested in first..<pair where shared[Int(pairs.seconds[tested])] >= pairs.counts[tested]
        {
          reached[tested] += 1
        }
        for column in columns {
          for entry in walked[Int(column)]..<ends[Int(column)] { shared[Int(rows[entry])] = 0 }
        }
      }
    }
    return reached
  }

  private mutating func trade(using random: inout SeededRandom) {
    for group in halves.indices { halves[group].trade(using: &random) }
  }

  /// Lists the rows of every column, ascending.
  private mutating func gatherColumns() {
    for column in ends.indices { ends[column] = starts[column] }
    for row in 0..<rowCount where groups.groupOf[row] >= 0 {
      for column in halves[groups.groupOf[row]][places[row]] {
        rows[ends[Int(column)]] = Int32(row)
        ends[Int(column)] += 1
      }
    }
  }
}
