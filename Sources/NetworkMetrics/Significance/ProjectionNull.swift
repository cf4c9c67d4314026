import TwoModeNetworks

/// What is left to chance when it is asked whether two nodes share more than chance would have them share.
///
/// Every null answers the same question, P(count >= observed): what differs is what it holds as it is. The
/// more it holds, the less is left that could explain a tie but the two nodes themselves. The words are
/// those of an incidence whose rows are projected.
///
/// Neal, Z. P., Domagalski, R. & Sagan, B. (2021). Comparing alternatives to the fixed degree sequence
/// model for extracting the backbone of bipartite projections. Scientific Reports 11, 23929.
/// doi:10.1038/s41598-021-03238-3
public enum ProjectionNull: Sendable, Hashable {
  /// Do these two share more items than if each had as many items as it has, any of them? Exact:
  /// hypergeometric. Items that everyone shares count like any other.
  case fixedRow
  /// Do these two share more items than if as many ties as there are fell anywhere? Exact. Busy nodes
  /// share much under it because they are busy.
  case fixedFill
  /// Do these two share more items than if each item had as many nodes as it has, any of them? Exact:
  /// Poisson-binomial. Busy nodes share much under it because they are busy.
  case fixedColumn
  /// Do these two share more items than if every node and every item had its degree, give or take?
  /// Stochastic degree sequence model: independent ties whose chances are those of the bipartite
  /// configuration model; exact under them. It stands in for ``fixedDegrees(samples:seed:)`` at a small
  /// part of its cost; as degrees vary too, p is larger where nodes have few items.
  case expectedDegrees
  /// Do these two share more items than in networks in which every node and every item has just its
  /// degree? Fixed degree sequence model: networks drawn by curveball trades, p = (r + 1) / (N + 1),
  /// which is never below 1 / (N + 1). Where M pairs are tested at once, a q of 0.05 is in reach of a
  /// single tie only from 20 M samples on.
  case fixedDegrees(samples: Int = PairTest.usualSamples, seed: UInt64)

  /// The null of a name among ``definitions``, or of one of the names `hypergeometric` (fixed row),
  /// `expected-degrees` (SDSM) and `fixed-degrees` (FDSM); `nil` for any other.
  ///
  /// - Parameters:
  ///   - name: What a command line calls it.
  ///   - samples: How many networks are drawn, where any are.
  ///   - seed: What decides which.
  public static func named(_ name: String, samples: Int, seed: UInt64) -> ProjectionNull? {
    switch name {
    case "fixed-row", "hypergeometric": .fixedRow
    case "fixed-fill": .fixedFill
    case "fixed-column": .fixedColumn
    case "sdsm", "expected-degrees": .expectedDegrees
    case "fdsm", "fixed-degrees": .fixedDegrees(samples: samples, seed: seed)
    default: nil
    }
  }
}

extension ProjectedTies {
  /// How likely each pair shares as much as it does, or more, by chance; `nil` where unknown.
  ///
  /// One-sided, the observed count included. Weights of ties count for nothing here. Range above 0 and
  /// up to 1; ``ProjectionNull/expectedDegrees`` is `nil` for all pairs if no model is found, which no
  /// network is known to do.
  ///
  /// - Parameters:
  ///   - null: What is left to chance.
  ///   - incidence: The incidence that the pairs were found in.
  ///   - threads: How many threads to work in; the values are the same for any number.
  /// - Complexity: As ``ProjectionNull/definitions`` state.
  package func pValues(
    under null: ProjectionNull, in incidence: Incidence, threads: Int = Threads.available
  ) -> [Double?] {
    tails(of: PairCounts(self), in: incidence, under: null, threads: threads)
      ?? [Double?](repeating: nil, count: count)
  }
}

/// The chance of counts as high or higher, of pairs that need not be tied.
func tails(
  of pairs: PairCounts, in incidence: Incidence, under null: ProjectionNull, threads: Int
) -> [Double]? {
  if pairs.counts.isEmpty { return [] }
  switch null {
  case .fixedRow: return fixedRowTails(of: pairs, in: incidence, threads: threads)
  case .fixedFill: return fixedFillTails(of: pairs, in: incidence, threads: threads)
  case .fixedColumn:
    return fixedColumnTails(of: pairs, groups: RowGroups(allOf: incidence), threads: threads)
  case .expectedDegrees:
    return expectedDegreeTails(
      of: pairs, in: incidence, groups: RowGroups(allOf: incidence), threads: threads)
  case .fixedDegrees(let samples, let seed):
    return fixedDegreeTails(
      of: pairs, in: incidence, groups: RowGroups(allOf: incidence), samples: samples, seed: seed,
      threads: threads)
  }
}

extension TwoModeNetwork {
  /// The projection onto the actors with a p and a q on every tie: how likely chance ties the pair as
  /// strongly.
  ///
  /// ```swift
  /// let partners = network.projected(weighting: .newman, significance: .expectedDegrees)
  /// partners.filter { ($0.q ?? 1) <= 0.05 }     // who works together beyond what chance brings about
  /// ```
  ///
  /// p is the chance that the pair shares as many events as it does, or more; it is about their number,
  /// whatever the weighting. q corrects it for all n (n - 1) / 2 pairs of actors, those that share
  /// nothing (p = 1) included. See ``ProjectionNull`` for what each null asks.
  ///
  /// - Parameters:
  ///   - weighting: How strongly a pair is tied.
  ///   - null: What is left to chance.
  ///   - correction: What is made of p for many tests at once.
  ///   - threads: How many threads to work in; the result is the same for any number.
  /// - Complexity: As the null's, and the projection.
  public func projected(
    weighting: ProjectionWeighting = .count, significance null: ProjectionNull,
    correction: PValueCorrection = .benjaminiHochberg, threads: Int = Threads.available
  ) -> Projection<Actor, Event> {
    tested(projected(weighting: weighting), under: null, correction: correction, threads: threads)
  }

  /// A projection of this network onto its actors, with a p and a q on every tie.
  ///
  /// For projections that were filtered or weighted before: what is tested is the network, so a tie has
  /// the same p and q whichever other ties are left. See
  /// ``projected(weighting:significance:correction:threads:)``.
  ///
  /// - Parameters:
  ///   - projection: A projection of this network.
  ///   - null: What is left to chance.
  ///   - correction: What is made of p for many tests at once.
  ///   - threads: How many threads to work in; the result is the same for any number.
  /// - Complexity: As the null's, and O(t log n) for t ties.
  public func tested(
    _ projection: Projection<Actor, Event>, under null: ProjectionNull,
    correction: PValueCorrection = .benjaminiHochberg, threads: Int = Threads.available
  ) -> Projection<Actor, Event> {
    let pairs = ProjectedTies(incidence)
    let p = pairs.pValues(under: null, in: incidence, threads: threads)
    let tests = actors.count * (actors.count - 1) / 2
    let q = correction.adjusted(p, tests: tests)
    return marked(projection, PairCounts(pairs), p: p, q: q, tests: tests)
  }

  /// The projection with the p and q of pairs, `nil` for a tie that is not among them.
  func marked(
    _ projection: Projection<Actor, Event>, _ pairs: PairCounts, p: [Double?], q: [Double?],
    tests: Int
  ) -> Projection<Actor, Event> {
    let places = projection.ties.map { tie -> Int? in
      guard let one = index(of: tie.first), let other = index(of: tie.second) else { return nil }
      return pairs.index(of: (min(one, other), max(one, other)))
    }
    return projection.marked(
      p: places.map { $0.flatMap { p[$0] } }, q: places.map { $0.flatMap { q[$0] } }, tests: tests)
  }
}

extension PairCounts {
  /// Where a pair stands; `nil` if it is not among them.
  ///
  /// - Complexity: O(log pairs).
  fileprivate func index(of pair: (first: Int, second: Int)) -> Int? {
    var (low, high) = (0, counts.count)
    while low < high {
      let middle = (low + high) / 2
      if (Int(firsts[middle]), Int(seconds[middle])) < pair {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < counts.count, (Int(firsts[low]), Int(seconds[low])) == pair else { return nil }
    return low
  }
}
