import ResponsibilityRegister

/// An item and the parties that answer for it.
public struct ItemTeam: Sendable, Hashable {
  /// The item.
  public let item: Item
  /// Its responsibilities, in the order of the document.
  public let responsibilities: [Responsibility]
  /// Its parties, each once, in the order of the document.
  public let parties: [Party]

  /// The sides that answer for the item, each once.
  public var sides: Set<Side> { Set(parties.compactMap(\.side)) }
}

extension ItemTeam {
  /// The team of every item, in the register's order.
  ///
  /// - Complexity: O(items + responsibilities).
  public static func teams(of register: Register) -> [ItemTeam] {
    let parties = register.partiesByID
    let byItem = Dictionary(grouping: register.responsibilities, by: \.item)
    return register.items.map { item in
      let responsibilities = byItem[item.id] ?? []
      var seen: Set<Party.ID> = []
      return ItemTeam(
        item: item, responsibilities: responsibilities,
        parties: responsibilities.compactMap {
          seen.insert($0.party).inserted ? parties[$0.party] : nil
        })
    }
  }

  /// The items that only some of the sides answer for, in the given order; none where the parties
  /// know fewer than two sides.
  public static func withoutCounterpart(_ teams: [ItemTeam]) -> [ItemTeam] {
    let all = teams.reduce(into: Set<Side>()) { $0.formUnion($1.sides) }
    guard all.count > 1 else { return [] }
    return teams.filter { !$0.parties.isEmpty && $0.sides.count < all.count }
  }
}

/// The items that are crowded for their register.
public struct CrowdedItems: Sendable, Hashable {
  /// The median number of parties of an item that has any.
  public let median: Double
  /// The items with at least twice the median and at least three parties, most parties first.
  public let teams: [ItemTeam]
}

extension CrowdedItems {
  /// Finds the crowded items; `nil` where no item has a party, so that there is no median.
  ///
  /// - Complexity: O(n log n).
  public init?(_ teams: [ItemTeam]) {
    let counts = teams.map(\.parties.count).filter { $0 > 0 }.sorted()
    guard !counts.isEmpty else { return nil }
    let middle = counts.count / 2
    let median =
      counts.count.isMultiple(of: 2)
      ? Double(counts[middle - 1] + counts[middle]) / 2 : Double(counts[middle])
    self.median = median
    self.teams =
      teams
      .filter { $0.parties.count >= 3 && Double($0.parties.count) >= 2 * median }
      .sorted { $0.parties.count > $1.parties.count }
  }
}
