extension Measure {
  /// Every measure of nodes, in the order in which tables show them: position first, then cohesion.
  public static let catalogue: [Measure] = [
    .degree,
    .normalizedDegree,
    .closeness,
    .closeness(scaledBy: .component),
    .harmonicCloseness,
    .betweenness,
    .betweenness(normalizedBy: .none),
    .eigenvector,
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
