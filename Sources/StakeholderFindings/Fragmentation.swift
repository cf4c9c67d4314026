import NetworkMetrics
import ResponsibilityRegister
import TwoModeNetworks

/// What falls apart when a party that is a cutpoint of the network goes.
public struct Fragmentation: Sendable, Hashable {
  /// The party.
  public let party: Party
  /// The number of pieces that its part of the network falls into; 2 and up.
  public let pieceCount: Int
  /// The parties outside the largest remaining piece, in the register's order.
  public let parties: [Party]
  /// The items outside the largest remaining piece, in the register's order.
  public let items: [Item]
}

extension Fragmentation {
  /// What falls apart without each cutpoint among the parties: the one that cuts off most parties
  /// first, then most items, ties in the register's order.
  ///
  /// - Complexity: O(c (n + m)) for c cutpoints, n nodes and m ties.
  public static func all(in network: TwoModeNetwork<Party, Item>) -> [Fragmentation] {
    network.cutpoints().map { cutpoint in
      Fragmentation(
        party: cutpoint.node, pieceCount: cutpoint.pieces.count, parties: cutpoint.actorsCutOff,
        items: cutpoint.eventsCutOff)
    }.sorted {
      ($0.parties.count, $0.items.count) > ($1.parties.count, $1.items.count)
    }
  }
}
