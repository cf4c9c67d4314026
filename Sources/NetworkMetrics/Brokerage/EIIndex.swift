import TwoModeNetworks

extension GroupedMeasure {
  /// Whether a node's partners are of other groups or of its own.
  ///
  /// - Parameter counting: What a partner counts.
  public static func eiIndex(counting: PartnerCounting = .by(.count)) -> GroupedMeasure {
    GroupedMeasure(
      MeasureDefinition(
        name: counting.prefix + "ei-index",
        title: "E-I index" + counting.suffix,
        meaning:
          "Whether a node's partners are of other groups or of its own: (E - I) / (E + I), E adding up over partners of other groups and I over those of the same \(counting.words).",
        range: "-1 (all of its own group) to 1 (all of others).",
        values: MeasureValues(-1...1, withoutTies: .undefined),
        undefined: "For nodes in no group, and for nodes without partners of any group.",
        complexity: "O(sum of squared degrees of the other mode)",
        memory: .partners,
        references: [.krackhardtStern1988]),
      by: .ownMode
    ) { incidence, groups, _ in
      guard let network = PartnerNetwork(incidence, counting) else {
        return undefinedScores(incidence.rowCount)
      }
      return (0..<network.count).map { row in
        guard let group = groups.groups[row] else { return nil }
        var sums = ExternalAndInternal()
        for entry in network.entries(of: row) {
          if let other = groups.groups[Int(network.rows.columns[entry])] {
            sums.add(network.weights[entry], isExternal: other != group)
          }
        }
        return sums.index
      }
    }
  }
}

extension GroupedNetworkMeasure {
  /// Whether the projection's ties go between groups or stay within them.
  ///
  /// - Parameter counting: What a partner counts.
  public static func eiIndex(counting: PartnerCounting = .by(.count)) -> GroupedNetworkMeasure {
    GroupedNetworkMeasure(
      MeasureDefinition(
        name: counting.prefix + "ei-index-of-network",
        title: "E-I index of the network" + counting.suffix,
        meaning:
          "Whether the projection's ties go between groups or stay within them: (E - I) / (E + I), E adding up over the ties between groups and I over those within \(counting.words).",
        range: "-1 (all within groups) to 1 (all between them).",
        values: MeasureValues(-1...1, withoutTies: .undefined),
        undefined: "Where no two nodes of groups are partners.",
        complexity: "O(sum of squared degrees of the other mode)",
        memory: .partners,
        references: [.krackhardtStern1988])
    ) { incidence, groups, _ in
      GroupedPairs(incidence, groups, counting)?.index
    }
  }

  /// How often chance alone makes ties go between groups, or stay within them, as one-sidedly.
  ///
  /// - Parameters:
  ///   - counting: What a partner counts.
  ///   - samples: How many times the groups are dealt out anew; below 1 is read as 1.
  ///   - seed: What decides how.
  public static func eiIndexP(
    counting: PartnerCounting = .by(.count), samples: Int = 999, seed: UInt64 = 1
  ) -> GroupedNetworkMeasure {
    GroupedNetworkMeasure(
      MeasureDefinition(
        name: counting.prefix + "ei-index-p",
        title: "p of the E-I index" + counting.suffix,
        meaning:
          "How often groups dealt out anew among the nodes put the E-I index of the network as far from its mean, on either side, as it is: (r + 1) / (N + 1), r of N = \(Swift.max(1, samples)) deals.",
        range: "1 / (N + 1) (never by chance) to 1.",
        values: MeasureValues(withoutTies: .undefined),
        undefined: "Where no two nodes of groups are partners.",
        complexity: "O(N (n + ties of the projection)), and the projection",
        memory: .partners,
        references: [.krackhardtStern1988, .phipsonSmyth2010])
    ) { incidence, groups, threads in
      GroupedPairs(incidence, groups, counting)?
        .test(samples: samples, seed: seed, threads: threads).p
    }
  }
}

/// A value of a network beside those that it has when labels are dealt out anew among the nodes.
public struct PermutationTest: Sendable, Hashable {
  /// The value of the network.
  public let observed: Double
  /// The mean over all ways to deal the labels out, exactly.
  public let expected: Double
  /// The share of deals, the network's own among them, that are as far from ``expected`` on either side:
  /// (r + 1) / (N + 1), r of the N random ones.
  public let p: Double
  /// The share of deals, the network's own among them, whose value is as low or lower.
  public let pLow: Double
  /// The share of deals, the network's own among them, whose value is as high or higher.
  public let pHigh: Double
}

/// What goes between groups and what stays within them.
private struct ExternalAndInternal {
  private var external = 0.0
  private var total = 0.0

  mutating func add(_ weight: Double, isExternal: Bool) {
    total += weight
    if isExternal { external += weight }
  }

  var index: Double? { total > 0 ? 2 * (external / total) - 1 : nil }
}

/// The ties of a projection between nodes of groups.
private struct GroupedPairs: Sendable {
  /// The ends of the pairs, as places among the nodes that are in a group.
  private let firsts: [Int32]
  private let seconds: [Int32]
  private let weights: [Double]
  private let total: Double
  /// The group of each node that is in one.
  private let groups: [Int32]
  private let groupCount: Int

  /// The pairs; `nil` if there are none, or if a weight is undefined.
  init?(_ incidence: Incidence, _ partition: Partition, _ counting: PartnerCounting) {
    guard let network = PartnerNetwork(incidence, counting) else { return nil }
    var places = [Int32](repeating: -1, count: network.count)
    var groups: [Int32] = []
    for (row, group) in partition.groups.enumerated() {
      guard let group else { continue }
      places[row] = Int32(groups.count)
      groups.append(Int32(group))
    }
    var firsts: [Int32] = []
    var seconds: [Int32] = []
    var weights: [Double] = []
    for row in 0..<network.count where places[row] >= 0 {
      for entry in network.entries(of: row) {
        let other = Int(network.rows.columns[entry])
        guard other > row, places[other] >= 0 else { continue }
        firsts.append(places[row])
        seconds.append(places[other])
        weights.append(network.weights[entry])
      }
    }
    if weights.isEmpty { return nil }
    self.firsts = firsts
    self.seconds = seconds
    self.weights = weights
    self.groups = groups
    total = weights.reduce(0, +)
    groupCount = partition.count
  }

  var index: Double { 2 * external(groups) / total - 1 }

  private func external(_ groups: [Int32]) -> Double {
    let firsts = firsts.span
    let seconds = seconds.span
    let weights = weights.span
    let groups = groups.span
    var sum = 0.0
    for pair in 0..<weights.count
    where groups[Int(firsts[pair])] != groups[Int(seconds[pair])] {
      sum += weights[pair]
    }
    return sum
  }

  /// Deals the groups out anew among their nodes.
  func test(samples: Int, seed: UInt64, threads: Int) -> PermutationTest {
    let samples = Swift.max(1, samples)
    var sizes = [Double](repeating: 0, count: groupCount)
    for group in groups { sizes[Int(group)] += 1 }
    // A deal puts any two nodes in one group as often as any other two, so the mean does not depend on
    // the ties.
    let count = Double(groups.count)
    let together = sizes.reduce(0) { $0 + $1 * ($1 - 1) } / (count * (count - 1))
    let mean = total * (1 - together)
    let observed = external(groups)
    // Sums that differ by rounding alone are the same.
    let slack = 1e-9 * total

    // Parts of a fixed length with a seed each: what is drawn does not depend on the threads.
    let length = 64
    var seeds = SeededRandom(seed: seed)
    let parts = (0..<((samples + length - 1) / length)).map { part in
      (seed: seeds.next(), samples: Swift.min(length, samples - part * length))
    }
    let counts = inParallel(parts.count, threads: threads) { part in
      var random = SeededRandom(seed: parts[part].seed)
      var dealt = groups
      var low = 0
      var high = 0
      var far = 0
      let watch = WorkWatch.current
      for _ in 0..<parts[part].samples where !watch.shouldStop {
        for left in stride(from: dealt.count, to: 1, by: -1) {
          dealt.swapAt(left - 1, random.below(left))
        }
        let value = external(dealt)
        if value <= observed + slack { low += 1 }
        if value >= observed - slack { high += 1 }
        if (value - mean).magnitude >= (observed - mean).magnitude - slack { far += 1 }
      }
      return (low: low, high: high, far: far)
    }
    func share(_ count: ((low: Int, high: Int, far: Int)) -> Int) -> Double {
      Double(counts.reduce(1) { $0 + count($1) }) / Double(samples + 1)
    }
    return PermutationTest(
      observed: index, expected: 1 - 2 * together, p: share(\.far), pLow: share(\.low),
      pHigh: share(\.high))
  }
}

extension TwoModeNetwork {
  /// Whether each actor's partners are of other groups or of its own.
  ///
  ///     EI(i) = (E - I) / (E + I)
  ///
  /// E adds up over the partners of other groups, I over those of the same group, the number of events
  /// shared with each. Actors in no group do not count.
  ///
  /// ```swift
  /// network.eiIndex(actorsBy: \.side)["Housing Bureau"]
  /// network.eiIndex(actorsBy: \.side, counting: .alike)     // as Krackhardt and Stern count
  /// ```
  ///
  /// Range -1 to 1; `nil` for actors in no group or without partners of any. A large group has more
  /// partners to offer than a small one, and that alone moves the index: see
  /// ``eiIndexTest(actorsBy:counting:samples:seed:threads:)``. See ``GroupedMeasure/eiIndex(counting:)``.
  ///
  /// - Parameters:
  ///   - group: The group of an actor; `nil` for none.
  ///   - counting: What a partner counts.
  /// - Complexity: O(sum of squared degrees of the events).
  public func eiIndex<Label: Hashable>(
    actorsBy group: (Actor) -> Label?, counting: PartnerCounting = .by(.count)
  ) -> Scores<Actor> {
    scores(of: GroupedMeasure.eiIndex(counting: counting), actorsBy: group)
  }

  /// Whether the projection's ties go between groups more or less than chance makes them; `nil` where
  /// no two actors of groups are partners.
  ///
  /// The index of the network is (E - I) / (E + I) with E and I summed over all ties. Its groups are
  /// dealt out anew among all actors that have one, those without partners too, and the ties stay. The
  /// mean over all deals is 1 - 2 (sum of n(g) (n(g) - 1)) / (n (n - 1)), whatever the ties: n(g) of
  /// the n actors are in group g.
  ///
  /// ```swift
  /// let test = network.eiIndexTest(actorsBy: \.side, seed: 1)
  /// test?.observed    // -0.4
  /// test?.expected    // what chance gives on average
  /// test?.p           // as far from that on either side
  /// test?.pLow        // as low: groups keep to themselves
  /// ```
  ///
  /// The same seed gives the same result for the same order of nodes, in any number of threads.
  ///
  /// Krackhardt, D. & Stern, R. N. (1988). Informal networks and organizational crises: an experimental
  /// simulation. Social Psychology Quarterly 51(2), 123-140. doi:10.2307/2786835
  ///
  /// - Parameters:
  ///   - group: The group of an actor; `nil` for none.
  ///   - counting: What a partner counts.
  ///   - samples: How many deals; below 1 is read as 1.
  ///   - seed: What decides them.
  ///   - threads: How many threads to work in.
  /// - Complexity: O(s (n + ties of the projection)) for s samples, and the projection.
  public func eiIndexTest<Label: Hashable>(
    actorsBy group: (Actor) -> Label?, counting: PartnerCounting = .by(.count),
    samples: Int = 999, seed: UInt64, threads: Int = Threads.available
  ) -> PermutationTest? {
    GroupedPairs(incidence, Partition(labels: actors.map(group)), counting)?
      .test(samples: samples, seed: seed, threads: threads)
  }
}

extension Reference {
  static let krackhardtStern1988 = Reference(
    "Krackhardt, D. & Stern, R. N. (1988). Informal networks and organizational crises: an experimental simulation. Social Psychology Quarterly 51(2), 123-140.",
    doi: "10.2307/2786835")

  static let phipsonSmyth2010 = Reference(
    "Phipson, B. & Smyth, G. K. (2010). Permutation P-values should never be zero: calculating exact P-values when permutations are randomly drawn. Statistical Applications in Genetics and Molecular Biology 9(1), 39.",
    doi: "10.2202/1544-6115.1585")
}
