import TwoModeNetworks

extension Measure {
  /// How much a node's partners are partners of one another, so that it has few ways around them.
  ///
  /// - Parameter counting: What a partner counts.
  public static func constraint(counting: PartnerCounting = .by(.count)) -> Measure {
    let definition = MeasureDefinition(
      name: counting.prefix + "constraint",
      title: "Burt's constraint" + counting.suffix,
      meaning:
        "How much of a node's effort goes to one circle of partners, directly or through another partner: the sum over partners j of (p(i,j) + sum over q of p(i,q) p(q,j))^2, p(i,j) being the share of j in \(counting.words).",
      range:
        "Above 0 (many partners that do not meet) to below 2; 1 for one partner alone, 9/8 in a triangle of equal ties.",
      values: MeasureValues(0...2, withoutTies: .undefined),
      undefined: "For nodes without partners." + undefinedWeights(counting),
      complexity: "O(sum of squared degrees of the projection)",
      memory: .partners,
      references: [.burt1992, .burt2004])
    return Measure(definition) { incidence, threads in
      guard let network = PartnerNetwork(incidence, counting) else {
        return undefinedScores(incidence.rowCount)
      }
      return network.perRow(threads: threads) { network.constraint(of: $0, &$1) }
    }
  }

  /// How many partners a node has, less what they repeat of one another.
  ///
  /// - Parameter counting: What a partner counts.
  public static func effectiveSize(counting: PartnerCounting = .by(.count)) -> Measure {
    let definition = MeasureDefinition(
      name: counting.prefix + "effective-size",
      title: "Effective size" + counting.suffix,
      meaning:
        "How many partners a node has, less what they repeat of one another: the sum over partners j of 1 - sum over q of p(i,q) m(j,q), p(i,q) being the share of q in \(counting.words), m(j,q) the tie of j and q over j's strongest.",
      range:
        "1 (all partners meet one another, and nobody more) to the number of partners (none does).",
      values: MeasureValues(1...(.infinity), withoutTies: .undefined),
      undefined: "For nodes without partners." + undefinedWeights(counting),
      complexity: "O(sum of squared degrees of the projection)",
      memory: .partners,
      references: [.burt1992, .borgatti1997, .burt2004])
    return Measure(definition) { incidence, threads in
      effectiveSizes(incidence, counting, threads).map { $0?.size }
    }
  }

  /// What share of a node's partners does not repeat the others.
  ///
  /// - Parameter counting: What a partner counts.
  public static func efficiency(counting: PartnerCounting = .by(.count)) -> Measure {
    let definition = MeasureDefinition(
      name: counting.prefix + "efficiency",
      title: "Efficiency" + counting.suffix,
      meaning: "The effective size of a node's circle of partners over the number of partners.",
      range: "Above 0 (all partners meet one another) to 1 (none does).",
      values: MeasureValues(withoutTies: .undefined),
      undefined: "For nodes without partners." + undefinedWeights(counting),
      complexity: "O(sum of squared degrees of the projection)",
      memory: .partners,
      references: [.burt1992, .borgatti1997, .burt2004])
    return Measure(definition) { incidence, threads in
      effectiveSizes(incidence, counting, threads).map { $0.map { $0.size / $0.partners } }
    }
  }

  private static func undefinedWeights(_ counting: PartnerCounting) -> String {
    if case .by(let weighting) = counting, weighting != .count {
      return " Everywhere if a weight of the projection is not positive and finite."
    }
    return ""
  }

  private static func effectiveSizes(
    _ incidence: Incidence, _ counting: PartnerCounting, _ threads: Int
  ) -> [(size: Double, partners: Double)?] {
    guard let network = PartnerNetwork(incidence, counting) else {
      return [(size: Double, partners: Double)?](repeating: nil, count: incidence.rowCount)
    }
    let strongest = (0..<network.count).map { row in
      network.weights[network.entries(of: row)].max() ?? 0
    }
    return network.perRow(threads: threads) { row, scratch in
      network.redundancy(of: row, strongest, &scratch).map {
        let partners = Double(network.rows.degree(of: row))
        return (size: partners - $0, partners: partners)
      }
    }
  }
}

extension PartnerNetwork {
  fileprivate func constraint(of row: Int, _ scratch: inout [Double]) -> Double? {
    let own = entries(of: row)
    if own.isEmpty { return nil }
    // p(i,q) p(q,j) is the weight of q and j times what depends on q alone.
    for entry in own {
      let partner = Int(rows.columns[entry])
      scratch[partner] = weights[entry] / strengths[row] / strengths[partner]
    }
    var sum = 0.0
    for entry in own {
      let share =
        weights[entry] / strengths[row] + among(entries(of: Int(rows.columns[entry])), scratch)
      sum += share * share
    }
    for entry in own { scratch[Int(rows.columns[entry])] = 0 }
    return sum
  }

  /// The sum over partners j of what the other partners reach of j.
  fileprivate func redundancy(
    of row: Int, _ strongest: [Double], _ scratch: inout [Double]
  ) -> Double? {
    let own = entries(of: row)
    if own.isEmpty { return nil }
    for entry in own { scratch[Int(rows.columns[entry])] = weights[entry] / strengths[row] }
    var sum = 0.0
    for entry in own {
      let partner = Int(rows.columns[entry])
      sum += among(entries(of: partner), scratch) / strongest[partner]
    }
    for entry in own { scratch[Int(rows.columns[entry])] = 0 }
    return sum
  }

  /// The sum of the entries' weights, each times its partner's value: 0 for all but partners of the row
  /// in hand.
  private func among(_ entries: Range<Int>, _ values: [Double]) -> Double {
    let columns = rows.columns.span
    let weights = weights.span
    let values = values.span
    var sum = 0.0
    for entry in entries { sum += weights[entry] * values[Int(columns[entry])] }
    return sum
  }
}

extension TwoModeNetwork {
  /// How much each actor's partners are partners of one another: Burt's constraint on the projection.
  ///
  ///     C(i) = sum over partners j of (p(i,j) + sum over q of p(i,q) p(q,j))^2
  ///
  /// with p(i,j) = w(i,j) / sum over partners q of w(i,q), w the number of events that two actors share
  /// and q any other partner of both. An actor of low constraint stands between partners that do not
  /// meet without it.
  ///
  /// ```swift
  /// network.constraint().ranked().last           // the freest
  /// network.constraint(counting: .alike)         // whatever partners share
  /// ```
  ///
  /// networkx's `constraint` and igraph's give the same and NaN for isolates. Range above 0 to below 2;
  /// `nil` for actors without partners. See ``Measure/constraint(counting:)``; for the structure that a
  /// projection hides, see ``twoModeConstraint()``.
  ///
  /// - Parameter counting: What a partner counts.
  /// - Complexity: O(sum of squared degrees of the projection).
  public func constraint(counting: PartnerCounting = .by(.count)) -> Scores<Actor> {
    scores(of: .constraint(counting: counting))
  }

  /// How many partners each actor has, less what they repeat of one another: Burt's effective size.
  ///
  ///     E(i) = sum over partners j of (1 - sum over q of p(i,q) m(j,q))
  ///
  /// with p as in ``constraint(counting:)``, q any other partner of both, and m(j,q) = w(j,q) / the
  /// largest weight of j. Where partners count alike it is d - 2 t / d for d partners and t pairs of them
  /// that are partners too (Borgatti 1997).
  ///
  /// ```swift
  /// network.effectiveSize()["Laura"]
  /// ```
  ///
  /// networkx's `effective_size` gives the same without weights, and with them if it is asked for a
  /// list of nodes. Asked for all (3.6.1, with scipy 1.17.1) it divides by the largest weight of q in the
  /// place of j's. Range 1 to the number of partners; `nil` for actors without partners. See
  /// ``Measure/effectiveSize(counting:)``.
  ///
  /// - Parameter counting: What a partner counts.
  /// - Complexity: O(sum of squared degrees of the projection).
  public func effectiveSize(counting: PartnerCounting = .by(.count)) -> Scores<Actor> {
    scores(of: .effectiveSize(counting: counting))
  }

  /// The share of each actor's partners that does not repeat the others: effective size over partners.
  ///
  /// ```swift
  /// network.efficiency().top(5)
  /// ```
  ///
  /// Range above 0 to 1; `nil` for actors without partners. See ``effectiveSize(counting:)``.
  ///
  /// - Parameter counting: What a partner counts.
  /// - Complexity: O(sum of squared degrees of the projection).
  public func efficiency(counting: PartnerCounting = .by(.count)) -> Scores<Actor> {
    scores(of: .efficiency(counting: counting))
  }
}

extension Reference {
  static let burt1992 = Reference(
    "Burt, R. S. (1992). Structural Holes: The Social Structure of Competition. Harvard University Press.",
    doi: "10.4159/9780674029095")

  static let burt2004 = Reference(
    "Burt, R. S. (2004). Structural holes and good ideas. American Journal of Sociology 110(2), 349-399.",
    doi: "10.1086/421787")

  static let borgatti1997 = Reference(
    "Borgatti, S. P. (1997). Structural holes: unpacking Burt's redundancy measures. Connections 20(1), 35-38."
  )
}
