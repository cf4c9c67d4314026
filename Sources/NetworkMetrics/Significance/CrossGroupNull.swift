import TwoModeNetworks

/// What is left to chance when it is asked whether nodes of two groups share more than chance would have
/// them share.
///
/// Where items are what two sides do together, one side's part in an item says nothing of who on the other
/// side takes part: a null for the whole network would mix the sides, and find ties across them wherever
/// items have many nodes of both. These nulls take the network apart by group, hold of each half what they
/// name, and draw the halves apart from each other. So each item keeps its number of nodes on both sides
/// (in the mean, under ``expectedDegrees``), and what is asked is which node of the one side met which of
/// the other.
public enum CrossGroupNull: Sendable, Hashable {
  /// Do these two share more items than if each item had as many nodes of either group as it has, any of
  /// the group? Exact: with d(e) and f(e) nodes of groups of n and m, each item has both with the chance
  /// (d(e) / n) (f(e) / m), apart from other items, and the count is Poisson-binomial. Busy nodes share
  /// much under it because they are busy.
  case fixedColumn
  /// Do these two share more items than if, besides, every node had its number of items, give or take?
  /// Each half is a bipartite configuration model; an item has both with the product of their chances.
  /// Exact under it: Poisson-binomial.
  case expectedDegrees
  /// Do these two share more items than in networks in which each item has just its number of nodes of
  /// either group and each node its number of items? Halves drawn by curveball trades, p = (r + 1) / (N +
  /// 1), never below 1 / (N + 1).
  case fixedDegrees(samples: Int = PairTest.usualSamples, seed: UInt64)

  /// The null of a name among ``definitions``, or of one of the names `expected-degrees` (SDSM) and
  /// `fixed-degrees` (FDSM); `nil` for any other.
  ///
  /// - Parameters:
  ///   - name: What a command line calls it.
  ///   - samples: How many networks are drawn, where any are.
  ///   - seed: What decides which.
  public static func named(_ name: String, samples: Int, seed: UInt64) -> CrossGroupNull? {
    switch name {
    case "fixed-column": .fixedColumn
    case "sdsm", "expected-degrees": .expectedDegrees
    case "fdsm", "fixed-degrees": .fixedDegrees(samples: samples, seed: seed)
    default: nil
    }
  }
}

extension ProjectedTies {
  /// How likely each pair across two groups shares as much as it does, or more, by chance; `nil` for a
  /// pair within a group or with a node in none.
  ///
  /// One-sided, the observed count included. Range above 0 and up to 1.
  ///
  /// - Parameters:
  ///   - null: What is left to chance.
  ///   - incidence: The incidence that the pairs were found in.
  ///   - groups: The groups of its rows.
  ///   - threads: How many threads to work in; the values are the same for any number.
  /// - Precondition: `groups` has as many nodes as there are rows.
  /// - Complexity: As ``CrossGroupNull/definitions`` state.
  package func pValues(
    across groups: Partition, under null: CrossGroupNull, in incidence: Incidence,
    threads: Int = Threads.available
  ) -> [Double?] {
    precondition(groups.groups.count == incidence.rowCount, "a group, or none, for each row")
    let crossing = (0..<count).filter {
      groups.isCrossed(by: Int(firsts[$0]), Int(seconds[$0]))
    }
    let pairs = PairCounts(
      firsts: crossing.map { firsts[$0] }, seconds: crossing.map { seconds[$0] },
      counts: crossing.map { offsets[$0 + 1] - offsets[$0] })
    var values = [Double?](repeating: nil, count: count)
    let found = tails(of: pairs, across: groups, in: incidence, under: null, threads: threads)
    for (pair, value) in zip(crossing, found ?? []) { values[pair] = value }
    return values
  }
}

/// The chance of counts as high or higher, of pairs across groups that need not be tied.
func tails(
  of pairs: PairCounts, across partition: Partition, in incidence: Incidence,
  under null: CrossGroupNull, threads: Int
) -> [Double]? {
  if pairs.counts.isEmpty { return [] }
  let groups = RowGroups(partition, of: incidence)
  switch null {
  case .fixedColumn: return fixedColumnTails(of: pairs, groups: groups, threads: threads)
  case .expectedDegrees:
    return expectedDegreeTails(of: pairs, in: incidence, groups: groups, threads: threads)
  case .fixedDegrees(let samples, let seed):
    return fixedDegreeTails(
      of: pairs, in: incidence, groups: groups, samples: samples, seed: seed, threads: threads)
  }
}

extension Partition {
  /// Whether two nodes are in two groups.
  fileprivate func isCrossed(by first: Int, _ second: Int) -> Bool {
    guard let one = groups[first], let other = groups[second] else { return false }
    return one != other
  }

  /// The number of pairs of nodes in two groups.
  fileprivate var crossingPairs: Int {
    let sizes = members.map(\.count)
    let all = sizes.reduce(0, +)
    return sizes.reduce(0) { $0 + $1 * (all - $1) } / 2
  }
}

extension TwoModeNetwork {
  /// Who of one group shares events with whom of another, with a p and a q on every tie: the test for
  /// contacts between two sides.
  ///
  /// ```swift
  /// let contacts = network.crossTies(between: \.side)
  /// for tie in contacts.ties where (tie.q ?? 1) <= 0.05 {
  ///   print(tie.first, tie.second, tie.shared, tie.p, tie.q)
  /// }
  /// ```
  ///
  /// p is the chance that the pair shares as many events as it does, or more, where each event keeps its
  /// number of actors of either group; see ``CrossGroupNull``. q corrects it for all pairs across groups,
  /// those that share nothing (p = 1) included: a b of them for groups of a and b. With more than two
  /// groups, ties across any two are tested, each by the halves of its own two.
  ///
  /// - Parameters:
  ///   - group: The group of an actor; one of `nil` is in none, and has no part in any of it.
  ///   - weighting: How strongly a pair is tied.
  ///   - null: What is left to chance.
  ///   - correction: What is made of p for many tests at once.
  ///   - threads: How many threads to work in; the result is the same for any number.
  /// - Returns: The ties across groups, on all nodes; `first` is the actor that stands first in the
  ///   network.
  /// - Complexity: As the null's, and the projection.
  public func crossTies<Label: Hashable>(
    between group: (Actor) -> Label?, weighting: ProjectionWeighting = .count,
    significance null: CrossGroupNull = .fixedColumn,
    correction: PValueCorrection = .benjaminiHochberg, threads: Int = Threads.available
  ) -> Projection<Actor, Event> {
    crossTies(
      projected(weighting: weighting), between: group, under: null, correction: correction,
      threads: threads)
  }

  /// The ties across groups of a projection of this network onto its actors, with a p and a q on each.
  ///
  /// For projections that were filtered or weighted before; see
  /// ``crossTies(between:weighting:significance:correction:threads:)``.
  ///
  /// - Parameters:
  ///   - projection: A projection of this network.
  ///   - group: The group of an actor; one of `nil` is in none.
  ///   - null: What is left to chance.
  ///   - correction: What is made of p for many tests at once.
  ///   - threads: How many threads to work in; the result is the same for any number.
  /// - Complexity: As the null's, and O(t log n) for t ties.
  public func crossTies<Label: Hashable>(
    _ projection: Projection<Actor, Event>, between group: (Actor) -> Label?,
    under null: CrossGroupNull, correction: PValueCorrection = .benjaminiHochberg,
    threads: Int = Threads.available
  ) -> Projection<Actor, Event> {
    let groups = Partition(labels: actors.map(group))
    let pairs = ProjectedTies(incidence)
    let p = pairs.pValues(across: groups, under: null, in: incidence, threads: threads)
    let tests = groups.crossingPairs
    let q = correction.adjusted(p, tests: tests)
    let crossing = projection.filter { tie in
      guard let one = index(of: tie.first), let other = index(of: tie.second) else { return false }
      return groups.isCrossed(by: one, other)
    }
    return marked(crossing, PairCounts(pairs), p: p, q: q, tests: tests)
  }
}
