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
        values: MeasureValues(1...(.infinity), withoutTies: .undefined, dependOnOrder: true),
        undefined:
          "For a node tied to none or to all of the other mode, whose profile does not vary; not looked for where more than \(mostSplit) nodes' profiles do.",
        complexity: "O(n1^3) an iteration",
        memory: concorMemory,
        references: [.breigerBoormanArabie1975])
    ) { incidence, threads -> MeasureOutcome<[Double?]> in
      let blocks = concorBlocks(of: incidence, depth: depth, threads: threads).groups
      let varying = rowsThatVary(incidence).count
      return MeasureOutcome(
        blocks.map { $0.map { Double($0 + 1) } },
        shortfall: varying > mostSplit ? .tooManyNodes(varying, most: mostSplit) : nil)
    }
  }
}

extension Reference {
  fileprivate static let breigerBoormanArabie1975 = Reference(
    "Breiger, R. L., Boorman, S. A. & Arabie, P. (1975). An algorithm for clustering relational data with applications to social network analysis and comparison with multidimensional scaling. Journal of Mathematical Psychology 12(3), 328-383.",
    doi: "10.1016/0022-2496(75)90028-0")
}

/// The most rows of varying profiles that are split: what 1 GB holds, and two cores take minutes for.
private let mostSplit = 5000

/// Five matrices of numbers: the first correlations, those before and after a round, the rows that these
/// are made from, and the products of each two.
private let concorMemory = WorkingMemory(
  perTwoNodes: 40, most: 40 * Double(mostSplit) * Double(mostSplit))

/// The rows tied to some of the columns, not to all.
private func rowsThatVary(_ incidence: Incidence) -> [Int] {
  (0..<incidence.rowCount).filter {
    let degree = incidence.rows.degree(of: $0)
    return degree > 0 && degree < incidence.columnCount
  }
}

/// Splits rows, then the parts, and so on, so many times; no row is in a block where there are too many.
func concorBlocks(of incidence: Incidence, depth: Int, threads: Int) -> Partition {
  let varying = rowsThatVary(incidence)
  var labels = [Int?](repeating: nil, count: incidence.rowCount)
  guard varying.count <= mostSplit else { return Partition(labels: labels) }
  var blocks = varying.isEmpty ? [] : [varying]
  for _ in 0..<max(1, depth) {
    var parts: [[Int]] = []
    for block in blocks {
      let own = profileCorrelations(of: incidence, among: block)
      for part in split(own, count: block.count, threads: threads) {
        parts.append(part.map { block[$0] })
      }
    }
    // Nothing more to split, however deep.
    if parts.count == blocks.count { break }
    blocks = parts
  }
  for (number, block) in blocks.enumerated() {
    for row in block { labels[row] = number }
  }
  return Partition(labels: labels)
}

/// The correlations of the profiles of some rows that vary, row by row.
private func profileCorrelations(of incidence: Incidence, among rows: [Int]) -> [Double] {
  var shared = CommonNeighbours(incidence)
  var correlations: [Double] = []
  correlations.reserveCapacity(rows.count * rows.count)
  let watch = WorkWatch.current
  for row in rows {
    if watch.shouldStop {
      return [Double](repeating: 0, count: rows.count * rows.count)
    }
    shared.count(around: row)
    let degree = incidence.rows.degree(of: row)
    for other in rows {
      let value = ProfileComparison.pearson.value(
        degree, incidence.rows.degree(of: other),
        common: row == other ? degree : Int(shared.counts[other]), of: incidence.columnCount)
      correlations.append(value ?? 0)
    }
  }
  return correlations
}

/// Correlates a correlation matrix until it stands still, and splits it by sign where all of it is then
/// 1 or -1; one part where it is not.
private func split(_ correlations: [Double], count: Int, threads: Int) -> [[Int]] {
  let whole = [Array(0..<count)]
  var matrix = correlations
  let watch = WorkWatch.current
  for _ in 0..<200 where !watch.shouldStop {
    guard let change = correlate(&matrix, count: count, threads: threads) else { return whole }
    if change < 1e-9 { break }
  }
  guard count > 1, matrix.allSatisfy({ $0.magnitude > 1 - 1e-6 }) else { return whole }
  let first = (0..<count).filter { matrix[$0] > 0 }
  let second = (0..<count).filter { matrix[$0] < 0 }
  return second.isEmpty ? whole : [first, second]
}

/// How many rows are correlated with others in one go: their values stay in the nearest memory.
private let stripHeight = 32

/// Correlates the rows of a square matrix and puts the correlations in their place; the most that one
/// changes by, or `nil` where a row does not vary.
///
/// They are rounded to a trillionth: nodes in equal places then stay equal, whatever order their sums
/// were taken in, where rounding alone would part them in the end.
private func correlate(_ matrix: inout [Double], count: Int, threads: Int) -> Double? {
  guard let rows = StandardRows(matrix, count: count) else { return nil }
  let before = matrix
  let starts = Array(stride(from: 0, to: count, by: stripHeight))
  let strips = inParallel(starts.count, threads: count < 64 ? 1 : threads) { strip in
    if WorkWatch.current.shouldStop { return (values: [Double](), change: 0.0) }
    let values = rows.products(from: starts[strip])
    var change = 0.0
    let width = count - starts[strip]
    for place in values.indices {
      let (row, step) = place.quotientAndRemainder(dividingBy: width)
      let old = before[(starts[strip] + row) * count + starts[strip] + step]
      change = max(change, (values[place] - old).magnitude)
    }
    return (values: values, change: change)
  }
  var change = 0.0
  // What was stopped is not put in place.
  for (start, strip) in zip(starts, strips) where !strip.values.isEmpty {
    change = max(change, strip.change)
    let width = count - start
    for row in start..<min(count, start + stripHeight) {
      for other in row..<count {
        let value = strip.values[(row - start) * width + other - start]
        matrix[row * count + other] = value
        matrix[other * count + row] = value
      }
    }
  }
  return change
}

/// Rows less their means and divided by their lengths, four numbers side by side, filled up with zeros.
private struct StandardRows: Sendable {
  private let count: Int
  private let width: Int
  private let values: [SIMD4<Double>]

  /// `nil` where a row does not vary.
  init?(_ matrix: [Double], count: Int) {
    self.count = count
    width = (count + 3) / 4
    var values: [SIMD4<Double>] = []
    // Rows are taken two by two.
    values.reserveCapacity((count + 1) * width)
    for row in 0..<count {
      let numbers = matrix[(row * count)..<((row + 1) * count)]
      let mean = numbers.reduce(0, +) / Double(count)
      let length = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
      if length < 1e-9 { return nil }
      for start in stride(from: 0, to: count, by: 4) {
        var four = SIMD4<Double>.zero
        for lane in 0..<min(4, count - start) {
          four[lane] = (numbers[numbers.startIndex + start + lane] - mean) / length
        }
        values.append(four)
      }
    }
    if count % 2 == 1 { values += repeatElement(.zero, count: width) }
    self.values = values
  }

  /// The products of the rows of a strip with all rows from its first on, rounded, row by row; what is
  /// before the diagonal is left out but for the strip's own rows.
  func products(from start: Int) -> [Double] {
    let columns = count - start
    let height = min(stripHeight, columns)
    var products = [Double](repeating: 0, count: height * columns)
    // A few rows at a time are multiplied with all rows of the strip while they are at hand.
    for left in stride(from: start, to: count, by: 16) {
      for row in stride(from: start, to: start + height, by: 2) {
        for other in stride(from: max(left, row), to: min(count, left + 16), by: 2) {
          let four = fourProducts(row, other)
          for (place, value) in [four.0, four.1, four.2, four.3].enumerated() {
            let (own, second) = (row - start + place / 2, other - start + place % 2)
            if own < height, second < columns { products[own * columns + second] = value }
          }
        }
      }
    }
    // The strip's own square is symmetric.
    for row in 0..<height {
      for other in 0..<row { products[row * columns + other] = products[other * columns + row] }
    }
    return products
  }

  /// The products of two rows with two others.
  ///
  /// Four sums each side by side, added up in the end: always in this order.
  private func fourProducts(
    _ row: Int, _ other: Int
  ) -> (Double, Double, Double, Double) {
    let values = values.span
    let (a, b) = (row * width, (row + 1) * width)
    let (c, d) = (other * width, (other + 1) * width)
    var sums = (
      SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero
    )
    for place in 0..<width {
      let (first, second) = (values[a + place], values[b + place])
      let (third, fourth) = (values[c + place], values[d + place])
      sums.0 += first * third
      sums.1 += first * fourth
      sums.2 += second * third
      sums.3 += second * fourth
    }
    return (
      Self.correlation(sums.0), Self.correlation(sums.1), Self.correlation(sums.2),
      Self.correlation(sums.3)
    )
  }

  private static func correlation(_ sums: SIMD4<Double>) -> Double {
    let sum = (sums[0] + sums[1]) + (sums[2] + sums[3])
    let scale = 0x1p40
    return min(1, max(-1, (sum * scale).rounded() / scale))
  }
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
  /// - Complexity: O(n1^3) an iteration and 28 n1^2 bytes. Nobody is in a block where more than 5,000
  ///   actors' profiles vary.
  public func concor(depth: Int = 2, threads: Int = Threads.available) -> Partition {
    concorBlocks(of: incidence, depth: depth, threads: threads)
  }
}
