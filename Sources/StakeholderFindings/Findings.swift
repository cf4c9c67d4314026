import NetworkMetrics
import ResponsibilityRegister
import TwoModeNetworks

/// Everything that the rules of this room find in one register.
public struct Findings: Sendable {
  /// The register that was looked at.
  public let register: Register
  /// Its network, parties x items.
  public let network: TwoModeNetwork<Party, Item>
  /// The profile of every party, in the register's order.
  public let profiles: [PartyProfile]
  /// The team of every item, in the register's order.
  public let teams: [ItemTeam]
  /// The coordination load by item, party and channel.
  public let coordination: Coordination
  /// The parties that meet another side through one party alone.
  public let soleChannels: [SoleChannel]
  /// What falls apart without a party, the one that cuts off most parties first.
  public let fragmentations: [Fragmentation]
  /// The crowded items; `nil` where no item has a party.
  public let crowded: CrowdedItems?
  /// The items that some side has no part in.
  public let withoutCounterpart: [ItemTeam]

  /// Who shares items with whom, by their number.
  public var projection: Projection<Party, Item> { sharedProjection.value }
  /// The communities of parties and items by the Leiden method, the best of its usual number of runs.
  public var communities: Communities<Party, Item> { sharedCommunities.value }
  /// The pairs of different sides that share items, each with how likely chance brings it about, given
  /// how many parties of either side each item has; q is by Benjamini and Hochberg.
  public var pairsAcrossSides: Projection<Party, Item> { sharedPairsAcrossSides.value }

  // Not everyone needs these, and they take longest: they are worked out when first asked for.
  private let sharedProjection: Once<Projection<Party, Item>>
  private let sharedCommunities: Once<Communities<Party, Item>>
  private let sharedPairsAcrossSides: Once<Projection<Party, Item>>

  /// What decides random draws.
  public let seed: UInt64
  /// How many threads work at once; what is found does not depend on it.
  public let threads: Int

  /// Looks at a register.
  ///
  /// - Parameters:
  ///   - register: What is looked at.
  ///   - seed: What decides random draws.
  ///   - threads: How many threads work at once; what is found does not depend on it.
  /// - Complexity: O(parties squared + sum over items of d squared), d being an item's parties.
  public init(
    _ register: Register, seed: UInt64 = 1, threads: Int = availableThreads
  ) {
    self.register = register
    self.seed = seed
    self.threads = threads
    let network = TwoModeNetwork(register)
    self.network = network
    sharedProjection = Once { network.projected() }
    sharedCommunities = Once { network.communities(seed: seed, threads: threads) }
    sharedPairsAcrossSides = Once { network.crossTies(between: \.side, threads: threads) }
    profiles = PartyProfile.profiles(of: register)
    teams = ItemTeam.teams(of: register)
    coordination = Coordination(register)
    soleChannels = SoleChannel.among(profiles)
    fragmentations = Fragmentation.all(in: network)
    crowded = CrowdedItems(teams)
    withoutCounterpart = ItemTeam.withoutCounterpart(teams)
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
