extension Measure {
  /// Measures of covering and robustness, with the options given.
  static func covering(_ options: MeasureOptions) -> [Measure] {
    []
  }
}

extension NetworkMeasure {
  /// Measures of covering and robustness of a whole network, with the options given.
  static func covering(_ options: MeasureOptions) -> [NetworkMeasure] {
    []
  }
}

extension SeriesMeasure {
  /// Curves of robustness, with the options given.
  static func covering(_ options: MeasureOptions) -> [SeriesMeasure] {
    []
  }
}
