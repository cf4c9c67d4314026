extension Measure {
  /// Measures of brokerage and roles, with the options given.
  static func brokerage(_ options: MeasureOptions) -> [Measure] {
    []
  }
}

extension NetworkMeasure {
  /// Measures of brokerage and roles in a whole network, with the options given.
  static func brokerage(_ options: MeasureOptions) -> [NetworkMeasure] {
    []
  }
}

extension GroupedMeasure {
  /// Measures of brokerage between groups, with the options given.
  static func brokerage(_ options: MeasureOptions) -> [GroupedMeasure] {
    []
  }
}

extension GroupedNetworkMeasure {
  /// Measures of how ties fall between groups, with the options given.
  static func brokerage(_ options: MeasureOptions) -> [GroupedNetworkMeasure] {
    []
  }
}
