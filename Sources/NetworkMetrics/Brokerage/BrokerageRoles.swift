import TwoModeNetworks

/// Where a broker stands to the two that it links, by their groups.
///
/// Of the five roles of Gould and Fernandez the two ends a and c are partners of the broker b and not of
/// one another:
public enum BrokerageRole: String, Sendable, Hashable, CaseIterable {
  /// All three are of one group.
  case coordinator
  /// The ends are of one group, the broker of another.
  case consultant
  /// The broker speaks for its group: a is of the broker's group, c is not.
  case representative
  /// The broker lets into its group: c is of the broker's group, a is not.
  case gatekeeper
  /// All three are of different groups.
  case liaison

  var words: String {
    switch self {
    case .coordinator: "both of its own group"
    case .consultant: "both of one group, which is not its own"
    case .representative: "the first of its own group and the second of another"
    case .gatekeeper: "the first of another group and the second of its own"
    case .liaison: "of two different groups, neither its own"
    }
  }
}

extension Measure {
  /// How many pairs of partners that are no partners a node stands between.
  public static let brokerage = Measure(
    MeasureDefinition(
      name: "brokerage",
      title: "Brokerage",
      meaning:
        "The number of ordered pairs of a node's partners that are not partners themselves; the five roles add up to it where all nodes have groups.",
      range: "0 (all partners are partners of one another) to d (d - 1) for d partners.",
      values: .counts,
      undefined: "Never.",
      complexity: "O(sum of squared degrees of the projection)",
      memory: .partners,
      references: [.gouldFernandez1989])
  ) { incidence, threads in
    let rows = ProjectedTies(incidence).rows(nodeCount: incidence.rowCount)
    let everyone = [Int](repeating: 0, count: incidence.rowCount)
    return brokerageCounts(rows, groups: everyone, threads: threads).map {
      Double($0[.coordinator])
    }
  }
}

extension GroupedMeasure {
  /// How often a node links two others in a role that their groups and its own decide.
  ///
  /// For the same beside what chance gives, see ``brokerageZ(_:)``.
  public static func brokerage(_ role: BrokerageRole) -> GroupedMeasure {
    GroupedMeasure(
      MeasureDefinition(
        name: role.rawValue,
        title: "Brokerage as \(role.rawValue)",
        meaning:
          "The number of ordered pairs of a node's partners, \(role.words), that are not partners themselves.",
        range: "0 and up; at most d (d - 1) for d partners.",
        values: .counts,
        undefined: "For nodes in no group. Others in no group do not count.",
        complexity: "O(sum of squared degrees of the projection)",
        memory: .partners,
        references: [.gouldFernandez1989]),
      by: .ownMode
    ) { incidence, groups, threads in
      let rows = ProjectedTies(incidence).rows(nodeCount: incidence.rowCount)
      let numbers = groups.groups.map { $0 ?? -1 }
      let counts = brokerageCounts(rows, groups: numbers, threads: threads)
      return counts.indices.map { numbers[$0] < 0 ? nil : Double(counts[$0][role]) }
    }
  }
}

/// How many ordered pairs of partners one broker links, by role.
struct RoleCounts: Sendable {
  var within = 0
  var around = 0
  var across = 0
  var between = 0
  /// All ordered pairs, whatever the role.
  var open = 0
  /// Ordered pairs of two such pairs, taken without order, that have one end in common.
  var chains = 0

  subscript(role: BrokerageRole) -> Int {
    switch role {
    case .coordinator: within
    case .consultant: around
    // Ties have no direction: a pair with one end in the broker's group is met once from each end.
    case .representative, .gatekeeper: across
    case .liaison: between
    }
  }
}

/// The counts of every node; groups below 0 are none.
func brokerageCounts(
  _ rows: CompressedRows, groups: [Int], threads: Int
) -> [RoleCounts] {
  let groupCount = (groups.max() ?? -1) + 1
  let ranges = evenRanges(of: rows.count, parts: Swift.max(threads, 1) * 8)
  return inParallel(ranges.count, threads: threads) { part in
    var isPartner = [Bool](repeating: false, count: rows.count)
    var sizes = [Int](repeating: 0, count: groupCount)
    let watch = WorkWatch.current
    return ranges[part].map { broker in
      var counts = RoleCounts()
      let own = groups[broker]
      if own < 0 || watch.shouldStop { return counts }
      var known = 0
      for partner in rows[broker] where groups[Int(partner)] >= 0 {
        isPartner[Int(partner)] = true
        sizes[groups[Int(partner)]] += 1
        known += 1
      }
      for first in rows[broker] where groups[Int(first)] >= 0 {
        let group = groups[Int(first)]
        // The partners that the first could be linked to: all but itself and those it is tied to.
        var left = known - 1
        var leftInGroup = sizes[group] - 1
        var leftInOwn = sizes[own] - (group == own ? 1 : 0)
        for other in rows[Int(first)] where isPartner[Int(other)] {
          left -= 1
          if groups[Int(other)] == group { leftInGroup -= 1 }
          if groups[Int(other)] == own { leftInOwn -= 1 }
        }
        counts.open += left
        counts.chains += left * (left - 1)
        if group == own {
          counts.within += leftInOwn
          counts.across += left - leftInOwn
        } else {
          counts.around += leftInGroup
          counts.between += left - leftInGroup - leftInOwn
        }
      }
      for partner in rows[broker] where groups[Int(partner)] >= 0 {
        isPartner[Int(partner)] = false
        sizes[groups[Int(partner)]] = 0
      }
      return counts
    }
  }.flatMap { $0 }
}

extension TwoModeNetwork {
  /// How many ordered pairs of each actor's partners are not partners themselves.
  ///
  /// Partners are actors that share an event. Pairs are ordered, as in ``brokerage(_:actorsBy:)``: half
  /// of them are the pairs of actors that have this one between them.
  ///
  /// Range 0 to d (d - 1) for d partners; never undefined. See ``Measure/brokerage``.
  ///
  /// - Complexity: O(sum of squared degrees of the projection).
  public func brokerage() -> Scores<Actor> { scores(of: .brokerage) }

  /// How often each actor links two others in a role that the groups of the three decide.
  ///
  /// The actor b links a and c if it is a partner of both, having an event with each, and they are no
  /// partners. Gould and Fernandez count ties from a to b to c; those of a projection go both ways, so
  /// each such pair counts twice, once from either end: as coordinator, consultant or liaison twice, or
  /// else once as representative and once as gatekeeper, which are the same number.
  ///
  /// ```swift
  /// network.brokerage(.gatekeeper, actorsBy: \.side).top(5)
  /// ```
  ///
  /// R's `sna::brokerage` gives the same for the projection. Range 0 and up; `nil` for actors in no
  /// group. See ``GroupedMeasure/brokerage(_:)``.
  ///
  /// - Parameters:
  ///   - role: What the groups must be.
  ///   - group: The group of an actor; `nil` for none.
  /// - Complexity: O(sum of squared degrees of the projection).
  public func brokerage<Label: Hashable>(
    _ role: BrokerageRole, actorsBy group: (Actor) -> Label?
  ) -> Scores<Actor> {
    scores(of: .brokerage(role), actorsBy: group)
  }
}

extension Reference {
  static let gouldFernandez1989 = Reference(
    "Gould, R. V. & Fernandez, R. M. (1989). Structures of mediation: a formal approach to brokerage in transaction networks. Sociological Methodology 19, 89-126.",
    doi: "10.2307/270949")
}
