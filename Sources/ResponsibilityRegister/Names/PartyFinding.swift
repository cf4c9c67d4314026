/// What became of one written name of a document: whom it stands for, or whom it may mean.
public struct PartyFinding: Hashable, Sendable {
  /// How a name stands.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// A registry knows it.
    case resolved
    /// A person decided whom it stands for.
    case decided
    /// A person decided that it is a party of its own.
    case own
    /// It may be one of several.
    case ambiguous
    /// Nobody knows it: it is a party of its own until somebody decides otherwise.
    case unresolved
    /// It means many that are not named, such as 各区政府.
    case group
  }

  /// The name as the document has it.
  public let written: String
  /// How it stands.
  public let status: Status
  /// The canonical name of the party that it stands for; `nil` where that is open.
  public let party: String?
  /// Where the party is known: `registry`, `document`, a registry that the program holds, such as `china`, or
  /// `decision`, for one that a decision alone names; `nil` where the name is open.
  public let source: String?
  /// Whom it may mean; empty where it is settled.
  public let candidates: [PartyCandidate]
  /// The side of the party, by the registry or else the document.
  public let side: Side?
  /// What sort of unit it is, by the registry, the document or the form of its name.
  public let kind: String?
  /// What is to be known of the party, such as that it ended before the document was issued, or
  /// of the name, that it does not look like one.
  public let remark: String?
  /// The items that name it, in the order of the document.
  public let items: [Item.ID]
  /// The first line that names it.
  public let line: Int?
}

extension Register {
  /// What became of each written name, in the order of the first mention.
  ///
  /// - Parameters:
  ///   - registry: What decides on names, with a person's decisions in it: see
  ///     ``PartyRegistry/deciding(_:about:offered:)``.
  ///   - decisions: What a person decided.
  ///   - offered: Registries whose parties are candidates alone.
  /// - Complexity: O(total length + names × (20,000 + 64 × length²)) at most.
  public func partyFindings(
    registry: PartyRegistry = PartyRegistry(), decisions: PartyDecisions = PartyDecisions(),
    offered: [PartyRegistry] = []
  ) -> [PartyFinding] {
    PartyFinder(register: self, registry: registry, decisions: decisions, offered: offered).findings
  }
}

private struct PartyFinder {
  let register: Register
  let registry: PartyRegistry
  let decisions: PartyDecisions
  let candidates: NameCandidates
  let items: [Party.ID: [Item.ID]]
  let lines: [Party.ID: Int]
  /// Words that were taken for names and do not look like them.
  let odd: Set<String>

  init(
    register: Register, registry: PartyRegistry, decisions: PartyDecisions, offered: [PartyRegistry]
  ) {
    self.register = register
    self.registry = registry
    self.decisions = decisions
    var items: [Party.ID: [Item.ID]] = [:]
    var lines: [Party.ID: Int] = [:]
    for responsibility in register.responsibilities {
      if items[responsibility.party]?.last != responsibility.item {
        items[responsibility.party, default: []].append(responsibility.item)
      }
      if let line = responsibility.evidence?.firstLine {
        lines[responsibility.party] = min(lines[responsibility.party] ?? line, line)
      }
    }
    odd = Set(register.diagnostics.filter { $0.code == .oddName }.compactMap(\.subjects.last))
    self.items = items
    self.lines = lines

    var known: [NameCandidates.Known] = []
    var taken: Set<String> = []
    func add(_ record: PartyRecord, _ source: String) {
      let party = record.party
      guard taken.insert(party.name).inserted else { return }
      for form in party.allForms + record.ambiguousForms {
        known.append(.init(name: party.name, form: form, source: source, side: party.side))
      }
    }
    for record in registry.records { add(record, record.source ?? "registry") }
    for other in offered {
      for record in other.records { add(record, record.source ?? "registry") }
    }
    for party in register.parties where party.kind != "group" {
      if registry.party(writtenAs: party.name) == nil { add(PartyRecord(party: party), "document") }
    }
    candidates = NameCandidates(known, written: register.parties.map(\.name))
  }

  var findings: [PartyFinding] {
    let kinds = PartyKind.certain(of: register.parties.map(\.name))
    return zip(register.parties, kinds).map(finding)
  }

  /// - Parameter form: The kind that the form of the written name tells.
  private func finding(_ party: Party, form: String?) -> PartyFinding {
    func make(
      _ status: PartyFinding.Status, _ record: PartyRecord? = nil,
      candidates: [PartyCandidate] = []
    ) -> PartyFinding {
      PartyFinding(
        written: party.name, status: status, party: record?.party.name,
        source: record.map { $0.source ?? "registry" },
        candidates: candidates, side: record?.party.side ?? party.side,
        kind: record?.party.kind ?? party.kind ?? form,
        remark: record.flatMap(remark)
          ?? (status == .unresolved && odd.contains(party.name)
            ? "it does not look like the name of a unit" : nil),
        items: items[party.id] ?? [], line: lines[party.id])
    }
    switch registry.meaning(of: party.name) {
    case .party(let record):
      switch decisions[party.name] {
      case .party?: return make(.decided, record)
      case .own?: return make(.own, record)
      case nil: return make(.resolved, record)
      }
    case .ambiguous(let records):
      let all = records.map { record in
        PartyCandidate(
          name: record.party.name, form: party.name, source: record.source ?? "registry",
          reasons: [.ambiguousForm]
            + (party.side != nil && record.party.side == party.side ? [.sameSide] : []))
      }
      return make(.ambiguous, candidates: all)
    case .unknown:
      if party.kind == "group" { return make(.group) }
      return make(
        .unresolved, candidates: candidates.candidates(for: party.name, side: party.side))
    }
  }

  /// When the party ended, and whether the document says that it stood at another time.
  private func remark(_ record: PartyRecord) -> String? {
    let year = register.date?.firstMatch(of: /[0-9]{4}/).flatMap { Int($0.0) }
    if let year, let from = record.validFrom, let first = Int(from.prefix(4)), year < first {
      let former = record.predecessors
      return "since \(from)" + (former.isEmpty ? "" : ", after \(former.joined(separator: ", "))")
        + "; the document is of \(year)"
    }
    guard let ending = record.ending else { return nil }
    guard let year, let last = record.validTo.flatMap({ Int($0.prefix(4)) }), year > last else {
      return ending
    }
    return ending + "; the document is of \(year)"
  }
}
