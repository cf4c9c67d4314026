extension Measure {
  /// Every measure of nodes, in the order in which tables show them: position first, then cohesion.
  public static let catalogue: [Measure] = [
    .degree,
    .normalizedDegree,
    .strength,
    .closeness,
    .closeness(scaledBy: .component),
    .harmonicCloseness,
    .eccentricity,
    .betweenness,
    .betweenness(normalizedBy: .none),
    .eigenvector,
    .hubsAndAuthorities,
    .pageRank,
    .katz,
    .biRank(.biRank),
    .biRank(.coHITS),
    .biRank(.bgrm),
    .biRank(.bger),
    .weightedDegree,
    .weightedCloseness,
    .weightedBetweenness,
    .redundancy,
    .latapyClustering(.dot),
    .latapyClustering(.min),
    .latapyClustering(.max),
    .opsahlClustering,
    .component,
    .cutpoint,
    .bridges,
    .butterflies,
    .coreness,
    .twoModeCoreness(.own(2)),
    .twoModeCoreness(.other(2)),
  ]

  /// The measure of a name, or `nil` if the catalogue has none.
  public static func named(_ name: String) -> Measure? {
    catalogue.first { $0.name == name }
  }
}

extension NetworkMeasure {
  /// Every measure of a whole network, in the order in which tables show them.
  public static let catalogue: [NetworkMeasure] = [
    .degreeCentralization,
    .closenessCentralization,
    .betweennessCentralization,
    .density,
    .componentCount,
    .meanDistance,
    .diameter,
    .robinsAlexander,
    .globalOpsahlClustering,
    .butterflyCount,
    .nestedness,
    .nestednessOfMode,
    .corePeriphery,
  ]

  /// The measure of a name, or `nil` if the catalogue has none.
  public static func named(_ name: String) -> NetworkMeasure? {
    catalogue.first { $0.name == name }
  }
}
