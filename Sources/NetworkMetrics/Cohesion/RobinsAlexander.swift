import TwoModeNetworks

extension NetworkMeasure {
  /// The share of paths of three ties that a fourth tie closes.
  public static let robinsAlexander = NetworkMeasure(
    MeasureDefinition(
      name: "robins-alexander",
      title: "Robins-Alexander clustering",
      meaning:
        "The share of paths of three ties that a fourth tie closes into a cycle: 4 C4 / L3, with C4 the cycles of four ties and L3 the paths of three.",
      range: "0 (no path is closed) to 1 (every one is).",
      values: MeasureValues(withoutTies: .undefined),
      undefined: "Where no path has three ties.",
      complexity: "O(sum over ties of the smaller degree)",
      references: [
        Reference(
          "Robins, G. & Alexander, M. (2004). Small worlds among interlocking directors: network structure and distance in bipartite graphs. Computational & Mathematical Organization Theory 10(1), 69-94.",
          doi: "10.1023/B:CMOT.0000032580.12184.c0")
      ])
  ) { incidence in
    let paths = threePathCount(of: incidence)
    return paths == 0 ? nil : 4 * Double(butterflyTotal(of: incidence)) / Double(paths)
  }
}

/// The number of paths of three ties: each tie with one more at either end.
func threePathCount(of incidence: Incidence) -> UInt128 {
  var paths: UInt128 = 0
  for row in 0..<incidence.rowCount {
    var ends: UInt128 = 0
    for column in incidence.rows[row] {
      ends += UInt128(incidence.columns.degree(of: Int(column)) - 1)
    }
    if ends > 0 { paths += ends * UInt128(incidence.rows.degree(of: row) - 1) }
  }
  return paths
}

extension TwoModeNetwork {
  /// The share of paths of three ties that a fourth tie closes into a cycle.
  ///
  ///     4 x cycles of four ties / paths of three ties
  ///
  /// High where the same actors meet again and again. Both modes give the same value.
  ///
  /// ```swift
  /// network.robinsAlexander()    // 0.467... for the Southern Women
  /// ```
  ///
  /// Range 0 to 1; `nil` where no path has three ties, where networkx's
  /// `robins_alexander_clustering` gives 0. See ``NetworkMeasure/robinsAlexander``.
  ///
  /// - Complexity: O(sum over ties of the smaller degree).
  public func robinsAlexander() -> Double? { value(of: .robinsAlexander) }
}
