extension Measure {
  /// Measures of communities, with the options given.
  static func communities(_ options: MeasureOptions) -> [Measure] {
    [
      .community(options.communities),
      .communityStability(options.communities),
    ]
  }
}

extension NetworkMeasure {
  /// Measures of how well a network falls into communities, with the options given.
  static func communities(_ options: MeasureOptions) -> [NetworkMeasure] {
    [
      .modularity(options.communities),
      .communityCount(options.communities),
    ]
  }
}

extension GroupedNetworkMeasure {
  /// Measures of how well given groups are communities, with the options given.
  static func communities(_ options: MeasureOptions) -> [GroupedNetworkMeasure] {
    [.groupModularity(resolution: options.resolution, ties: options.ties)]
      + PartitionAgreement.allCases.map { .communityAgreement($0, options.communities) }
  }
}

extension MeasureOptions {
  fileprivate var communities: CommunityOptions {
    CommunityOptions(
      method: communityMethod, resolution: resolution, ties: ties, runs: runs, seed: seed)
  }
}
