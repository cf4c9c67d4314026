import NetworkMetrics
import ResponsibilityRegister
import TwoModeNetworks

/// What hangs on one party: the items that lose all units of its side when it goes, and the parties that nothing
/// else joins to the rest.
public struct Fragmentation: Sendable, Hashable {
  /// The party.
  public let party: Party
  /// The items of which it is the only party of its side, in the register's order; where its side is unknown, those of
  /// which it is the only party.
  public let itemsWithoutSide: [Item]
  /// The number of pieces with a party that its part of the network falls into without it; 0 where it is alone in its
  /// part, 1 where the rest holds together. An item of one party alone is no piece.
  public let pieceCount: Int
  /// The parties outside the largest remaining piece, in the register's order.
  public let parties: [Party]
  /// The items in pieces with a party outside the largest, in the register's order.
  public let items: [Item]
}

extension Fragmentation {
  /// The parties on which something hangs: most items without another party of their side first, then most parties
  /// cut off, ties in the register's order.
  ///
  /// - Complexity: O(c (n + m)) for c cutpoints, n nodes and m ties.
  public static func all(in network: TwoModeNetwork<Party, Item>) -> [Fragmentation] {
    let cutpoints = Dictionary(
      network.cutpoints().map { ($0.node.id, $0) }, uniquingKeysWith: { first, _ in first })
    var counts: [Item.ID: [Side?: Int]] = [:]
    for party in network.actors {
      for item in network.events(of: party) {
        counts[item.id, default: [:]][party.side, default: 0] += 1
      }
    }
    func partyCount(_ item: Item) -> Int { counts[item.id]?.values.reduce(0, +) ?? 0 }
    return network.actors.compactMap { party -> Fragmentation? in
      let items = network.events(of: party)
      guard !items.isEmpty else { return nil }
      let alone = items.filter { item in
        party.side == nil ? partyCount(item) == 1 : counts[item.id]?[party.side] == 1
      }
      let pieces = cutpoints[party.id]?.pieces.filter { !$0.actors.isEmpty } ?? []
      let rest = pieces.dropFirst()
      let lostParties = Set(rest.flatMap { $0.actors.map(\.id) })
      let lostItems = Set(rest.flatMap { $0.events.map(\.id) })
      guard !alone.isEmpty || !lostParties.isEmpty else { return nil }
      let hasOthers = items.contains { partyCount($0) > 1 }
      return Fragmentation(
        party: party, itemsWithoutSide: alone,
        pieceCount: cutpoints[party.id] == nil ? (hasOthers ? 1 : 0) : pieces.count,
        parties: network.actors.filter { lostParties.contains($0.id) },
        items: network.events.filter { lostItems.contains($0.id) })
    }.sorted {
      ($0.itemsWithoutSide.count, $0.parties.count) > ($1.itemsWithoutSide.count, $1.parties.count)
    }
  }
}
