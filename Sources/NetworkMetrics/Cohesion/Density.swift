import TwoModeNetworks

extension NetworkMeasure {
  /// The share of possible ties that are there.
  public static let density = NetworkMeasure(
    MeasureDefinition(
      name: "density",
      title: "Density",
      meaning: "The share of possible ties that are there: m / (n1 n2), with m the ties.",
      range: "0 (no ties) to 1 (all).",
      values: MeasureValues(withoutTies: .bySize),
      undefined: "Where a mode is empty: no tie is possible.",
      complexity: "O(1)",
      references: [.borgattiEverett1997])
  ) { incidence in
    let possible = Double(incidence.rowCount) * Double(incidence.columnCount)
    return possible == 0 ? nil : Double(incidence.tieCount) / possible
  }
}

extension TwoModeNetwork {
  /// The share of possible ties that are there: m / (n1 n2).
  ///
  /// ```swift
  /// network.density()    // 89 ties of 18 x 14: 0.353...
  /// ```
  ///
  /// Range 0 to 1; `nil` where a mode is empty. See ``NetworkMeasure/density``.
  ///
  /// - Complexity: O(1).
  public func density() -> Double? { value(of: .density) }
}
