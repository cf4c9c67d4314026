import ResponsibilityRegister

extension Register {
  /// The items that some words choose, each once, in the register's order.
  ///
  /// A word is an item (its id, number or title), a chapter (its heading, or its title in a language), or two
  /// items with a dash between them: all from the first to the second.
  ///
  /// - Throws: `NameError` for a word that chooses nothing, or one that several items go by.
  /// - Complexity: O(items) a word.
  public func items(chosenBy words: [String]) throws(NameError) -> [Item] {
    var chosen: Set<Item.ID> = []
    for word in words {
      if !items(called: word).isEmpty {
        chosen.insert(try item(named: word).id)
      } else if Int(word) == nil, let theme = themes(called: word).first {
        chosen.formUnion(items.filter { $0.theme == theme }.map(\.id))
      } else if let range = range(word) {
        chosen.formUnion(items[range].map(\.id))
      } else {
        chosen.insert(try item(named: word).id)
      }
    }
    return items.filter { chosen.contains($0.id) }
  }

  /// The places from one item to another, of a word such as "3-7"; `nil` where it is none.
  private func range(_ word: String) -> ClosedRange<Int>? {
    for dash in word.indices where "-–—~～至".contains(word[dash]) {
      let ends = [word[..<dash], word[word.index(after: dash)...]].map { end in
        items(called: trimmed(end))
      }
      guard ends.allSatisfy({ $0.count == 1 }) else { continue }
      let places = ends.compactMap { end in items.firstIndex { $0.id == end[0].id } }
      if places.count == 2, places[0] <= places[1] { return places[0]...places[1] }
    }
    return nil
  }
}
