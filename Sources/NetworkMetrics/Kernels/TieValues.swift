import TwoModeNetworks

/// What each tie counts, in the order of either mode's entries.
struct TieValues {
  /// The values in the order of the rows' entries; `nil` where each tie counts 1.
  let rows: [Double]?
  /// The values in the order of the columns' entries; `nil` where each tie counts 1.
  let columns: [Double]?
  /// What a value must be multiplied by to be a weight again.
  let unit: Double

  init(rows: [Double]?, columns: [Double]?, unit: Double = 1) {
    self.rows = rows
    self.columns = columns
    self.unit = unit
  }

  /// The values of an incidence's ties; `nil` if a weight that counts is not positive and finite.
  init?(_ incidence: Incidence, _ counting: TieCounting) {
    let isWeighted = counting == .weighted
    let rows = isWeighted ? incidence.rows.weights : nil
    if let rows, !rows.allSatisfy({ $0 > 0 && $0.isFinite }) { return nil }
    self.init(rows: rows, columns: isWeighted ? incidence.columns.weights : nil)
  }

  /// The values divided by a power of two that brings the largest near 1, so that products of any
  /// weights stay in range. The division is exact: what does not depend on the unit does not change.
  var rescaled: TieValues {
    guard let rows, let columns, let largest = rows.max() else { return self }
    let exponent = max(largest.exponent, -1022)
    let unit = Double(sign: .plus, exponent: exponent, significand: 1)
    return TieValues(
      rows: rows.map { $0 / unit }, columns: columns.map { $0 / unit }, unit: unit)
  }
}

/// For every row, the sum of the values of its ties; the degree where each counts 1.
func strengths(_ rows: CompressedRows, _ values: [Double]?) -> [Double] {
  (0..<rows.count).map { row in
    guard let values else { return Double(rows.degree(of: row)) }
    return values[rows.offsets[row]..<rows.offsets[row + 1]].reduce(0, +)
  }
}

/// Scores that are all finite, or none: where weights leave the range of `Double`, nothing is known.
func definedScores(_ scores: [Double]) -> [Double?] {
  scores.allSatisfy(\.isFinite) ? scores : undefinedScores(scores.count)
}

/// No score for any of so many nodes.
func undefinedScores(_ count: Int) -> [Double?] { [Double?](repeating: nil, count: count) }
