/// The group of each party and each item of a register: as somebody assigned it, or the side of a party
/// and the theme of an item.
public struct RegisterGroups: Hashable, Sendable {
  private struct Assigned: Hashable, Sendable {
    let parties: [Party.ID: String]
    let items: [Item.ID: String]
  }

  private let assigned: Assigned?

  /// The sides of parties and the themes of items.
  public static let sidesAndThemes = RegisterGroups(assigned: nil)

  /// Groups by the ids of parties and items; those that are missing are in none.
  public init(parties: [Party.ID: String], items: [Item.ID: String]) {
    self.init(assigned: Assigned(parties: parties, items: items))
  }

  private init(assigned: Assigned?) { self.assigned = assigned }

  /// The group of a party; `nil` where it is in none.
  public func group(of party: Party) -> String? {
    assigned.map { $0.parties[party.id] } ?? party.side?.rawValue
  }

  /// The group of an item; `nil` where it is in none.
  public func group(of item: Item) -> String? {
    assigned.map { $0.items[item.id] } ?? item.theme
  }
}
