import TwoModeNetworks

/// What a search for communities is asked for.
public struct CommunityOptions: Sendable, Hashable {
  /// How communities are looked for.
  public var method: CommunityMethod
  /// Above 1 for more and smaller communities, below 1 for fewer.
  public var resolution: Double
  /// Whether ties count by their weights.
  public var ties: TieCounting
  /// How many times communities are looked for.
  public var runs: Int
  /// What decides the random orders.
  public var seed: UInt64

  /// Options.
  public init(
    method: CommunityMethod = .leiden, resolution: Double = 1, ties: TieCounting = .alike,
    runs: Int = 20, seed: UInt64 = 1
  ) {
    self.method = method
    self.resolution = resolution
    self.ties = ties
    self.runs = runs
    self.seed = seed
  }

  func search(_ incidence: Incidence, threads: Int) -> CommunitySearch {
    CommunitySearch(
      incidence, method: method, resolution: resolution, ties: ties, runs: runs, seed: seed,
      threads: threads)
  }

  fileprivate func name(_ name: String) -> String {
    (ties == .weighted ? "weighted-" : "") + name
      + (method == .leiden ? "" : "-by-\(method.rawValue)")
  }

  fileprivate func title(_ title: String) -> String {
    title + (method == .leiden ? "" : " by \(method.title)")
      + (ties == .weighted ? ", of weighted ties" : "")
  }

  var search: String {
    "of the highest modularity (Barber's, at resolution \(resolution)) that \(runs) runs of \(method.title) find"
  }

  fileprivate var undefined: String {
    (resolution >= 0 && resolution.isFinite
      ? "" : "Everywhere: the resolution is no number from 0. ")
      + (ties == .weighted ? "Where a weight is not positive and finite. " : "")
  }

  var complexity: String {
    method == .dirtlpawbPlus
      ? "O(m) a round, in a few rounds, ten times the number of communities, a run"
      : "O(m) a round, in a few rounds, a run"
  }

  var references: [Reference] { [.barber2007] + method.references }
}

extension Measure {
  /// The number of a node's community.
  public static func community(_ options: CommunityOptions = CommunityOptions()) -> Measure {
    Measure(
      MeasureDefinition(
        name: options.name("community"),
        title: options.title("Community"),
        meaning:
          "The number of the community that a node is in, \(options.search): 1 is the largest, by nodes of both modes, and both modes are numbered alike.",
        range: "1 to the number of communities.",
        values: MeasureValues(1...(.infinity), withoutTies: .undefined, dependOnOrder: true),
        undefined: options.undefined + "Isolates: any community is as good for them.",
        complexity: options.complexity,
        references: options.references)
    ) { incidence, threads in
      // Not shared between the modes: what is drawn at random depends on which of them stands first.
      options.search(incidence, threads: threads).partition.rows.map { $0.map { Double($0 + 1) } }
    }
  }

  /// How often a node is with the others of its community.
  public static func communityStability(
    _ options: CommunityOptions = CommunityOptions()
  ) -> Measure {
    Measure(
      MeasureDefinition(
        name: options.name("community-stability"),
        title: options.title("Stability in the community"),
        meaning:
          "The share of the other nodes of its community that a run puts together with a node, the mean over \(options.runs) runs; the community is that \(options.search).",
        range:
          "Above 0 to 1 (every run keeps it with all of them); at least 1 / runs, as the community is that of a run.",
        values: MeasureValues(withoutTies: .undefined, dependOnOrder: true),
        undefined: options.undefined + "Isolates, and a node that is a community by itself.",
        complexity: options.complexity,
        references: options.references + [
          Reference(
            "Lancichinetti, A. & Fortunato, S. (2012). Consensus clustering in complex networks. Scientific Reports 2, 336.",
            doi: "10.1038/srep00336")
        ])
    ) { incidence, threads in options.search(incidence, threads: threads).rowStability }
  }
}

extension NetworkMeasure {
  /// The modularity of the communities that are found.
  public static func modularity(_ options: CommunityOptions = CommunityOptions()) -> NetworkMeasure
  {
    NetworkMeasure(
      MeasureDefinition(
        name: options.name("modularity"),
        title: options.title("Modularity"),
        meaning:
          "1/m times the sum, over actors and events of one community, of A - \(options.resolution) k d / m, for the communities \(options.search); k and d are degrees.",
        range:
          "0 (nothing is tied more than chance would have it) to 1 - 1 / communities at resolution 1; 1 at most at others.",
        values: MeasureValues(withoutTies: .undefined),
        undefined: options.undefined + "Without ties.",
        complexity: options.complexity,
        references: options.references + [.reichardtBornholdt2006])
    ) { incidence, threads in options.search(incidence, threads: threads).modularity }
  }

  /// The number of communities that are found.
  public static func communityCount(
    _ options: CommunityOptions = CommunityOptions()
  ) -> NetworkMeasure {
    NetworkMeasure(
      MeasureDefinition(
        name: options.name("community-count"),
        title: options.title("Number of communities"),
        meaning: "The number of communities \(options.search), isolates aside.",
        range: "1 to the number of nodes that have ties.",
        values: MeasureValues(1...(.infinity), withoutTies: .undefined),
        undefined: options.undefined + "Without ties.",
        complexity: options.complexity,
        references: options.references)
    ) { incidence, threads in
      let found = options.search(incidence, threads: threads)
      return found.modularity.map { _ in Double(found.partition.count) }
    }
  }
}
