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

  /// The group of a node, by the party's name or the item's id; `nil` where it is in none.
  public subscript(node: String) -> String? { entries[node]?.group }

  /// Checks that every node is one of a register's.
  ///
  /// - Throws: ``RegisterError`` with the line of the first that is not.
  public func check(against register: Register) throws(RegisterError) {
    let known = Set(register.parties.map(\.name)).union(register.items.map(\.id))
    for node in order where !known.contains(node) {
      throw RegisterError(
        line: entries[node]?.line, problem: "“\(node)” is no party's name and no item's id",
        remedy: "write it as liaison read prints it, or take the row out")
    }
  }
}
