/// Who is responsible for what, and where the document says so.
///
/// ```swift
/// let register = try Register(worklist: text)
/// register.responsibilities(for: "14").map(\.party)
/// ```
///
/// A value that is valid once it exists: ids are unique, every responsibility names a party and an
/// item of the register, and none is given twice; ids, names, titles, themes, sides and kinds are words
/// on one line.
public struct Register: Hashable, Sendable {
  /// The title of the document, or `nil` where it has none.
  public let title: String?
  /// When the document was issued, or the period that it is for, in words such as "2024年1月" or
  /// "2024—2028年"; `nil` where it does not say.
  public let date: String?
  /// What is known of the document beyond its words; `nil` where nothing is.
  public let source: DocumentSource?
  /// The parties, in the order of their first mention.
  public let parties: [Party]
  /// The items, in the order of the document.
  public let items: [Item]
  /// The responsibilities, in the order of the document.
  public let responsibilities: [Responsibility]
  /// The titles of themes by language, where known, by the theme as ``Item/theme`` has it.
  public let themeTitles: [String: LocalizedText]
  /// The names of sides by language, where known.
  public let sideNames: [Side: LocalizedText]
  /// What the reader met and could not settle by itself.
  public let diagnostics: [Diagnostic]

  /// Builds a register and validates it.
  ///
  /// - Throws: ``RegisterError`` where an id stands twice, a responsibility names an unknown party or
  ///   item, a party holds the same role for an item twice, a weight is not finite, titles are given for a
  ///   theme that no item stands in, names are given for a side that no party stands on, two sides share a
  ///   name, or a word is empty, padded with blanks or holds control characters.
  /// - Complexity: O(parties + items + responsibilities).
  public init(
    title: String? = nil, date: String? = nil, source: DocumentSource? = nil, parties: [Party],
    items: [Item],
    responsibilities: [Responsibility], themeTitles: [String: LocalizedText] = [:],
    sideNames: [Side: LocalizedText] = [:], diagnostics: [Diagnostic] = []
  ) throws(RegisterError) {
    try validateWords(title: title, date: date, parties: parties, items: items)
    var partyIDs: Set<String> = []
    for party in parties where !partyIDs.insert(party.id).inserted {
      throw RegisterError(
        problem: "the party id \(party.id) stands twice", remedy: "give each party its own id")
    }
    var itemIDs: Set<String> = []
    for item in items where !itemIDs.insert(item.id).inserted {
      throw RegisterError(
        line: item.line, problem: "the item id \(item.id) stands twice",
        remedy: "give each item its own id")
    }
    struct Key: Hashable {
      let party: String
      let item: String
      let role: Role?
    }
    var seen: Set<Key> = []
    var weights: [Key: Double] = [:]
    for responsibility in responsibilities {
      let line = responsibility.evidence?.firstLine
      guard partyIDs.contains(responsibility.party) else {
        throw RegisterError(
          line: line, problem: "a responsibility names the unknown party \(responsibility.party)",
          remedy: "list the party, or correct its id")
      }
      guard itemIDs.contains(responsibility.item) else {
        throw RegisterError(
          line: line, problem: "a responsibility names the unknown item \(responsibility.item)",
          remedy: "list the item, or correct its id")
      }
      if let weight = responsibility.weight {
        // The weights of a party's roles for one item add up to that of one tie.
        let pair = Key(party: responsibility.party, item: responsibility.item, role: nil)
        weights[pair, default: 0] += weight
        guard weights[pair, default: 0].isFinite else {
          throw RegisterError(
            line: line,
            problem: "the weight of \(responsibility.party) for item \(responsibility.item) is no "
              + "finite number",
            remedy: "give smaller ones, or none")
        }
      }
      let key = Key(
        party: responsibility.party, item: responsibility.item, role: responsibility.role)
      guard seen.insert(key).inserted else {
        throw RegisterError(
          line: line,
          problem: "\(responsibility.party) answers for item \(responsibility.item) twice",
          remedy: "keep one of the two")
      }
    }
    let themes = Set(items.compactMap(\.theme))
    if let unknown = themeTitles.keys.filter({ !themes.contains($0) }).min() {
      throw RegisterError(
        problem: "titles are given for the theme \(unknown), in which no item stands",
        remedy: "correct the theme, or take its titles out")
    }
    try validateSideNames(sideNames, of: parties)
    self.title = title
    self.date = date
    self.source = source
    self.parties = parties
    self.items = items
    self.responsibilities = responsibilities
    self.themeTitles = themeTitles.filter { !$0.value.isEmpty }
    self.sideNames = sideNames.filter { !$0.value.isEmpty }
    self.diagnostics = diagnostics
  }

  /// The responsibilities for one item, in the order of the document.
  public func responsibilities(for item: Item.ID) -> [Responsibility] {
    responsibilities.filter { $0.item == item }
  }

  /// The responsibilities of one party, in the order of the document.
  public func responsibilities(of party: Party.ID) -> [Responsibility] {
    responsibilities.filter { $0.party == party }
  }

  /// The parties by id, for looking many of them up.
  ///
  /// - Complexity: O(parties); keep it where it is used in a loop.
  public var partiesByID: [Party.ID: Party] {
    // A register has validated that ids are unique.
    Dictionary(parties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The items by id, for looking many of them up.
  ///
  /// - Complexity: O(items); keep it where it is used in a loop.
  public var itemsByID: [Item.ID: Item] {
    Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The themes of the items, in the order of their first mention.
  public var themes: [String] {
    var seen: Set<String> = []
    return items.compactMap(\.theme).filter { seen.insert($0).inserted }
  }

  /// The sides of the parties, in the order of their first mention.
  public var sides: [Side] {
    var seen: Set<Side> = []
    return parties.compactMap(\.side).filter { seen.insert($0).inserted }
  }
}
