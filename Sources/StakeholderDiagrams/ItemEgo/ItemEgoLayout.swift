import Drawing
import Languages

/// Works out where everything on an ``ItemEgoDiagram`` stands.
struct ItemEgoLayout {
  private(set) var nodes: [DiagramNode] = []
  private(set) var edges: [DiagramEdge] = []
  private(set) var bands: [DiagramBand] = []
  /// The positions of the sides that have units here.
  private(set) var sidesInUse: Set<Int> = []
  /// The tiers of shared units; `nil` where no other item shares any.
  private(set) var tiers: CountTiers?
  /// The items for which there is no room, in the order in which they would stand.
  private(set) var leftOut: [ItemEgoDiagram.Other] = []
  /// How many other items share units, drawn or not.
  private(set) var sharing = 0

  private let ego: ItemEgoDiagram
  // The units by side, leads first, and the letters of each.
  private var order: [[Int]] = []
  private var letters: [String]

  /// The box of the item in the middle.
  static let fill = DiagramColor(0x33414E)
  private static let center = "\u{1}ego"
  private static let letterWidth = 22.0

  init(_ ego: ItemEgoDiagram) throws(DiagramError) {
    self.ego = ego
    letters = Array(repeating: "", count: ego.units.count)
    let sides = try PositionIndex(ego.sides.map(\.id))
    let units = try PositionIndex(ego.units.map(\.party.id))
    _ = try PositionIndex([ego.item.id] + ego.others.map(\.item.id))
    order = Array(repeating: [], count: ego.sides.count)
    for (position, unit) in ego.units.enumerated() {
      let side = try sides.position(of: unit.party.group)
      sidesInUse.insert(side)
      order[side].append(position)
    }
    var place = 0
    for side in order.indices {
      order[side].sort { (Self.rank($0, ego), $0) < (Self.rank($1, ego), $1) }
      for unit in order[side] {
        letters[unit] = Self.letter(place)
        place += 1
      }
    }
    var positions: [[Int]] = []
    for other in ego.others {
      var own: [Int] = []
      for party in other.parties { own.append(try units.position(of: party)) }
      positions.append(Array(Set(own)).sorted())
    }
    let ranked = ego.others.indices.filter { !positions[$0].isEmpty }
      .sorted { (-positions[$0].count, $0) < (-positions[$1].count, $1) }
    sharing = ranked.count
    let kept = ranked.prefix(max(ego.limit, 0))
    leftOut = ranked.dropFirst(kept.count).map { ego.others[$0] }
    let counts = kept.map { positions[$0].count }
    tiers = counts.max().map { CountTiers(lowest: counts.min() ?? 1, highest: $0) }

    var left = unitColumn()
    var right = itemColumn(kept.map { (ego.others[$0], positions[$0]) })
    let height = max(left.height, right.height)
    let middle = centerNode(height: height, lines: max(left.boxes.count, right.boxes.count))
    EgoColumn.arrange(&left, &right, around: middle.size, height: height)
    edges = EgoColumn.edges(left, right, to: middle)
    bands = left.bands + right.bands
    nodes = left.furniture + right.furniture + [middle] + left.boxes + right.boxes
  }

  /// How thick the line of a role is.
  static func width(of role: DiagramTie.Role?) -> Double {
    ResponsibilityMapLayout.width(of: role) * 1.3
  }

  private static func rank(_ unit: Int, _ ego: ItemEgoDiagram) -> Int {
    switch ego.units[unit].role {
    case .lead: 0
    case .participant: 1
    case nil: 2
    }
  }

  /// A, B ... Z, then AA, AB ...
  static func letter(_ place: Int) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let last = String(alphabet[((place % 26) + 26) % 26])
    return place < 26 ? last : letter(place / 26 - 1) + last
  }

  // MARK: Columns

  private func unitColumn() -> EgoColumn {
    var column = EgoColumn()
    let widest = ego.units.map { TextMetrics.width($0.party.label, size: 10) }.max() ?? 0
    let nameWidth = min(max(widest + 20, 110), 190).rounded()
    column.width = nameWidth + Self.letterWidth + 16
    for (side, members) in order.enumerated() where !members.isEmpty {
      let hue = DiagramPalette.side(side)
      let top = column.height
      column.begin(ego.sides[side].label, count: members.count, id: "ego-side-\(side)")
      for unit in members {
        let party = ego.units[unit].party
        let role = ego.units[unit].role
        let lines = TextWrapping.balanced(
          party.label, size: 10, width: nameWidth - 12, maximumLines: 4)
        let tall = (Double(lines.count) * 13 + 6).rounded()
        let table = DiagramTable(
          rows: [
            [
              .init(lines: [], fill: hue),
              .init(lines: [letters[unit]], fontSize: 9, color: .faintInk, fill: .white),
              .init(lines: lines, fontSize: 10, fill: hue.tint(0.16)),
            ]
          ], columnWidths: [4, Self.letterWidth, nameWidth], rowHeights: [tall])
        let name = ego.words.map.named(party.label, as: role)
        add(table, id: "unit-\(unit)", tooltip: name, subject: .actor(party.id), to: &column)
        column.lines.append(
          .init(
            width: Self.width(of: role), color: ResponsibilityMapLayout.color(hue, of: role),
            tooltip: "\(name) – \(ego.item.number) \(ego.item.title)",
            subjects: [.actor(party.id), .event(ego.item.id)]))
      }
      column.end(from: top)
    }
    return column
  }

  private func itemColumn(
    _ others: [(other: ItemEgoDiagram.Other, units: [Int])]
  ) -> EgoColumn {
    var column = EgoColumn()
    let titles = others.map { TextMetrics.width($0.other.item.title, size: 8.5) }.max() ?? 0
    let numbers = others.map { TextMetrics.width($0.other.item.number, size: 8.5) }.max() ?? 0
    let numberWidth = (min(numbers, 60) + 10).rounded()
    let titleWidth = min(max(titles + 14, 110), 240).rounded()
    let lists = others.map { letters(of: $0.units) }
    let listWidth = min((lists.map { TextMetrics.width($0, size: 8) }.max() ?? 0) + 12, 110)
      .rounded(.up)
    column.width = numberWidth + titleWidth + listWidth + 12
    for (index, entry) in others.enumerated() {
      let count = entry.units.count
      if index == 0 || others[index - 1].units.count != count {
        column.begin(
          TextTemplate(ego.words.itemEgo.shared).filled(with: ["count": "\(count)"]),
          count: others.count { $0.units.count == count }, id: "ego-shared-\(count)")
      }
      let item = entry.other.item
      let lines = TextWrapping.balanced(
        item.title, size: 8.5, width: titleWidth - 12, maximumLines: 3)
      let list = TextWrapping.filled(
        lists[index], size: 8, width: listWidth - 8, maximumLines: 3)
      let tall = max(Double(lines.count) * 11 + 5, Double(list.count) * 10.4 + 5).rounded()
      let table = DiagramTable(
        rows: [
          [
            .init(
              lines: [TextWrapping.truncated(item.number, size: 8.5, width: 60)], fontSize: 8.5,
              color: .faintInk, fill: .white),
            .init(lines: lines, fontSize: 8.5, fill: .white, alignment: .left, padding: 2),
            .init(
              lines: list, fontSize: 8, color: .faintInk, fill: .white, alignment: .left,
              padding: 2),
          ]
        ], columnWidths: [numberWidth, titleWidth, listWidth], rowHeights: [tall])
      let names = entry.units.map { ego.units[$0].party.label }
        .joined(separator: ego.words.separator)
      add(
        table, id: "item-\(index)", tooltip: "\(item.number) \(item.title): \(names)",
        subject: .event(item.id), to: &column)
      column.lines.append(
        .init(
          width: EgoLayout.width(ofTier: tiers?.tier(of: count) ?? 0),
          color: DiagramPalette.lineSteps[2].opacity(0xA0),
          tooltip: "\(ego.item.number) – \(item.number): \(names)",
          subjects: [.event(ego.item.id), .event(item.id)]
            + entry.units.map { .actor(ego.units[$0].party.id) }))
      let isLast = index + 1 == others.count || others[index + 1].units.count != count
      if isLast { column.end(from: column.start) }
    }
    return column
  }

  private func letters(of units: [Int]) -> String {
    order.joined().filter { units.contains($0) }.map { letters[$0] }.joined(separator: " ")
  }

  private func add(
    _ table: DiagramTable, id: String, tooltip: String, subject: DiagramSubject,
    to column: inout EgoColumn
  ) {
    column.boxes.append(
      DiagramNode(
        id: "\u{1}\(id)", table: table,
        center: DiagramPoint(x: column.width / 2, y: column.height + table.size.height / 2),
        tooltip: tooltip, subjects: [subject]))
    column.height += table.size.height + 3
  }

  private func centerNode(height: Double, lines: Int) -> DiagramNode {
    let caption =
      [ego.item.number]
      + TextWrapping.fitted(
        ego.item.title, size: 13, rooms: [(110, 5), (150, 6)])
    let text = TextMetrics.size(of: caption, size: 13)
    return DiagramNode(
      id: Self.center, lines: caption, fontSize: 13, color: Self.fill.textColor,
      look: .box(fill: Self.fill, stroke: Self.fill, dashed: false),
      size: DiagramSize(
        width: text.width + 24, height: max(text.height + 24, min(Double(lines) * 6, 260))),
      center: DiagramPoint(x: 0, y: height / 2), tooltip: "\(ego.item.number) \(ego.item.title)",
      subjects: [.event(ego.item.id)])
  }
}
