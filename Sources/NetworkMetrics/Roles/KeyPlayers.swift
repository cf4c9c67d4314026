import TwoModeNetworks

/// What a set of key players is best at, in the network of actors that share events.
public enum KeyPlayerGoal: Sendable, Hashable {
  /// Borgatti's F: the share of pairs of the others that no path links once the set is gone.
  case fragmentation
  /// Borgatti's DF: how far apart the others are once the set is gone; 1 less the mean, over pairs of
  /// others, of one over their distance.
  case distanceFragmentation
  /// The share of the others that are within so many steps of some actor of the set.
  case reach(within: Int)
  /// Borgatti's distance-weighted reach: the mean, over the others, of one over the distance from the
  /// nearest actor of the set.
  case distanceReach
}

/// The actors that a goal is best served by.
public struct KeyPlayers<Actor: Hashable & Sendable>: Sendable, Hashable {
  /// The actors of the set, in the order of the network.
  public let players: [Actor]
  /// How well they serve the goal, from 0 to 1.
  public let value: Double
  /// Whether all sets were tried; otherwise the set grew by the best actor each time.
  public let isOptimal: Bool
}

extension TwoModeNetwork {
  /// The set of actors, of a given size, that serves a goal best.
  ///
  /// ```swift
  /// network.keyPlayers(.distanceFragmentation, count: 3)    // whose absence would part the others most
  /// network.keyPlayers(.reach(within: 1), count: 3)         // who can tell most others at first hand
  /// ```
  ///
  /// The network is the projection onto the actors, all ties alike: two are one step apart if they share
  /// an event. That is half the distance in the two-mode network; and as the events stay when actors
  /// go, the others keep all ties among them in either.
  ///
  /// With n actors and k in the set, for KPP-NEG after the set is gone:
  ///
  ///     F  = 1 - sum over components of s (s - 1) / ((n - k)(n - k - 1))
  ///     DF = 1 - sum over ordered pairs of others of 1 / d(i, j) / ((n - k)(n - k - 1))
  ///
  /// and for KPP-POS, d(K, j) being the distance from the nearest of the set:
  ///
  ///     reach within t = others with d(K, j) <= t / (n - k)
  ///     RD             = sum over others of 1 / d(K, j) / (n - k)
  ///
  /// One over the distance is 0 where no path is. Borgatti divides reach by n; as n and k are given,
  /// the best sets are the same, and divided by the others alone it comes to 1 when they are all reached
  /// in one step.
  ///
  /// Where there are no more sets than `limit`, all are tried, and of equals the first is given, sets
  /// compared by their actors in the order of the network. Where there are more, the set grows actor by
  /// actor, by the one that makes it best, the first of equals; that need not be the best set.
  /// `isOptimal` says which. `nil` where too few others are left to speak of: fewer than two for
  /// fragmentation, none for reach; and for more than 20,000 actors.
  ///
  /// Borgatti, S. P. (2006). Identifying sets of key players in a social network. Computational &
  /// Mathematical Organization Theory 12(1), 21-34. doi:10.1007/s10588-006-7084-x
  ///
  /// - Parameters:
  ///   - goal: What they should be best at.
  ///   - count: How many they are; below 1 is read as 1.
  ///   - limit: The most sets that are all tried.
  ///   - threads: How many threads to work in; the result is the same for any number.
  /// - Complexity: O(n1 squared / 64) for each set tried in reach and n1 times that in fragmentation; at
  ///   most `limit` sets, or k n1 in reach where the set grows. Where it grows in fragmentation, nearly
  ///   O(n1 m) for each actor of the set, and at most as many times that as the longest of the shortest
  ///   paths has actors.
  public func keyPlayers(
    _ goal: KeyPlayerGoal, count: Int, limit: Int = 20_000, threads: Int = Threads.available
  ) -> KeyPlayers<Actor>? {
    let search = KeyPlayerSearch(incidence, goal)
    return search?.best(count: Swift.max(1, count), limit: limit, threads: threads).map {
      KeyPlayers(players: $0.rows.map { actors[$0] }, value: $0.value, isOptimal: $0.isOptimal)
    }
  }

  /// How well a given set of actors serves a goal, as ``keyPlayers(_:count:limit:threads:)`` defines it.
  ///
  /// An empty set says how fragmented the network is as it stands; it reaches nobody. Actors that the
  /// network does not have are passed over. `nil` where it is for a set of that size.
  ///
  /// - Complexity: O(n1 squared / 64) for reach and n1 times that for fragmentation.
  public func keyPlayerValue(_ goal: KeyPlayerGoal, of players: Set<Actor>) -> Double? {
    guard let search = KeyPlayerSearch(incidence, goal) else { return nil }
    var evaluation = search.evaluation()
    return evaluation.value(of: players.compactMap { index(of: $0) }.sorted())
  }
}

/// Looks for the best set of rows.
struct KeyPlayerSearch: Sendable {
  let incidence: Incidence
  let graph: SharedNeighbourGraph
  let goal: KeyPlayerGoal

  /// Values that differ by less are equal.
  private static let tolerance = 1e-12

  /// The most rows that bits are kept for: those of all pairs take 50 MB.
  static let mostRows = 20_000

  /// A bit for every two rows, of no more than ``mostRows``.
  static let memory = WorkingMemory(perTwoNodes: 0.125, most: 50e6)

  /// Why there is no search for a network; `nil` where there is one.
  static func shortfall(for incidence: Incidence) -> Shortfall? {
    incidence.rowCount > mostRows ? .tooManyNodes(incidence.rowCount, most: mostRows) : nil
  }

  /// `nil` for more rows than bits are kept for.
  init?(_ incidence: Incidence, _ goal: KeyPlayerGoal) {
    if incidence.rowCount > Self.mostRows { return nil }
    self.incidence = incidence
    graph = SharedNeighbourGraph(incidence)
    self.goal = goal
  }

  func evaluation() -> Evaluation { Evaluation(self) }

  /// Values of sets, with the arrays that they take.
  struct Evaluation {
    private let search: KeyPlayerSearch
    private var levels: SharedNeighbourGraph.Levels
    private var members: [UInt64]
    private var others: [UInt64]
    private let all: [UInt64]

    fileprivate init(_ search: KeyPlayerSearch) {
      self.search = search
      levels = SharedNeighbourGraph.Levels(search.graph)
      all = allBits(search.graph.count)
      others = all
      members = [UInt64](repeating: 0, count: all.count)
    }

    /// The value of a set of different rows; `nil` where it is undefined.
    mutating func value(of set: [Int]) -> Double? {
      let left = search.graph.count - set.count
      for word in all.indices {
        others[word] = all[word]
        members[word] = 0
      }
      for row in set { others.clearBit(row) }
      levels.clear()
      switch search.goal {
      case .fragmentation, .distanceFragmentation:
        if left < 2 { return nil }
        let watch = WorkWatch.current
        for row in 0..<search.graph.count where others.hasBit(row) && !watch.shouldStop {
          members[row / 64] = 1 << UInt64(row % 64)
          others.clearBit(row)
          levels.search(search.graph, from: members, among: others)
          others[row / 64] |= members[row / 64]
          members[row / 64] = 0
        }
        return 1 - weightedCount / (Double(left) * Double(left - 1))
      case .reach, .distanceReach:
        if left < 1 { return nil }
        for row in set { members[row / 64] |= 1 << UInt64(row % 64) }
        levels.search(search.graph, from: members, among: others)
        return weightedCount / Double(left)
      }
    }

    private var weightedCount: Double { search.weightedCount(levels.counts) }
  }

  /// The rows reached, or the ordered pairs linked, by their distance, each by what that counts.
  private func weightedCount(_ counts: [Int]) -> Double {
    var sum = 0.0
    for (distance, count) in counts.enumerated() where distance > 0 {
      switch goal {
      case .fragmentation: sum += Double(count)
      case .reach(let most): sum += distance <= most ? Double(count) : 0
      case .distanceFragmentation, .distanceReach: sum += Double(count) / Double(distance)
      }
    }
    return sum
  }

  /// Whether the goal speaks of the others when the set is gone.
  private var isFragmentation: Bool { goal == .fragmentation || goal == .distanceFragmentation }

  /// A set of rows, ascending.
  typealias Found = (rows: [Int], value: Double, isOptimal: Bool)

  func best(count: Int, limit: Int, threads: Int) -> Found? {
    guard graph.count - count >= (isFragmentation ? 2 : 1) else { return nil }
    let isExact = isAtMost(limit, choose: count)
    // Sets of one are all tried by adding the best one.
    if isExact, count > 1 || !isFragmentation { return exact(count, threads: threads) }
    var found = isFragmentation ? parting(count, threads: threads) : greedy(count, threads: threads)
    found?.isOptimal = isExact
    return found
  }

  /// Whether there are at most so many sets of a size.
  private func isAtMost(_ limit: Int, choose count: Int) -> Bool {
    var sets = 1
    let count = min(count, graph.count - count)
    for taken in 0..<count {
      let (product, overflow) = sets.multipliedReportingOverflow(by: graph.count - taken)
      if overflow { return false }
      sets = product / (taken + 1)
      // What is still to come only multiplies.
      if sets > limit { return false }
    }
    return sets <= limit
  }

  private func exact(_ count: Int, threads: Int) -> Found? {
    let firsts = graph.count - count + 1
    let found = inParallel(firsts, threads: threads) { first -> (rows: [Int], value: Double)? in
      var evaluation = evaluation()
      var set = Array(first..<(first + count))
      var best: (rows: [Int], value: Double)?
      let watch = WorkWatch.current
      while true {
        if watch.shouldStop { return best }
        if let value = evaluation.value(of: set), value > (best?.value ?? -1) + Self.tolerance {
          best = (set, value)
        }
        // The next set that begins with the same row.
        guard
          let place = (1..<max(count, 1)).last(where: { set[$0] < graph.count - count + $0 })
        else { return best }
        set[place] += 1
        for later in (place + 1)..<max(count, place + 1) { set[later] = set[later - 1] + 1 }
      }
    }
    return Self.first(found).map { ($0.rows, $0.value, true) }
  }

  /// Takes away the row whose absence parts the others most, and again.
  private func parting(_ count: Int, threads: Int) -> Found? {
    let isByDistance = goal == .distanceFragmentation
    func sweep(without set: [Int]) -> AbsenceSweep {
      AbsenceSweep(incidence, without: set, threads: threads) { steps in
        isByDistance ? 1 / Double(steps) : 1
      }
    }
    var set: [Int] = []
    while set.count < count {
      let sweep = sweep(without: set)
      let all = weightedCount(sweep.counts)
      let left = Double(graph.count - set.count - 1)
      let values: [(rows: [Int], value: Double)?] = (0..<graph.count).map { row in
        if set.contains(row) { return nil }
        let rest = all - 2 * sweep.own[row] - sweep.lost[row]
        return (rows: [row], value: 1 - rest / (left * (left - 1)))
      }
      guard let best = Self.first(values) else { return nil }
      set += best.rows
    }
    let left = Double(graph.count - count)
    let value = 1 - weightedCount(sweep(without: set).counts) / (left * (left - 1))
    return (set.sorted(), value, false)
  }

  /// Adds the row by which the set reaches most, and again.
  private func greedy(_ count: Int, threads: Int) -> Found? {
    var set: [Int] = []
    var value = 0.0
    while set.count < count {
      let parts = evenRanges(of: graph.count, parts: max(1, threads) * 4)
      let chosen = set
      let found = inParallel(parts.count, threads: threads) { part in
        var evaluation = evaluation()
        let watch = WorkWatch.current
        return Self.first(
          parts[part].lazy.filter { !watch.shouldStop && !chosen.contains($0) }.map { row in
            evaluation.value(of: chosen + [row]).map { (rows: [row], value: $0) }
          })
      }
      guard let best = Self.first(found) else { return nil }
      set += best.rows
      value = best.value
    }
    return (set.sorted(), value, false)
  }

  /// The first of those that no other exceeds.
  private static func first(
    _ found: some Sequence<(rows: [Int], value: Double)?>
  ) -> (rows: [Int], value: Double)? {
    var best: (rows: [Int], value: Double)?
    for case let candidate? in found where candidate.value > (best?.value ?? -1) + tolerance {
      best = candidate
    }
    return best
  }
}
