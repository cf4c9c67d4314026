import TwoModeNetworks

/// In which order nodes go.
public enum RemovalOrder: Sendable, Hashable {
  /// Those of most ties first. As only nodes of the other mode lose ties when a node goes, this is also
  /// the order of the degrees counted anew after each removal.
  case degree
  /// Those that lie between most pairs first; either as in the whole network, or counted anew after
  /// each removal. In large networks the count comes to its limit, after which nodes go in the order
  /// counted last: see ``RemovalCurve/isExact``.
  case betweenness(recomputed: Bool)
  /// Any order as likely; so many are drawn, and the curve is their mean.
  case random(samples: Int, seed: UInt64)
}

/// What is left of a network while the actors go one by one.
public struct RemovalCurve<Actor: Hashable & Sendable>: Sendable, Hashable {
  /// The actors in the order in which they went; none where orders were drawn at random.
  public let removed: [Actor]
  /// The share of all nodes of both modes, those gone among them, that are in the largest component after
  /// 0, 1, ... actors are gone; empty where there are no nodes.
  public let largestComponent: [Double]
  /// The number of events without an actor after 0, 1, ... actors are gone; for a random order, its
  /// expected value, which is exact.
  public let uncovered: [Double]
  /// Whether actors went in the order asked for to the end; `false` where counting betweenness anew came
  /// to its limit of 5 billion ties walked, nodes times ties for each count: 15 counts for 6,000 nodes and
  /// 50,000 ties, and all of them for 1,500 nodes and 15,000 ties. The rest then went in the order
  /// counted last.
  public let isExact: Bool

  /// The mean share in the largest component over all removals (Schneider et al. 2011); `nil` where
  /// there are no actors to remove.
  public var robustness: Double? { meanAfterRemovals(largestComponent) }
}

/// The mean of what follows the first number of a curve; `nil` where nothing does.
func meanAfterRemovals(_ shares: [Double]) -> Double? {
  shares.count < 2 ? nil : shares.dropFirst().reduce(0, +) / Double(shares.count - 1)
}

/// A removal curve by row.
struct RowRemovals {
  var order: [Int] = []
  var shares: [Double] = []
  var uncovered: [Double] = []
  var isExact = true
  private let limit: Int

  /// Why the rows did not go in the order asked for to the end; `nil` where they did.
  var shortfall: Shortfall? { isExact ? nil : .countingEnded(tiesWalked: limit) }

  init(
    _ incidence: Incidence, by order: RemovalOrder, threads: Int, limit: Int = mostWalked
  ) {
    self.limit = limit
    let nodeCount = incidence.rowCount + incidence.columnCount
    var sweep = RemovalSweep(incidence)
    switch order {
    case .random(let samples, let seed):
      let sums = Self.largestSums(incidence, samples: max(1, samples), seed: seed, threads: threads)
      let whole = Double(max(1, samples)) * Double(nodeCount)
      if nodeCount > 0 { shares = sums.map { Double($0) / whole } }
      uncovered = expectedUncovered(incidence)
    case .degree, .betweenness:
      (self.order, isExact) = order.rows(
        of: incidence, limit: limit, threads: threads)
      sweep.remove(self.order)
      if nodeCount > 0 { shares = sweep.largest.map { Double($0) / Double(nodeCount) } }
      uncovered = sweep.uncovered.map { Double($0) }
    }
  }

  /// The nodes of the largest component after 0, 1, ... removals, summed over random orders. Whole
  /// numbers, so that their order does not matter.
  private static func largestSums(
    _ incidence: Incidence, samples: Int, seed: UInt64, threads: Int
  ) -> [Int] {
    var source = SeededRandom(seed: seed)
    let seeds = (0..<samples).map { _ in source.next() }
    let parts = evenRanges(of: samples, parts: max(1, threads))
    let sums = inParallel(parts.count, threads: threads) { part in
      var sweep = RemovalSweep(incidence)
      var sums = [Int](repeating: 0, count: incidence.rowCount + 1)
      let watch = WorkWatch.current
      for sample in parts[part] where !watch.shouldStop {
        var random = SeededRandom(seed: seeds[sample])
        var order = Array(0..<incidence.rowCount)
        // Fisher and Yates: what is drawn moves to the front.
        for place in order.indices {
          order.swapAt(place, place + random.below(order.count - place))
        }
        sweep.remove(order)
        for place in sums.indices { sums[place] += sweep.largest[place] }
      }
      return sums
    }
    return sums.reduce([Int](repeating: 0, count: incidence.rowCount + 1)) { sum, part in
      zip(sum, part).map { $0 + $1 }
    }
  }
}

/// The expected number of columns without a row when 0, 1, ... of the n rows are gone at random.
///
/// A column of d rows has lost all of them after q removals with the chance C(n - d, q - d) / C(n, q).
private func expectedUncovered(_ incidence: Incidence) -> [Double] {
  let count = incidence.rowCount
  var columnsOfDegree = [Int](repeating: 0, count: count + 1)
  for column in 0..<incidence.columnCount {
    columnsOfDegree[incidence.columns.degree(of: column)] += 1
  }
  var expected = [Double](repeating: 0, count: count + 1)
  let watch = WorkWatch.current
  for (degree, columns) in columnsOfDegree.enumerated() where columns > 0 && !watch.shouldStop {
    // From all gone, 1, back to as many gone as the column has rows.
    var chance = 1.0
    for gone in stride(from: count, through: degree, by: -1) {
      expected[gone] += Double(columns) * chance
      if gone > 0 { chance *= Double(gone - degree) / Double(gone) }
    }
  }
  return expected
}

extension RemovalOrder {
  /// The rows in this order, and whether it is this order to its end; equal rows in their own. Values of
  /// betweenness that differ by less than 1e-9 of themselves are equal: rounding alone makes them differ.
  ///
  /// - Parameters:
  ///   - limit: How many ties may be walked to count betweenness anew; it is counted once at least.
  ///   - threads: How many threads count it.
  func rows(
    of incidence: Incidence, limit: Int, threads: Int
  ) -> (order: [Int], isExact: Bool) {
    switch self {
    case .random: return ([], true)
    case .degree:
      let order = (0..<incidence.rowCount).sorted { first, second in
        (incidence.rows.degree(of: second), first) < (incidence.rows.degree(of: first), second)
      }
      return (order, true)
    case .betweenness(recomputed: false):
      return (descending(pairsBetween(incidence, threads: threads)), true)
    case .betweenness(recomputed: true):
      return recomputed(incidence, limit: limit, threads: threads)
    }
  }

  private func recomputed(
    _ incidence: Incidence, limit: Int, threads: Int
  ) -> (order: [Int], isExact: Bool) {
    var left = Array(0..<incidence.rowCount)
    var order: [Int] = []
    var walked = 0
    let watch = WorkWatch.current
    while !left.isEmpty {
      if watch.shouldStop { return (order + left, false) }
      let ties = left.enumerated().flatMap { position, row in
        incidence.rows[row].map { (row: Int32(position), column: $0) }
      }
      let rest = Incidence(rowCount: left.count, columnCount: incidence.columnCount, ties: ties)
      let ranked = descending(pairsBetween(rest, threads: threads))
      walked += (left.count + incidence.columnCount) * rest.tieCount
      if walked > limit, left.count > 1 {
        return (order + ranked.map { left[$0] }, false)
      }
      order.append(left.remove(at: ranked[0]))
    }
    return (order, true)
  }

  private func descending(_ scores: [Double?]) -> [Int] {
    let ranks = midRanks(scores)
    return scores.indices.sorted { (ranks[$0] ?? 0, $0) < (ranks[$1] ?? 0, $1) }
  }
}

extension TwoModeNetwork {
  /// What is left of the network while the actors go one by one.
  ///
  /// ```swift
  /// let curve = network.removalCurve(.degree)
  /// curve.largestComponent[3]    // the share of nodes still together after three are gone
  /// curve.uncovered[3]           // the events that nobody is left to take part in
  /// curve.robustness
  /// ```
  ///
  /// After each removal: the share of nodes in the largest component, of all nodes of both modes that
  /// there were, and the events without an actor. Events never go; those without an actor from the start
  /// are counted from the start. Actors that come equal in an order go in the order of the network.
  ///
  /// Random orders depend on the seed alone, not on the number of threads. See
  /// ``SeriesMeasure/removalByDegree`` and its like.
  ///
  /// Albert, R., Jeong, H. & Barabasi, A.-L. (2000). Error and attack tolerance of complex networks.
  /// Nature 406, 378-382. doi:10.1038/35019019
  ///
  /// - Parameters:
  ///   - order: In which order they go.
  ///   - threads: How many threads to work in; the curve is the same for any number.
  /// - Complexity: O(n log n + m) by degree; O(n m) by betweenness, and n1 times that recomputed, to the
  ///   limit of 5 billion; O(s (n + m)) for s random orders.
  public func removalCurve(
    _ order: RemovalOrder, threads: Int = Threads.available
  ) -> RemovalCurve<Actor> {
    let removals = RowRemovals(incidence, by: order, threads: threads)
    return RemovalCurve(
      removed: removals.order.map { actors[$0] }, largestComponent: removals.shares,
      uncovered: removals.uncovered, isExact: removals.isExact)
  }
}
