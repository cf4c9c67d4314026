extension Measure {
  /// Measures of brokerage and roles, with the options given.
  static func brokerage(_ options: MeasureOptions) -> [Measure] {
    [
      .constraint(),
      .effectiveSize(),
      .efficiency(),
      .constraint(counting: .alike),
      .effectiveSize(counting: .alike),
      .efficiency(counting: .alike),
      .twoModeConstraint,
      .twoModeRedundancy,
      .twoModeEffectiveSize,
      .brokerage,
      .twoModeBrokerage,
    ]
  }
}

extension NetworkMeasure {
  /// Measures of brokerage and roles in a whole network, with the options given.
  static func brokerage(_ options: MeasureOptions) -> [NetworkMeasure] {
    [.degreeAssortativity]
  }
}

extension GroupedMeasure {
  /// Measures of brokerage between groups, with the options given.
  static func brokerage(_ options: MeasureOptions) -> [GroupedMeasure] {
    let diversity = [DiversityScale.plain, .normalized].flatMap { scale in
      DiversityIndex.allCases.map { (index: $0, scale: scale) }
    }
    return BrokerageRole.allCases.map { .brokerage($0) }
      + BrokerageRole.allCases.map { .brokerageZ($0) }
      + BrokerageRole.allCases.map { .twoModeBrokerage($0) }
      + [.eiIndex(), .eiIndex(counting: .alike)]
      + (diversity + [(.shannon, .effective), (.herfindahl, .effective)]).map {
        .diversity($0.index, scale: $0.scale, ties: options.ties)
      }
  }
}

extension GroupedNetworkMeasure {
  /// Measures of how ties fall between groups, with the options given.
  static func brokerage(_ options: MeasureOptions) -> [GroupedNetworkMeasure] {
    let samples = options.samples
    let seed = options.seed
    return [
      .eiIndex(),
      .eiIndexP(samples: samples, seed: seed),
      .groupAssortativity(),
      .eiIndex(counting: .alike),
      .eiIndexP(counting: .alike, samples: samples, seed: seed),
      .groupAssortativity(counting: .alike),
    ]
  }
}
