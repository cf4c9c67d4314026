import Drawing
import Languages

/// Works out where everything on a ``HotspotMap`` stands: bands of circles, and beside them what explains
/// the highest.
struct HotspotMapLayout {
  /// The ground of a rank. Not ink, which a dark page exchanges for white, as the rank is.
  static let rankGround = DiagramColor(0x3E4C59)

  private(set) var nodes: [DiagramNode] = []
  private(set) var bands: [DiagramBand] = []
  /// The positions of the spots that have room, highest score first.
  private(set) var drawn: [Int] = []
  /// The steps of colour.
  private(set) var tiers = CountTiers(lowest: 1, highest: 1)

  private static let mapWidth = 880.0
  private static let cellWidth = 86.0
  // The diameters that the highest score may have: the first with which the map is no higher than
  // wanted, below the usual one the first with which it has room.
  private static let diameters = [104.0, 88, 76, 64, 54, 46]
  private static let usualDiameter = 64.0
  private static let wantedHeight = 540.0
  // Higher than this, what is written would be too small on A3.
  private static let greatestHeight = 660.0
  private static let captionFont = 8.0
  private static let scoreFont = 8.5
  private static let badge = 15.0
  private static let padding = 8.0
  private static let bandGap = 8.0
  private static let panelWidth = 290.0
  private static let stroke = DiagramPalette.steps[4]

  private let map: HotspotMap
  private let most: Double
  private var largest = usualDiameter
  private var captions: [Int: [String]] = [:]
  // The place of each explained spot among the highest, from 1.
  private let ranks: [Int: Int]

  /// - Parameters:
  ///   - falling: The positions of the spots with a score, highest first.
  ///   - groupOfSpot: The position of the group of each spot.
  init(_ map: HotspotMap, falling: [Int], groupOfSpot: [Int]) {
    self.map = map
    most = Double(falling.first.map { map.spots[$0].score } ?? 1)
    let highest = Array(falling.prefix(max(map.explained, 0)))
    ranks = Dictionary(
      zip(highest, 1...max(highest.count, 1)), uniquingKeysWith: { first, _ in first })
    for spot in falling {
      captions[spot] = TextWrapping.balanced(
        map.spots[spot].caption, size: Self.captionFont, width: Self.cellWidth - 6, maximumLines: 3)
    }
    var shelves: [[Block]] = []
    for diameter in Self.diameters {
      largest = diameter
      shelves = self.shelves(falling, groupOfSpot)
      let limit = diameter > Self.usualDiameter ? Self.wantedHeight : Self.greatestHeight
      if Self.height(shelves) <= limit { break }
    }
    drawn = falling
    while Self.height(shelves) > Self.greatestHeight, drawn.count > 1 {
      drawn.removeLast()
      shelves = self.shelves(drawn, groupOfSpot)
    }
    tiers = CountTiers(
      lowest: drawn.last.map { map.spots[$0].score } ?? 1,
      highest: drawn.first.map { map.spots[$0].score } ?? 1)
    guard !drawn.isEmpty else { return }
    var top = 0.0
    for shelf in shelves { add(shelf, top: &top) }
    addPanel(highest.filter { drawn.contains($0) })
  }

  // The diameter of a circle whose area is the score's share of the largest.
  private func diameter(_ score: Int) -> Double {
    largest * (Double(score) / most).squareRoot()
  }

  private func fill(_ score: Int) -> DiagramColor { tiers.fill(ofTier: tiers.tier(of: score) ?? 0) }

  // MARK: Bands

  // A group's circles in rows, before it has a place.
  private struct Block {
    let group: Int
    let members: [Int]
    let rows: [[Int]]
    let width: Double
    let height: Double
  }

  private static func height(_ shelves: [[Block]]) -> Double {
    shelves.reduce(0) { $0 + ($1.map(\.height).max() ?? 0) + bandGap }
  }

  // Bands in their order, as many side by side as there is room for.
  private func shelves(_ drawn: [Int], _ groupOfSpot: [Int]) -> [[Block]] {
    var shelves: [[Block]] = []
    var used = 0.0
    for group in map.groups.indices {
      let members = drawn.filter { groupOfSpot[$0] == group }
      guard !members.isEmpty else { continue }
      let block = block(group, members)
      if shelves.isEmpty || used + Self.bandGap + block.width > Self.mapWidth {
        shelves.append([block])
        used = block.width
      } else {
        shelves[shelves.count - 1].append(block)
        used += Self.bandGap + block.width
      }
    }
    return shelves
  }

  private func cellWidth(_ spot: Int) -> Double {
    let beside = ranks[spot] == nil ? 0 : 2 * (Self.badge + 3)
    return max(Self.cellWidth, diameter(map.spots[spot].score) + beside + 8)
  }

  private func rowHeight(_ row: [Int]) -> Double {
    let tallest = row.map { diameter(map.spots[$0].score) }.max() ?? 0
    let lines = row.compactMap { captions[$0]?.count }.max() ?? 1
    return max(tallest, 12) + 3 + Double(lines) * Self.captionFont * TextMetrics.lineHeight + 7
  }

  private func block(_ group: Int, _ members: [Int]) -> Block {
    var rows: [[Int]] = [[]]
    var wide = 0.0
    var widest = 0.0
    for spot in members {
      if wide + cellWidth(spot) > Self.mapWidth - 2 * Self.padding {
        rows.append([])
        wide = 0
      }
      rows[rows.count - 1].append(spot)
      wide += cellWidth(spot)
      widest = max(widest, wide)
    }
    return Block(
      group: group, members: members, rows: rows,
      width: min(max(widest, 2 * Self.cellWidth) + 2 * Self.padding, Self.mapWidth),
      height: 22 + rows.reduce(0) { $0 + rowHeight($1) })
  }

  // Bands side by side, as high as the highest; the last reaches to the edge.
  private mutating func add(_ shelf: [Block], top: inout Double) {
    let height = shelf.map(\.height).max() ?? 0
    var left = 0.0
    for (index, block) in shelf.enumerated() {
      let right = index == shelf.count - 1 ? Self.mapWidth : left + block.width
      let frame = DiagramRect(minX: left, minY: top, maxX: right, maxY: top + height)
      bands.append(DiagramBand(frame: frame, fill: .band))
      addHeading(of: block, in: frame)
      var y = top + 22
      for row in block.rows {
        add(row, left: left + Self.padding, top: y)
        y += rowHeight(row)
      }
      left = right + Self.bandGap
    }
    top += height + Self.bandGap
  }

  private mutating func addHeading(of block: Block, in frame: DiagramRect) {
    let group = map.groups[block.group]
    let own = map.words.hotspot
    // Where nothing is in a group, there is nothing to be said of groups.
    let label = group.label.isEmpty && map.groups.count > 1 ? own.noGroup : group.label
    let sum = TextTemplate(own.band).filled(with: [
      "count": "\(block.members.count)", "total": "\(map.total(block.members))",
    ])
    let room = frame.width - 2 * Self.padding
    let sumWidth = min((TextMetrics.width(sum, size: 9) + 4).rounded(.up), room / 2)
    let width = (room - sumWidth).rounded(.down)
    nodes.append(
      PageFurniture.node(
        "group-\(block.group)",
        table: DiagramTable(
          rows: [
            [
              .init(
                lines: [TextWrapping.truncated(label, size: 10, width: width - 4)], fontSize: 9.5,
                alignment: .left, isBold: true),
              .init(
                lines: [TextWrapping.truncated(sum, size: 9, width: sumWidth)], fontSize: 8.5,
                color: .faintInk),
            ]
          ], columnWidths: [width, sumWidth.rounded(.down)], rowHeights: [15]),
        left: frame.minX + Self.padding, top: frame.minY + 3))
  }

  private mutating func add(_ row: [Int], left: Double, top: Double) {
    let zone = max(row.map { diameter(map.spots[$0].score) }.max() ?? 0, 12)
    var x = left
    for spot in row {
      let wide = cellWidth(spot)
      add(
        spot, center: DiagramPoint(x: x + wide / 2, y: top + zone / 2), captionTop: top + zone + 3)
      x += wide
    }
  }

  private mutating func add(_ position: Int, center: DiagramPoint, captionTop: Double) {
    let spot = map.spots[position]
    let tooltip =
      spot.explanation.isEmpty
      ? TextTemplate(map.words.hotspot.tooltip).filled(with: [
        "name": spot.caption, "score": "\(spot.score)",
      ])
      : spot.explanation
    let wide = diameter(spot.score)
    let fill = fill(spot.score)
    let text = "\(spot.score)"
    let textWidth = TextMetrics.width(text, size: Self.scoreFont)
    let hasRoom = wide >= max(textWidth + 6, 16)
    let size = DiagramSize(width: wide, height: wide)
    nodes.append(
      DiagramNode(
        id: "\u{1}spot-\(position)", lines: hasRoom ? [text] : [], fontSize: Self.scoreFont,
        color: fill.textColor, look: .mark(.disc, fill: fill, stroke: Self.stroke), size: size,
        center: center, tooltip: tooltip, subjects: subjects(spot)))
    if !hasRoom {
      addText(
        "score-\(position)", [text], size: Self.scoreFont, width: textWidth + 1,
        center: DiagramPoint(x: center.x + wide / 2 + textWidth / 2 + 3, y: center.y), spot, tooltip
      )
    }
    let lines = captions[position] ?? []
    let caption = TextMetrics.size(of: lines, size: Self.captionFont)
    addText(
      "caption-\(position)", lines, size: Self.captionFont, width: caption.width + 1,
      center: DiagramPoint(x: center.x, y: captionTop + caption.height / 2), spot, tooltip)
    if let rank = ranks[position] {
      addBadge(
        rank, "map", spot,
        center: DiagramPoint(x: center.x - wide / 2 - Self.badge / 2 - 2, y: center.y))
    }
  }

  private mutating func addText(
    _ id: String, _ lines: [String], size: Double, width: Double, center: DiagramPoint,
    _ spot: HotspotMap.Spot, _ tooltip: String
  ) {
    nodes.append(
      DiagramNode(
        id: "\u{1}\(id)", lines: lines, fontSize: size, look: .plain,
        size: DiagramSize(
          width: width, height: Double(lines.count) * size * TextMetrics.lineHeight),
        center: center, tooltip: tooltip, subjects: subjects(spot)))
  }

  private mutating func addBadge(
    _ rank: Int, _ place: String, _ spot: HotspotMap.Spot, center: DiagramPoint
  ) {
    nodes.append(
      DiagramNode(
        id: "\u{1}badge-\(place)-\(rank)", lines: ["\(rank)"], fontSize: Self.scoreFont,
        color: .white, look: .mark(.disc, fill: Self.rankGround, stroke: Self.rankGround),
        size: DiagramSize(width: Self.badge, height: Self.badge), center: center,
        subjects: subjects(spot)))
  }

  private func subjects(_ spot: HotspotMap.Spot) -> [DiagramSubject] {
    [map.kind == .items ? .event(spot.id) : .actor(spot.id)]
  }

  // MARK: Panel

  private mutating func addPanel(_ highest: [Int]) {
    let left = Self.mapWidth + 24
    var top = 0.0
    if !highest.isEmpty {
      addHead(
        "highest",
        TextTemplate(map.words.hotspot.highest).filled(with: ["count": "\(highest.count)"]),
        left: left, top: &top)
    }
    for (index, position) in highest.enumerated() {
      let spot = map.spots[position]
      addBadge(
        index + 1, "panel", spot,
        center: DiagramPoint(x: left + Self.badge / 2, y: top + Self.badge / 2))
      let width = Self.panelWidth - Self.badge - 8
      // The name stands in the sentence that explains; bold letters are a little wider.
      let name = TextWrapping.balanced(
        spot.caption, size: 9.5 * 1.06, width: width, maximumLines: 2)
      let words = TextWrapping.filled(
        spot.explanation, size: 9, width: width * 0.97, maximumLines: 6)
      let heights = [Double(name.count) * 13 + 3, Double(words.count) * 12 + 2]
      let cells: [[DiagramTable.Cell]] = [
        [.init(lines: name, fontSize: 9.5, alignment: .left, isBold: true)],
        [.init(lines: words, fontSize: 9, color: .faintInk, alignment: .left)],
      ]
      let count = spot.explanation.isEmpty ? 1 : 2
      let table = DiagramTable(
        rows: Array(cells.prefix(count)), columnWidths: [width],
        rowHeights: Array(heights.prefix(count)))
      let size = table.size
      nodes.append(
        DiagramNode(
          id: "\u{1}explained-\(index)", table: table,
          center: DiagramPoint(
            x: left + Self.badge + 8 + size.width / 2, y: top + size.height / 2),
          subjects: subjects(spot)))
      top += max(size.height, Self.badge) + 9
    }
    addEquals(highest, left: left, top: &top)
    addSizes(left: left, top: &top)
  }

  // How many have the score of the last that is explained, and are not.
  private mutating func addEquals(_ highest: [Int], left: Double, top: inout Double) {
    guard let last = highest.last.map({ map.spots[$0].score }) else { return }
    let equal = drawn.dropFirst(highest.count).count { map.spots[$0].score == last }
    guard equal > 0 else { return }
    let words = TextTemplate(map.words.hotspot.equals).filled(with: [
      "count": "\(equal)", "score": "\(last)",
    ])
    let width = Self.panelWidth - Self.badge - 8
    let table = DiagramTable(
      rows: [
        [
          .init(
            lines: [TextWrapping.truncated(words, size: 9, width: width)], fontSize: 9,
            color: .faintInk, alignment: .left)
        ]
      ], columnWidths: [width], rowHeights: [14])
    nodes.append(
      PageFurniture.node("equals", table: table, left: left + Self.badge + 8, top: top - 2))
    top += 18
  }

  private mutating func addHead(
    _ id: String, _ text: String, left: Double, top: inout Double
  ) {
    let table = DiagramTable(
      rows: [
        [
          .init(
            lines: [TextWrapping.truncated(text, size: 11, width: Self.panelWidth)],
            fontSize: 10.5, alignment: .left, isBold: true)
        ]
      ], columnWidths: [Self.panelWidth], rowHeights: [17])
    nodes.append(PageFurniture.node("head-\(id)", table: table, left: left, top: top))
    top += 22
  }

  // Three circles of known scores: the largest, a quarter of it and a sixteenth.
  private mutating func addSizes(left: Double, top: inout Double) {
    top += 4
    addHead("sizes", map.words.hotspot.sizes, left: left, top: &top)
    var scores: [Int] = []
    for share in [1, 4, 16] {
      let score = max(Int((most / Double(share)).rounded()), 1)
      if score != scores.last { scores.append(score) }
    }
    var x = left
    for score in scores {
      let wide = diameter(score)
      nodes.append(
        DiagramNode(
          id: "\u{1}size-\(score)", lines: [], fontSize: 8,
          look: .mark(.disc, fill: .white, stroke: Self.stroke),
          size: DiagramSize(width: wide, height: wide),
          center: DiagramPoint(x: x + wide / 2, y: top + largest / 2)))
      let text = "\(score)"
      let textWidth = TextMetrics.width(text, size: 9) + 2
      nodes.append(
        DiagramNode(
          id: "\u{1}size-word-\(score)", lines: [text], fontSize: 9, look: .plain,
          size: DiagramSize(width: textWidth, height: 12),
          center: DiagramPoint(
            x: x + wide + 4 + textWidth / 2, y: top + largest / 2)))
      x += wide + textWidth + 22
    }
  }
}
