import NetworkMetrics
import ResponsibilityRegister
import TwoModeNetworks

/// Everything that the rules of this room find in one register.
///
/// Each finding is worked out when it is first asked for, and then kept: a report asks for all of them in
/// four languages, a single diagram for few.
public struct Findings: Sendable {
  /// The register that was looked at.
  public let register: Register
  /// What decides random draws.
  public let seed: UInt64
  /// How many threads work at once; what is found does not depend on it.
  public let threads: Int
  /// What is held fixed where pairs across sides are tested.
  public let contactNull: ContactNull
  /// How many networks are drawn for it, where any are.
  public let contactSamples: Int

  private let sharedNetwork: Once<TwoModeNetwork<Party, Item>>
  private let sharedProfiles: Once<[PartyProfile]>
  private let sharedTeams: Once<[ItemTeam]>
  private let sharedCoordination: Once<Coordination>
  private let sharedFragmentations: Once<[Fragmentation]>
  private let sharedProjection: Once<Projection<Party, Item>>
  private let sharedCommunities: Once<Communities<Party, Item>>
  private let sharedPairsAcrossSides: Once<Projection<Party, Item>>
  private let sharedScores: Once<[Scores<Party>]>

  /// Looks at a register.
  ///
  /// - Parameters:
  ///   - register: What is looked at.
  ///   - seed: What decides random draws.
  ///   - threads: How many threads work at once; what is found does not depend on it.
  ///   - contactNull: What is held fixed where pairs across sides are tested.
  ///   - contactSamples: How many networks are drawn for it, where any are, from 1.
  /// - Complexity: O(1). All findings together take O(parties squared + sum over items of d squared), d
  ///   being an item's parties, besides what communities and tests against chance take.
  public init(
    _ register: Register, seed: UInt64 = 1, threads: Int = Threads.available,
    contactNull: ContactNull = .sizesAndWorkloads, contactSamples: Int = PairTest.usualSamples
  ) {
    self.init(
      register, seed: seed, threads: threads, contactNull: contactNull,
      contactSamples: contactSamples,
      measures: [.normalizedDegree, .closeness, .betweenness, .eigenvector, .redundancy])
  }

  /// Looks at a register, its parties measured otherwise than usual.
  package init(
    _ register: Register, seed: UInt64, threads: Int,
    contactNull: ContactNull = .sizesAndWorkloads, contactSamples: Int = PairTest.usualSamples,
    measures: [Measure]
  ) {
    self.register = register
    self.seed = seed
    self.threads = threads
    self.contactNull = contactNull
    self.contactSamples = contactSamples
    let network = Once { TwoModeNetwork(register) }
    let projection = Once { network.value.projected() }
    sharedNetwork = network
    sharedProjection = projection
    sharedProfiles = Once {
      PartyProfile.profiles(of: register, network: network.value, projection: projection.value)
    }
    sharedTeams = Once { ItemTeam.teams(of: register) }
    sharedCoordination = Once { Coordination(register, network: network.value) }
    sharedFragmentations = Once { Fragmentation.all(in: network.value) }
    let search = Findings.communitySearch(seed: seed)
    sharedCommunities = Once {
      network.value.communities(
        method: search.method, resolution: search.resolution, ties: search.ties, runs: search.runs,
        seed: search.seed, threads: threads)
    }
    sharedPairsAcrossSides = Once {
      network.value.crossTies(
        between: \.side, significance: contactNull.null(samples: contactSamples, seed: seed),
        correction: Findings.correctionAcrossSides, threads: threads)
    }
    sharedScores = Once { network.value.scores(of: measures, threads: threads) }
  }

  /// What is made of p for all pairs across sides at once.
  public static let correctionAcrossSides = PValueCorrection.benjaminiHochberg
  /// The test of ``pairsAcrossSides``, its correction, and the level of what is called more than expected.
  public var backboneAcrossSides: PairBackbone {
    PairBackbone(
      .crossGroup(contactNull.null(samples: contactSamples, seed: seed)),
      correction: Findings.correctionAcrossSides)
  }
  /// How communities are looked for.
  public var communitySearch: CommunityOptions { Findings.communitySearch(seed: seed) }

  private static func communitySearch(seed: UInt64) -> CommunityOptions {
    CommunityOptions(seed: seed)
  }

  /// Its network, parties x items.
  public var network: TwoModeNetwork<Party, Item> { sharedNetwork.value }
  /// The profile of every party, in the register's order.
  public var profiles: [PartyProfile] { sharedProfiles.value }
  /// The team of every item, in the register's order.
  public var teams: [ItemTeam] { sharedTeams.value }
  /// The coordination load by item, party and channel.
  public var coordination: Coordination { sharedCoordination.value }
  /// The parties that meet another side through one party alone.
  public var soleChannels: [SoleChannel] { SoleChannel.among(profiles) }
  /// What falls apart without a party, the one that cuts off most parties first.
  public var fragmentations: [Fragmentation] { sharedFragmentations.value }
  /// The crowded items; `nil` where no item has a party.
  public var crowded: CrowdedItems? { CrowdedItems(teams) }
  /// The items that some side has no part in.
  public var withoutCounterpart: [ItemTeam] { ItemTeam.withoutCounterpart(teams) }
  /// By which words of the document units are read as leads.
  public var leadReadings: [LeadReading] { LeadReading.all(in: register) }
  /// Who shares items with whom, by their number.
  public var projection: Projection<Party, Item> { sharedProjection.value }
  /// The communities of parties and items by the Leiden method, the best of its usual number of runs, as
  /// ``communitySearch`` has it.
  public var communities: Communities<Party, Item> { sharedCommunities.value }
  /// The pairs of different sides that share items, each with how likely chance brings it about, given what
  /// ``contactNull`` holds; q is by Benjamini and Hochberg, for all pairs of different sides.
  public var pairsAcrossSides: Projection<Party, Item> { sharedPairsAcrossSides.value }
  /// ``projection`` with the p and q of ``pairsAcrossSides`` on its ties; none on the others, which were not
  /// tested.
  ///
  /// - Complexity: O(t) expected for t ties, besides the tests.
  public var projectionTestedAcrossSides: Projection<Party, Item> {
    let tested = pairsAcrossSides
    let places = Dictionary(
      tested.ties.enumerated().map {
        (PartyPair(first: $0.element.first.id, second: $0.element.second.id), $0.offset)
      }, uniquingKeysWith: { first, _ in first })
    let found = projection.ties.map { tie in
      places[PartyPair(first: tie.first.id, second: tie.second.id)].map { tested.ties[$0] }
    }
    return projection.marked(
      p: found.map { $0?.p }, q: found.map { $0?.q }, tests: tested.testCount)
  }
  /// The scores of the parties, in the register's order: normalised degree, closeness, betweenness,
  /// eigenvector centrality and redundancy.
  public var scores: [Scores<Party>] { sharedScores.value }
  /// Where scores are not what their measure's definition promises, and why; empty as a rule.
  public var shortfalls: [(measure: MeasureDefinition, shortfall: Shortfall)] {
    scores.compactMap { scores in scores.shortfall.map { (scores.definition, $0) } }
  }

  /// The sole channels grouped by the party that they lead through, the most first; ties in the
  /// register's order.
  public var soleChannelsByParty: [(party: Party, channels: [SoleChannel])] {
    let grouped = Dictionary(grouping: soleChannels, by: \.channel.id)
    let groups = register.parties.compactMap { party in
      grouped[party.id].map { (party: party, channels: $0) }
    }
    return groups.sorted { $0.channels.count > $1.channels.count }
  }
}

private struct PartyPair: Hashable {
  let first: Party.ID
  let second: Party.ID
}
