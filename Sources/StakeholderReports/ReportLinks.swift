import ResponsibilityRegister
import StakeholderFindings

/// An item as the page links to it.
struct ItemLink: Sendable {
  let anchor: String
  let id: String
}

/// A party as the page links to it.
struct PartyLink: Sendable {
  let anchor: String
  let name: String
}

extension ReportContent {
  func link(_ item: Item) -> ItemLink { ItemLink(anchor: anchor(item), id: item.id) }

  func link(_ party: Party) -> PartyLink {
    PartyLink(anchor: anchor(party), name: wording.name(party))
  }

  func anchor(_ item: Item) -> String { analysis.itemAnchors[item.id] ?? "" }

  func anchor(_ party: Party) -> String { analysis.partyAnchors[party.id] ?? "" }

  /// The row of two parties in the table of pairs, whichever comes first.
  func anchor(ofPair first: Party.ID, _ second: Party.ID) -> String {
    let anchors = [first, second].map { analysis.partyAnchors[$0] ?? "" }
    // By position in the register, which the anchors end in.
    let sorted = anchors.sorted { ($0.count, $0) < ($1.count, $1) }
    return "pair-" + sorted.map { $0.dropFirst("party-".count) }.joined(separator: "-")
  }

  func anchor(_ hotspot: HotspotSubject) -> String {
    switch hotspot {
    case .item(let item): "hotspot-" + anchor(item)
    case .party(let party): "hotspot-" + anchor(party)
    case .channel(let channel): "hotspot-" + anchor(ofPair: channel.first.id, channel.second.id)
    }
  }

  /// Where the numbers of a sentence stand on the page.
  func anchor(_ basis: Sentence.Basis) -> String {
    switch basis {
    case .party(let id): "row-" + (analysis.partyAnchors[id] ?? "")
    case .item(let id): "row-" + (analysis.itemAnchors[id] ?? "")
    case .pair(let first, let second): anchor(ofPair: first, second)
    case .hotspot(let subject): anchor(subject)
    case .soleChannels(let id): "sole-" + (analysis.partyAnchors[id] ?? "")
    case .fragmentation(let id): "cut-" + (analysis.partyAnchors[id] ?? "")
    case .parties: "units-table"
    case .items: "items-table"
    case .themes: register.themes.isEmpty ? "items-table" : "chapters-table"
    case .responsibilities: "evidence"
    }
  }
}
