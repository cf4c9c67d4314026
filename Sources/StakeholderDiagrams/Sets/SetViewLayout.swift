import Drawing
import Languages

/// Works out where everything on a ``SetView`` stands.
struct SetViewLayout {
  private(set) var nodes: [DiagramNode] = []
  private(set) var edges: [DiagramEdge] = []
  private(set) var bands: [DiagramBand] = []
  /// The combinations that have room, in order.
  let columns: [SetCombinations.Combination]
  /// The units of these combinations, top to bottom.
  let rows: [Int]
  /// Whether the numbers of the items stand in the bars.
  let hasNumbers: Bool

  static let barFill = DiagramPalette.lineSteps[3]
  /// As many columns, in points, and rows as a sheet of A3 shows at a size that can be read.
  private static let room = 1_180.0
  private static let rowLimit = 44

  private static let font = 9.0
  private static let cell = DiagramSize(width: 16, height: 12.5)
  private static let widestNumber = 30.0
  private static let gap = 7.0
  private static let barHeight = 180.0
  private static let rowHeight = 16.0
  private static let sideGap = 6.0
  private static let dot = 9.0
  private static let sizeBar = 86.0
  private static let sizeNumber = 26.0
  private static let guide = DiagramColor(0xDDE2E7)

  private let view: SetView
  private let sizes: [Int]
  private let sideOfUnit: [Int]
  // How many items stand side by side in a bar, and how wide one is.
  private let abreast: Int
  private let cellWidth: Double
  private let most: Int
  private let labelWidth: Double
  private var rowTops: [Int: Double] = [:]

  init(
    _ view: SetView, combinations: [SetCombinations.Combination], sizes: [Int], sideOfUnit: [Int]
  ) {
    self.view = view
    self.sizes = sizes
    self.sideOfUnit = sideOfUnit
    most = combinations.first?.items.count ?? 0
    // Fourteen numbers one over the other, then two or more abreast; of more than 56 the bar is plain, and
    // where numbers are so long that they would be cut.
    let abreast = (most + 13) / 14
    let widestNumber =
      combinations.flatMap(\.items).map {
        TextMetrics.width(view.items[$0].number, size: 8)
      }.max() ?? 0
    hasNumbers = abreast <= 4 && widestNumber <= Self.widestNumber
    self.abreast = hasNumbers ? max(abreast, 1) : 1
    cellWidth = max(hasNumbers ? widestNumber + 4 : 0, Self.cell.width)
    let limit = Int(Self.room / (Double(self.abreast) * cellWidth + Self.gap))
    var columns: [SetCombinations.Combination] = []
    var members: Set<Int> = []
    for combination in combinations where columns.count < limit {
      let grown = members.union(combination.units)
      guard grown.count <= Self.rowLimit else { continue }
      members = grown
      columns.append(combination)
    }
    self.columns = columns
    rows = members.sorted {
      (sideOfUnit[$0], -sizes[$0], $0) < (sideOfUnit[$1], -sizes[$1], $1)
    }
    let widest = rows.map { TextMetrics.width(view.units[$0].label, size: Self.font) }.max() ?? 0
    labelWidth = min(max(widest, 70), 215) + 10
    guard !columns.isEmpty else { return }
    addHeads()
    addRows()
    for (number, combination) in columns.enumerated() { add(combination, number) }
  }

  // MARK: Where things are

  private var columnWidth: Double { Double(abreast) * cellWidth + Self.gap }
  private var labelLeft: Double { Self.sizeNumber + Self.sizeBar + 5 }
  private var firstColumn: Double { labelLeft + labelWidth + 4 }
  private var right: Double { firstColumn + Double(columns.count) * columnWidth }
  private func middle(ofColumn column: Int) -> Double {
    firstColumn + (Double(column) + 0.5) * columnWidth
  }
  private var tallest: Double {
    hasNumbers
      ? Double((most + abreast - 1) / abreast) * Self.cell.height
      : min(Self.barHeight, Double(most) * Self.cell.height)
  }
  // The foot of the bars; the rows begin a little lower.
  private var base: Double { tallest + 16 }

  // MARK: Heads and rows

  private mutating func addHeads() {
    let words = view.words
    let head = TextWrapping.truncated(words.distinct, size: Self.font, width: labelLeft - 5)
    addText(
      "sizes", head, left: labelLeft - 5 - TextMetrics.width(head, size: Self.font),
      top: base - 13, width: labelLeft - 5, color: .faintInk)
    let corner = [words.matrix.combination + " →", words.matrix.units + " ↓"]
    for (line, text) in corner.enumerated() {
      addText(
        "corner-\(line)", text, left: labelLeft, top: base - 26 + Double(line) * 13,
        width: labelWidth, color: .faintInk)
    }
    bands.append(
      DiagramBand(
        frame: DiagramRect(minX: firstColumn, minY: base, maxX: right, maxY: base + 0.8),
        fill: .border))
  }

  private mutating func addText(
    _ id: String, _ text: String, left: Double, top: Double, width: Double,
    color: DiagramColor = .ink, tooltip: String = "", subjects: [DiagramSubject] = []
  ) {
    let line = TextWrapping.truncated(text, size: Self.font, width: width)
    // As wide as its words, so that they begin at the left whatever the width of the font.
    let wide = max(TextMetrics.width(line, size: Self.font), 4)
    nodes.append(
      DiagramNode(
        id: "\u{1}\(id)", lines: [line], fontSize: Self.font, color: color, alignment: .left,
        look: .plain, size: DiagramSize(width: wide, height: 12.5),
        center: DiagramPoint(x: left + wide / 2, y: top + 6.5), tooltip: tooltip,
        subjects: subjects))
  }

  private mutating func addRows() {
    var top = base + 6
    var side: Int?
    let largest = max(rows.map { sizes[$0] }.max() ?? 1, 1)
    for (number, unit) in rows.enumerated() {
      if let side, side != sideOfUnit[unit] { top += Self.sideGap }
      side = sideOfUnit[unit]
      rowTops[unit] = top
      if number.isMultiple(of: 2) {
        bands.append(
          DiagramBand(
            frame: DiagramRect(
              minX: labelLeft, minY: top, maxX: right, maxY: top + Self.rowHeight),
            fill: .band))
      }
      addSize(of: unit, largest: largest, top: top)
      addText(
        "unit-\(unit)", view.units[unit].label, left: labelLeft + 5, top: top + 1.5,
        width: labelWidth - 8, tooltip: view.units[unit].label,
        subjects: [.actor(view.units[unit].id)])
      top += Self.rowHeight
    }
    for column in columns.indices {
      let x = middle(ofColumn: column)
      bands.append(
        DiagramBand(
          frame: DiagramRect(minX: x - 0.4, minY: base + 6, maxX: x + 0.4, maxY: top),
          fill: Self.guide))
    }
  }

  private mutating func addSize(of unit: Int, largest: Int, top: Double) {
    let hue = DiagramPalette.side(sideOfUnit[unit])
    let length = max(Self.sizeBar * Double(sizes[unit]) / Double(largest), 1)
    let end = Self.sizeNumber + Self.sizeBar
    let party = view.units[unit]
    let tooltip = TextTemplate(view.words.matrix.setOfUnit).filled(with: [
      "unit": party.label, "count": "\(sizes[unit])",
    ])
    nodes.append(
      DiagramNode(
        id: "\u{1}size-\(unit)", lines: [], fontSize: Self.font,
        look: .mark(.square, fill: hue, stroke: hue),
        size: DiagramSize(width: length, height: Self.rowHeight - 5),
        center: DiagramPoint(x: end - length / 2, y: top + Self.rowHeight / 2), tooltip: tooltip,
        subjects: [.actor(party.id)]))
    let text = "\(sizes[unit])"
    let wide = TextMetrics.width(text, size: Self.font)
    addText(
      "size-number-\(unit)", text, left: end - max(length, 2) - 4 - wide, top: top + 1.5,
      width: Self.sizeNumber, subjects: [.actor(party.id)])
  }

  // MARK: Combinations

  private mutating func add(_ combination: SetCombinations.Combination, _ number: Int) {
    let items = combination.items.map { view.items[$0] }
    let subjects =
      combination.units.map { DiagramSubject.actor(view.units[$0].id) }
      + items.map { .event($0.id) }
    let names = combination.units.map { view.units[$0].label }
      .joined(separator: view.words.separator)
    let tooltip =
      TextTemplate(view.words.matrix.setOfUnit).filled(with: [
        "unit": names, "count": "\(items.count)",
      ])
      + TextTemplate(view.words.matrix.itemNumbers).filled(with: [
        "items": items.map(\.number).joined(separator: view.words.separator)
      ])
    let x = middle(ofColumn: number)
    let height =
      hasNumbers
      ? addCells(items, number, x: x)
      : addBar(items.count, number, x: x, tooltip: tooltip, subjects: subjects)
    let count = "\(items.count)"
    nodes.append(
      DiagramNode(
        id: "\u{1}count-\(number)", lines: [count], fontSize: Self.font, look: .plain,
        size: DiagramSize(width: columnWidth - 1, height: 12),
        center: DiagramPoint(x: x, y: base - height - 8), tooltip: tooltip, subjects: subjects))
    addDots(combination, number, x: x, tooltip: tooltip, subjects: subjects)
  }

  // A cell an item, from the foot upwards; returns the height of the bar.
  private mutating func addCells(_ items: [DiagramItem], _ number: Int, x: Double) -> Double {
    let left = x - Double(abreast) * cellWidth / 2
    for (index, item) in items.enumerated() {
      let (line, place) = (index / abreast, index % abreast)
      nodes.append(
        DiagramNode(
          id: "\u{1}item-\(number)-\(index)",
          lines: [item.number], fontSize: 8, color: .white,
          look: .mark(.square, fill: Self.barFill, stroke: Self.barFill),
          size: DiagramSize(width: cellWidth - 1.6, height: Self.cell.height - 1.6),
          center: DiagramPoint(
            x: left + (Double(place) + 0.5) * cellWidth,
            y: base - (Double(line) + 0.5) * Self.cell.height),
          tooltip: "\(item.number) \(item.title)", subjects: [.event(item.id)]))
    }
    return Double((items.count + abreast - 1) / abreast) * Self.cell.height
  }

  private mutating func addBar(
    _ count: Int, _ number: Int, x: Double, tooltip: String, subjects: [DiagramSubject]
  ) -> Double {
    let height = max(tallest * Double(count) / Double(max(most, 1)), 2)
    nodes.append(
      DiagramNode(
        id: "\u{1}bar-\(number)", lines: [], fontSize: 8,
        look: .mark(.square, fill: Self.barFill, stroke: Self.barFill),
        size: DiagramSize(width: cellWidth, height: height),
        center: DiagramPoint(x: x, y: base - height / 2), tooltip: tooltip, subjects: subjects))
    return height
  }

  // The units of a combination, each tied to the next.
  private mutating func addDots(
    _ combination: SetCombinations.Combination, _ number: Int, x: Double, tooltip: String,
    subjects: [DiagramSubject]
  ) {
    var previous: (id: String, center: DiagramPoint)?
    let items = combination.items.map { DiagramSubject.event(view.items[$0].id) }
    let members = combination.units.compactMap { unit in rowTops[unit].map { (unit, $0) } }
      .sorted { $0.1 < $1.1 }
    for (unit, top) in members {
      let id = "\u{1}dot-\(number)-\(unit)"
      let center = DiagramPoint(x: x, y: top + Self.rowHeight / 2)
      let hue = DiagramPalette.side(sideOfUnit[unit])
      nodes.append(
        DiagramNode(
          id: id, lines: [], fontSize: 8,
          look: .mark(.side(sideOfUnit[unit]), fill: hue, stroke: hue),
          size: DiagramSize(width: Self.dot, height: Self.dot), center: center, tooltip: tooltip,
          subjects: [.actor(view.units[unit].id)] + items))
      if let previous {
        edges.append(
          DiagramEdge(
            from: previous.id, to: id, width: 2, color: Self.barFill,
            path: DiagramEdge.straight(from: previous.center, to: center), tooltip: tooltip,
            subjects: subjects))
      }
      previous = (id, center)
    }
  }
}
