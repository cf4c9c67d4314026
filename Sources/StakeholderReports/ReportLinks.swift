import ResponsibilityRegister
import StakeholderFindings

/// An item as the page links to it.
struct ItemLink {
  let anchor: String
  let id: String
  /// Empty where the item has no other title than its id.
  let title: String
}

/// A party as the page links to it.
struct PartyLink {
  let anchor: String
  let name: String
  let gloss: String?
}

extension ReportContent {
  func link(_ item: Item) -> ItemLink {
    ItemLink(
      anchor: itemAnchors[item.id] ?? "", id: item.id,
      title: item.title == item.id ? "" : wording.title(item))
  }

  func link(_ party: Party) -> PartyLink {
    PartyLink(anchor: partyAnchors[party.id] ?? "", name: party.name, gloss: gloss(party))
  }

  func links(_ items: [Item]) -> [ItemLink] { items.map(link) }
}
