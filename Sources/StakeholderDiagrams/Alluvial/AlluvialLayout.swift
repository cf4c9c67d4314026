import Drawing
import Languages

/// Works out where everything on an ``AlluvialDiagram`` stands.
struct AlluvialLayout {
  private(set) var nodes: [DiagramNode] = []
  private(set) var edges: [DiagramEdge] = []
  private(set) var ribbons: [DiagramRibbon] = []

  /// The colour of what has no hue of its own.
  static let grey = DiagramColor(0xA3ACB6)

  /// The hue of a block on the left.
  static func hue(_ block: Int, in column: AlluvialColumn) -> DiagramColor {
    guard column.blocks.indices.contains(block), !column.blocks[block].isOthers else { return grey }
    return column.blocks.count <= DiagramPalette.hueCount + 1
      ? DiagramPalette.hue(block) : DiagramPalette.hue(0)
  }

  // A block and the places on its edges that ribbons have not taken yet.
  private struct Block {
    var frame: DiagramRect
    var leftPort: Double
    var rightPort: Double
  }

  private let diagram: AlluvialDiagram
  private let flows: AlluvialFlows
  // The themes that have a flow.
  private let themes: [Int]
  private let scale: Double
  private var height = 0.0

  private static let font = 9.5
  private static let blockWidth = 14.0
  private static let labelWidth = 250.0
  private static let themeWidth = 158.0
  private static let reach = 190.0
  private static let alpha: UInt8 = 0x92

  init(_ diagram: AlluvialDiagram, _ flows: AlluvialFlows) {
    self.diagram = diagram
    self.flows = flows
    themes = Set(flows.left.keys.map(\.theme) + flows.right.keys.map(\.theme)).sorted()
    // The fuller column is 520 points high without its gaps, unless that makes few look like many.
    let most = max(flows.leftColumn.total, flows.rightColumn.total, 1)
    scale = min(520 / Double(most), 9)
    guard !themes.isEmpty else { return }
    place()
  }

  private func sum(_ theme: Int, isLeft: Bool) -> Int {
    isLeft
      ? flows.left.reduce(0) { $0 + ($1.key.theme == theme ? $1.value : 0) }
      : flows.right.reduce(0) { $0 + ($1.key.theme == theme ? $1.value : 0) }
  }

  // MARK: Places

  private mutating func place() {
    let counts = themes.map { (left: sum($0, isLeft: true), right: sum($0, isLeft: false)) }
    let themeLines = themes.map { theme in
      TextWrapping.balanced(
        diagram.themes[theme].label, size: Self.font, width: Self.themeWidth - 14)
    }
    let themeHeights = zip(counts, themeLines).map { count, lines in
      max(Double(max(count.left, count.right)) * scale, Double(lines.count + 1) * 12 + 6)
    }
    let leftOrder = order(flows.leftColumn, isLeft: true)
    let rightOrder = order(flows.rightColumn, isLeft: false)
    let leftSlots = slots(flows.leftColumn, leftOrder)
    let rightSlots = slots(flows.rightColumn, rightOrder)
    let (leftGap, themeGap, rightGap) = (12.0, 10.0, 5.0)
    func length(_ heights: [Double], _ gap: Double) -> Double {
      heights.reduce(0, +) + gap * Double(max(heights.count - 1, 0))
    }
    height = max(
      length(leftSlots, leftGap), length(themeHeights, themeGap), length(rightSlots, rightGap))
    let themeBlocks = addThemes(counts, themeLines, heights: themeHeights, gap: themeGap)
    let left = addUnits(
      flows.leftColumn, leftOrder, slots: leftSlots, gap: leftGap, themes: themeBlocks, isLeft: true
    )
    let right = addUnits(
      flows.rightColumn, rightOrder, slots: rightSlots, gap: rightGap, themes: themeBlocks,
      isLeft: false)
    addHeadings(left + themeBlocks + right)
    addRibbons(left: left, leftOrder, themes: themeBlocks, right: right, rightOrder)
  }

  // The blocks of a column from top to bottom: as ribbons cross least, the merged ones last.
  private func order(_ column: AlluvialColumn, isLeft: Bool) -> [Int] {
    var neighbors: [[Int]] = Array(repeating: [], count: column.blocks.count)
    for (place, theme) in themes.enumerated() {
      for block in column.blocks.indices {
        let count =
          isLeft ? flows.left[.init(block: block, theme: theme)] ?? 0 : rightSum(theme, block)
        neighbors[block] += Array(repeating: place, count: count)
      }
    }
    let order = ColumnOrder.byCrossings(neighbors)
    return order.filter { !column.blocks[$0].isOthers }
      + order.filter { column.blocks[$0].isOthers }
  }

  private func rightSum(_ theme: Int, _ block: Int) -> Int {
    colors.reduce(0) { $0 + (flows.right[.init(theme: theme, block: block, color: $1)] ?? 0) }
  }

  // The colours that a ribbon on the right may have, without a hue last.
  private var colors: [Int?] { flows.leftColumn.blocks.indices.map { $0 } + [nil] }

  private func slots(_ column: AlluvialColumn, _ order: [Int]) -> [Double] {
    order.map { max(Double(column.blocks[$0].count) * scale, 13) }
  }

  private mutating func addThemes(
    _ counts: [(left: Int, right: Int)], _ lines: [[String]], heights: [Double], gap: Double
  ) -> [Block] {
    let spare = height - heights.reduce(0, +)
    let gap = heights.count > 1 ? max(min(spare / Double(heights.count - 1), 44), gap) : gap
    var y = max(0, (spare - gap * Double(heights.count - 1)) / 2)
    let x = Self.blockWidth + Self.reach
    var blocks: [Block] = []
    for (place, count) in counts.enumerated() {
      let frame = DiagramRect(
        minX: x, minY: y, maxX: x + Self.themeWidth, maxY: y + heights[place])
      let middle = (frame.minY + frame.maxY) / 2
      blocks.append(
        Block(
          frame: frame, leftPort: middle - Double(count.left) * scale / 2,
          rightPort: middle - Double(count.right) * scale / 2))
      let numbers = TextTemplate(diagram.words.alluvial.themeCounts).filled(with: [
        "left": "\(count.left)", "right": "\(count.right)",
      ])
      nodes.append(
        DiagramNode(
          id: Self.theme(place), lines: lines[place] + [numbers], fontSize: Self.font,
          look: .mark(.square, fill: .white, stroke: .border),
          size: DiagramSize(width: frame.width, height: frame.height),
          center: DiagramPoint(x: x + Self.themeWidth / 2, y: middle),
          tooltip: diagram.themes[themes[place]].label + ": " + numbers,
          subjects: diagram.items.filter { $0.group == diagram.themes[themes[place]].id }
            .map { .event($0.id) }))
      y += heights[place] + gap
    }
    return blocks
  }

  private static func theme(_ place: Int) -> String { "\u{1}theme-\(place)" }

  private mutating func addUnits(
    _ column: AlluvialColumn, _ order: [Int], slots: [Double], gap: Double, themes: [Block],
    isLeft: Bool
  ) -> [Block] {
    let wanted = order.map { block -> Double in
      var (sum, weight) = (0.0, 0.0)
      for (place, theme) in self.themes.enumerated() {
        let count = Double(
          isLeft ? flows.left[.init(block: block, theme: theme)] ?? 0 : rightSum(theme, block))
        sum += count * (themes[place].frame.minY + themes[place].frame.maxY) / 2
        weight += count
      }
      return weight > 0 ? sum / weight : height
    }
    let centers = ColumnPlacement.centers(
      wanted: wanted, heights: slots, gap: gap, range: 0...max(height, 1))
    let x = isLeft ? 0 : Self.blockWidth + 2 * Self.reach + Self.themeWidth
    return order.enumerated().map { place, block in
      let unit = column.blocks[block]
      let tall = Double(unit.count) * scale
      let frame = DiagramRect(
        center: DiagramPoint(x: x + Self.blockWidth / 2, y: centers[place]),
        size: DiagramSize(width: Self.blockWidth, height: max(tall, 2)))
      let hue = isLeft ? Self.hue(block, in: column) : DiagramColor(0x4A5560)
      let fill = unit.isOthers ? Self.grey : hue
      nodes.append(
        DiagramNode(
          id: Self.unit(block, isLeft: isLeft), lines: [], fontSize: Self.font,
          look: .mark(.square, fill: fill, stroke: fill),
          size: DiagramSize(width: frame.width, height: frame.height),
          center: DiagramPoint(x: x + Self.blockWidth / 2, y: centers[place]),
          tooltip: "\(unit.label): \(unit.count)", subjects: unit.parties.map { .actor($0) }))
      addLabel(unit, block, beside: frame, isLeft: isLeft)
      return Block(frame: frame, leftPort: frame.minY, rightPort: frame.minY)
    }
  }

  private static func unit(_ block: Int, isLeft: Bool) -> String {
    "\u{1}\(isLeft ? "left" : "right")-\(block)"
  }

  private mutating func addLabel(
    _ unit: AlluvialColumn.Block, _ block: Int, beside frame: DiagramRect, isLeft: Bool
  ) {
    let text = "\(unit.label) (\(unit.count))"
    // A second line where the block and half the room to its neighbours are high enough for it.
    let hasRoom = frame.height + (isLeft ? 10 : 4) >= 2 * 12
    var lines = [text]
    if hasRoom, TextMetrics.width(text, size: Self.font) > Self.labelWidth {
      lines = TextWrapping.balanced(text, size: Self.font, width: Self.labelWidth)
    } else {
      let ending = " (\(unit.count))"
      let room = Self.labelWidth * 1.3 - TextMetrics.width(ending, size: Self.font)
      lines = [TextWrapping.truncated(unit.label, size: Self.font, width: room) + ending]
    }
    let width = (lines.map { TextMetrics.width($0, size: Self.font) }.max() ?? 0) + 2
    nodes.append(
      DiagramNode(
        id: Self.unit(block, isLeft: isLeft) + "-name", lines: lines, fontSize: Self.font,
        alignment: isLeft ? .right : .left, look: .plain,
        size: DiagramSize(width: width, height: 12 * Double(lines.count)),
        center: DiagramPoint(
          x: isLeft ? frame.minX - 4 - width / 2 : frame.maxX + 5 + width / 2,
          y: (frame.minY + frame.maxY) / 2)))
  }

  private mutating func addHeadings(_ blocks: [Block]) {
    let top = (blocks.map(\.frame.minY).min() ?? 0) - 24
    let middle = Self.blockWidth + Self.reach
    let right = middle + Self.themeWidth + Self.reach + Self.blockWidth
    for (id, name, x) in [
      ("left", diagram.leftName, Self.blockWidth - 100),
      ("theme", diagram.words.alluvial.themes, middle),
      ("right", diagram.rightName, right - Self.blockWidth),
    ] where !name.isEmpty {
      let width = id == "theme" ? Self.themeWidth : 100
      let table = DiagramTable(
        rows: [
          [
            .init(
              lines: [TextWrapping.truncated(name, size: 11, width: width - 4)], fontSize: 10.5,
              color: .faintInk, alignment: id == "right" ? .left : .center, isBold: true)
          ]
        ], columnWidths: [width], rowHeights: [16])
      nodes.append(PageFurniture.node("column-\(id)", table: table, left: x, top: top))
    }
  }

  // MARK: Ribbons

  private mutating func addRibbons(
    left: [Block], _ leftOrder: [Int], themes: [Block], right: [Block], _ rightOrder: [Int]
  ) {
    var (left, middle, right) = (left, themes, right)
    // Along either edge the ribbons keep the order of the column that they come from or go to.
    var starts: [AlluvialFlows.Left: Double] = [:]
    for (place, block) in leftOrder.enumerated() {
      for theme in self.themes {
        let key = AlluvialFlows.Left(block: block, theme: theme)
        guard let count = flows.left[key] else { continue }
        starts[key] = left[place].rightPort
        left[place].rightPort += Double(count) * scale
      }
    }
    for (place, theme) in self.themes.enumerated() {
      for (row, block) in leftOrder.enumerated() {
        let key = AlluvialFlows.Left(block: block, theme: theme)
        guard let count = flows.left[key], let start = starts[key] else { continue }
        add(
          from: DiagramPoint(x: left[row].frame.maxX, y: start),
          to: DiagramPoint(x: middle[place].frame.minX, y: middle[place].leftPort), count: count,
          hue: Self.hue(block, in: flows.leftColumn),
          ends: (Self.unit(block, isLeft: true), Self.theme(place)),
          names: (flows.leftColumn.blocks[block].label, diagram.themes[theme].label),
          subjects: Self.subjects(flows.leftColumn.blocks[block], flows.leftItems[key]))
        middle[place].leftPort += Double(count) * scale
      }
    }
    let colors = leftOrder.map { Int?.some($0) } + [nil]
    var leaves: [AlluvialFlows.Right: Double] = [:]
    for (place, theme) in self.themes.enumerated() {
      for block in rightOrder {
        for color in colors {
          let key = AlluvialFlows.Right(theme: theme, block: block, color: color)
          guard let count = flows.right[key] else { continue }
          leaves[key] = middle[place].rightPort
          middle[place].rightPort += Double(count) * scale
        }
      }
    }
    for (row, block) in rightOrder.enumerated() {
      for (place, theme) in self.themes.enumerated() {
        for color in colors {
          let key = AlluvialFlows.Right(theme: theme, block: block, color: color)
          guard let count = flows.right[key], let start = leaves[key] else { continue }
          add(
            from: DiagramPoint(x: middle[place].frame.maxX, y: start),
            to: DiagramPoint(x: right[row].frame.minX, y: right[row].leftPort), count: count,
            hue: color.map { Self.hue($0, in: flows.leftColumn) } ?? Self.grey,
            ends: (Self.theme(place), Self.unit(block, isLeft: false)),
            names: (diagram.themes[theme].label, flows.rightColumn.blocks[block].label),
            subjects: Self.subjects(flows.rightColumn.blocks[block], flows.rightItems[key]))
          right[row].leftPort += Double(count) * scale
        }
      }
    }
  }

  // The units of a block and the items of one of its flows, each once.
  private static func subjects(
    _ block: AlluvialColumn.Block, _ items: [String]?
  ) -> [DiagramSubject] {
    var seen: Set<String> = []
    return block.parties.map { .actor($0) }
      + (items ?? []).filter { seen.insert($0).inserted }.map { .event($0) }
  }

  private mutating func add(
    from start: DiagramPoint, to end: DiagramPoint, count: Int, hue: DiagramColor,
    ends: (String, String), names: (String, String), subjects: [DiagramSubject]
  ) {
    let height = Double(count) * scale
    let tooltip = TextTemplate(diagram.words.alluvial.flow).filled(with: [
      "from": names.0, "to": names.1, "count": "\(count)",
    ])
    ribbons.append(
      .flow(
        from: start, to: end, height: height, fill: hue.opacity(Self.alpha), tooltip: tooltip,
        subjects: subjects))
    // A ribbon cannot be pointed at; a line along its middle, too faint to be seen, can.
    func middle(_ point: DiagramPoint) -> DiagramPoint {
      DiagramPoint(x: point.x, y: point.y + height / 2)
    }
    edges.append(
      DiagramEdge(
        from: ends.0, to: ends.1, width: height, color: hue.opacity(1),
        path: DiagramEdge.level(from: middle(start), to: middle(end)),
        tooltip: tooltip, subjects: subjects))
  }
}
