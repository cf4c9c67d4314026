import Drawing

/// The exact combinations of units that answer for items, and the items of each.
struct SetCombinations: Hashable, Sendable {
  /// Units that answer for the same items, and nobody else for these.
  struct Combination: Hashable, Sendable {
    /// The positions of the units, rising.
    let units: [Int]
    /// The positions of the items, rising.
    let items: [Int]
  }

  /// The combinations: those of the most items first, then those of fewer units, then in the order of
  /// their units.
  let all: [Combination]
  /// How many items each unit answers for.
  let sizes: [Int]
  /// The positions of the items for which none of the units answers.
  let itemsOutside: [Int]

  /// Groups items by the units that answer for them.
  ///
  /// - Throws: ``DiagramError`` where an id is repeated or a tie names what is not listed.
  /// - Complexity: O(ties log(ties)).
  init(
    units: [DiagramParty], items: [DiagramItem], ties: [DiagramTie]
  ) throws(DiagramError) {
    let unitPositions = try PositionIndex(units.map(\.id))
    let itemPositions = try PositionIndex(items.map(\.id))
    var unitsOfItem: [Set<Int>] = Array(repeating: [], count: items.count)
    for tie in ties {
      let unit = try unitPositions.position(of: tie.party)
      unitsOfItem[try itemPositions.position(of: tie.item)].insert(unit)
    }
    var sizes = Array(repeating: 0, count: units.count)
    var itemsOfUnits: [[Int]: [Int]] = [:]
    for (item, members) in unitsOfItem.enumerated() where !members.isEmpty {
      itemsOfUnits[members.sorted(), default: []].append(item)
      for unit in members { sizes[unit] += 1 }
    }
    self.sizes = sizes
    itemsOutside = items.indices.filter { unitsOfItem[$0].isEmpty }
    all = itemsOfUnits.map { Combination(units: $0.key, items: $0.value) }.sorted { one, other in
      guard one.items.count == other.items.count else {
        return one.items.count > other.items.count
      }
      guard one.units.count == other.units.count else {
        return one.units.count < other.units.count
      }
      return one.units.lexicographicallyPrecedes(other.units)
    }
  }
}
