import Foundation

extension Register {
  /// The parties that go by a word: the one of that id, else those of that name, else those that have it
  /// as a name in a language or as another written form, else those of which one of these is spelled
  /// alike; in the register's order, and empty where no party goes by it.
  ///
  /// Spelled alike are words that case, blanks at the ends and compatibility characters alone tell apart.
  /// A likeness is never enough.
  ///
  /// - Complexity: O(parties).
  public func parties(called word: String) -> [Party] { partyNames.nodes(called: word) }

  /// The items that go by a word: the one of that id, else those of that number as printed, else those of
  /// that title in any language, alone or after the id as tables print it, else those of which one of
  /// these is spelled alike (see ``parties(called:)``); in the register's order, and empty where no item
  /// goes by it.
  ///
  /// Where numbering begins anew in each chapter, a number is that of several items.
  ///
  /// - Complexity: O(items).
  public func items(called word: String) -> [Item] { itemNames.nodes(called: word) }

  /// The themes that go by a word: the one of that heading, else those of that title in a language, else
  /// those of which one of these is spelled alike (see ``parties(called:)``), else the one that has it as
  /// its number of order, from 1.
  ///
  /// - Complexity: O(items).
  public func themes(called word: String) -> [String] {
    let themes = themes
    let names = NameIndex(
      themes,
      by: [{ [$0] }, { theme in Language.allCases.compactMap { themeTitles[theme]?[$0] } }])
    let found = names.nodes(called: word)
    guard found.isEmpty, let number = Int(word), themes.indices.contains(number - 1) else {
      return found
    }
    return [themes[number - 1]]
  }

  /// The names of the parties, for looking many of them up.
  var partyNames: NameIndex<Party> {
    NameIndex(
      parties,
      by: [
        { [$0.id] }, { [$0.name] },
        { party in Language.allCases.compactMap { party.names[$0] } + party.writtenForms },
      ])
  }

  /// The names of the items, for looking many of them up.
  var itemNames: NameIndex<Item> {
    NameIndex(
      items,
      by: [
        { [$0.id] }, { [$0.number] },
        { item in
          let titles = [item.title] + Language.allCases.compactMap { item.titles[$0] }
          return titles + titles.map { "\(item.id) \($0)" }
        },
      ])
  }
}

/// Nodes by all their names, those of the first kind before those of the next.
struct NameIndex<Node> {
  private let nodes: [Node]
  private let places: [[String: [Int]]]
  private let alike: [String: [Int]]

  /// - Parameters:
  ///   - nodes: The nodes.
  ///   - kinds: What names a node has of each kind.
  init(_ nodes: [Node], by kinds: [(Node) -> [String]]) {
    self.nodes = nodes
    var places = kinds.map { _ in [String: [Int]]() }
    var alike: [String: [Int]] = [:]
    for (place, node) in nodes.enumerated() {
      for (kind, names) in kinds.enumerated() {
        for name in Set(names(node)) {
          places[kind][name, default: []].append(place)
          let spelling = Self.spelledAlike(name)
          if alike[spelling]?.last != place { alike[spelling, default: []].append(place) }
        }
      }
    }
    self.places = places
    self.alike = alike
  }

  /// The nodes of a name, in their order; empty where none has it.
  func nodes(called word: String) -> [Node] {
    let found = places.lazy.compactMap { $0[word] }.first ?? alike[Self.spelledAlike(word)]
    return (found ?? []).map { nodes[$0] }
  }

  /// What words have in common that are spelled alike.
  private static func spelledAlike(_ word: String) -> String {
    let plain = normalized(word.precomposedStringWithCompatibilityMapping)
    return tidied(plain.unicodeScalars, keepsInnerBlanks: true).lowercased()
  }
}
