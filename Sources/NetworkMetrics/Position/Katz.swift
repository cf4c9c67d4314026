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
      values: MeasureValues(1...(.infinity), withoutTies: .each(1)),
      undefined:
        "Everywhere if alpha is below 0 or reaches 1 / s: walks then count more, the longer they are."
        + (weighted ? " Where a weight is not positive and finite." : ""),
      complexity:
        "O(m) a round, and the largest singular value; rounds grow as 1 / sqrt(1 - alpha s)",
      references: [
        Reference(
          "Katz, L. (1953). A new status index derived from sociometric analysis. Psychometrika 18(1), 39-43.",
          doi: "10.1007/BF02289026")
      ])
    return Measure(
      definition, kernel: "katz of ties \(counting), \(attenuation)", fromOneMode: counting
    ) { incidence, threads in
      attenuatedWalks(of: incidence, attenuation, counting, threads: threads)
    }
  }
}

/// The attenuated number of walks that end at each node.
private func attenuatedWalks(
  of incidence: Incidence, _ attenuation: KatzAttenuation, _ counting: TieCounting, threads: Int
) -> JointKernel.Run {
  guard let values = TieValues(incidence, counting)?.rescaled else { return .none(of: incidence) }
  let leader = LeadingComponent(of: incidence, ties: counting, threads: threads)
  if let shortfall = leader?.shortfall { return .none(of: incidence, because: shortfall) }
  // Without ties every walk has length 0, and no factor is too large.
  let largest = leader?.rescaledValue ?? 0
  let share =
    switch attenuation {
    case .relative(let share): share
    case .absolute(let factor) where factor >= 0 && factor.isFinite:
      factor * values.unit * largest
    case .absolute: Double.nan
    }
  guard share >= 0, share < 1 else { return .none(of: incidence) }
  func alike(_ count: Int) -> MutualReinforcement.Factors {
    let ones = [Double](repeating: 1, count: count)
    return MutualReinforcement.Factors(receiving: ones, sending: ones)
  }
  return MutualReinforcement(
    incidence: incidence, values: values, rows: alike(incidence.rowCount),
    columns: alike(incidence.columnCount), rowStart: 1, columnStart: 1,
    damping: largest == 0 ? 0 : share / largest, isBalanced: false, threads: threads
  ).run()
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
  /// Near 1 / s scores are less exact, as s itself is rounded: the error is about 1e-15 / (1 - alpha s) of a
  /// score.
  ///
  /// Range 1 (isolates) and up. `nil` for all where alpha is below 0 or reaches 1 / s. With weighted ties,
  /// also where a weight is not positive and finite. In the event that 10,000 rounds do not do, there
  /// are no scores and a ``Scores/shortfall``. See ``Measure/katz(attenuation:ties:)``.
  ///
  /// - Parameters:
  ///   - attenuation: How much less a walk of one more tie counts.
  ///   - counting: Whether a walk counts the product of its ties' weights.
  /// - Complexity: O(m) a round, in at most about 20 / sqrt(1 - alpha s) rounds, and the largest singular
  ///   value.
  public func katz(
    attenuation: KatzAttenuation = .relative(0.5), ties counting: TieCounting = .alike
  ) -> Scores<Actor> {
    scores(of: .katz(attenuation: attenuation, ties: counting))
  }
}
