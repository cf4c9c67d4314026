import TwoModeNetworks

/// How much less a walk of one more tie counts.
public enum KatzAttenuation: Sendable, Hashable {
  /// A share of 1 / s, with s the largest singular value of the incidence, above which walks grow
  /// faster than they fade: 0 up to, but not, 1.
  case relative(Double)
  /// The factor itself.
  case absolute(Double)

  fileprivate var words: String {
    switch self {
    case .relative(let share): "\(share) / s with s the largest singular value"
    case .absolute(let factor): "\(factor)"
    }
  }
}

extension Measure {
  /// How many walks end at a node, each tie making a walk count less.
  public static let katz = Measure.katz()

  /// How many walks end at a node, each tie making a walk count less.
  ///
  /// - Parameters:
  ///   - attenuation: How much less a walk of one more tie counts.
  ///   - counting: Whether a walk counts the product of its ties' weights.
  public static func katz(
    attenuation: KatzAttenuation = .relative(0.5), ties counting: TieCounting = .alike
  ) -> Measure {
    let weighted = counting == .weighted
    let definition = MeasureDefinition(
      name: weighted ? "weighted-katz" : "katz",
      title: weighted ? "Katz centrality, of weighted ties" : "Katz centrality",
      meaning:
        "The number of walks that end at a node, from any node of either mode, each tie making a walk count alpha times"
        + (weighted ? " its weight" : " as much")
        + ": x = alpha A x + 1, alpha = \(attenuation.words); the walk of no ties counts 1.",
      range: "1 (an isolate) and up.",
      undefined:
        "Everywhere if alpha is below 0 or reaches 1 / s: walks then count more, the longer they are; or comes so near it that \(mostWalked) ties would have to be walked."
        + (weighted ? " Where a weight is not positive and finite." : ""),
      complexity: "O(m) a step, and the largest singular value; steps grow as 1 / (1 - alpha s)",
      references: [
        Reference(
          "Katz, L. (1953). A new status index derived from sociometric analysis. Psychometrika 18(1), 39-43.",
          doi: "10.1007/BF02289026")
      ])
    return Measure(definition) { incidence in
      guard let values = TieValues(incidence, counting)?.rescaled else {
        return undefinedScores(incidence.rowCount)
      }
      // Without ties every walk has length 0, and no factor is too large.
      let largest = LeadingComponent(of: incidence, ties: counting)?.rescaledValue ?? 0
      let share =
        switch attenuation {
        case .relative(let share): share
        case .absolute(let factor) where factor >= 0 && factor.isFinite:
          factor * values.unit * largest
        case .absolute: Double.nan
        }
      guard share >= 0, share < 1 else { return undefinedScores(incidence.rowCount) }
      let factor = largest == 0 ? 0 : share / largest
      let sums = walkSums(of: incidence, values: values, factor: factor, share: share)
      return sums.map(definedScores) ?? undefinedScores(incidence.rowCount)
    }
  }
}

/// The attenuated number of walks that end at each row, `share` being the factor times the largest
/// singular value; `nil` where they take too long to fade.
private func walkSums(
  of incidence: Incidence, values: TieValues, factor: Double, share: Double
) -> [Double]? {
  var rows = [Double](repeating: 1, count: incidence.rowCount)
  var columns = [Double](repeating: 1, count: incidence.columnCount)
  // Going to the columns and back brings the rows nearer by the share's square, in Euclidean length.
  // At first they are no farther than what the walks of one tie at most add up to, going round on and
  // on. No entry is below 1, and the last round leaves an error of 1e-13.
  let start = strengths(incidence.rows, values.rows).map { 1 + factor * $0 }
  var distance = start.reduce(0) { $0 + $1 * $1 }.squareRoot() / (1 - share * share)
  guard isWithinLimit(from: distance, to: 1e-13, by: share * share, walking: 2 * incidence.tieCount)
  else { return nil }
  while distance > 1e-13 {
    distance *= share * share
    multiply(incidence.columns, values.columns, rows, into: &columns)
    for column in columns.indices { columns[column] = 1 + factor * columns[column] }
    multiply(incidence.rows, values.rows, columns, into: &rows)
    for row in rows.indices { rows[row] = 1 + factor * rows[row] }
  }
  return rows
}

extension TwoModeNetwork {
  /// How many walks end at each actor, long ones counting less.
  ///
  /// Every walk of the two-mode network that ends at the actor, from any node of either mode and the
  /// actor itself, counts alpha to the power of its number of ties; with A the adjacency of all nodes,
  ///
  ///     x = alpha A x + 1 = 1 + alpha A 1 + alpha^2 A^2 1 + ...
  ///
  /// The sum is finite if alpha is below 1 / s, with s the largest singular value of the incidence
  /// (the largest eigenvalue of A). By default alpha is half of that: with each tie, what walks add
  /// is at most half as long a vector. Near 0 the ranking is that of degree, near 1 / s that of
  /// ``eigenvector(normalizedBy:ties:)``.
  ///
  /// ```swift
  /// network.katz().top(5)
  /// network.katz(attenuation: .absolute(0.05))
  /// ```
  ///
  /// Scores are not normalised: networkx's `katz_centrality` gives these with `normalized=False` and
  /// divides by the vector's length otherwise; beyond 1 / s its `katz_centrality_numpy` still solves
  /// the equation and gives numbers, some of them negative, that count no walks.
  ///
  /// Range 1 (isolates) and up. `nil` for all where alpha is below 0 or reaches 1 / s, or comes so near
  /// that 5 billion ties would have to be walked before walks fade: at 1 - 1e-7 of it for ten ties, at
  /// 0.999 for 50,000. With weighted ties, also where a weight is not positive and finite. See ``Measure/katz(attenuation:ties:)``.
  ///
  /// - Parameters:
  ///   - attenuation: How much less a walk of one more tie counts.
  ///   - counting: Whether a walk counts the product of its ties' weights.
  /// - Complexity: O(m) a step, in about 15 / (1 - alpha s) steps, and the largest singular value.
  public func katz(
    attenuation: KatzAttenuation = .relative(0.5), ties counting: TieCounting = .alike
  ) -> Scores<Actor> {
    scores(of: .katz(attenuation: attenuation, ties: counting))
  }
}
