extension Measure {
  /// Measures of communities, with the options given.
  static func communities(_ options: MeasureOptions) -> [Measure] {
    []
  }
}

extension NetworkMeasure {
  /// Measures of how well a network falls into communities, with the options given.
  static func communities(_ options: MeasureOptions) -> [NetworkMeasure] {
    []
  }
}

extension GroupedNetworkMeasure {
  /// Measures of how well given groups are communities, with the options given.
  static func communities(_ options: MeasureOptions) -> [GroupedNetworkMeasure] {
    []
  }
}
