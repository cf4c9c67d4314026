// Every measure, kind by kind. The measures of each family stand in a file of their own.

extension Measure: CatalogueMeasure {
  /// Every measure of nodes with the options given, in the order in which tables show them.
  public static func catalogue(_ options: MeasureOptions) -> [Measure] {
    position(options) + cohesion(options) + communities(options) + brokerage(options)
      + covering(options)
  }
}

extension NetworkMeasure: CatalogueMeasure {
  /// Every measure of a whole network with the options given, in the order in which tables show them.
  public static func catalogue(_ options: MeasureOptions) -> [NetworkMeasure] {
    position(options) + cohesion(options) + communities(options) + brokerage(options)
      + covering(options)
  }
}

extension GroupedMeasure: CatalogueMeasure {
  /// Every measure of nodes that reads groups, with the options given, in the order in which tables show
  /// them.
  public static func catalogue(_ options: MeasureOptions) -> [GroupedMeasure] {
    brokerage(options)
  }
}

extension GroupedNetworkMeasure: CatalogueMeasure {
  /// Every measure of a network that reads groups, with the options given, in the order in which tables
  /// show them.
  public static func catalogue(_ options: MeasureOptions) -> [GroupedNetworkMeasure] {
    communities(options) + brokerage(options)
  }
}

extension TieMeasure: CatalogueMeasure {
  /// Every measure of ties, in the order in which tables show them; there is none that options change.
  public static func catalogue(_ options: MeasureOptions) -> [TieMeasure] { cohesion }
}

extension SeriesMeasure: CatalogueMeasure {
  /// Every measure that is a row of numbers, with the options given, in the order in which tables show
  /// them.
  public static func catalogue(_ options: MeasureOptions) -> [SeriesMeasure] {
    cohesion(options) + covering(options)
  }
}
