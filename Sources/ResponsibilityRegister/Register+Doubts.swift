extension Sequence<Diagnostic> {
  /// The items with an annotation that was not understood: a register holds a part of them, or nothing.
  ///
  /// - Complexity: O(diagnostics).
  public var itemsNotUnderstood: Set<Item.ID> {
    Set(filter { $0.code == .unreadAnnotation }.compactMap(\.subjects.first))
  }
}

extension Register {
  /// What a person should look at: what the reader could not settle, and what looks doubtful in what
  /// was read, ordered by line.
  ///
  /// | code | severity | what it says |
  /// |---|---|---|
  /// | similar-name | warning | a name is nearly another one, or joins words as no other name does |
  /// | unknown-party | warning | the registry does not know the name |
  /// | no-lead | warning | roles are known, and no party leads the item |
  /// | no-party | warning | no party answers for the item |
  /// | no-counterpart | note | parties of one side alone answer for the item |
  /// | no-item | note | the party answers for no item |
  ///
  /// The reader's own codes are no-annotation, unread-annotation, stray-annotation, unclosed-bracket,
  /// empty-name, duplicate-party, both-sides, numbering-gap, repeated-number, number-in-text,
  /// page-number, written-form and ambiguous-name. Two names that the registry knows as two parties are never called
  /// similar, and nothing is merged here: what is one party is said by the registry's written forms.
  ///
  /// - Parameters:
  ///   - registry: the parties that are known.
  ///   - listsAll: whether the registry is meant to know every party, so that a name that it does not know is
  ///     reported.
  /// - Complexity: O(size of the register and the registry) expected.
  public func doubts(registry: PartyRegistry? = nil, listsAll: Bool = true) -> [Diagnostic] {
    var finder = DoubtFinder(register: self, registry: registry, listsAll: listsAll)
    finder.lookAtItems()
    finder.lookAtParties()
    finder.lookAtNames()
    return (diagnostics + finder.found).orderedByLine()
  }
}

private struct DoubtFinder {
  private let register: Register
  private let registry: PartyRegistry?
  private let listsAll: Bool
  private let firstLines: [Party.ID: Int]
  private let responsibilities: [Item.ID: [Responsibility]]
  private let sides: [Party.ID: Side]
  /// The lines on which the reader reported errors, ascending.
  private let errorLines: [Int]
  private(set) var found: [Diagnostic] = []

  init(register: Register, registry: PartyRegistry?, listsAll: Bool) {
    self.register = register
    self.registry = registry
    self.listsAll = listsAll
    var firstLines: [Party.ID: Int] = [:]
    for responsibility in register.responsibilities {
      guard let line = responsibility.evidence?.firstLine else { continue }
      firstLines[responsibility.party] = min(firstLines[responsibility.party] ?? line, line)
    }
    self.firstLines = firstLines
    errorLines = register.diagnostics.filter { $0.severity == .error }.compactMap(\.line).sorted()
    responsibilities = Dictionary(grouping: register.responsibilities, by: \.item)
    sides = Dictionary(
      register.parties.compactMap { party in party.side.map { (party.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func lookAtItems() {
    let sideCount = register.sides.count
    let usesRoles = register.responsibilities.contains { $0.role == .lead }
    for (index, item) in register.items.enumerated() {
      let own = responsibilities[item.id] ?? []
      guard !own.isEmpty else {
        let next = index + 1 < register.items.count ? register.items[index + 1] : nil
        if !isReported(item, before: next) {
          report(
            .warning, .noParty, item.line, [item.id, item.title],
            "item \(item.id) (\(item.title)): no party answers for it")
        }
        continue
      }
      let line = own.compactMap { $0.evidence?.firstLine }.min() ?? item.line
      if usesRoles, own.contains(where: { $0.role != nil }),
        !own.contains(where: { $0.role == .lead })
      {
        report(
          .warning, .noLead, line, [item.id, item.title],
          "item \(item.id) (\(item.title)) has no lead")
      }
      let here = own.compactMap { sides[$0.party] }
      if sideCount > 1, let side = here.first, here.allSatisfy({ $0 == side }) {
        report(
          .note, .noCounterpart, line, [item.id, item.title, side.rawValue],
          "item \(item.id) (\(item.title)) has parties of the side \(side) alone")
      }
    }
  }

  /// Whether the reader has reported an error between the first lines of an item and the next one.
  private func isReported(_ item: Item, before next: Item?) -> Bool {
    guard let line = item.line else { return false }
    return errorLines.containsSorted(in: line..<max(line + 1, next?.line ?? .max))
  }

  mutating func lookAtParties() {
    let busy = Set(register.responsibilities.map(\.party))
    for party in register.parties where !busy.contains(party.id) {
      report(.note, .noItem, nil, [party.name], "\(party.name) answers for no item")
    }
  }

  /// Likenesses among the names of the register, and between them and those of the registry.
  mutating func lookAtNames() {
    let own = register.parties.map(\.name)
    let known = own.map { registry?.party(writtenAs: $0) }
    let forms = registry?.parties.flatMap { party in party.allForms.map { (party.name, $0) } } ?? []
    let names = own + forms.map(\.1)
    let similar = SimilarNames(names)
    var oddities: [Int: [ConnectiveUse.Oddity]] = [:]
    for oddity in ConnectiveUse(own).oddities { oddities[oddity.name, default: []].append(oddity) }

    for (index, party) in register.parties.enumerated() where known[index] == nil {
      // The reader has said so.
      if case .ambiguous = registry?.meaning(of: party.name) { continue }
      var likenesses: [(name: String, place: String)] = []
      for other in similar.similar(to: index) {
        if other >= own.count {
          let (canonical, form) = forms[other - own.count]
          let name = canonical == form ? form : "\(form) (\(canonical))"
          likenesses.append((name, " in the registry"))
        } else if known[other] != nil || other < index {
          // Of two names of the register that nothing is known of, the later one is reported.
          likenesses.append((own[other], ""))
        }
      }
      if !likenesses.isEmpty {
        let names = likenesses.map(\.name).uniqued().prefix(4).joined(separator: ", ")
        let places = likenesses.map { $0.name + $0.place }.uniqued().prefix(4)
        report(
          .warning, .similarName, firstLines[party.id], [party.name, names],
          "“\(party.name)” is nearly \(places.joined(separator: ", ")); if it is the same unit, list "
            + "it among the unit's written forms in the registry")
        continue
      }
      if let oddity = oddities[index]?.first {
        let others = oddity.others.map { own[$0] }.uniqued().prefix(4).joined(separator: ", ")
        report(
          .warning, .similarName, firstLines[party.id],
          [party.name, oddity.words, oddity.usual, others],
          "“\(party.name)” has \(oddity.words) where \(oddity.usual) stands in \(others); see which "
            + "is its name")
      }
      if registry != nil, listsAll {
        report(
          .warning, .unknownParty, firstLines[party.id], [party.name],
          "the registry does not know “\(party.name)”; add it, or list it among a known unit's "
            + "written forms")
      }
    }
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ line: Int?, _ subjects: [String],
    _ message: String
  ) {
    found.append(
      Diagnostic(
        severity: severity, code: code, line: line, subjects: subjects, message: message))
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repeats, in their order.
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
