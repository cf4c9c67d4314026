import TwoModeNetworks

extension Measure {
  /// The number of the CONCOR block that a node is in, after two rounds of splitting.
  public static let concorBlock = concorBlock(depth: 2)

  /// The number of the CONCOR block that a node is in.
  ///
  /// - Parameter depth: How many times blocks are split; below 1 is read as 1.
  public static func concorBlock(depth: Int) -> Measure {
    Measure(
      MeasureDefinition(
        name: "concor-block",
        title: "CONCOR block",
        meaning:
          "The number of the block that a node is in after \(max(1, depth)) rounds of CONCOR: the correlations of the nodes' profiles are correlated again and again until all are 1 or -1, which splits them in two; each part is split alike. Blocks are numbered in the order of their first nodes.",
        range: "1 to 2 to the power of the rounds.",
        undefined:
          "For a node tied to none or to all of the other mode, whose profile does not vary.",
        complexity: "O(n1^3) an iteration",
        references: [.breigerBoormanArabie1975])
    ) { incidence, threads in
      concorBlocks(of: incidence, depth: depth, threads: threads).groups.map {
        $0.map { Double($0 + 1) }
      }
    }
  }
}

extension Reference {
  fileprivate static let breigerBoormanArabie1975 = Reference(
    "Breiger, R. L., Boorman, S. A. & Arabie, P. (1975). An algorithm for clustering relational data with applications to social network analysis and comparison with multidimensional scaling. Journal of Mathematical Psychology 12(3), 328-383.",
    doi: "10.1016/0022-2496(75)90028-0")
}

/// Splits rows, then the parts, and so on, so many times.
func concorBlocks(of incidence: Incidence, depth: Int, threads: Int) -> Partition {
  let correlations = profileMatrix(of: incidence, .pearson)
  let varying = correlations.indices.filter { correlations[$0][$0] != nil }
  var blocks = varying.isEmpty ? [] : [varying]
  for _ in 0..<max(1, depth) {
    var parts: [[Int]] = []
    for block in blocks {
      let own = block.map { row in block.map { correlations[row][$0] ?? 0 } }
      for part in split(own, threads: threads) { parts.append(part.map { block[$0] }) }
    }
    // Nothing more to split, however deep.
    if parts.count == blocks.count { break }
    blocks = parts
  }
  var labels = [Int?](repeating: nil, count: incidence.rowCount)
  for (number, block) in blocks.enumerated() {
    for row in block { labels[row] = number }
  }
  return Partition(labels: labels)
}

/// Correlates a correlation matrix until it stands still, and splits it by sign where all of it is then
/// 1 or -1; one part where it is not.
private func split(_ correlations: [[Double]], threads: Int) -> [[Int]] {
  let whole = [Array(correlations.indices)]
  var matrix = correlations
  for _ in 0..<200 {
    guard let next = correlated(matrix, threads: threads) else { return whole }
    var change = 0.0
    for (before, after) in zip(matrix.joined(), next.joined()) {
      change = max(change, (before - after).magnitude)
    }
    matrix = next
    if change < 1e-9 { break }
  }
  let isSettled = matrix.joined().allSatisfy { $0.magnitude > 1 - 1e-6 }
  guard isSettled, matrix.count > 1 else { return whole }
  let first = matrix[0].indices.filter { matrix[0][$0] > 0 }
  let second = matrix[0].indices.filter { matrix[0][$0] < 0 }
  return second.isEmpty ? whole : [first, second]
}

/// The correlations of the rows of a square matrix; `nil` where a row does not vary.
///
/// They are rounded to a trillionth: nodes in equal places then stay equal, whatever order their sums
/// were taken in, where rounding alone would part them in the end.
private func correlated(_ matrix: [[Double]], threads: Int) -> [[Double]]? {
  let count = matrix.count
  var standard: [Double] = []
  for row in matrix {
    let mean = row.reduce(0, +) / Double(count)
    let length = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
    if length < 1e-9 { return nil }
    standard += row.map { ($0 - mean) / length }
  }
  let scale = 0x1p40
  let rows = standard
  let upper = inParallel(count, threads: count < 64 ? 1 : threads) { row in
    let values = rows.span
    var correlations: [Double] = []
    correlations.reserveCapacity(count - row)
    for other in row..<count {
      // Four sums side by side, added up in the end: always in this order.
      var sums = SIMD4<Double>.zero
      let (own, others) = (row * count, other * count)
      var place = 0
      while place + 4 <= count {
        let first = SIMD4(
          values[own + place], values[own + place + 1], values[own + place + 2],
          values[own + place + 3])
        let second = SIMD4(
          values[others + place], values[others + place + 1], values[others + place + 2],
          values[others + place + 3])
        sums += first * second
        place += 4
      }
      while place < count {
        sums[0] += values[own + place] * values[others + place]
        place += 1
      }
      let sum = (sums[0] + sums[1]) + (sums[2] + sums[3])
      correlations.append(min(1, max(-1, (sum * scale).rounded() / scale)))
    }
    return correlations
  }
  var result = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
  for row in 0..<count {
    for (step, value) in upper[row].enumerated() {
      result[row][row + step] = value
      result[row + step][row] = value
    }
  }
  return result
}

extension TwoModeNetwork {
  /// Blocks of actors with like profiles of events, by CONCOR: convergence of iterated correlations.
  ///
  /// ```swift
  /// network.concor(depth: 1).members    // the positions of the actors of two blocks
  /// ```
  ///
  /// The rows of the two-mode matrix of zeros and ones are correlated; the rows of the correlations are
  /// correlated in turn, and so on until all are 1 or -1. Actors of correlation 1 are a block. Each
  /// block is split alike, from the correlations of its own actors in the network.
  ///
  /// An actor of none or all of the events has no correlation with anybody and is in no block. A block
  /// is not split where all its actors are equivalent, and where the correlations settle at other
  /// values than 1 and -1, as they do where its actors are in equal places all round: three actors with
  /// an event each settle at -1/2. Blocks are numbered in the order of their first actors; which actors
  /// are together does not depend on the order of the network. See ``Measure/concorBlock``.
  ///
  /// Breiger, R. L., Boorman, S. A. & Arabie, P. (1975). An algorithm for clustering relational data
  /// with applications to social network analysis and comparison with multidimensional scaling. Journal
  /// of Mathematical Psychology 12(3), 328-383. doi:10.1016/0022-2496(75)90028-0
  ///
  /// - Parameters:
  ///   - depth: How many times blocks are split; below 1 is read as 1. There are 2^depth blocks at most.
  ///   - threads: How many threads to work in; the result is the same for any number.
  /// - Complexity: O(n1^3) an iteration.
  public func concor(depth: Int = 2, threads: Int = availableThreads) -> Partition {
    concorBlocks(of: incidence, depth: depth, threads: threads)
  }
}
