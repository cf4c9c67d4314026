import NetworkMetrics
import ResponsibilityRegister
import TwoModeNetworks

/// What supposed changes would change: counts, items that lose somebody, channels, load, measures.
public struct WhatIfEffects: Sendable {
  /// A number before and after; `nil` where there is none.
  public struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
    /// As it is.
    public let before: Value
    /// As it would be.
    public let after: Value
  }

  /// The work of a unit.
  public struct Load: Hashable, Sendable {
    /// How many items it answers for.
    public let items: Int
    /// How many of them it leads.
    public let leads: Int
    /// How many relations it has to coordinate, as ``CoordinationLoad/score``.
    public let coordination: Int
  }

  /// A unit whose work changes.
  public struct MovedLoad: Sendable {
    /// The unit, as the later register has it where it is there.
    public let party: Party
    /// Before and after; `nil` where the unit is not there.
    public let load: Change<Load?>
  }

  /// Two units that share items in one of the registers.
  public struct Channel: Sendable {
    /// One unit.
    public let first: Party
    /// The other.
    public let second: Party
    /// The items that they share, in the register's order.
    public let items: [Item]
  }

  /// A score that the changes move further than single items do.
  public struct MovedScore: Sendable {
    /// The measure.
    public let measure: MeasureDefinition
    /// The unit, as the later register has it.
    public let party: Party
    /// The score before and after; `nil` where it is undefined.
    public let score: Change<Double?>
    /// How far the score before hangs on single items: the jackknife's standard error over items; `nil`
    /// where it is undefined.
    public let standardError: Double?
  }

  /// What was supposed.
  public let whatIf: WhatIf
  /// Counts by their stable names, in a fixed order.
  public let counts: [(name: String, count: Change<Int>)]
  /// The items that somebody answers for and nobody would.
  public let itemsWithoutParty: [Item]
  /// The items that somebody leads and nobody would, though somebody answers for them.
  public let itemsWithoutLead: [Item]
  /// The items that all sides answer for and one side would no longer.
  public let itemsWithoutCounterpart: [Item]
  /// The channels whose units would share nothing any more, neither would those that carry them on.
  public let channelsLost: [Channel]
  /// The channels between units of which no predecessors share anything.
  public let channelsGained: [Channel]
  /// The channels that would lie within one unit.
  public let channelsWithin: [Channel]
  /// The units that would meet another side through one unit alone, and did not.
  public let soleChannelsGained: [SoleChannel]
  /// The units that meet another side through one unit alone, and would no longer.
  public let soleChannelsLost: [SoleChannel]
  /// The items on which there would be more or less to coordinate, in the register's order.
  public let itemLoads: [(item: Item, coordination: Change<Int>)]
  /// The units whose work changes, in the later register's order, then those that are gone.
  public let loads: [MovedLoad]
  /// The scores that move beyond their uncertainty, measure by measure.
  public let scores: [MovedScore]
  /// How many scores of units that are the same before and after were compared.
  public let comparedScores: Int

  /// Works out what changes.
  ///
  /// - Parameters:
  ///   - whatIf: The register before and after.
  ///   - measures: The measures of units that are compared.
  ///   - seed: What decides random draws, where a measure has any.
  ///   - threads: How many threads work at once; what is found does not depend on it.
  /// - Complexity: That of the findings of both registers, and of the measures, once an item.
  public init(
    _ whatIf: WhatIf,
    measures: [Measure] = [.normalizedDegree, .closeness, .betweenness, .eigenvector, .redundancy],
    seed: UInt64 = 1, threads: Int = Threads.available
  ) {
    self.init(
      whatIf, after: Findings(whatIf.after, seed: seed, threads: threads), measures: measures)
  }

  /// The same where what is found afterwards is asked for elsewhere too.
  package init(
    _ whatIf: WhatIf, after: Findings,
    measures: [Measure] = [.normalizedDegree, .closeness, .betweenness, .eigenvector, .redundancy]
  ) {
    self.whatIf = whatIf
    let threads = after.threads
    let before = Findings(whatIf.before, seed: after.seed, threads: threads)
    counts = Self.counts(before, after)

    let (lost, lostLead, lostSide) = Self.items(before, after)
    (itemsWithoutParty, itemsWithoutLead, itemsWithoutCounterpart) = (lost, lostLead, lostSide)

    let heirs = whatIf.successors
    let channels = Channels(before, after, heirs)
    channelsLost = channels.lost
    channelsGained = channels.gained
    channelsWithin = channels.within

    func keys(_ channel: SoleChannel) -> Set<[Party.ID]> {
      let ends = [channel.party, channel.channel].map { heirs[$0.id] ?? [] }
      return Set(ends[0].flatMap { party in ends[1].map { [party, $0] } })
    }
    let solesAfter = Set(after.soleChannels.map { [$0.party.id, $0.channel.id] })
    let solesBefore = before.soleChannels.reduce(into: Set<[Party.ID]>()) { $0.formUnion(keys($1)) }
    soleChannelsLost = before.soleChannels.filter { keys($0).isDisjoint(with: solesAfter) }
    soleChannelsGained = after.soleChannels.filter {
      !solesBefore.contains([$0.party.id, $0.channel.id])
    }
    loads = Self.loads(before, after, heirs)
    let scoresAfter = Dictionary(
      after.coordination.items.map { ($0.item.id, $0.load.score) },
      uniquingKeysWith: { first, _ in first })
    itemLoads = before.coordination.items.compactMap { item, load in
      guard let now = scoresAfter[item.id], now != load.score else { return nil }
      return (item, Change(before: load.score, after: now))
    }

    let same = Self.same(whatIf)
    let places = Self.places(after)
    var moved: [MovedScore] = []
    var compared = 0
    for measure in measures {
      let left = before.network.jackknife(of: measure, threads: threads)
      let scores = after.network.scores(of: measure, threads: threads)
      for (place, party) in before.network.actors.enumerated() {
        guard let heir = same[party.id], let goal = places[heir] else { continue }
        compared += 1
        let change = Change(before: left.estimates[place], after: scores.values[goal])
        if Self.isMoved(change, left.standardErrors[place]) {
          moved.append(
            MovedScore(
              measure: measure.definition, party: after.network.actors[goal], score: change,
              standardError: left.standardErrors[place]))
        }
      }
    }
    scores = moved
    comparedScores = compared
  }

  /// Further than 1.96 standard errors, as 95 of 100 scores would lie were they normal; from or to nothing is
  /// always further. Where single items move a score not at all, any change is further.
  private static func isMoved(_ score: Change<Double?>, _ standardError: Double?) -> Bool {
    guard let before = score.before, let after = score.after else {
      return (score.before == nil) != (score.after == nil)
    }
    // Rounding is no change.
    guard abs(after - before) > 1e-9 * max(abs(after), abs(before)), let standardError else {
      return false
    }
    return abs(after - before) > 1.96 * standardError
  }

  /// The unit that each unit is afterwards, where it is one and was one.
  private static func same(_ whatIf: WhatIf) -> [Party.ID: Party.ID] {
    var origins: [Party.ID: Int] = [:]
    for heirs in whatIf.successors.values { for heir in heirs { origins[heir, default: 0] += 1 } }
    return whatIf.successors.compactMapValues { heirs in
      heirs.count == 1 && origins[heirs[0]] == 1 ? heirs[0] : nil
    }
  }

  private static func places(_ findings: Findings) -> [Party.ID: Int] {
    Dictionary(
      findings.network.actors.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func counts(
    _ before: Findings, _ after: Findings
  ) -> [(name: String, count: Change<Int>)] {
    func count(_ name: String, _ value: (Findings) -> Int) -> (name: String, count: Change<Int>) {
      (name, Change(before: value(before), after: value(after)))
    }
    return [
      count("parties") { $0.register.parties.count },
      count("items") { $0.register.items.count },
      count("ties") { $0.network.incidence.tieCount },
      count("pairs") { $0.projection.ties.count },
      count("pairs-across-sides") {
        $0.projection.ties.count { $0.first.isAcross(from: $0.second) }
      },
      count("sole-channels") { $0.soleChannels.count },
      count("coordination") { $0.coordination.items.reduce(0) { $0 + $1.load.score } },
    ]
  }

  private static func items(_ before: Findings, _ after: Findings) -> ([Item], [Item], [Item]) {
    let teams = Dictionary(
      after.teams.map { ($0.item.id, $0) }, uniquingKeysWith: { first, _ in first })
    func hasLead(_ team: ItemTeam) -> Bool { team.responsibilities.contains { $0.role == .lead } }
    var (noParty, noLead, noSide): ([Item], [Item], [Item]) = ([], [], [])
    for team in before.teams {
      guard let now = teams[team.item.id], !team.parties.isEmpty else { continue }
      if now.parties.isEmpty {
        noParty.append(team.item)
        continue
      }
      if hasLead(team), !hasLead(now) { noLead.append(team.item) }
      if team.sides.count > 1, !team.sides.isSubset(of: now.sides) { noSide.append(team.item) }
    }
    return (noParty, noLead, noSide)
  }

  private static func loads(
    _ before: Findings, _ after: Findings, _ heirs: [Party.ID: [Party.ID]]
  ) -> [MovedLoad] {
    func loads(_ findings: Findings) -> [Party.ID: Load] {
      let scores = Dictionary(
        findings.coordination.parties.map { ($0.party.id, $0.load.score) },
        uniquingKeysWith: { first, _ in first })
      return Dictionary(
        findings.profiles.map {
          (
            $0.party.id,
            Load(
              items: $0.items.count, leads: $0.leadCount, coordination: scores[$0.party.id] ?? 0)
          )
        }, uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (loads(before), loads(after))
    // What a unit was: the unit of its id, or the one that it is a new name of.
    var origins: [Party.ID: [Party.ID]] = [:]
    for party in before.register.parties {
      for heir in heirs[party.id] ?? [] { origins[heir, default: []].append(party.id) }
    }
    var told: Set<Party.ID> = []
    var moved: [MovedLoad] = []
    for party in after.register.parties {
      let origin = origins[party.id] ?? []
      let own = origin.contains(party.id) ? party.id : origin.count == 1 ? origin[0] : nil
      // One that was split leaves its numbers to whom keeps its id alone.
      let was = own.flatMap { $0 == party.id || heirs[$0]?.count == 1 ? $0 : nil }
      if let was { told.insert(was) }
      let change = Change(before: was.flatMap { old[$0] }, after: new[party.id])
      if change.before != change.after { moved.append(MovedLoad(party: party, load: change)) }
    }
    for party in before.register.parties where !told.contains(party.id) {
      moved.append(MovedLoad(party: party, load: Change(before: old[party.id], after: nil)))
    }
    return moved
  }
}

/// What becomes of who shares items with whom.
private struct Channels {
  var lost: [WhatIfEffects.Channel] = []
  var gained: [WhatIfEffects.Channel] = []
  var within: [WhatIfEffects.Channel] = []

  init(_ before: Findings, _ after: Findings, _ heirs: [Party.ID: [Party.ID]]) {
    struct Pair: Hashable {
      let ids: Set<Party.ID>
      init(_ first: Party.ID, _ second: Party.ID) { ids = [first, second] }
    }
    let later = Set(after.projection.ties.map { Pair($0.first.id, $0.second.id) })
    var images: Set<Pair> = []
    for tie in before.projection.ties {
      let (firsts, seconds) = (heirs[tie.first.id] ?? [], heirs[tie.second.id] ?? [])
      let pairs = firsts.flatMap { first in seconds.map { Pair(first, $0) } }
      images.formUnion(pairs)
      let channel = WhatIfEffects.Channel(first: tie.first, second: tie.second, items: tie.shared)
      if pairs.contains(where: { $0.ids.count == 1 }) {
        within.append(channel)
      } else if !pairs.contains(where: later.contains) {
        lost.append(channel)
      }
    }
    for tie in after.projection.ties where !images.contains(Pair(tie.first.id, tie.second.id)) {
      gained.append(.init(first: tie.first, second: tie.second, items: tie.shared))
    }
  }
}
