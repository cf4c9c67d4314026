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

  /// Looks at a register.
  ///
  /// - Complexity: O(parties squared + sum over items of d squared), d being an item's parties.
  public init(_ register: Register) {
    self.register = register
    network = TwoModeNetwork(register)
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
