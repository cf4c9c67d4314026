extension PartyRegistry {
  /// Where a party is said to come from that a decision alone names.
  public static let decisionSource = "decision"

  /// The registry as a person's decisions about a document change it.
  ///
  /// A name that was decided to stand for a party is a form of that party, which is looked for among what this
  /// registry knows, the document's own names and what is offered, in this order; a name that is none of these is
  /// a new party's. A name that is its own is a party of the registry.
  ///
  /// - Parameters:
  ///   - decisions: What was decided; a decision about a name that the document does not have changes nothing.
  ///   - register: The document, with its names as written.
  ///   - offered: Registries that resolve no name by themselves.
  /// - Throws: ``RegisterError`` with the line of a decision that leads to itself, to a name that may mean several,
  ///   or that sets a name apart from a party of the same name.
  /// - Complexity: O(decisions × their chains + parties of the registry and the register).
  public func deciding(
    _ decisions: PartyDecisions, about register: Register, offered: [PartyRegistry] = []
  ) throws(RegisterError) -> PartyRegistry {
    guard !decisions.isEmpty else { return self }
    var decider = PartyDecider(
      registry: self, decisions: decisions, register: register,
      offered: PartyRegistry().adding(offered))
    try decider.decide()
    return decider.result
  }
}

private struct PartyDecider {
  private let registry: PartyRegistry
  private let decisions: PartyDecisions
  private let offered: PartyRegistry
  /// The document's parties by their names as they are looked up.
  private let written: [String: Party]
  private let names: [String]
  /// Where a party stands in the result, by its id: those that decisions brought in.
  private var places: [String: Int] = [:]
  private(set) var result: PartyRegistry

  init(
    registry: PartyRegistry, decisions: PartyDecisions, register: Register, offered: PartyRegistry
  ) {
    self.registry = registry
    self.decisions = decisions
    self.offered = offered
    result = registry
    names = register.parties.map(\.name)
    written = Dictionary(
      register.parties.map { (writtenSpelling($0.name), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func decide() throws(RegisterError) {
    for entry in decisions.entries {
      let key = writtenSpelling(entry.written)
      guard let party = written[key] else { continue }
      let place: Int
      switch entry.decision {
      case .own: place = add(PartyRecord(party: party, source: "document"), isNew: true)
      case .party(let name): place = try self.place(of: name, from: entry)
      }
      let record = result.records[place]
      result.records[place] = record.of(record.party.with(form: entry.written))
      result.index[key] = [place]
      result.ambiguous.remove(key)
      result.decided.insert(key)
    }
    try checkOwnNames()
  }

  /// Where the party stands that a name leads to.
  private mutating func place(
    of target: String, from entry: PartyDecisions.Entry
  ) throws(RegisterError) -> Int {
    var name = target
    var passed: [String: PartyDecisions.Entry] = [writtenSpelling(entry.written): entry]
    while let next = decisions.entry(of: name), written[writtenSpelling(name)] != nil {
      let key = writtenSpelling(name)
      if let other = passed[key] {
        let place = other.line.map { " (line \($0))" } ?? ""
        throw RegisterError(
          line: entry.line,
          problem:
            "“\(entry.written)” stands for \(target), which leads back to “\(other.written)”\(place)",
          remedy: "let one of them be its own")
      }
      passed[key] = next
      switch next.decision {
      case .own:
        let own = written[key] ?? Party(name: name)
        return add(PartyRecord(party: own, source: "document"), isNew: true)
      case .party(let further): name = further
      }
    }
    let key = writtenSpelling(name)
    if case .party = registry.meaning(of: name), let place = registry.index[key]?.first {
      return place
    }
    if let party = written[key] {
      return add(PartyRecord(party: party, source: "document"), form: key)
    }
    if case .party(let record) = offered.meaning(of: name) { return add(record) }
    for known in [registry, offered] {
      if case .ambiguous(let records) = known.meaning(of: name) {
        throw RegisterError(
          line: entry.line,
          problem: "“\(name)” may be \(records.map(\.party.name).joined(separator: " or "))"
            + (records.count == 1 ? " or another" : ""),
          remedy: "give the party's own name")
      }
    }
    return add(
      PartyRecord(party: Party(name: name), source: PartyRegistry.decisionSource), form: key)
  }

  /// Adds a party that the registry does not have; one of that id that a decision brought in is the same.
  private mutating func add(
    _ record: PartyRecord, form: String? = nil, isNew: Bool = false
  ) -> Int {
    if let place = places[record.party.id] { return place }
    if !isNew, let place = registry.records.firstIndex(where: { $0.party.id == record.party.id }) {
      return place
    }
    let place = result.records.count
    places[record.party.id] = place
    result.records.append(record)
    if let form {
      result.index[form] = [place]
      result.ambiguous.remove(form)
    }
    return place
  }

  /// A name that is its own must not be that of a party for which other names of the document stand.
  private func checkOwnNames() throws(RegisterError) {
    for entry in decisions.entries where entry.decision == .own {
      guard let own = written[writtenSpelling(entry.written)],
        let other = registry.records.firstIndex(where: { $0.party.id == own.id })
      else { continue }
      for name in names {
        let key = writtenSpelling(name)
        guard key != writtenSpelling(entry.written), !result.ambiguous.contains(key),
          result.index[key]?.first == other
        else { continue }
        throw RegisterError(
          line: entry.line,
          problem: "“\(entry.written)” is its own, but “\(name)” stands for a party of that name",
          remedy: "decide about “\(name)” too, or name another party for “\(entry.written)”")
      }
    }
  }
}
