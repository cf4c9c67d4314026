import Languages
import ResponsibilityRegister
import StakeholderFindings

/// Every item: a table of all, and a card for each with its units and the words that say so.
struct ItemsSection: Sendable {
  struct RoleRow: Sendable {
    let role: String
    let parties: [PartyLink]
    /// The document's own words for the role, where they are others.
    let written: String?
  }
  struct Evidence: Sendable {
    let place: String
    let text: WrittenText
  }
  struct Related: Sendable {
    let item: ItemLink
    let title: String
    let count: String
  }
  struct Card: Sendable {
    let item: ItemLink
    let title: String
    let original: WrittenText?
    /// The item's words in full; `nil` where the title says them all.
    let text: WrittenText?
    let number: String
    let theme: String?
    /// When it is due, in the document's words.
    let date: String?
    let roles: [RoleRow]
    let evidence: [Evidence]
    let hasEvidence: Bool
    let related: [Related]
    let hasRelated: Bool
    let subjects: String
  }

  /// The most items that a card names as related.
  static let relatedLimit = 5

  let table: PageTable
  let cards: [Card]

  init(_ content: ReportContent) {
    let words = content.words
    let scores = Dictionary(
      content.findings.coordination.items.map { ($0.item.id, $0.load.score) },
      uniquingKeysWith: { first, _ in first })
    table = PageTable(
      id: "items-table", caption: words.itemTable,
      columns: [
        .text(words.item), .text(words.theme), .number(words.units), .number(words.score),
        .text(words.unit), .number(words.line),
      ],
      rows: content.findings.teams.map { team in
        let item = team.item
        return PageTable.Row(
          [
            PageTable.Cell(
              text: content.title(item), items: [content.link(item)], isHeading: true),
            .text(item.theme.map(content.theme) ?? ""), .count(team.parties.count),
            .count(scores[item.id] ?? 0), .parties(team.parties.map(content.link)),
            .number(item.line.map { "\($0)" } ?? "", item.line.map(Double.init)),
          ],
          anchor: "row-" + content.anchor(item),
          about: [content.anchor(item)] + team.parties.map(content.anchor))
      }, words: words)
    let related = RelatedItems(content.findings.teams)
    cards = content.findings.teams.map { ItemsSection.card($0, related, content) }
  }

  private static func card(
    _ team: ItemTeam, _ related: RelatedItems, _ content: ReportContent
  ) -> Card {
    let item = team.item
    var evidence: [Evidence] = []
    var seen: Set<ResponsibilityRegister.Evidence> = []
    for case let found? in team.responsibilities.map(\.evidence) where seen.insert(found).inserted {
      evidence.append(Evidence(place: content.place(found), text: WrittenText(found.text)))
    }
    let roles: [Role?] = [.lead, .participant, nil]
    let title = content.title(item)
    let others = related.most(like: item.id).prefix(relatedLimit).map { other, count in
      Related(
        item: content.link(other), title: content.title(other),
        count: TextTemplate(content.words.relatedUnits).filled(with: ["count": "\(count)"]))
    }
    return Card(
      item: content.link(item), title: title,
      original: item.title == title || item.title == item.id ? nil : WrittenText(item.title),
      text: item.text.isEmpty || item.text == item.title || item.text == title
        ? nil : WrittenText(item.text),
      number: item.number, theme: item.theme.map(content.theme), date: item.date,
      roles: roles.compactMap { role in
        let ids = Set(team.responsibilities.filter { $0.role == role }.map(\.party))
        guard !ids.isEmpty else { return nil }
        return RoleRow(
          role: role.map(content.wording.role) ?? content.words.unit,
          parties: team.parties.filter { ids.contains($0.id) }.map(content.link),
          written: content.written(
            team.responsibilities.filter { $0.role == role }.map(\.label), as: role))
      },
      evidence: evidence, hasEvidence: !evidence.isEmpty, related: others,
      hasRelated: !others.isEmpty,
      subjects: ([content.anchor(item)] + team.parties.map(content.anchor))
        .joined(separator: " "))
  }
}

/// The items that share most units with an item.
struct RelatedItems {
  private let teams: [ItemTeam]
  private let positionsOfParty: [Party.ID: [Int]]
  private let positionOfItem: [Item.ID: Int]

  init(_ teams: [ItemTeam]) {
    self.teams = teams
    var positions: [Party.ID: [Int]] = [:]
    for (position, team) in teams.enumerated() {
      for party in team.parties { positions[party.id, default: []].append(position) }
    }
    positionsOfParty = positions
    positionOfItem = Dictionary(
      teams.enumerated().map { ($0.element.item.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Items that share at least two units with an item, most first, ties in the register's order.
  func most(like item: Item.ID) -> [(item: Item, count: Int)] {
    guard let own = positionOfItem[item] else { return [] }
    var counts = [Int](repeating: 0, count: teams.count)
    for party in teams[own].parties {
      for position in positionsOfParty[party.id] ?? [] where position != own {
        counts[position] += 1
      }
    }
    return counts.indices.filter { counts[$0] > 1 }.sorted { counts[$0] > counts[$1] }
      .map { (teams[$0].item, counts[$0]) }
  }
}
