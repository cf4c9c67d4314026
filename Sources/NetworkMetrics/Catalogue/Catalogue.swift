// Every measure by name. The measures of each family stand in a file of their own.

extension Measure {
  /// Every measure of nodes, in the order in which tables show them, family by family.
  public static let catalogue = catalogue(.standard)

  /// Every measure of nodes with the options given, in the order of ``catalogue``.
  ///
  /// A measure whose definition an option changes may have another name than its place has in
  /// ``catalogue``: `pagerank` of weighted ties is `weighted-pagerank`.
  public static func catalogue(_ options: MeasureOptions) -> [Measure] {
    position(options) + cohesion(options) + communities(options) + brokerage(options)
      + covering(options)
  }

  /// The measure that has a name in ``catalogue``, with the options given; `nil` if none has it.
  public static func named(_ name: String, _ options: MeasureOptions = .standard) -> Measure? {
    zip(catalogue, catalogue(options)).first { $0.0.name == name }?.1
  }
}

extension NetworkMeasure {
  /// Every measure of a whole network, in the order in which tables show them, family by family.
  public static let catalogue = catalogue(.standard)

  /// Every measure of a whole network with the options given, in the order of ``catalogue``.
  public static func catalogue(_ options: MeasureOptions) -> [NetworkMeasure] {
    position(options) + cohesion(options) + communities(options) + brokerage(options)
      + covering(options)
  }

  /// The measure that has a name in ``catalogue``, with the options given; `nil` if none has it.
  public static func named(
    _ name: String, _ options: MeasureOptions = .standard
  ) -> NetworkMeasure? {
    zip(catalogue, catalogue(options)).first { $0.0.name == name }?.1
  }
}

extension GroupedMeasure {
  /// Every measure of nodes that reads groups, in the order in which tables show them.
  public static let catalogue = catalogue(.standard)

  /// Every measure of nodes that reads groups, with the options given, in the order of ``catalogue``.
  public static func catalogue(_ options: MeasureOptions) -> [GroupedMeasure] {
    brokerage(options)
  }

  /// The measure that has a name in ``catalogue``, with the options given; `nil` if none has it.
  public static func named(
    _ name: String, _ options: MeasureOptions = .standard
  ) -> GroupedMeasure? {
    zip(catalogue, catalogue(options)).first { $0.0.name == name }?.1
  }
}

extension GroupedNetworkMeasure {
  /// Every measure of a network that reads groups, in the order in which tables show them.
  public static let catalogue = catalogue(.standard)

  /// Every measure of a network that reads groups, with the options given, in the order of
  /// ``catalogue``.
  public static func catalogue(_ options: MeasureOptions) -> [GroupedNetworkMeasure] {
    communities(options) + brokerage(options)
  }

  /// The measure that has a name in ``catalogue``, with the options given; `nil` if none has it.
  public static func named(
    _ name: String, _ options: MeasureOptions = .standard
  ) -> GroupedNetworkMeasure? {
    zip(catalogue, catalogue(options)).first { $0.0.name == name }?.1
  }
}

extension TieMeasure {
  /// Every measure of ties, in the order in which tables show them.
  public static let catalogue: [TieMeasure] = cohesion

  /// The measure of a name; `nil` if the catalogue has none.
  public static func named(_ name: String) -> TieMeasure? {
    catalogue.first { $0.name == name }
  }
}

extension SeriesMeasure {
  /// Every measure that is a row of numbers, in the order in which tables show them.
  public static let catalogue = catalogue(.standard)

  /// Every measure that is a row of numbers, with the options given, in the order of ``catalogue``.
  public static func catalogue(_ options: MeasureOptions) -> [SeriesMeasure] {
    cohesion(options) + covering(options)
  }

  /// The measure that has a name in ``catalogue``, with the options given; `nil` if none has it.
  public static func named(
    _ name: String, _ options: MeasureOptions = .standard
  ) -> SeriesMeasure? {
    zip(catalogue, catalogue(options)).first { $0.0.name == name }?.1
  }
}
