import Drawing

/// Works out where everything on a responsibility map stands.
struct ResponsibilityMapLayout {
  static let lonely = DiagramColor(0xB3261E)

  private(set) var nodes: [DiagramNode] = []
  private(set) var edges: [DiagramEdge] = []
  private(set) var bands: [DiagramBand] = []
  private(set) var tieCount = 0
  /// The roles that lines are drawn for.
  private(set) var roles: Set<DiagramTie.Role?> = []

  /// How thick the line of a role is.
  static func width(of role: DiagramTie.Role?) -> Double {
    switch role {
    case .lead: 1.8
    case .participant: 0.7
    case nil: 1.1
    }
  }

  /// The colour of a role's line: only leads have their full hue.
  static func color(_ hue: DiagramColor, of role: DiagramTie.Role?) -> DiagramColor {
    switch role {
    case .lead: hue
    case .participant: hue.opacity(0x96)
    case nil: hue.opacity(0xB4)
    }
  }

  private let map: ResponsibilityMap
  // The ties of each item, and the items of each unit by their place in the middle column.
  private var leftOfItem: [[Int]] = []
  private var rightOfItem: [[Int]] = []
  private var itemsOfLeft: [[Int]] = []
  private var itemsOfRight: [[Int]] = []
  // The role of each tie, by the unit and the row of the item.
  private var roleOfLeft: [[Int: DiagramTie.Role]] = []
  private var roleOfRight: [[Int: DiagramTie.Role]] = []
  // The items in the order of the middle column, and where each stands.
  private var column: [Int] = []
  private var itemFrames: [DiagramRect] = []
  private var height = 0.0

  private static let itemFont = 8.5
  private static let itemGap = 2.6
  private static let leftGap = 150.0
  private static let rightGap = 215.0

  init(_ map: ResponsibilityMap) throws(DiagramError) {
    self.map = map
    try tie()
    placeItems()
    let leftNodes = placeUnits(
      map.left, itemsOfLeft, isLeft: true, edge: (itemFrames.map(\.minX).min() ?? 0) - Self.leftGap)
    let rightNodes = placeUnits(
      map.right, itemsOfRight, isLeft: false,
      edge: (itemFrames.map(\.maxX).max() ?? 0) + Self.rightGap)
    addHeadings(left: leftNodes, right: rightNodes)
    addEdges(left: leftNodes, right: rightNodes)
    nodes += leftNodes + rightNodes
  }

  // MARK: Ties

  private mutating func tie() throws(DiagramError) {
    let left = try PositionIndex(map.left.map(\.id))
    let right = try PositionIndex(map.right.map(\.id))
    let items = try PositionIndex(map.items.map(\.id))
    let themes = try PositionIndex(map.themes.map(\.id))
    for unit in map.right where left[unit.id] != nil { throw .repeatedNode(unit.id) }
    for item in map.items { _ = try themes.position(of: item.group) }
    column = map.themes.flatMap { theme in
      map.items.indices.filter { map.items[$0].group == theme.id }
    }
    var place = Array(repeating: 0, count: map.items.count)
    for (row, item) in column.enumerated() { place[item] = row }
    leftOfItem = Array(repeating: [], count: map.items.count)
    rightOfItem = leftOfItem
    itemsOfLeft = Array(repeating: [], count: map.left.count)
    itemsOfRight = Array(repeating: [], count: map.right.count)
    roleOfLeft = Array(repeating: [:], count: map.left.count)
    roleOfRight = Array(repeating: [:], count: map.right.count)
    if case .party(let id, _) = map.part, left[id] == nil { _ = try right.position(of: id) }
    for tie in map.ties.merged {
      roles.insert(tie.role)
      let row = place[try items.position(of: tie.item)]
      if let unit = left[tie.party] {
        leftOfItem[row].append(unit)
        itemsOfLeft[unit].append(row)
        roleOfLeft[unit][row] = tie.role
      } else {
        let unit = try right.position(of: tie.party)
        rightOfItem[row].append(unit)
        itemsOfRight[unit].append(row)
        roleOfRight[unit][row] = tie.role
      }
      tieCount += 1
    }
  }

  // MARK: Items

  private mutating func placeItems() {
    let size = Self.itemFont
    let numbers = column.map { TextMetrics.width(map.items[$0].number, size: size) }
    let numberWidth = (min(numbers.max() ?? 0, 60) + 8).rounded()
    let widest = column.map { TextMetrics.width(map.items[$0].title, size: size) }.max() ?? 0
    let headings = map.themes.map { TextMetrics.width($0.label, size: 10.5) }.max() ?? 0
    let width = max(numberWidth + min(max(widest, 100), 240) + 12, min(headings, 300) + 40)
      .rounded()
    let band = DiagramRect(minX: -9, minY: 0, maxX: width + 9, maxY: 0)
    var y = 0.0
    var row = 0
    for theme in map.themes {
      let members = map.items.filter { $0.group == theme.id }.count
      guard members > 0 else { continue }
      let top = y
      nodes.append(
        PageFurniture.node(
          "theme-\(row)",
          table: DiagramTable(
            rows: [
              [
                .init(
                  lines: [TextWrapping.truncated(theme.label, size: 10.5, width: width - 36)],
                  fontSize: 9.5, alignment: .left, isBold: true),
                .init(lines: ["\(members)"], fontSize: 9.5, color: .faintInk),
              ]
            ], columnWidths: [width - 28, 28], rowHeights: [15]), left: 0, top: top + 2))
      y += 19
      for _ in 0..<members {
        let lines = TextWrapping.balanced(
          map.items[column[row]].title, size: size, width: width - numberWidth - 8,
          maximumLines: 3)
        let tall = (Double(max(lines.count, 1)) * size * 1.25 + 3.4).rounded()
        let frame = DiagramRect(minX: 0, minY: y, maxX: width, maxY: y + tall)
        itemFrames.append(frame)
        nodes.append(itemNode(row, lines: lines, frame: frame, numberWidth: numberWidth))
        y += tall + Self.itemGap
        row += 1
      }
      y += 3
      bands.append(
        DiagramBand(
          frame: DiagramRect(minX: band.minX, minY: top, maxX: band.maxX, maxY: y), fill: .band))
      y += 5
    }
    height = max(y - 5, 0)
  }

  private func itemNode(
    _ row: Int, lines: [String], frame: DiagramRect, numberWidth: Double
  ) -> DiagramNode {
    let item = map.items[column[row]]
    // Where there is no right column at all, an item without a unit there is nothing to point out.
    let isLonely = rightOfItem[row].isEmpty && !map.right.isEmpty
    return DiagramNode(
      id: "\u{1}item-\(row)",
      table: .numbered(
        TextWrapping.truncated(item.number, size: Self.itemFont, width: 60), lines: lines,
        fontSize: Self.itemFont, numberWidth: numberWidth, size: frame),
      look: .box(
        fill: .white, stroke: isLonely ? Self.lonely : color(ofRow: row), dashed: isLonely),
      size: DiagramSize(width: frame.width, height: frame.height),
      center: DiagramPoint(
        x: (frame.minX + frame.maxX) / 2, y: (frame.minY + frame.maxY) / 2),
      tooltip: "\(item.number) \(item.title): "
        + (leftOfItem[row].map { map.words.map.named(map.left[$0].label, as: roleOfLeft[$0][row]) }
        + rightOfItem[row].map {
          map.words.map.named(map.right[$0].label, as: roleOfRight[$0][row])
        }).joined(separator: map.words.separator),
      subjects: [.event(item.id)])
  }

  private func color(ofRow row: Int) -> DiagramColor {
    leftOfItem[row].first.map(map.hue(ofLeft:)) ?? .border
  }

  // MARK: Units

  // The units of one column in the order given, placed near their items.
  private mutating func placeUnits(
    _ units: [DiagramParty], _ rows: [[Int]], isLeft: Bool, edge: Double
  ) -> [DiagramNode] {
    let most = Double(rows.map(\.count).max() ?? 1)
    let order = ColumnOrder.byCrossings(rows)
    let boxes = order.map { unit -> (lines: [String], font: Double, size: DiagramSize) in
      let share = most > 0 ? (Double(rows[unit].count) / most).squareRoot() : 0
      let font = isLeft ? 11 : 8.5 + (6 * share).rounded()
      let caption = "\(units[unit].label) (\(rows[unit].count))"
      let lines = TextWrapping.fitted(
        caption, size: font, rooms: isLeft ? [(84, 3), (112, 5)] : [(142, 2), (190, 3), (190, 4)])
      let text = TextMetrics.size(of: lines, size: font)
      // Tall enough for its lines to arrive side by side.
      let ports = Double(rows[unit].count) * (isLeft ? 2.6 : 1.2) + 6
      return (
        lines, font,
        DiagramSize(width: text.width + 12, height: max(text.height + 4, ports))
      )
    }
    let gap = isLeft ? 14.0 : 5
    let needed = boxes.reduce(0) { $0 + $1.size.height + gap }
    // A column taller than the items stands out over them at both ends alike.
    let overhang = max(0, needed - height) / 2
    let centers = ColumnPlacement.centers(
      wanted: order.map { unit in
        let middles = rows[unit].map { (itemFrames[$0].minY + itemFrames[$0].maxY) / 2 }
        return middles.isEmpty ? height : middles.reduce(0, +) / Double(middles.count)
      }, heights: boxes.map(\.size.height), gap: gap,
      range: -overhang...max(height, 1) + overhang)
    let widest = boxes.map(\.size.width).max() ?? 0
    var placed = units.map { DiagramNode(id: $0.id, lines: [], fontSize: 8, look: .plain) }
    for (position, unit) in order.enumerated() {
      let box = boxes[position]
      let hue = isLeft ? map.hue(ofLeft: unit) : .border
      placed[unit] = DiagramNode(
        id: "\u{1}\(isLeft ? "left" : "right")-\(unit)", lines: box.lines, fontSize: box.font,
        color: isLeft ? hue.textColor : .ink,
        look: isLeft
          ? .box(fill: hue, stroke: hue, dashed: false)
          : .box(fill: .box, stroke: .border, dashed: false),
        size: DiagramSize(width: isLeft ? widest : box.size.width, height: box.size.height),
        center: DiagramPoint(
          x: isLeft ? edge - widest / 2 : edge + box.size.width / 2, y: centers[position]),
        tooltip: "\(units[unit].label): "
          + rows[unit].sorted().map { map.items[column[$0]].number }
          .joined(separator: map.words.separator),
        subjects: [.actor(units[unit].id)])
      if map.focus?.id == units[unit].id, let frame = placed[unit].frame {
        bands += [
          DiagramBand(frame: frame.grown(by: 4), fill: .ink),
          DiagramBand(frame: frame.grown(by: 2.4), fill: .white),
        ]
      }
    }
    return placed
  }

  private mutating func addHeadings(left: [DiagramNode], right: [DiagramNode]) {
    let columns = [
      (map.leftName, left, "left"), (map.rightName, right, "right"),
    ]
    for (name, column, id) in columns where !name.isEmpty {
      guard
        let frame = column.compactMap(\.frame).reduce(nil as DiagramRect?, { $0?.union($1) ?? $1 })
      else { continue }
      let width = max(frame.width, 60)
      let lines = TextWrapping.balanced(TextCleaning.line(name), size: 11, width: width)
      let table = DiagramTable(
        rows: [
          [.init(lines: lines, fontSize: 10, color: .faintInk, alignment: .center, isBold: true)]
        ], columnWidths: [width], rowHeights: [Double(lines.count) * 14 + 2])
      nodes.append(
        PageFurniture.node(
          "column-\(id)", table: table, left: frame.minX,
          top: min(frame.minY, 0) - table.size.height - 6))
    }
  }

  // MARK: Lines

  private mutating func addEdges(left: [DiagramNode], right: [DiagramNode]) {
    addEdges(
      units: left, of: map.left, rows: itemsOfLeft, roles: roleOfLeft, partners: leftOfItem,
      isLeft: true)
    addEdges(
      units: right, of: map.right, rows: itemsOfRight, roles: roleOfRight, partners: rightOfItem,
      isLeft: false)
    // Thin lines first, so that the thick ones lie on top.
    edges.sort { ($0.width, $0.from, $0.to) < ($1.width, $1.from, $1.to) }
  }

  private mutating func addEdges(
    units: [DiagramNode], of parties: [DiagramParty], rows: [[Int]],
    roles: [[Int: DiagramTie.Role]], partners: [[Int]], isLeft: Bool
  ) {
    var portOnItem: [[Int: Double]] = partners.indices.map { row in
      let sorted = partners[row].sorted {
        (units[$0].center?.y ?? 0, $0) < (units[$1].center?.y ?? 0, $1)
      }
      let frame = itemFrames[row]
      let ports = ColumnPlacement.ports(
        count: sorted.count, center: (frame.minY + frame.maxY) / 2, height: frame.height - 5,
        step: 2.4)
      return Dictionary(zip(sorted, ports)) { first, _ in first }
    }
    for unit in units.indices {
      guard let frame = units[unit].frame else { continue }
      let sorted = rows[unit].sorted()
      let ports = ColumnPlacement.ports(
        count: sorted.count, center: (frame.minY + frame.maxY) / 2, height: frame.height - 6,
        step: isLeft ? 2.6 : 3)
      for (row, port) in zip(sorted, ports) {
        let onItem = portOnItem[row].removeValue(forKey: unit) ?? itemFrames[row].minY
        let start =
          isLeft
          ? DiagramPoint(x: frame.maxX, y: port)
          : DiagramPoint(x: itemFrames[row].maxX, y: onItem)
        let end =
          isLeft
          ? DiagramPoint(x: itemFrames[row].minX, y: onItem)
          : DiagramPoint(x: frame.minX, y: port)
        let role = roles[unit][row]
        let item = map.items[column[row]]
        edges.append(
          DiagramEdge(
            from: isLeft ? units[unit].id : "\u{1}item-\(row)",
            to: isLeft ? "\u{1}item-\(row)" : units[unit].id,
            width: Self.width(of: role),
            color: Self.color(isLeft ? map.hue(ofLeft: unit) : color(ofRow: row), of: role),
            path: DiagramEdge.level(from: start, to: end),
            tooltip: map.words.map.named(parties[unit].label, as: role)
              + " – \(item.number) \(item.title)",
            subjects: [.actor(parties[unit].id), .event(item.id)]))
      }
    }
  }
}
