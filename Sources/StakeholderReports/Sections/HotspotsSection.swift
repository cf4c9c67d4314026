import ResultTables
import StakeholderFindings

/// Where coordination piles up, and why.
struct HotspotsSection: Sendable {
  struct Bar: Sendable {
    let width: String
    let number: Int
    let label: String
  }
  struct Row: Sendable {
    let rank: Int
    let item: ItemLink?
    let title: String
    let parties: [PartyLink]
    let score: Int
    let bars: [Bar]
    let reason: LinkedSentence
    let subjects: String
  }
  struct List: Sendable {
    let heading: String
    let rows: [Row]
    let table: PageTable
  }
  struct Key: Sendable {
    let number: Int
    let name: String
    let text: String
  }

  /// As many as are explained in words; all stand in the tables.
  static let explained = 6

  let figures: [Figure]
  let lists: [List]
  let keys: [Key]

  init(_ content: ReportContent, figures: [Figure]) {
    self.figures = figures
    let shown = HotspotsSection.shownComponents(content)
    keys = HotspotsSection.definitions(content).enumerated().filter { shown.contains($0.offset) }
      .map { Key(number: $0.offset + 1, name: $0.element.name, text: $0.element.text) }
    let words = content.words
    let headings: [(HotspotKind, String)] = [
      (.items, words.hotspotItems), (.parties, words.hotspotParties),
      (.channels, words.hotspotChannels),
    ]
    lists = headings.map { kind, heading in
      let hotspots = content.analysis.hotspots[kind] ?? []
      let top = hotspots.first?.load.score ?? 1
      return List(
        heading: heading,
        rows: hotspots.prefix(HotspotsSection.explained).map {
          HotspotsSection.row($0, top: top, content)
        },
        table: HotspotsSection.table(hotspots, kind, heading, content))
    }.filter { !$0.rows.isEmpty }
  }

  /// What the components of the score count, in their order.
  static func definitions(_ content: ReportContent) -> [(name: String, text: String)] {
    let words = content.words
    let texts = [
      words.definitionPairs, words.definitionAcrossSides, words.definitionJointLeads,
      words.definitionOnlyMeetings, words.definitionSoleChannels,
    ]
    return zip(CoordinationLoad().components, texts).map {
      (content.wording.component($0.name), $1)
    }
  }

  /// The places of the components that can count: without two sides, those that need them are 0 by definition.
  static func shownComponents(_ content: ReportContent) -> [Int] {
    let components = CoordinationLoad().components
    return components.indices.filter {
      content.hasSides || !CoordinationLoad.needsSides(components[$0].name)
    }
  }

  private static func row(_ hotspot: Hotspot, top: Int, _ content: ReportContent) -> Row {
    let subject = links(hotspot.subject, content)
    let bars = hotspot.load.components.enumerated().filter { $0.element.value > 0 }.map {
      position, component in
      Bar(
        width: ResultTable.rounded(Double(component.value) * 100 / Double(top)),
        number: position + 1,
        label: "\(content.wording.component(component.name)) \(component.value)")
    }
    return Row(
      rank: hotspot.rank, item: subject.item, title: subject.title, parties: subject.parties,
      score: hotspot.load.score, bars: bars,
      reason: LinkedSentence(content.wording.hotspot(hotspot), content),
      subjects: subject.anchors.joined(separator: " "))
  }

  private static func table(
    _ hotspots: [Hotspot], _ kind: HotspotKind, _ heading: String, _ content: ReportContent
  ) -> PageTable {
    let words = content.words
    let shown = shownComponents(content)
    let names = CoordinationLoad().components.map { content.wording.component($0.name) }
    let subjectHeading = kind == .items ? words.item : words.unit
    return PageTable(
      id: "hotspots-\(kind.rawValue)-table", caption: "\(heading) · \(words.hotspotTable)",
      columns: [.number(words.rank), .text(subjectHeading), .number(words.score)]
        + shown.map { .number(names[$0]) } + [.text(words.itemNumbers)],
      rows: hotspots.map { hotspot in
        let subject = links(hotspot.subject, content)
        let name: PageTable.Cell =
          subject.item.map { PageTable.Cell(text: subject.title, items: [$0]) }
          ?? .parties(subject.parties)
        return PageTable.Row(
          [.count(hotspot.rank), name, .count(hotspot.load.score)]
            + shown.map { .count(hotspot.load.components[$0].value) }
            + [.items(hotspot.items.map(content.link))],
          anchor: content.anchor(hotspot.subject), about: subject.anchors)
      }, limit: 10, words: words)
  }

  private static func links(
    _ subject: HotspotSubject, _ content: ReportContent
  ) -> (item: ItemLink?, title: String, parties: [PartyLink], anchors: [String]) {
    switch subject {
    case .item(let item):
      let team = content.findings.teams.first { $0.item.id == item.id }
      let parties = team?.parties.map(content.anchor) ?? []
      return (content.link(item), content.title(item), [], [content.anchor(item)] + parties)
    case .party(let party):
      return (nil, "", [content.link(party)], [content.anchor(party)])
    case .channel(let channel):
      let parties = [content.link(channel.first), content.link(channel.second)]
      return (nil, "", parties, parties.map(\.anchor))
    }
  }
}
