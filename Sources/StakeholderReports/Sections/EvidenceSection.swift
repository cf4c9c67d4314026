import ResponsibilityRegister

/// Every item with its parties and the words that say so.
struct EvidenceSection {
  struct RoleRow {
    let role: String
    let parties: [PartyLink]
  }
  struct Evidence {
    let place: String
    let text: String
  }
  struct Entry {
    let item: ItemLink
    let number: String
    let theme: String?
    let roles: [RoleRow]
    let evidence: [Evidence]
    let hasEvidence: Bool
  }

  let entries: [Entry]

  init(_ content: ReportContent) {
    entries = content.findings.teams.map { team in
      let item = team.item
      var evidence: [Evidence] = []
      var seen: Set<ResponsibilityRegister.Evidence> = []
      for case let found? in team.responsibilities.map(\.evidence)
      where seen.insert(found).inserted {
        let lines =
          found.firstLine == found.lastLine
          ? "\(found.firstLine)" : "\(found.firstLine)–\(found.lastLine)"
        evidence.append(Evidence(place: content.words.lines(lines), text: found.text))
      }
      let roles: [Role?] = [.lead, .participant, nil]
      return Entry(
        item: content.link(item), number: item.number, theme: item.theme,
        roles: roles.compactMap { role in
          let ids = Set(team.responsibilities.filter { $0.role == role }.map(\.party))
          guard !ids.isEmpty else { return nil }
          return RoleRow(
            role: role.map(content.wording.role) ?? content.words.unit,
            parties: team.parties.filter { ids.contains($0.id) }.map(content.link))
        },
        evidence: evidence, hasEvidence: !evidence.isEmpty)
    }
  }
}
