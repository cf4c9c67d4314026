/// Groups of parties and items that somebody assigned, kept apart from the register they belong to.
public struct NodeGroups: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    let group: String?
    let line: Int
  }

  private let entries: [String: Entry]
  private let order: [String]

  /// Reads groups: one row a node, with the columns `node`, a party's name or an item's id, and `group`,
  /// empty for a node in none.
  ///
  /// - Throws: ``RegisterError`` with the line, for text that is not CSV, a missing column, a row with
  ///   too many or too few cells or without a node, and a node that stands twice.
  public init(csv text: String) throws(RegisterError) {
    var entries: [String: Entry] = [:]
    var order: [String] = []
    for row in try Table(csv: text, required: ["node", "group"]).rows {
      guard let node = row.word("node") else {
        throw RegisterError(
          line: row.line, problem: "the row has no node",
          remedy: "give a party's name or an item's id")
      }
      if let other = entries[node] {
        throw RegisterError(
          line: row.line, problem: "“\(node)” has a group on line \(other.line) too",
          remedy: "keep one of the two rows")
      }
      entries[node] = Entry(group: row.word("group"), line: row.line)
      order.append(node)
    }
    self.entries = entries
    self.order = order
  }

  /// The groups of a register's parties and items. A node is written by any name that
  /// ``Register/parties(called:)`` or ``Register/items(called:)`` finds.
  ///
  /// - Throws: ``RegisterError`` with the line of the first node that is none of the register's, that is
  ///   several parties or items, or that is one which stands on another line too.
  /// - Complexity: O(parties + items + nodes).
  public func assigned(in register: Register) throws(RegisterError) -> RegisterGroups {
    let (partyNames, itemNames) = (register.partyNames, register.itemNames)
    var parties: [Party.ID: Entry] = [:]
    var items: [Item.ID: Entry] = [:]
    for node in order {
      guard let entry = entries[node] else { continue }
      let (ownParties, ownItems) = (
        partyNames.nodes(called: node).map(\.id), itemNames.nodes(called: node).map(\.id)
      )
      guard !(ownParties.isEmpty && ownItems.isEmpty) else {
        throw RegisterError(
          line: entry.line, problem: "“\(node)” is no party's name and no item's id",
          remedy: "write it as liaison read prints it, or take the row out")
      }
      for meant in [ownParties, ownItems] where meant.count > 1 {
        throw RegisterError(
          line: entry.line, problem: "“\(node)” is all of \(meant.joined(separator: ", "))",
          remedy: "write one of these")
      }
      for other in [
        ownParties.compactMap { parties.updateValue(entry, forKey: $0) },
        ownItems.compactMap { items.updateValue(entry, forKey: $0) },
      ].joined() {
        throw RegisterError(
          line: entry.line, problem: "“\(node)” has a group on line \(other.line) too",
          remedy: "keep one of the two rows")
      }
    }
    return RegisterGroups(
      parties: parties.compactMapValues(\.group), items: items.compactMapValues(\.group))
  }
}
