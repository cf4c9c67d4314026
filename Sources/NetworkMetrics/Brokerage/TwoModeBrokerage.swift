import TwoModeNetworks

/// Which chains of two-mode brokerage count, by the groups of their two events.
public enum BrokerageEvents: String, Sendable, Hashable, CaseIterable {
  /// All, whatever the events.
  case any
  /// Those whose two events are of one group.
  case ofOneGroup = "of-one-group"
  /// Those whose two events are of two groups.
  case ofTwoGroups = "of-two-groups"
}

extension Measure {
  /// How many chains of two events a node links two others by that share none.
  public static let twoModeBrokerage = Measure(
    MeasureDefinition(
      name: "two-mode-brokerage",
      title: "Two-mode brokerage",
      meaning:
        "The number of chains a - e - b - f - c around a node b: e is shared with a, f with c, and a and c share nothing; counted from either end, as brokerage is.",
      range: "0 (all who share with the node share with each other) and up.",
      values: .counts,
      undefined: "Never.",
      complexity: "O(sum of squared degrees of the projection)",
      memory: .partners,
      references: [.jasnyLubell2015, .gouldFernandez1989])
  ) { incidence, threads in
    let everyone = [Int](repeating: 0, count: incidence.rowCount)
    let events = [Int](repeating: 0, count: incidence.columnCount)
    return brokerageChains(of: incidence, groups: everyone, eventGroups: events, threads: threads)
      .map { Double($0[.coordinator, .any]) }
  }
}

extension GroupedMeasure {
  /// How many chains of two events a node links two others by, in a role that the groups of the three
  /// decide.
  public static func twoModeBrokerage(_ role: BrokerageRole) -> GroupedMeasure {
    GroupedMeasure(
      MeasureDefinition(
        name: "two-mode-\(role.rawValue)",
        title: "Two-mode brokerage as \(role.rawValue)",
        meaning:
          "The number of chains a - e - b - f - c around a node b, a and c sharing nothing and being \(role.words); counted from either end.",
        range: "0 and up.",
        values: .counts,
        undefined: "For nodes in no group. Others in no group do not count.",
        complexity: "O(sum of squared degrees of the projection)",
        memory: .partners,
        references: [.jasnyLubell2015, .gouldFernandez1989]),
      by: .ownMode
    ) { incidence, groups, threads in
      let numbers = groups.groups.map { $0 ?? -1 }
      let events = [Int](repeating: 0, count: incidence.columnCount)
      let chains = brokerageChains(
        of: incidence, groups: numbers, eventGroups: events, threads: threads)
      return chains.indices.map { numbers[$0] < 0 ? nil : Double(chains[$0][role, .any]) }
    }
  }
}

/// How many chains one broker is in the middle of, by role and by the groups of their events.
struct ChainCounts: Sendable {
  private var all = [Int](repeating: 0, count: 4)
  private var ofOneGroup = [Int](repeating: 0, count: 4)

  private static func place(_ role: BrokerageRole) -> Int {
    switch role {
    case .coordinator: 0
    case .consultant: 1
    case .representative, .gatekeeper: 2
    case .liaison: 3
    }
  }

  fileprivate mutating func add(_ chains: Int, ofOneGroup same: Int, to role: BrokerageRole) {
    all[Self.place(role)] += chains
    ofOneGroup[Self.place(role)] += same
  }

  subscript(role: BrokerageRole, events: BrokerageEvents) -> Int {
    let place = Self.place(role)
    // Each pair of ends was met once: from its other end a chain counts again, but that it makes a
    // representative there of who is a gatekeeper here.
    let ways = role == .representative || role == .gatekeeper ? 1 : 2
    switch events {
    case .any: return ways * all[place]
    case .ofOneGroup: return ways * ofOneGroup[place]
    case .ofTwoGroups: return ways * (all[place] - ofOneGroup[place])
    }
  }
}

/// The chains around every node; groups below 0 are none, and chains with such an end or broker do not
/// count. An event in no group is in a group of its own.
///
/// - Complexity: O(k times the sum of squared degrees of the projection) for k groups of events.
func brokerageChains(
  of incidence: Incidence, groups: [Int], eventGroups: [Int], threads: Int
) -> [ChainCounts] {
  let pairs = ProjectedTies(incidence)
  let rows = pairs.rows(nodeCount: incidence.rowCount)
  let kinds = (eventGroups.max() ?? -1) + 1
  let ranges = evenRanges(of: rows.count, parts: sourceParts)
  return inParallel(ranges.count, threads: threads) { part in
    var isPartner = [Bool](repeating: false, count: rows.count)
    let watch = WorkWatch.current
    return ranges[part].map { broker in
      var counts = ChainCounts()
      let own = groups[broker]
      if own < 0 || watch.shouldStop { return counts }
      let partners = rows[broker].filter { groups[Int($0)] >= 0 }
      // How many events of each group the broker shares with each partner, and how many in all.
      let shared = partners.map { partner -> (byGroup: [Int], all: Int) in
        var byGroup = [Int](repeating: 0, count: kinds)
        var all = 0
        for event in incidence.rows[broker]
        where incidence.columns.contains(partner, inRow: Int(event)) {
          all += 1
          if eventGroups[Int(event)] >= 0 { byGroup[eventGroups[Int(event)]] += 1 }
        }
        return (byGroup, all)
      }
      for (i, first) in partners.enumerated() {
        for neighbour in rows[Int(first)] { isPartner[Int(neighbour)] = true }
        for j in (i + 1)..<max(partners.count, i + 1) where !isPartner[Int(partners[j])] {
          let chains = shared[i].all * shared[j].all
          let same = zip(shared[i].byGroup, shared[j].byGroup).reduce(0) { $0 + $1.0 * $1.1 }
          counts.add(
            chains, ofOneGroup: same,
            to: role(groups[Int(first)], own, groups[Int(partners[j])]))
        }
        for neighbour in rows[Int(first)] { isPartner[Int(neighbour)] = false }
      }
      return counts
    }
  }.flatMap { $0 }
}

/// The role of a broker between two, by the groups of the three; a gatekeeper's for a pair that makes it
/// a representative from the other end.
private func role(_ first: Int, _ own: Int, _ second: Int) -> BrokerageRole {
  switch (first == own, second == own) {
  case (true, true): .coordinator
  case (true, false), (false, true): .gatekeeper
  case (false, false): first == second ? .consultant : .liaison
  }
}

extension TwoModeNetwork {
  /// How many chains of two events each actor links two others by that share no event.
  ///
  /// A chain a - e - b - f - c leads from a through an event e that a and the broker b share and an event
  /// f that b and c share. ``brokerage()`` counts such a pair once, however many chains link it; here
  /// each chain counts, so that two who can be brought together on many occasions count for more. Chains
  /// are counted from either end, as there.
  ///
  /// ```swift
  /// network.twoModeBrokerage().top(5)
  /// network.transposed.twoModeBrokerage().top(5)    // items that link items of no common party
  /// ```
  ///
  /// A whole number from 0; never undefined. See ``Measure/twoModeBrokerage``.
  ///
  /// - Complexity: O(sum of squared degrees of the projection).
  public func twoModeBrokerage() -> Scores<Actor> { scores(of: .twoModeBrokerage) }

  /// How many chains of two events each actor links two others by, in a role that the groups of the
  /// three decide, through events of one group or of two.
  ///
  /// From the most alike, a coordinator through events of one group, to the most unlike, a liaison
  /// through events of two, the roles make a scale in the sense of Jasny & Lubell (2015). The definition
  /// follows their abstract, as the full text was not at hand: see <doc:two-mode-brokerage>. An event in
  /// no group is in a group with no other, not even itself.
  ///
  /// ```swift
  /// network.twoModeBrokerage(.gatekeeper, actorsBy: \.side)
  /// network.twoModeBrokerage(
  ///   .gatekeeper, through: .ofTwoGroups, actorsBy: \.side, eventsBy: \.theme)
  /// ```
  ///
  /// A whole number from 0; `nil` for actors in no group. See ``GroupedMeasure/twoModeBrokerage(_:)``.
  ///
  /// - Parameters:
  ///   - role: What the groups of the three must be.
  ///   - events: What the groups of the two events must be.
  ///   - group: The group of an actor; `nil` for none.
  ///   - eventGroup: The group of an event; `nil` for none.
  ///   - threads: How many threads to work in; the scores are the same for any number.
  /// - Complexity: O(k times the sum of squared degrees of the projection) for k groups of events.
  public func twoModeBrokerage<Label: Hashable, EventLabel: Hashable>(
    _ role: BrokerageRole, through events: BrokerageEvents = .any,
    actorsBy group: (Actor) -> Label?, eventsBy eventGroup: (Event) -> EventLabel?,
    threads: Int = Threads.available
  ) -> Scores<Actor> {
    let groups = Partition(labels: actors.map(group)).groups.map { $0 ?? -1 }
    let eventGroups = Partition(labels: self.events.map(eventGroup)).groups.map { $0 ?? -1 }
    let chains = brokerageChains(
      of: incidence, groups: groups, eventGroups: eventGroups, threads: threads)
    return Scores(
      definition: GroupedMeasure.twoModeBrokerage(role).definition, nodes: actors,
      values: chains.indices.map { groups[$0] < 0 ? nil : Double(chains[$0][role, events]) },
      index: { index(of: $0) })
  }

  /// How many chains of two events each actor links two others by, in a role that the groups of the
  /// three decide, whatever the events.
  ///
  /// ```swift
  /// network.twoModeBrokerage(.gatekeeper, actorsBy: \.side).top(5)
  /// ```
  ///
  /// - Parameters:
  ///   - role: What the groups of the three must be.
  ///   - group: The group of an actor; `nil` for none.
  /// - Complexity: O(sum of squared degrees of the projection).
  public func twoModeBrokerage<Label: Hashable>(
    _ role: BrokerageRole, actorsBy group: (Actor) -> Label?
  ) -> Scores<Actor> {
    scores(of: .twoModeBrokerage(role), actorsBy: group)
  }
}

extension Reference {
  fileprivate static let jasnyLubell2015 = Reference(
    "Jasny, L. & Lubell, M. (2015). Two-mode brokerage in policy networks. Social Networks 41, 36-47.",
    doi: "10.1016/j.socnet.2014.11.005")
}
