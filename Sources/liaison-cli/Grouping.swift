import Liaison

/// The group of each node: as a file says, or the side of a party and the theme of an item.
struct Grouping {
  private let named: NodeGroups?

  init(file: String?, register: Register) throws {
    named = try file.map { try GroupFile.read($0, for: register) }
  }

  func group(of party: Party) -> String? {
    if let named { return named[party.name] }
    return party.side?.rawValue
  }

  func group(of item: Item) -> String? {
    if let named { return named[item.id] }
    return item.theme
  }
}
