import ResponsibilityRegister
import TwoModeNetworks

extension TwoModeNetwork where Actor == Party, Event == Item {
  /// The two-mode network of a register: parties x items, in the register's order, isolates included.
  ///
  /// A party that both leads an item and takes part in it is tied to it once.
  ///
  /// - Complexity: O(parties + items + responsibilities).
  public init(_ register: Register) {
    let parties = register.partiesByID
    let items = register.itemsByID
    let ties = register.responsibilities.compactMap { responsibility in
      parties[responsibility.party].flatMap { party in
        items[responsibility.item].map { (party, $0) }
      }
    }
    do {
      try self.init(actors: register.parties, events: register.items, ties: ties)
    } catch {
      // A register has validated what the network checks: ids are unique and every tie is known.
      preconditionFailure("a valid register is a valid network: \(error)")
    }
  }
}
