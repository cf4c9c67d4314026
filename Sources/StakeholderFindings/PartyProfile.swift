import ResponsibilityRegister
import TwoModeNetworks

/// The workload of a party and the breadth and depth of its cooperation.
public struct PartyProfile: Sendable, Hashable {
  /// Another party and the items that both answer for.
  public struct Partner: Sendable, Hashable {
    /// The other party.
    public let party: Party
    /// The items that both answer for, in the register's order.
    public let items: [Item]
  }

  /// The party.
  public let party: Party
  /// The items that it answers for, in the register's order.
  public let items: [Item]
  /// How many of them it leads.
  public let leadCount: Int
  /// How many of them it takes part in.
  public let participantCount: Int
  /// The parties it shares an item with, most joint items first, ties in the register's order.
  public let partners: [Partner]

  /// The number of distinct partners. Range 0 and up.
  ///
  /// Breadth and depth are defined here. The words are those of Laursen, K. & Salter, A. (2006). Open for innovation.
  /// Strategic Management Journal 27(2), 131-150. doi:10.1002/smj.507, who count the sources that firms draw on.
  public var breadth: Int { partners.count }

  /// The mean number of joint items per partner; `nil` for a party without partners.
  public var depth: Double? {
    guard !partners.isEmpty else { return nil }
    return Double(partners.reduce(0) { $0 + $1.items.count }) / Double(partners.count)
  }

  /// The partners on other sides than the party's own; none where sides are unknown.
  public var counterparts: [Partner] {
    partners.filter { partner in
      guard let own = party.side, let other = partner.party.side else { return false }
      return own != other
    }
  }
}

extension PartyProfile {
  /// The profile of every party, in the register's order.
  ///
  /// - Complexity: O(parties squared + sum over items of d squared).
  public static func profiles(of register: Register) -> [PartyProfile] {
    let network = TwoModeNetwork(register)
    return profiles(of: register, network: network, projection: network.projected())
  }

  /// The same where the network and its projection are known already.
  package static func profiles(
    of register: Register, network: TwoModeNetwork<Party, Item>,
    projection: Projection<Party, Item>
  ) -> [PartyProfile] {
    var partners: [Party.ID: [Partner]] = [:]
    for tie in projection.ties {
      partners[tie.first.id, default: []].append(Partner(party: tie.second, items: tie.shared))
      partners[tie.second.id, default: []].append(Partner(party: tie.first, items: tie.shared))
    }
    var leads: [Party.ID: Int] = [:]
    var participations: [Party.ID: Int] = [:]
    for responsibility in register.responsibilities {
      if responsibility.role == .lead { leads[responsibility.party, default: 0] += 1 }
      if responsibility.role == .participant {
        participations[responsibility.party, default: 0] += 1
      }
    }
    return network.actors.map { party in
      // Ties come in network order, so a stable sort by count leaves equals in the register's order.
      let sorted = (partners[party.id] ?? []).sorted { $0.items.count > $1.items.count }
      return PartyProfile(
        party: party, items: network.events(of: party), leadCount: leads[party.id] ?? 0,
        participantCount: participations[party.id] ?? 0, partners: sorted)
    }
  }
}
