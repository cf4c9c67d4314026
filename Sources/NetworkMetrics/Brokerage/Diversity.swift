import RealModule
import TwoModeNetworks

/// How evenly shares are spread over groups. With p(g) the share of group g:
public enum DiversityIndex: String, Sendable, Hashable, CaseIterable {
  /// 1 - sum of p(g)^2, the chance that two ties drawn with replacement go to different groups: Blau's
  /// index of heterogeneity, the Gini-Simpson index.
  case blau
  /// - sum of p(g) ln p(g), in nats: Shannon's entropy.
  case shannon
  /// Sum of p(g)^2: concentration, which is 1 less Blau's index.
  case herfindahl
}

/// On what scale a diversity is given, k groups there being in all.
public enum DiversityScale: String, Sendable, Hashable, CaseIterable {
  /// As the index is defined.
  case plain
  /// From 0 to 1: Blau's index over 1 - 1 / k, the entropy over ln k, and concentration less its least,
  /// 1 / k, over what is left. Undefined for one group.
  case normalized
  /// As the number of groups that, with equal shares, have the same index (Hill): the exponential of the
  /// entropy, and 1 over concentration for the other two.
  case effective
}

extension GroupedMeasure {
  /// How evenly a node's ties are spread over groups of the other mode.
  ///
  /// - Parameters:
  ///   - index: How to measure it.
  ///   - scale: On what scale to give it.
  ///   - counting: Whether a tie counts its weight.
  public static func diversity(
    _ index: DiversityIndex, scale: DiversityScale = .plain, ties counting: TieCounting = .alike
  ) -> GroupedMeasure {
    let definition = MeasureDefinition(
      name: (counting == .weighted ? "weighted-" : "")
        + (scale == .plain ? "" : "\(scale.rawValue)-") + index.rawValue,
      title: title(index, scale) + (counting == .weighted ? ", of weighted ties" : ""),
      meaning: meaning(index, scale)
        + ", p(g) being the share of a node's ties \(counting == .weighted ? "by weight " : "")that go to group g of the other mode.",
      range: range(index, scale),
      values: values(index, scale),
      undefined: "For nodes without ties to nodes of groups."
        + (scale == .normalized ? " Everywhere if there is one group alone." : "")
        + (counting == .weighted ? " Where a weight is not positive and finite." : ""),
      complexity: "O(n + m)",
      references: references(index, scale))
    return GroupedMeasure(definition, by: .otherMode) { incidence, groups, _ in
      guard let values = TieValues(incidence, counting), scale != .normalized || groups.count > 1
      else { return undefinedScores(incidence.rowCount) }
      var sums = [Double](repeating: 0, count: groups.count)
      // The row that a group was last met in.
      var met = [Int](repeating: -1, count: groups.count)
      return (0..<incidence.rowCount).map { row in
        let entries = incidence.rows.offsets[row]..<incidence.rows.offsets[row + 1]
        // Weights over the row's largest, so that their sum stays in range.
        let largest = values.rows.map { $0[entries].max() ?? 1 } ?? 1
        var own: [Int] = []
        var total = 0.0
        for entry in entries {
          guard let group = groups.groups[Int(incidence.rows.columns[entry])] else { continue }
          let value = (values.rows?[entry] ?? 1) / largest
          if met[group] != row {
            met[group] = row
            sums[group] = 0
            own.append(group)
          }
          sums[group] += value
          total += value
        }
        guard total > 0 else { return nil }
        return diversity(index, scale, shares: own.map { sums[$0] / total }, of: groups.count)
      }
    }
  }

  private static func diversity(
    _ index: DiversityIndex, _ scale: DiversityScale, shares: [Double], of groups: Int
  ) -> Double {
    // Weights may differ so much that a share is 0 to the last bit: it adds nothing.
    let entropy = shares.reduce(0) { $1 > 0 ? $0 - $1 * Double.log($1) : $0 }
    let concentration = shares.reduce(0) { $0 + $1 * $1 }
    let least = 1 / Double(groups)
    // One group alone has no diversity, and no rounding either.
    let isOne = shares.count == 1
    return switch (index, scale) {
    case (.blau, .plain): isOne ? 0 : 1 - concentration
    case (.blau, .normalized): isOne ? 0 : (1 - concentration) / (1 - least)
    case (.shannon, .plain): isOne ? 0 : entropy
    case (.shannon, .normalized): isOne ? 0 : entropy / Double.log(Double(groups))
    case (.shannon, .effective): isOne ? 1 : Double.exp(entropy)
    case (.herfindahl, .plain): concentration
    case (.herfindahl, .normalized): Swift.max(0, (concentration - least) / (1 - least))
    case (.blau, .effective), (.herfindahl, .effective): 1 / concentration
    }
  }

  private static func title(_ index: DiversityIndex, _ scale: DiversityScale) -> String {
    let name =
      switch index {
      case .blau: "Blau's index"
      case .shannon: "Shannon's entropy"
      case .herfindahl: "Herfindahl's index"
      }
    return switch scale {
    case .plain: name
    case .normalized: name + ", from 0 to 1"
    case .effective: name + ", as a number of groups"
    }
  }

  private static func meaning(_ index: DiversityIndex, _ scale: DiversityScale) -> String {
    switch (index, scale) {
    case (.blau, .plain):
      "The chance that two of a node's ties, drawn with replacement, go to different groups: 1 - sum of p(g)^2"
    case (.blau, .normalized):
      "Blau's index over the most it can be with k groups: (1 - sum of p(g)^2) / (1 - 1 / k)"
    case (.shannon, .plain):
      "How evenly a node's ties are spread over groups, in nats: - sum of p(g) ln p(g)"
    case (.shannon, .normalized):
      "Shannon's entropy over the most it can be with k groups: - sum of p(g) ln p(g) / ln k"
    case (.shannon, .effective):
      "How many groups with equal shares have a node's entropy: exp(- sum of p(g) ln p(g))"
    case (.herfindahl, .plain):
      "How much a node's ties are concentrated on few groups: sum of p(g)^2"
    case (.herfindahl, .normalized):
      "Herfindahl's index from its least, 1 / k with k groups, to 1: (sum of p(g)^2 - 1 / k) / (1 - 1 / k)"
    case (.blau, .effective), (.herfindahl, .effective):
      "How many groups with equal shares have a node's concentration: 1 / sum of p(g)^2"
    }
  }

  private static func range(_ index: DiversityIndex, _ scale: DiversityScale) -> String {
    switch (index, scale) {
    case (.blau, .plain): "0 (one group alone) to 1 - 1 / k (k groups alike)."
    case (.shannon, .plain): "0 (one group alone) to ln k (k groups alike)."
    case (.blau, .normalized), (.shannon, .normalized):
      "0 (one group alone) to 1 (all groups alike)."
    case (.herfindahl, .plain): "1 / k (k groups alike) to 1 (one group alone)."
    case (.herfindahl, .normalized): "0 (all groups alike) to 1 (one group alone)."
    case (_, .effective): "1 (one group alone) to k (k groups alike)."
    }
  }

  private static func values(_ index: DiversityIndex, _ scale: DiversityScale) -> MeasureValues {
    switch (index, scale) {
    case (_, .effective): MeasureValues(1...(.infinity), withoutTies: .undefined)
    case (.shannon, .plain): MeasureValues(0...(.infinity), withoutTies: .undefined)
    default: MeasureValues(withoutTies: .undefined)
    }
  }

  private static func references(_ index: DiversityIndex, _ scale: DiversityScale) -> [Reference] {
    let own =
      switch index {
      case .blau: [blau1977, simpson1949]
      case .shannon: [shannon1948]
      case .herfindahl: [hirschman1964, simpson1949]
      }
    return scale == .effective ? own + [hill1973] : own
  }

  private static let blau1977 = Reference(
    "Blau, P. M. (1977). Inequality and Heterogeneity: A Primitive Theory of Social Structure. Free Press."
  )
  private static let simpson1949 = Reference(
    "Simpson, E. H. (1949). Measurement of diversity. Nature 163, 688.", doi: "10.1038/163688a0")
  private static let shannon1948 = Reference(
    "Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal 27(3), 379-423.",
    doi: "10.1002/j.1538-7305.1948.tb01338.x")
  private static let hirschman1964 = Reference(
    "Hirschman, A. O. (1964). The paternity of an index. American Economic Review 54(5), 761-762.")
  private static let hill1973 = Reference(
    "Hill, M. O. (1973). Diversity and evenness: a unifying notation and its consequences. Ecology 54(2), 427-432.",
    doi: "10.2307/1934352")
}

extension TwoModeNetwork {
  /// How evenly each actor's events are spread over groups of events.
  ///
  ///     Blau 1 - sum of p(g)^2,  Shannon - sum of p(g) ln p(g),  Herfindahl sum of p(g)^2
  ///
  /// with p(g) the share of the actor's events that are of group g. Events in no group do not count. The
  /// number of groups, k, is that of the network and not of the actor.
  ///
  /// ```swift
  /// network.diversity(.blau, eventsBy: \.theme).top(5)
  /// network.diversity(.shannon, scale: .effective, eventsBy: \.theme)["Housing Bureau"]   // 2.8 themes
  /// ```
  ///
  /// scipy's `entropy` and `diversity` of R's vegan give the same; vegan's Simpson index of a row without
  /// ties is 1 and its entropy 0, where there are no shares and nothing is defined. `nil` for actors
  /// without events of groups. See ``GroupedMeasure/diversity(_:scale:ties:)``.
  ///
  /// - Parameters:
  ///   - index: How to measure it.
  ///   - scale: On what scale to give it.
  ///   - group: The group of an event; `nil` for none.
  ///   - counting: Whether a tie counts its weight.
  /// - Complexity: O(n + m).
  public func diversity<Label: Hashable>(
    _ index: DiversityIndex, scale: DiversityScale = .plain, eventsBy group: (Event) -> Label?,
    ties counting: TieCounting = .alike
  ) -> Scores<Actor> {
    scores(of: .diversity(index, scale: scale, ties: counting), eventsBy: group)
  }
}
