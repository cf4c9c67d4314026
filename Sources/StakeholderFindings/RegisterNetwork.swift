import ResponsibilityRegister
import TwoModeNetworks

extension TwoModeNetwork where Actor == Party, Event == Item {
  /// The two-mode network of a register: parties x items, in the register's order, isolates included.
  ///
  /// A party that both leads an item and takes part in it is tied to it once. Where any responsibility has
  /// a weight the ties have weights: the sum over the roles that have one, and 1 where none has.
  ///
  /// - Complexity: O(parties + items + responsibilities).
  public init(_ register: Register) {
    let parties = register.partiesByID
    let items = register.itemsByID
    var places: [PartyAndItem: Int] = [:]
    var ties: [(Party, Item)] = []
    var weights: [Double?] = []
    for responsibility in register.responsibilities {
      guard let party = parties[responsibility.party], let item = items[responsibility.item] else {
        continue
      }
      let pair = PartyAndItem(party: party.id, item: item.id)
      if let place = places[pair] {
        if let weight = responsibility.weight { weights[place] = (weights[place] ?? 0) + weight }
      } else {
        places[pair] = ties.count
        ties.append((party, item))
        weights.append(responsibility.weight)
      }
    }
    let hasWeights = weights.contains { $0 != nil }
    do {
      try self.init(
        actors: register.parties, events: register.items, ties: ties,
        weights: hasWeights ? weights.map { $0 ?? 1 } : nil)
    } catch {
      // A register has validated what the network checks: ids are unique and every tie is known.
      preconditionFailure("a valid register is a valid network: \(error)")
    }
  }
}

private struct PartyAndItem: Hashable {
  let party: Party.ID
  let item: Item.ID
}
