/// Titles of items by language, kept apart from the document they belong to.
public struct ItemTitles: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    let titles: LocalizedText
    let line: Int
  }

  private let entries: [Item.ID: Entry]
  private let order: [Item.ID]

  /// Reads titles: one row an item, with the columns `item`, the item's id, and where known `zh-Hans`,
  /// `zh-Hant`, `pt` and `en`.
  ///
  /// - Throws: ``RegisterError`` with the line, for text that is not CSV, a missing column, a row with
  ///   too many or too few cells or without an item, and an item that stands twice.
  public init(csv text: String) throws(RegisterError) {
    var entries: [Item.ID: Entry] = [:]
    var order: [Item.ID] = []
    for row in try Table(csv: text, required: ["item"]).rows {
      guard let item = row.word("item") else {
        throw RegisterError(
          line: row.line, problem: "the row has no item", remedy: "give the item's id")
      }
      if let other = entries[item] {
        throw RegisterError(
          line: row.line, problem: "item \(item) has titles on line \(other.line) too",
          remedy: "keep one of the two rows")
      }
      entries[item] = Entry(titles: row.localized { $0.rawValue }, line: row.line)
      order.append(item)
    }
    self.entries = entries
    self.order = order
  }

  /// The titles of one item, or `nil` where it has none.
  public subscript(item: Item.ID) -> LocalizedText? { entries[item]?.titles }

  /// The first item that a register does not have, and its line.
  fileprivate func firstUnknown(in known: Set<Item.ID>) -> (item: Item.ID, line: Int)? {
    for item in order where !known.contains(item) {
      if let entry = entries[item] { return (item, entry.line) }
    }
    return nil
  }
}

extension Register {
  /// The same register with titles for its items.
  ///
  /// The title in simplified Chinese, where there is one, becomes the item's title as well. An item
  /// without a row keeps what it has.
  ///
  /// - Throws: ``RegisterError`` with the line of a title whose item the register does not have.
  public func titled(by titles: ItemTitles) throws(RegisterError) -> Register {
    if let (item, line) = titles.firstUnknown(in: Set(items.map(\.id))) {
      throw RegisterError(
        line: line, problem: "the register has no item \(item)",
        remedy: "correct the item's id, or take the row out")
    }
    let titled = items.map { item in
      guard let own = titles[item.id] else { return item }
      return Item(
        id: item.id, number: item.number, theme: item.theme,
        title: own[.simplifiedChinese] ?? item.title, titles: own, text: item.text, line: item.line)
    }
    return try Register(
      title: title, parties: parties, items: titled, responsibilities: responsibilities,
      diagnostics: diagnostics)
  }
}
