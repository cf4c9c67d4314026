extension Measure {
  /// Measures of position, with the options given.
  static func position(_ options: MeasureOptions) -> [Measure] {
    let ties = options.ties
    let alpha = options.opsahlAlpha
    return [
      .degree,
      .normalizedDegree,
      .strength,
      .closeness,
      .closeness(scaledBy: .component),
      .harmonicCloseness,
      .eccentricity,
      .betweenness,
      .betweenness(normalizedBy: .none),
      .eigenvector(ties: ties),
      .eigenvector(normalizedBy: .sum, ties: ties),
      .pageRank(damping: options.damping, ties: ties),
      .katz(attenuation: options.attenuation, ties: ties),
      .biRank(.biRank, damping: options.damping, ties: ties),
      .biRank(.coHITS, damping: options.damping, ties: ties),
      .biRank(.bgrm, damping: options.damping, ties: ties),
      .biRank(.bger, damping: options.damping, ties: ties),
      .weightedDegree(alpha: alpha),
      .weightedCloseness(alpha: alpha),
      .weightedBetweenness(alpha: alpha),
    ]
  }
}

extension NetworkMeasure {
  /// Measures of how unequal positions are.
  static func position(_ options: MeasureOptions) -> [NetworkMeasure] {
    [
      .degreeCentralization,
      .closenessCentralization,
      .betweennessCentralization,
    ]
  }
}
