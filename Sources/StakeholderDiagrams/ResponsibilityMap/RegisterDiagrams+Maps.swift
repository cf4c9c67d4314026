import Drawing
import ResponsibilityRegister
import StakeholderFindings
import TwoModeNetworks

extension RegisterDiagrams {
  /// The responsibility map of one theme: its items and their units.
  ///
  /// - Parameter theme: The theme as `Item.theme` has it.
  /// - Returns: `nil` if no item stands in the theme.
  /// - Throws: `DiagramError`.
  public func responsibilityMap(ofTheme theme: String) throws(DiagramError) -> Diagram? {
    let items = register.items.filter { $0.theme == theme }
    guard !items.isEmpty else { return nil }
    let title = label(ofTheme: theme)
    return try map(
      title: diagramWords.titles.part(title, of: words.map), items: items,
      parties: parties(of: items), part: .theme(label: title, of: register.items.count))
  }

  /// The responsibility map of one party: its items and all parties of these items.
  ///
  /// - Parameter party: The id of the party.
  /// - Returns: `nil` if the register has no such party.
  /// - Throws: `DiagramError`.
  public func responsibilityMap(of party: Party.ID) throws(DiagramError) -> Diagram? {
    guard let known = register.parties.first(where: { $0.id == party }) else { return nil }
    let items = network.events(of: known)
    let own = Set(parties(of: items) + [known])
    return try map(
      title: diagramWords.titles.part(label(known), of: words.map), items: items,
      parties: register.parties.filter(own.contains),
      part: .party(id: party, of: register.items.count))
  }

  /// The ego diagram of one item: its parties and the items that share most of them.
  ///
  /// - Parameter item: The id of the item.
  /// - Returns: `nil` if the register has no such item.
  /// - Throws: `DiagramError`.
  public func ego(ofItem item: Item.ID) throws(DiagramError) -> Diagram? {
    guard let known = register.items.first(where: { $0.id == item }) else { return nil }
    let parties = units(of: known)
    let roles = roles(for: item)
    let others = register.items.filter { $0.id != item }.compactMap {
      other -> ItemEgoDiagram.Other? in
      let theirs = Set(units(of: other))
      let shared = parties.filter(theirs.contains)
      return shared.isEmpty ? nil : .init(node(other), parties: shared.map(\.id))
    }
    let own = node(known)
    return try ItemEgoDiagram(
      title: diagramWords.titles.item(number: own.number, title: own.title), source: source,
      item: own, sides: groups,
      units: parties.map { .init(node($0), role: roles[$0.id]) }, others: others,
      words: diagramWords
    ).diagram()
  }

  /// The map of some items and parties, with the themes that these items stand in.
  func map(
    title: String, items: [Item], parties: [Party], part: ResponsibilityMap.Part? = nil
  ) throws(DiagramError) -> Diagram {
    let shown = Set(items.map(\.id))
    let inUse = Set(items.map { $0.theme ?? "" })
    return try ResponsibilityMap(
      title: title, source: source, leftName: leftName,
      left: parties.filter(isOnLeft).map(node),
      themes: themes.filter { part == nil || inUse.contains($0.id) }, items: items.map(node),
      rightName: rightName, right: parties.filter { !isOnLeft($0) }.map(node),
      ties: ties.filter { shown.contains($0.item) }, part: part,
      hueOrder: register.parties.filter(isOnLeft).map(\.id), words: diagramWords
    ).diagram()
  }

  /// Whether a party stands in the left column: the leading side, or everyone where sides are unknown.
  func isOnLeft(_ party: Party) -> Bool { sides.map { party.side == $0.lead } ?? true }

  var leftName: String { sides.map { name($0.lead) } ?? words.unit }

  var rightName: String { sides.map { name($0.other) } ?? "" }

  /// The responsibilities as a diagram takes them.
  var ties: [DiagramTie] {
    register.responsibilities.map {
      DiagramTie(party: $0.party, item: $0.item, role: Self.role($0.role))
    }
  }

  private func units(of item: Item) -> [Party] { network.transposed.events(of: item) }

  private func parties(of items: [Item]) -> [Party] {
    let tied = Set(items.flatMap { units(of: $0) })
    return register.parties.filter(tied.contains)
  }

  // The roles of an item's parties; of two, the lead.
  private func roles(for item: Item.ID) -> [Party.ID: DiagramTie.Role] {
    var roles: [Party.ID: DiagramTie.Role] = [:]
    for responsibility in register.responsibilities(for: item) {
      let role = Self.role(responsibility.role)
      if roles[responsibility.party] != .lead { roles[responsibility.party] = role }
    }
    return roles
  }

  private static func role(_ role: Role?) -> DiagramTie.Role? {
    switch role {
    case .lead: .lead
    case .participant: .participant
    case nil: nil
    }
  }
}
