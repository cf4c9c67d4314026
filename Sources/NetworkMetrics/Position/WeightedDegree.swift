import RealModule
import TwoModeNetworks

extension Reference {
  static let opsahlAgneessensSkvoretz2010 = Reference(
    "Opsahl, T., Agneessens, F. & Skvoretz, J. (2010). Node centrality in weighted networks: generalizing degree and shortest paths. Social Networks 32(3), 245-251.",
    doi: "10.1016/j.socnet.2010.03.006")
}

extension Measure {
  /// Between the number of a node's ties and the sum of their weights, halfway.
  public static let weightedDegree = Measure.weightedDegree()

  /// Between the number of a node's ties and the sum of their weights.
  ///
  /// - Parameter alpha: How much weights matter: 0 counts ties, 1 sums weights.
  public static func weightedDegree(alpha: Double = 0.5) -> Measure {
    let definition = MeasureDefinition(
      name: "weighted-degree",
      title: "Weighted degree",
      meaning:
        "A node's ties and their weights in one number: d^(1 - a) s^a, with d the degree, s the sum of the weights and a = \(alpha).",
      range: "0 (an isolate) and up; the degree where ties carry no weights.",
      values: .counts,
      undefined: "Where a weight is not positive and finite.",
      complexity: "O(n + m)",
      references: [.opsahlAgneessensSkvoretz2010])
    return Measure(definition) { incidence in
      guard alpha.isFinite, let values = TieValues(incidence, .weighted) else {
        return undefinedScores(incidence.rowCount)
      }
      let scores = strengths(incidence.rows, values.rows).enumerated().map { row, strength in
        let degree = Double(incidence.rows.degree(of: row))
        return degree == 0 ? 0 : degree * power(strength / degree, alpha)
      }
      return definedScores(scores)
    }
  }
}

private func power(_ base: Double, _ exponent: Double) -> Double {
  switch exponent {
  case 0: 1
  case 0.5: base.squareRoot()
  case 1: base
  default: Double.pow(base, exponent)
  }
}

extension TwoModeNetwork {
  /// Between the number of each actor's ties and the sum of their weights.
  ///
  ///     d^(1 - a) s^a = d (s / d)^a
  ///
  /// with d the degree and s the sum of the weights: at a = 0 the degree, at 1 the strength. Below 1,
  /// of two actors with the same sum the one with more ties has more; above 1, the one with fewer.
  ///
  /// ```swift
  /// network.weightedDegree().top(5)
  /// network.weightedDegree(alpha: 1.5)["Laura"]
  /// ```
  ///
  /// Range 0 (isolates) and up; `nil` for all where a weight is not positive and finite. See
  /// ``Measure/weightedDegree(alpha:)``.
  ///
  /// - Parameter alpha: How much weights matter.
  /// - Complexity: O(n + m).
  public func weightedDegree(alpha: Double = 0.5) -> Scores<Actor> {
    scores(of: .weightedDegree(alpha: alpha))
  }
}
