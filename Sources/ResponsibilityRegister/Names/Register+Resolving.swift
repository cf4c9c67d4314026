extension Register {
  /// The same register with the parties as a registry knows them.
  ///
  /// A party whose name is a written form that the registry knows takes the registry's canonical name,
  /// kind, names and written forms; parties that turn out to be one become one. Each such form is noted
  /// in ``diagnostics``, and the evidence keeps the words of the document. A party that the registry
  /// does not know stays as it is, and so does one whose name is ambiguous, with a warning. Names of a side that no party stands on any longer are left out.
  ///
  /// - Complexity: O(parties + responsibilities + items).
  public func resolved(by registry: PartyRegistry) throws(RegisterError) -> Register {
    var identities: [Party.ID: Party.ID] = [:]
    var resolved = FirstMentions<Party>()
    var found: [Diagnostic] = []
    var firstLines: [Party.ID: Int] = [:]
    for responsibility in responsibilities {
      guard let line = responsibility.evidence?.firstLine else { continue }
      if firstLines[responsibility.party] == nil { firstLines[responsibility.party] = line }
    }
    for party in parties {
      guard let known = registry.party(writtenAs: party.name) else {
        if case .ambiguous(let records) = registry.meaning(of: party.name) {
          let names = records.map(\.party.name)
          found.append(
            Diagnostic(
              severity: .warning, code: .ambiguousName, line: firstLines[party.id],
              subjects: [party.name, names.joined(separator: ", ")],
              message: "“\(party.name)” may be \(names.joined(separator: " or "))"
                + (names.count == 1 ? " or another" : "")
                + "; decide with liaison parties which it is"
            ))
        }
        identities[party.id] = party.id
        resolved.place(of: party.id, else: party)
        continue
      }
      identities[party.id] = known.id
      let line = firstLines[party.id]
      if party.name != known.name {
        found.append(
          Diagnostic(
            severity: .note, code: .writtenForm, line: line, subjects: [party.name, known.name],
            message: "“\(party.name)” is \(known.name) by "
              + (registry.isDecided(party.name)
                ? "the decision about it" : "its written forms in the registry")))
      }
      if let side = party.side, let other = known.side, side != other {
        found.append(
          Diagnostic(
            severity: .warning, code: .bothSides, line: line,
            subjects: [party.name, other.rawValue, side.rawValue, "registry"],
            message: "\(party.name) stands on the side \(side) in the document and on the side "
              + "\(other) in the registry, which was followed"))
      }
      resolved.place(
        of: known.id,
        else: Party(
          id: known.id, name: known.name, side: known.side ?? party.side,
          kind: known.kind ?? party.kind, names: known.names, writtenForms: known.writtenForms))
    }

    struct Key: Hashable {
      let party: Party.ID
      let item: Item.ID
      let role: Role?
    }
    var seen: Set<Key> = []
    var kept: [Responsibility] = []
    for responsibility in responsibilities {
      let party = identities[responsibility.party] ?? responsibility.party
      let key = Key(party: party, item: responsibility.item, role: responsibility.role)
      guard seen.insert(key).inserted else {
        found.append(
          Diagnostic(
            severity: .error, code: .duplicateParty, line: responsibility.evidence?.firstLine,
            subjects: [responsibility.item, party],
            message: "item \(responsibility.item) names \(party) twice, once as "
              + "\(responsibility.party); it was counted once; take one out"))
        continue
      }
      kept.append(responsibility.of(party))
    }
    return try with(
      parties: resolved.values, responsibilities: kept,
      diagnostics: (diagnostics + found).orderedByLine())
  }
}
