import StakeholderFindings

/// Where coordination piles up, and why.
struct HotspotsSection {
  struct Bar {
    let width: String
    let number: Int
    let label: String
  }
  struct Row {
    let rank: Int
    let item: ItemLink?
    let parties: [PartyLink]
    let score: Int
    let bars: [Bar]
    let reason: String
  }
  struct List {
    let heading: String
    let rows: [Row]
    let more: String?
  }
  struct Key {
    let number: Int
    let name: String
    let text: String
  }

  /// As many as one page holds; the rest stand in the tables.
  static let rowLimit = 12

  let lists: [List]
  let keys: [Key]

  init(_ content: ReportContent) {
    keys = content.words.componentDefinitions.enumerated().map {
      Key(number: $0.offset + 1, name: $0.element.name, text: $0.element.text)
    }
    let headings: [(HotspotKind, String)] = [
      (.items, content.words.hotspotItems), (.parties, content.words.hotspotParties),
      (.channels, content.words.hotspotChannels),
    ]
    lists = headings.map { kind, heading in
      let hotspots = content.hotspots[kind] ?? []
      let top = hotspots.first?.load.score ?? 1
      let rest = hotspots.count - HotspotsSection.rowLimit
      return List(
        heading: heading,
        rows: hotspots.prefix(HotspotsSection.rowLimit).map {
          HotspotsSection.row($0, top: top, content)
        },
        more: rest > 0 ? content.words.more(rest, "tables/hotspots-\(kind.rawValue).csv") : nil)
    }.filter { !$0.rows.isEmpty }
  }

  private static func row(_ hotspot: Hotspot, top: Int, _ content: ReportContent) -> Row {
    var item: ItemLink?
    var parties: [PartyLink] = []
    switch hotspot.subject {
    case .item(let subject): item = content.link(subject)
    case .party(let party): parties = [content.link(party)]
    case .channel(let channel):
      parties = [content.link(channel.first), content.link(channel.second)]
    }
    let bars = hotspot.load.components.enumerated().filter { $0.element.value > 0 }.map {
      position, component in
      Bar(
        width: ResultTable.rounded(Double(component.value) * 100 / Double(top)),
        number: position + 1,
        label: "\(content.wording.component(component.name)) \(component.value)")
    }
    return Row(
      rank: hotspot.rank, item: item, parties: parties, score: hotspot.load.score, bars: bars,
      reason: content.wording.hotspot(hotspot))
  }
}
