import TwoModeNetworks

/// What definitions leave open, for measures that are looked up by name.
///
/// A measure takes what concerns it and passes over the rest. In code, the measures' own functions take
/// the same options one by one: `network.pageRank(damping: 0.5)`.
///
/// ```swift
/// var options = MeasureOptions.standard
/// options.ties = .weighted
/// Measure.named("pagerank", options)    // PageRank, of weighted ties
/// ```
public struct MeasureOptions: Sendable, Hashable {
  /// Whether ties count by their weights, in measures that are defined for both.
  public var ties: TieCounting
  /// The chance of going on along a tie, in walks that start anew: PageRank and the BiRank family.
  public var damping: Double
  /// How much less a walk of one more tie counts in Katz centrality.
  public var attenuation: KatzAttenuation
  /// How far Opsahl's weighted measures go from the number of ties, 0, to the sum of weights, 1.
  public var opsahlAlpha: Double
  /// What a path of weighted ties weighs in Opsahl's clustering.
  public var pathWeight: PathWeight
  /// The floor that is given in two-mode coreness.
  public var coreFloor: Int
  /// How finely communities are cut: above 1 into more and smaller ones, below 1 into fewer.
  public var resolution: Double
  /// How many nodes a set of key players has.
  public var setSize: Int
  /// What decides random draws.
  public var seed: UInt64
  /// How many random networks, orders or samples are drawn, where a measure draws any.
  public var samples: Int
  /// How communities are looked for.
  public var communityMethod: CommunityMethod
  /// How many times a search that depends on chance is run, to keep the best that is found.
  public var runs: Int
  /// How many times CONCOR splits blocks.
  public var concorDepth: Int
  /// What the ideal of a core and a periphery has in between.
  public var coreTies: CorePeripheryTies

  /// The options by which the catalogue's names are known.
  public static let standard = MeasureOptions()

  /// Options.
  public init(
    ties: TieCounting = .alike, damping: Double = 0.85,
    attenuation: KatzAttenuation = .relative(0.5), opsahlAlpha: Double = 0.5,
    pathWeight: PathWeight = .arithmeticMean, coreFloor: Int = 2, resolution: Double = 1,
    setSize: Int = 3, seed: UInt64 = 1, samples: Int = 999,
    communityMethod: CommunityMethod = .leiden, runs: Int = 20, concorDepth: Int = 2,
    coreTies: CorePeripheryTies = .absent
  ) {
    self.ties = ties
    self.damping = damping
    self.attenuation = attenuation
    self.opsahlAlpha = opsahlAlpha
    self.pathWeight = pathWeight
    self.coreFloor = coreFloor
    self.resolution = resolution
    self.setSize = setSize
    self.seed = seed
    self.samples = samples
    self.communityMethod = communityMethod
    self.runs = runs
    self.concorDepth = concorDepth
    self.coreTies = coreTies
  }
}
