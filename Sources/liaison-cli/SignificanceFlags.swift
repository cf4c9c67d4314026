import ArgumentParser
import Liaison

extension PValueCorrection: ExpressibleByArgument {}

/// Whether, and how, pairs are tested against chance.
struct SignificanceFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Test pairs against chance: \(PairTest.names.joined(separator: ", ")); --across takes \(PairTest.namesAcrossGroups.joined(separator: ", ")).",
      valueName: "test"))
  var significance: String?

  @Option(help: "What q makes of p for many tests at once.")
  var correction: PValueCorrection = .benjaminiHochberg

  @Option(help: "Only pairs whose q is at most this.")
  var level: Double?

  func validate() throws {
    if let level {
      guard level >= 0, level <= 1 else { throw ValidationError("--level must be from 0 to 1") }
      guard significance != nil else {
        throw ValidationError("--level is of a test; name one with --significance")
      }
    }
    guard let significance else { return }
    guard PairTest(named: significance) != nil else {
      throw ValidationError("\(NameError(noTest: significance))")
    }
  }

  /// What the test and its correction say, for the lines below a table.
  func definitions(across: Bool, _ chance: Chance) throws -> [MeasureDefinition] {
    guard let test = try test(across: across, chance) else { return [] }
    return [test.definition]
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
  ///   - chance: What random draws depend on.
  func tested<Node, Other>(
    _ projection: Projection<Node, Other>, of network: TwoModeNetwork<Node, Other>,
    across group: ((Node) -> String?)?, _ chance: Chance
  ) throws -> Projection<Node, Other> {
    guard let test = try test(across: group != nil, chance) else { return projection }
    let tested = network.tested(
      projection, by: test, between: group ?? { _ in nil }, correction: correction,
      threads: chance.threads)
    return level.map { tested.significant(at: $0) } ?? tested
  }

  private func test(across: Bool, _ chance: Chance) throws -> PairTest? {
    guard let significance else { return nil }
    let samples = chance.samples(unlessGiven: PairTest.usualSamples)
    guard
      let test = PairTest(
        named: significance, acrossGroups: across, samples: samples, seed: chance.seed)
    else {
      throw ValidationError(
        "--across is tested by \(CrossGroupNull.definitions.map(\.name).joined(separator: ", ")), which hold how many nodes of either side each shared node has, or by \(WeightedTieTest.allCases.map(\.rawValue).joined(separator: ", "))"
      )
    }
    return test
  }
}
