import Languages
import ResponsibilityRegister
import StakeholderFindings

/// A card for each party.
struct CardsSection: Sendable {
  struct Name: Sendable {
    let language: String
    let name: String
  }
  struct RoleRow: Sendable {
    let role: String
    let items: [ItemLink]
    let count: Int
    /// The document's own words for the role with how often each stands, where they are others.
    let written: String?
  }
  struct PartnerRow: Sendable {
    let party: PartyLink
    let count: Int
    let items: [ItemLink]
  }
  struct Card: Sendable {
    let party: PartyLink
    let side: String?
    let names: [Name]
    let writtenForms: WrittenText?
    let workload: LinkedSentence
    let roles: [RoleRow]
    let partners: [PartnerRow]
    let hasPartners: Bool
    let more: String?
    let figure: Figure?
  }

  /// As many partners as a card can list; the rest stand in the tables.
  static let partnerLimit = 60

  let cards: [Card]

  init(_ content: ReportContent, figures: [Party.ID: Figure]) {
    var rolesOf: [Party.ID: [Responsibility]] = [:]
    for responsibility in content.register.responsibilities {
      rolesOf[responsibility.party, default: []].append(responsibility)
    }
    cards = content.findings.profiles.map { profile in
      let party = profile.party
      let held = rolesOf[party.id] ?? []
      let roles: [Role?] = [.lead, .participant, nil]
      let rest = profile.partners.count - CardsSection.partnerLimit
      let shown = content.wording.name(party)
      var names = Language.allCases.compactMap { language -> Name? in
        guard let name = party.names[language], name != shown else { return nil }
        return Name(language: language.rawValue, name: name)
      }
      if !([shown] + names.map(\.name)).contains(party.name) {
        names.insert(Name(language: WrittenText(party.name).language, name: party.name), at: 0)
      }
      return Card(
        party: content.link(party), side: party.side.map(content.wording.side), names: names,
        writtenForms: party.writtenForms.isEmpty
          ? nil
          : WrittenText(party.writtenForms.joined(separator: content.wording.partSeparator)),
        workload: LinkedSentence(
          content.wording.workload(profile, ofItems: content.register.items.count), content),
        roles: roles.compactMap { role in
          let ids = Set(held.filter { $0.role == role }.map(\.item))
          guard !ids.isEmpty else { return nil }
          return RoleRow(
            role: role.map(content.wording.role) ?? content.words.item,
            items: profile.items.filter { ids.contains($0.id) }.map(content.link),
            count: ids.count,
            written: content.written(
              held.filter { $0.role == role }.map(\.label), as: role, counted: true))
        },
        partners: profile.partners.prefix(CardsSection.partnerLimit).map {
          PartnerRow(
            party: content.link($0.party), count: $0.items.count,
            items: $0.items.map(content.link))
        },
        hasPartners: !profile.partners.isEmpty,
        more: rest > 0
          ? TextTemplate(content.words.more)
            .filled(with: ["count": "\(rest)", "file": "tables/pairs.csv"]) : nil,
        figure: figures[party.id])
    }
  }
}
