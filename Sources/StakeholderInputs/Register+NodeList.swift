import NetworkFormats
import ResponsibilityRegister

extension Register {
  /// The same register with what a list of nodes says: isolates, labels, sides, kinds, themes and titles.
  ///
  /// A node of the list is a party or an item of that id or name. One that the register does not have becomes
  /// an isolate where the list tells its mode.
  ///
  /// - Throws: ``TableError`` with the line, for a node of unknown mode that the register does not have, or
  ///   that is both a party and an item; ``RegisterError`` where two nodes would have one name.
  /// - Complexity: O(nodes + rows).
  public func described(by list: NodeList) throws -> Register {
    var description = NodeDescription(self)
    for row in list.rows { try description.take(row) }
    let unused =
      list.unused.isEmpty
      ? []
      : [
        Diagnostic(
          severity: .note, code: .unusedColumns, line: nil,
          subjects: [list.unused.joined(separator: ", ")],
          message: "these columns of the list of nodes were not used: "
            + list.unused.joined(separator: ", "))
      ]
    return try with(
      parties: description.parties, items: description.items, diagnostics: diagnostics + unused)
  }
}

/// Parties and items, as a list of nodes describes them row by row.
private struct NodeDescription {
  var parties: [Party]
  var items: [Item]
  private var partyPlaces: [String: Int]
  private var itemPlaces: [String: Int]

  init(_ register: Register) {
    parties = register.parties
    items = register.items
    partyPlaces = Dictionary(
      register.parties.enumerated().flatMap { [($1.id, $0), ($1.name, $0)] },
      uniquingKeysWith: { first, _ in first })
    itemPlaces = Dictionary(
      register.items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func take(_ row: NodeList.Row) throws(TableError) {
    switch (try mode(of: row)) {
    case .actor: takeParty(row)
    case .event: takeItem(row)
    }
  }

  private func mode(of row: NodeList.Row) throws(TableError) -> NetworkDocument.Mode {
    if let mode = row.mode { return mode }
    switch (partyPlaces[row.id], itemPlaces[row.id]) {
    case (_?, nil): return .actor
    case (nil, _?): return .event
    case (_?, _?):
      throw TableError(
        line: row.line,
        message: "\(row.id) is both a party and an item; a column mode tells which is meant")
    case (nil, nil):
      throw TableError(
        line: row.line,
        message:
          "\(row.id) has no tie, and nothing tells whether it is a party or an item; add a column mode"
      )
    }
  }

  private mutating func takeParty(_ row: NodeList.Row) {
    let place = partyPlaces[row.id] ?? parties.count
    let known = place < parties.count ? parties[place] : nil
    let party = Party(
      id: known?.id ?? row.id, name: row.label ?? known?.name ?? row.id,
      side: row.side.map { Side(rawValue: $0) } ?? known?.side, kind: row.kind ?? known?.kind,
      names: known?.names ?? LocalizedText(), writtenForms: known?.writtenForms ?? [])
    if known == nil { parties.append(party) } else { parties[place] = party }
    partyPlaces[row.id] = place
  }

  private mutating func takeItem(_ row: NodeList.Row) {
    let place = itemPlaces[row.id] ?? items.count
    let known = place < items.count ? items[place] : nil
    let item = Item(
      id: known?.id ?? row.id, number: known?.number, theme: row.theme ?? known?.theme,
      title: row.title ?? row.label ?? known?.title ?? row.id,
      titles: known?.titles ?? LocalizedText(), text: known?.text ?? "",
      date: row.date ?? known?.date,
      line: known?.line)
    if known == nil { items.append(item) } else { items[place] = item }
    itemPlaces[row.id] = place
  }
}
