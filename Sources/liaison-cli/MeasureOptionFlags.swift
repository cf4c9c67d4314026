import ArgumentParser
import Liaison

extension TieCounting: ExpressibleByArgument {}
extension PathWeight: ExpressibleByArgument {}
extension CommunityMethod: ExpressibleByArgument {}
extension CorePeripheryTies: ExpressibleByArgument {}

/// What definitions of measures leave open, as flags.
struct MeasureOptionFlags: ParsableArguments {
  @Option(help: "Whether ties count alike or by their weights, in measures defined for both.")
  var ties: TieCounting = .alike

  @Option(
    help:
      "PageRank, BiRank and its kin (CoHITS, BGRM, BGER): the chance of going on along a tie, from 0 to below 1."
  )
  var damping = 0.85

  @Option(
    help: "Katz: how much less a longer walk counts, as a share of the most there is, below 1.")
  var attenuation = 0.5

  @Option(help: "Opsahl's weighted measures: 0 counts ties, 1 sums weights.")
  var alpha = 0.5

  @Option(help: "Opsahl's clustering of weighted ties: what a path weighs.")
  var pathWeight: PathWeight = .arithmeticMean

  @Option(help: "Two-mode coreness: the ties that the given mode must have.")
  var coreFloor = 2

  @Option(help: "Communities: above 1 gives more and smaller ones, below 1 fewer.")
  var resolution = 1.0

  @Option(help: "Communities: how they are looked for.")
  var communityMethod: CommunityMethod = .leiden

  @Option(help: "Communities: how many searches are run, to keep the best.")
  var runs = 20

  @Option(help: "Key players: how many make a set.")
  var setSize = 3

  @Option(help: "CONCOR: how many times blocks are split.")
  var concorDepth = 2

  @Option(help: "Core and periphery: what the ideal has between the two.")
  var coreTies: CorePeripheryTies = .absent

  /// The options; a usage error for a value that no measure is defined for.
  func options(_ chance: Chance) throws -> MeasureOptions {
    func check(_ isValid: Bool, _ name: String, _ range: String) throws {
      guard isValid else { throw ValidationError("\(name) must be \(range)") }
    }
    try check(damping >= 0 && damping < 1, "--damping", "from 0 to below 1")
    try check(attenuation >= 0 && attenuation < 1, "--attenuation", "from 0 to below 1")
    try check(alpha.isFinite && alpha >= 0, "--alpha", "0 or more")
    try check(coreFloor >= 1, "--core-floor", "1 or more")
    try check(resolution.isFinite && resolution > 0, "--resolution", "above 0")
    try check(setSize >= 1, "--set-size", "1 or more")
    try check(runs >= 1, "--runs", "1 or more")
    try check((1...20).contains(concorDepth), "--concor-depth", "from 1 to 20")
    return MeasureOptions(
      ties: ties, damping: damping, attenuation: .relative(attenuation), opsahlAlpha: alpha,
      pathWeight: pathWeight, coreFloor: coreFloor, resolution: resolution, setSize: setSize,
      seed: chance.seed, samples: chance.samples(unlessGiven: 999),
      communityMethod: communityMethod, runs: runs, concorDepth: concorDepth, coreTies: coreTies)
  }
}
