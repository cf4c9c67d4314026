import TwoModeNetworks

/// A test of whether pairs share more than chance brings about, of any kind.
///
/// ```swift
/// let test = PairTest.null(.expectedDegrees)
/// network.tested(network.projected(), by: test).significant(at: 0.05).strongestFirst
/// ```
public enum PairTest: Sendable, Hashable {
  /// A test by the whole two-mode network.
  case null(ProjectionNull)
  /// A test by the two-mode network, of pairs across groups, each group's half for itself.
  case crossGroup(CrossGroupNull)
  /// A test by the pairs and their weights alone.
  case weighted(WeightedTieTest)

  /// The names of the tests of all pairs, as a command takes them.
  public static let names = definitions.map(\.name)

  /// The names of the tests of pairs across groups, as a command takes them.
  public static let namesAcrossGroups = definitionsAcrossGroups.map(\.name)

  /// What the tests of all pairs say, in the order of ``names``.
  public static let definitions = ProjectionNull.definitions + WeightedTieTest.definitions

  /// What the tests of pairs across groups say, in the order of ``namesAcrossGroups``.
  public static let definitionsAcrossGroups =
    CrossGroupNull.definitions + WeightedTieTest.definitions

  /// How many networks are drawn where nobody says: a single tie of up to some 500 pairs can reach a q of 0.05.
  public static let usualSamples = 9999

  /// The test of a name; `nil` for an unknown one.
  ///
  /// - Parameters:
  ///   - name: One of ``names``, or of ``namesAcrossGroups``, or another name that the null goes by.
  ///   - acrossGroups: Whether it is of pairs across groups, whose nulls have the names of others.
  ///   - samples: How many networks are drawn, where any are.
  ///   - seed: What decides which.
  public init?(
    named name: String, acrossGroups: Bool = false, samples: Int = usualSamples, seed: UInt64 = 1
  ) {
    let null =
      acrossGroups
      ? CrossGroupNull.named(name, samples: samples, seed: seed).map { PairTest.crossGroup($0) }
      : ProjectionNull.named(name, samples: samples, seed: seed).map { PairTest.null($0) }
    guard let test = null ?? WeightedTieTest(rawValue: name).map({ .weighted($0) }) else {
      return nil
    }
    self = test
  }

  /// What a command calls it.
  public var name: String {
    switch self {
    case .null(let null): null.name
    case .crossGroup(let null): null.name
    case .weighted(let test): test.rawValue
    }
  }

  /// What it says.
  public var definition: MeasureDefinition {
    let definitions =
      switch self {
      case .null, .weighted: Self.definitions
      case .crossGroup: Self.definitionsAcrossGroups
      }
    // Every name has its definition.
    return definitions.first { $0.name == name } ?? definitions[0]
  }
}

extension TwoModeNetwork {
  /// A projection of this network onto its actors, with a p and a q on every tie by a test of any kind.
  ///
  /// A pair is judged by the whole network, whichever ties are left in the projection; by a test of
  /// weights alone, it is judged by the ties that are there.
  ///
  /// - Parameters:
  ///   - projection: A projection of this network.
  ///   - test: The test.
  ///   - group: The group of an actor, `nil` for one in none. A test across groups gives the ties across
  ///     groups alone; the others do not ask.
  ///   - correction: What is made of p for many tests at once: all pairs that there could be, or for a
  ///     test of weights alone those that there are.
  ///   - threads: How many threads to work in; the result is the same for any number.
  /// - Complexity: As the test's, and O(t log n) for t ties.
  public func tested<Label: Hashable>(
    _ projection: Projection<Actor, Event>, by test: PairTest, between group: (Actor) -> Label?,
    correction: PValueCorrection = .benjaminiHochberg, threads: Int = Threads.available
  ) -> Projection<Actor, Event> {
    switch test {
    case .null(let null):
      return tested(projection, under: null, correction: correction, threads: threads)
    case .crossGroup(let null):
      return crossTies(
        projection, between: group, under: null, correction: correction, threads: threads)
    case .weighted(let test):
      let p = projection.pValues(by: test)
      return projection.marked(
        p: p, q: correction.adjusted(p), tests: p.count { $0.map { !$0.isNaN } ?? false })
    }
  }

  /// A projection of this network onto its actors, with a p and a q on every tie by a test that asks for
  /// no groups; by one across groups there is no tie, since no actor is in a group.
  ///
  /// See ``tested(_:by:between:correction:threads:)``.
  public func tested(
    _ projection: Projection<Actor, Event>, by test: PairTest,
    correction: PValueCorrection = .benjaminiHochberg, threads: Int = Threads.available
  ) -> Projection<Actor, Event> {
    tested(
      projection, by: test, between: { _ in Int?.none }, correction: correction, threads: threads)
  }
}

extension Projection {
  /// The ties whose q is at most a level, on the same nodes; a tie without a q is none of them.
  public func significant(at level: Double) -> Projection {
    filter { $0.q.map { $0 <= level } ?? false }
  }
}
