import ResponsibilityRegister

/// What a hotspot is about.
public enum HotspotSubject: Sendable, Hashable {
  /// An item on which many relations have to be coordinated.
  case item(Item)
  /// A party that has many relations to coordinate.
  case party(Party)
  /// Two parties that have much to coordinate with each other.
  case channel(Coordination.Channel)

  /// A name for tables: the item's number and title, the party's name, or both parties' names.
  public var name: String {
    switch self {
    case .item(let item): item.title == item.id ? item.id : "\(item.id) \(item.title)"
    case .party(let party): party.name
    case .channel(let channel): "\(channel.first.name) – \(channel.second.name)"
    }
  }
}

/// An item, a party or a channel by the relations that it has to coordinate.
public struct Hotspot: Sendable, Hashable {
  /// 1 for the highest score; equal scores share a rank, and the next rank is skipped as often.
  public let rank: Int
  /// What it is about.
  public let subject: HotspotSubject
  /// The score and its components.
  public let load: CoordinationLoad
  /// The items that the score comes from, in the register's order.
  public let items: [Item]
}

/// What hotspots are ranked.
public enum HotspotKind: String, Sendable, Hashable, CaseIterable {
  /// Items.
  case items
  /// Parties.
  case parties
  /// Pairs of parties; where parties have sides, pairs across sides only.
  case channels
}

extension Coordination {
  /// The hotspots of one kind, highest score first, ties in the register's order.
  ///
  /// What has nothing to coordinate is no hotspot and is left out.
  ///
  /// - Complexity: O(n log n).
  public func hotspots(_ kind: HotspotKind) -> [Hotspot] {
    let scored: [(subject: HotspotSubject, load: CoordinationLoad, items: [Item])]
    switch kind {
    case .items:
      scored = items.map { (.item($0.item), $0.load, [$0.item]) }
    case .parties:
      let itemsOf = sharedItems
      scored = parties.map { (.party($0.party), $0.load, itemsOf[$0.party.id] ?? []) }
    case .channels:
      scored = channelsOfHotspots.map { (.channel($0.channel), $0.load, $0.channel.items) }
    }
    // Swift's sort is stable, so equal scores keep the register's order.
    let sorted = scored.filter { $0.load.score > 0 }.sorted { $0.load.score > $1.load.score }
    var hotspots: [Hotspot] = []
    hotspots.reserveCapacity(sorted.count)
    for (position, entry) in sorted.enumerated() {
      let isTied = hotspots.last?.load.score == entry.load.score
      hotspots.append(
        Hotspot(
          rank: isTied ? hotspots[position - 1].rank : position + 1, subject: entry.subject,
          load: entry.load, items: entry.items))
    }
    return hotspots
  }

  /// The channels that can be hotspots: where any is across sides, those alone.
  var channelsOfHotspots: [(channel: Channel, load: CoordinationLoad)] {
    let hasSides = channels.contains { $0.load.acrossSides > 0 }
    return channels.filter { !hasSides || $0.load.acrossSides > 0 }
  }

  /// The items that a party shares with another, by party, in the register's order.
  private var sharedItems: [Party.ID: [Item]] {
    var ids: [Party.ID: Set<Item.ID>] = [:]
    for (channel, _) in channels {
      for party in [channel.first, channel.second] {
        ids[party.id, default: []].formUnion(channel.items.map(\.id))
      }
    }
    return ids.mapValues { wanted in items.map(\.item).filter { wanted.contains($0.id) } }
  }
}
