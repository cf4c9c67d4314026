/// Titles of items and themes by language, kept apart from the document they belong to.
public struct ItemTitles: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    let titles: LocalizedText
    let line: Int
  }

  private let entries: [Item.ID: Entry]
  private let order: [Item.ID]

  /// Reads titles: one row an item or a theme, with the columns `item`, the item's id or the theme as the
  /// document has it, and where known `zh-Hans`, `zh-Hant`, `pt` and `en`.
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

  /// The titles of one item or theme, or `nil` where it has none.
  public subscript(item: Item.ID) -> LocalizedText? { entries[item]?.titles }

  /// The first item or theme that a register does not have, and its line.
  fileprivate func firstUnknown(in known: Set<Item.ID>) -> (item: Item.ID, line: Int)? {
    for item in order where !known.contains(item) {
      if let entry = entries[item] { return (item, entry.line) }
    }
    return nil
  }
}

extension Register {
  /// The same register with titles for its items and themes.
  ///
  /// The title in simplified Chinese, where there is one, becomes the item's title as well. An item
  /// without a row keeps what it has; a theme keeps the words of the document, which its items name it
  /// by, and its titles are in ``themeTitles``. A row that names both an item and a theme is the item's.
  ///
  /// - Throws: ``RegisterError`` with the line of a title whose item or theme the register does not have.
  public func titled(by titles: ItemTitles) throws(RegisterError) -> Register {
    if let (item, line) = titles.firstUnknown(in: Set(items.map(\.id) + themes)) {
      throw RegisterError(
        line: line, problem: "the register has no item \(item), and no theme of that name",
        remedy: "correct the item's id or the theme, or take the row out")
    }
    let ids = Set(items.map(\.id))
    var themeTitles = themeTitles
    for theme in themes where !ids.contains(theme) {
      if let own = titles[theme] { themeTitles[theme] = own }
    }
    let titled = items.map { item in
      guard let own = titles[item.id] else { return item }
      return Item(
        id: item.id, number: item.number, theme: item.theme,
        title: own[.simplifiedChinese] ?? item.title, titles: own, text: item.text,
        date: item.date, line: item.line)
    }
    return try with(items: titled, themeTitles: themeTitles)
  }
}
