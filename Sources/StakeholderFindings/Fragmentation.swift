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
