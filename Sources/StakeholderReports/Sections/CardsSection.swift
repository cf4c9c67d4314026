import ResponsibilityRegister
import StakeholderFindings

/// A card for each party.
struct CardsSection {
  struct Name {
    let language: String
    let name: String
  }
  struct RoleRow {
    let role: String
    let items: [ItemLink]
    let count: Int
  }
  struct PartnerRow {
    let party: PartyLink
    let count: Int
    let items: [ItemLink]
  }
  struct Card {
    let party: PartyLink
    let side: String?
    let names: [Name]
    let writtenForms: String?
    let itemCount: Int
    let breadth: Int
    let depth: String
    let betweenness: String
    let roles: [RoleRow]
    let partners: [PartnerRow]
    let hasPartners: Bool
    let more: String?
    let figure: Figure?
  }

  /// As many partners as a card can list; the rest stand in the tables.
  static let partnerLimit = 60

  /// What the measure in every card is called.
  let measure: String
  let cards: [Card]

  init(_ content: ReportContent, figures: [Party.ID: Figure]) {
    measure = content.words.title(content.betweenness.definition)
    var rolesOf: [Party.ID: [(role: Role?, item: Item.ID)]] = [:]
    for responsibility in content.register.responsibilities {
      rolesOf[responsibility.party, default: []].append((responsibility.role, responsibility.item))
    }
    cards = content.findings.profiles.map { profile in
      let party = profile.party
      let held = rolesOf[party.id] ?? []
      let roles: [Role?] = [.lead, .participant, nil]
      let rest = profile.partners.count - CardsSection.partnerLimit
      return Card(
        party: content.link(party), side: party.side.map(content.wording.side),
        names: Language.allCases.compactMap { language in
          guard let name = party.names[language], name != party.name else { return nil }
          return Name(language: language.rawValue, name: name)
        },
        writtenForms: party.writtenForms.isEmpty
          ? nil : party.writtenForms.joined(separator: "；"),
        itemCount: profile.items.count, breadth: profile.breadth,
        depth: ResultTable.Cell.number(profile.depth).rounded,
        betweenness: ResultTable.Cell.number(content.betweenness[party]).rounded,
        roles: roles.compactMap { role in
          let ids = Set(held.filter { $0.role == role }.map(\.item))
          guard !ids.isEmpty else { return nil }
          return RoleRow(
            role: role.map(content.wording.role) ?? content.words.item,
            items: content.links(profile.items.filter { ids.contains($0.id) }), count: ids.count)
        },
        partners: profile.partners.prefix(CardsSection.partnerLimit).map {
          PartnerRow(
            party: content.link($0.party), count: $0.items.count, items: content.links($0.items))
        },
        hasPartners: !profile.partners.isEmpty,
        more: rest > 0 ? content.words.more(rest, "tables/pairs.csv") : nil,
        figure: figures[party.id])
    }
  }
}
