import ArgumentParser
import Liaison

extension PValueCorrection: ExpressibleByArgument {}

/// Whether, and how, pairs are tested against chance.
struct SignificanceFlags: ParsableArguments {
  /// The test of a name, whichever kind it is.
  private enum Test {
    case null(ProjectionNull)
    case crossGroup(CrossGroupNull)
    case weighted(WeightedTieTest)
  }

  @Option(
    help: ArgumentHelp(
      "Test pairs against chance: \(SignificanceFlags.names.joined(separator: ", ")); --across takes \(SignificanceFlags.crossNames.joined(separator: ", ")).",
      valueName: "test"))
  var significance: String?

  @Option(help: "What q makes of p for many tests at once.")
  var correction: PValueCorrection = .benjaminiHochberg

  @Option(help: "Only pairs whose q is at most this.")
  var level: Double?

  @OptionGroup var chance: ChanceFlags

  /// Networks drawn where none were asked for: a single tie reaches a q of 0.05 from twenty times the
  /// number of pairs on.
  private static let samples = 9999

  private static let names =
    ProjectionNull.definitions.map(\.name) + WeightedTieTest.definitions.map(\.name)
  private static let crossNames = CrossGroupNull.definitions.map(\.name)

  func validate() throws {
    if let level {
      guard level >= 0, level <= 1 else { throw ValidationError("--level must be from 0 to 1") }
      guard significance != nil else {
        throw ValidationError("--level is of a test; name one with --significance")
      }
    }
    guard let significance else { return }
    guard
      ProjectionNull.named(significance, samples: 1, seed: 0) != nil
        || WeightedTieTest(rawValue: significance) != nil
    else {
      throw ValidationError(
        "there is no test '\(significance)'; the tests are \(Self.names.joined(separator: ", "))")
    }
  }

  /// What the test and its correction say, for the lines below a table.
  func definitions(across: Bool) throws -> [MeasureDefinition] {
    guard let test = try test(across: across) else { return [] }
    let (name, tests) =
      switch test {
      case .null(let null): (null.name, ProjectionNull.definitions)
      case .crossGroup(let null): (null.name, CrossGroupNull.definitions)
      case .weighted(let test): (test.rawValue, WeightedTieTest.definitions)
      }
    return tests.filter { $0.name == name }
      + PValueCorrection.definitions.filter { $0.name == correction.rawValue }
  }

  /// A projection with the p and q of its pairs, if a test was asked for.
  ///
  /// A pair is judged by the whole network, whichever pairs are listed afterwards.
  ///
  /// - Parameters:
  ///   - projection: The pairs, none of them left out yet.
  ///   - network: The network that they are of.
  ///   - group: The groups across which pairs are listed, where they are.
  func tested<Node, Other>(
    _ projection: Projection<Node, Other>, of network: TwoModeNetwork<Node, Other>,
    across group: ((Node) -> String?)?
  ) throws -> Projection<Node, Other> {
    let threads = chance.threads
    let tested =
      switch try test(across: group != nil) {
      case nil: projection
      case .null(let null):
        network.tested(projection, under: null, correction: correction, threads: threads)
      case .crossGroup(let null):
        network.crossTies(
          projection, between: group ?? { _ in nil }, under: null, correction: correction,
          threads: threads)
      case .weighted(let test):
        projection.marked(
          p: projection.pValues(by: test),
          q: correction.adjusted(projection.pValues(by: test)))
      }
    guard let level else { return tested }
    return tested.filter { $0.q.map { $0 <= level } ?? false }
  }

  private func test(across: Bool) throws -> Test? {
    guard let significance else { return nil }
    let samples = chance.samples(unlessGiven: Self.samples)
    if let test = WeightedTieTest(rawValue: significance) { return .weighted(test) }
    if across {
      guard
        let null = CrossGroupNull.named(significance, samples: samples, seed: chance.seed)
      else {
        throw ValidationError(
          "--across is tested by \(Self.crossNames.joined(separator: ", ")), which hold how many nodes of either side each shared node has, or by \(WeightedTieTest.allCases.map(\.rawValue).joined(separator: ", "))"
        )
      }
      return .crossGroup(null)
    }
    return ProjectionNull.named(significance, samples: samples, seed: chance.seed).map {
      .null($0)
    }
  }
}
