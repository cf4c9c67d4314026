extension Measure {
  /// Measures of how closely nodes hang together, with the options given.
  static func cohesion(_ options: MeasureOptions) -> [Measure] {
    [
      .redundancy,
      .latapyClustering(.dot),
      .latapyClustering(.min),
      .latapyClustering(.max),
      options.ties == .weighted
        ? .opsahlClustering(weighing: options.pathWeight) : .opsahlClustering,
      .component,
      .cutpoint,
      .bridges,
      .butterflies,
      .coreness,
      .twoModeCoreness(.own(options.coreFloor)),
      .twoModeCoreness(.other(options.coreFloor)),
    ]
  }
}

extension NetworkMeasure {
  /// Measures of how closely a network hangs together, with the options given.
  static func cohesion(_ options: MeasureOptions) -> [NetworkMeasure] {
    [
      .density,
      .componentCount,
      .meanDistance,
      .diameter,
      .robinsAlexander,
      options.ties == .weighted
        ? .globalOpsahlClustering(weighing: options.pathWeight) : .globalOpsahlClustering,
      .butterflyCount,
      .nestedness,
      .nestednessOfMode,
      .corePeriphery(between: options.coreTies),
    ]
  }
}

extension TieMeasure {
  /// Measures of what single ties hold together.
  static let cohesion: [TieMeasure] = [.bridge, .butterflies]
}

extension SeriesMeasure {
  /// Distributions of cohesion, and its comparison with chance, with the options given.
  static func cohesion(_ options: MeasureOptions) -> [SeriesMeasure] {
    [.distances, .distancesAcross]
      + NestednessNull.allCases.map {
        .nestednessTest(against: $0, samples: options.samples, seed: options.seed)
      }
  }
}
