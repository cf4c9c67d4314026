import ArgumentParser
import Liaison

extension NetworkColor: ExpressibleByArgument {}

/// The options of the co-responsibility network.
struct NetworkFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show or mark the pairs that a test keeps: \(PairTest.names.joined(separator: ", ")); a contact matrix takes \(PairTest.namesAcrossGroups.joined(separator: ", ")).",
      valueName: "test"))
  var backbone: String?

  @Option(help: "Backbone: the largest q of a pair that is shown.")
  var level: Double?

  @Option(help: "Backbone: what q makes of p for many tests at once.")
  var correction: PValueCorrection?

  @Option(help: "What colours of a network mean: side or community.")
  var color: NetworkColor?

  func validate() throws {
    if backbone == nil, level != nil || correction != nil {
      throw ValidationError(
        "--level and --correction are of a backbone; name its test with --backbone")
    }
    if let level, !(0...1).contains(level) {
      throw ValidationError("--level must be from 0 to 1")
    }
    if let backbone { _ = try test(backbone, samples: 1, seed: 1) }
  }

  /// The test by which pairs are shown, where one is asked for.
  ///
  /// - Parameter acrossSides: Whether pairs of different sides are judged.
  func pairBackbone(_ chance: Chance, acrossSides: Bool) throws -> PairBackbone? {
    guard let backbone else { return nil }
    return PairBackbone(
      try test(
        backbone, acrossSides: acrossSides,
        samples: chance.samples(unlessGiven: PairTest.usualSamples),
        seed: chance.seed),
      correction: correction ?? .benjaminiHochberg, level: level ?? 0.05)
  }

  private func test(
    _ name: String, acrossSides: Bool = false, samples: Int, seed: UInt64
  ) throws -> PairTest {
    guard
      let test = PairTest(
        named: name, acrossGroups: acrossSides, samples: samples, seed: seed)
    else {
      throw ValidationError(
        "\(NameError(noTest: name, among: acrossSides ? PairTest.namesAcrossGroups : PairTest.names))"
      )
    }
    return test
  }
}
