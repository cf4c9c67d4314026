import ArgumentParser
import Liaison

extension NetworkColor: ExpressibleByArgument {}

/// The options of the co-responsibility network.
struct NetworkFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show the pairs that a test keeps: \(PairTest.names.joined(separator: ", ")).",
      valueName: "test"))
  var backbone: String?

  @Option(help: "Backbone: the largest q of a pair that is shown.")
  var level: Double?

  @Option(help: "Backbone: what q makes of p for many tests at once.")
  var correction: PValueCorrection?

  @Option(help: "What colours of a network mean: side or community.")
  var color: NetworkColor?

  @OptionGroup var chance: ChanceFlags

  func validate() throws {
    if backbone == nil, level != nil || correction != nil {
      throw ValidationError(
        "--level and --correction are of a backbone; name its test with --backbone")
    }
    if let level, !(0...1).contains(level) {
      throw ValidationError("--level must be from 0 to 1")
    }
    _ = try pairBackbone
  }

  var pairBackbone: PairBackbone? {
    get throws {
      guard let backbone else { return nil }
      let samples = chance.samples(unlessGiven: 9999)
      guard let test = PairTest(named: backbone, samples: samples, seed: chance.seed) else {
        throw ValidationError("\(NameError(noTest: backbone))")
      }
      return PairBackbone(
        test, correction: correction ?? .benjaminiHochberg, level: level ?? 0.05)
    }
  }
}
