import Drawing

/// Works out where everything on an ego diagram stands.
struct EgoLayout {
  private(set) var nodes: [DiagramNode] = []
  private(set) var edges: [DiagramEdge] = []
  private(set) var bands: [DiagramBand] = []
  /// The position of the middle unit's side.
  let side: Int
  /// The positions of the sides that have partners here.
  private(set) var sidesInUse: Set<Int> = []
  /// The tiers of joint items; `nil` where there is no partner.
  private(set) var tiers: CountTiers?

  private let ego: EgoDiagram
  private static let itemFont = 8.5
  private static let center = "\u{1}ego"

  init(_ ego: EgoDiagram) throws(DiagramError) {
    self.ego = ego
    let sides = try PositionIndex(ego.sides.map(\.id))
    let themes = try PositionIndex(ego.themes.map(\.id))
    let items = try PositionIndex(ego.items.map(\.id))
    _ = try PositionIndex([ego.ego.id] + ego.partners.map(\.party.id))
    side = try sides.position(of: ego.ego.group)
    var partnersOfItem = Array(repeating: 0, count: ego.items.count)
    for item in ego.items { _ = try themes.position(of: item.group) }
    for partner in ego.partners {
      sidesInUse.insert(try sides.position(of: partner.party.group))
      for item in partner.items { partnersOfItem[try items.position(of: item)] += 1 }
    }
    let counts = ego.partners.map(\.items.count).filter { $0 > 0 }
    tiers = counts.max().map { CountTiers(lowest: counts.min() ?? 1, highest: $0) }

    var left = itemColumn(partnersOfItem)
    var right = partnerColumn(sides, items)
    let height = max(left.height, right.height)
    let middle = centerNode(height: height, lines: max(left.boxes.count, right.boxes.count))
    EgoColumn.arrange(&left, &right, around: middle.size, height: height)
    edges = EgoColumn.edges(left, right, to: middle)
    bands = left.bands + right.bands
    nodes = left.furniture + right.furniture + [middle] + left.boxes + right.boxes
  }

  static func width(ofTier tier: Int) -> Double { 0.8 + 1.5 * Double(tier) }

  private func itemColumn(_ partners: [Int]) -> EgoColumn {
    let size = Self.itemFont
    var column = EgoColumn()
    let captions = ego.items.indices.map { "\(ego.items[$0].title) (\(partners[$0]))" }
    let widest = captions.map { TextMetrics.width($0, size: size) }.max() ?? 0
    let numbers = ego.items.map { TextMetrics.width($0.number, size: size) }
    let numberWidth = (min(numbers.max() ?? 0, 60) + 8).rounded()
    let headings = ego.themes.map { TextMetrics.width($0.label, size: 10.5) }.max() ?? 0
    let boxWidth = max(numberWidth + min(max(widest, 100), 250) + 12, min(headings, 300) + 40)
      .rounded()
    column.width = boxWidth + 12
    for (position, theme) in ego.themes.enumerated() {
      let members = ego.items.indices.filter { ego.items[$0].group == theme.id }
      guard !members.isEmpty else { continue }
      let top = column.height
      column.begin(theme.label, count: members.count, id: "ego-theme-\(position)")
      for item in members {
        let lines = TextWrapping.balanced(
          captions[item], size: size, width: boxWidth - numberWidth - 8, maximumLines: 3)
        let tall = (Double(max(lines.count, 1)) * size * 1.25 + 4.4).rounded()
        let box = DiagramSize(width: boxWidth, height: tall)
        let center = DiagramPoint(x: column.width / 2, y: column.height + tall / 2)
        column.boxes.append(
          DiagramNode(
            id: "\u{1}item-\(item)",
            table: .numbered(
              TextWrapping.truncated(ego.items[item].number, size: size, width: 60), lines: lines,
              fontSize: size, numberWidth: numberWidth,
              size: DiagramRect(center: center, size: box)),
            look: .box(fill: .white, stroke: .border, dashed: false), size: box, center: center,
            tooltip: "\(ego.items[item].number) \(ego.items[item].title)",
            subjects: [.event(ego.items[item].id)]))
        column.lines.append(
          .init(
            width: 0.9, color: DiagramPalette.side(side).opacity(0x90),
            tooltip: "\(ego.ego.label) – \(ego.items[item].number) \(ego.items[item].title)",
            subjects: [.actor(ego.ego.id), .event(ego.items[item].id)]))
        column.height += tall + 3
      }
      column.end(from: top)
    }
    return column
  }

  private func partnerColumn(_ sides: PositionIndex, _ items: PositionIndex) -> EgoColumn {
    var column = EgoColumn()
    // Long names take more room, and a little more where one word is long.
    let isLong = ego.partners.contains {
      TextMetrics.width($0.party.label, size: 9) > 270
        || TextWrapping.longestWord(of: $0.party.label) * 9 > 110
    }
    let nameWidth = isLong ? 168.0 : 122
    let boxWidth = nameWidth + 114
    column.width = boxWidth + 12
    for (position, group) in ego.sides.enumerated() {
      let hue = DiagramPalette.side(position)
      let members = ego.partners.indices.filter { ego.partners[$0].party.group == group.id }
        .sorted { (-ego.partners[$0].items.count, $0) < (-ego.partners[$1].items.count, $1) }
      guard !members.isEmpty else { continue }
      let top = column.height
      column.begin(group.label, count: members.count, id: "ego-side-\(position)")
      for index in members {
        let partner = ego.partners[index]
        let numbers = partner.items.compactMap { items[$0] }.sorted().map { ego.items[$0].number }
        let table = partnerTable(
          name: "\(partner.party.label) (\(partner.items.count))", numbers: numbers, hue: hue,
          width: boxWidth, nameWidth: nameWidth)
        let tier = tiers?.tier(of: partner.items.count) ?? 0
        column.boxes.append(
          DiagramNode(
            id: "\u{1}partner-\(index)", table: table,
            center: DiagramPoint(
              x: column.width / 2, y: column.height + table.size.height / 2),
            tooltip: "\(partner.party.label): "
              + numbers.joined(separator: ego.words.separator),
            subjects: [.actor(partner.party.id)]))
        column.lines.append(
          .init(
            width: Self.width(ofTier: tier), color: hue.opacity(0xA0),
            tooltip: "\(ego.ego.label) – \(partner.party.label): "
              + numbers.joined(separator: ego.words.separator),
            subjects: [.actor(ego.ego.id), .actor(partner.party.id)]
              + partner.items.map(DiagramSubject.event)))
        column.height += table.size.height + 3
      }
      column.end(from: top)
    }
    return column
  }

  private func partnerTable(
    name: String, numbers: [String], hue: DiagramColor, width: Double, nameWidth: Double
  ) -> DiagramTable {
    let numberWidth = width - nameWidth - 4
    let names = TextWrapping.balanced(name, size: 9, width: nameWidth - 8, maximumLines: 4)
    let lists = TextWrapping.filled(
      numbers.joined(separator: " "), size: 8, width: numberWidth - 10, maximumLines: 4)
    let tall = max(Double(names.count) * 11.6, Double(lists.count) * 10.4) + 4
    return DiagramTable(
      rows: [
        [
          .init(lines: [], fill: hue),
          .init(lines: names, fontSize: 9, fill: hue.tint(0.16)),
          .init(
            lines: lists, fontSize: 8, color: .faintInk, fill: .white, alignment: .left, padding: 4),
        ]
      ], columnWidths: [4, nameWidth, numberWidth], rowHeights: [tall])
  }

  private func centerNode(height: Double, lines: Int) -> DiagramNode {
    let hue = DiagramPalette.side(side)
    let caption = TextWrapping.fitted(
      ego.ego.label, size: 15, rooms: [(100, 4), (138, 5), (160, 6)])
    let text = TextMetrics.size(of: caption, size: 15)
    return DiagramNode(
      id: Self.center, lines: caption, fontSize: 15, color: hue.textColor,
      look: .box(fill: hue, stroke: hue, dashed: false),
      size: DiagramSize(
        width: text.width + 24, height: max(text.height + 24, min(Double(lines) * 6, 260))),
      center: DiagramPoint(x: 0, y: height / 2), tooltip: ego.ego.label,
      subjects: [.actor(ego.ego.id)])
  }
}
