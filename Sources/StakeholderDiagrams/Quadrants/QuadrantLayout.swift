import Drawing
import Languages

/// Works out where everything on a ``QuadrantDiagram`` stands.
struct QuadrantLayout {
  /// A unit with partners.
  struct Dot {
    let party: DiagramParty
    let side: Int
    let breadth: Int
    let depth: Double
  }

  private(set) var nodes: [DiagramNode] = []
  private(set) var edges: [DiagramEdge] = []
  private(set) var bands: [DiagramBand] = []
  /// The axis from left to right.
  let breadthAxis: ChartAxis
  /// The axis from the foot to the top.
  let depthAxis: ChartAxis
  /// The names for which there was no room.
  private(set) var unnamed: [String] = []
  /// Whether some marks stand beside their place because others have it.
  private(set) var hasCompany = false

  private let diagram: QuadrantDiagram
  private let dots: [Dot]
  private static let plot = DiagramRect(minX: 0, minY: 0, maxX: 900, maxY: 620)
  // The room between the outermost marks and the frame, for their names.
  private static let inset = DiagramSize(width: 74, height: 64)
  private static let mark = 8.0
  private static let font = 9.0

  init(_ diagram: QuadrantDiagram, dots: [Dot]) {
    self.diagram = diagram
    self.dots = dots
    breadthAxis = ChartAxis(values: dots.map { Double($0.breadth) }, median: diagram.medianBreadth)
    depthAxis = ChartAxis(values: dots.map(\.depth), median: diagram.medianDepth)
    guard !dots.isEmpty else { return }
    let median = DiagramPoint(x: x(diagram.medianBreadth), y: y(diagram.medianDepth))
    addGround(median)
    addAxes()
    let headings = addHeadings(median)
    addMedians(median)
    addDots(headings: headings, median: median)
  }

  private func x(_ breadth: Double) -> Double {
    Self.plot.minX + Self.inset.width
      + breadthAxis.share(of: breadth) * (Self.plot.width - 2 * Self.inset.width)
  }

  private func y(_ depth: Double) -> Double {
    Self.plot.maxY - Self.inset.height
      - depthAxis.share(of: depth) * (Self.plot.height - 2 * Self.inset.height)
  }

  // MARK: Ground and axes

  private mutating func addGround(_ median: DiagramPoint) {
    let plot = Self.plot
    let shade = DiagramColor(0xF1F5F9)
    // Two opposite quadrants are shaded, so that all four stand apart.
    bands = [
      DiagramBand(frame: plot, fill: .white, stroke: .border),
      DiagramBand(
        frame: DiagramRect(
          minX: median.x, minY: plot.minY + 0.5, maxX: plot.maxX - 0.5, maxY: median.y),
        fill: shade),
      DiagramBand(
        frame: DiagramRect(
          minX: plot.minX + 0.5, minY: median.y, maxX: median.x, maxY: plot.maxY - 0.5),
        fill: shade),
    ]
  }

  private mutating func addAxes() {
    let plot = Self.plot
    for tick in breadthAxis.ticks {
      let at = x(Double(tick))
      addTick(
        DiagramRect(minX: at, minY: plot.maxY, maxX: at, maxY: plot.maxY + 4), "\(tick)",
        center: DiagramPoint(x: at, y: plot.maxY + 12), id: "breadth-\(tick)")
    }
    for tick in depthAxis.ticks {
      let at = y(Double(tick))
      addTick(
        DiagramRect(minX: plot.minX - 4, minY: at, maxX: plot.minX, maxY: at), "\(tick)",
        center: DiagramPoint(x: plot.minX - 17, y: at), id: "depth-\(tick)")
    }
    let words = diagram.words.quadrant
    addCaption(words.depthAxis, id: "depth", left: plot.minX, top: plot.minY - 18)
    let width = TextMetrics.width(words.breadthAxis, size: 10)
    addCaption(
      words.breadthAxis, id: "breadth", left: plot.maxX - width - 8, top: plot.maxY + 22)
  }

  private mutating func addTick(
    _ frame: DiagramRect, _ text: String, center: DiagramPoint, id: String
  ) {
    bands.append(DiagramBand(frame: frame, fill: .border))
    nodes.append(
      DiagramNode(
        id: "\u{1}tick-\(id)", lines: [text], fontSize: Self.font, color: .faintInk, look: .plain,
        size: DiagramSize(width: max(TextMetrics.width(text, size: Self.font), 12), height: 12),
        center: center))
  }

  private mutating func addCaption(_ text: String, id: String, left: Double, top: Double) {
    let width = TextMetrics.width(text, size: 10) + 8
    nodes.append(
      DiagramNode(
        id: "\u{1}axis-\(id)", lines: [text], fontSize: 10, look: .plain,
        size: DiagramSize(width: width, height: 14),
        center: DiagramPoint(x: left + width / 2, y: top + 7)))
  }

  // MARK: Quadrants

  // The names of the quadrants, in their outer corners; returns where they stand.
  private mutating func addHeadings(_ median: DiagramPoint) -> [DiagramRect] {
    let words = diagram.words.quadrant
    let plot = Self.plot
    var frames: [DiagramRect] = []
    for (template, isBroad, isDeep) in [
      (words.narrowDeep, false, true), (words.broadDeep, true, true),
      (words.narrowShallow, false, false), (words.broadShallow, true, false),
    ] {
      let count = dots.count {
        (Double($0.breadth) > diagram.medianBreadth) == isBroad
          && ($0.depth > diagram.medianDepth) == isDeep
      }
      let text = TextTemplate(template).filled(with: ["count": "\(count)"])
      let width = (TextMetrics.width(text, size: 11) * 1.06 + 6).rounded(.up)
      let table = DiagramTable(
        rows: [[.init(lines: [text], fontSize: 11, color: .faintInk, isBold: true)]],
        columnWidths: [width], rowHeights: [16])
      let node = PageFurniture.node(
        "quadrant-\(isBroad)-\(isDeep)", table: table,
        left: isBroad ? plot.maxX - 6 - width : plot.minX + 6,
        top: isDeep ? plot.minY + 6 : plot.maxY - 22)
      nodes.append(node)
      if let frame = node.frame { frames.append(frame) }
    }
    return frames
  }

  // The dashed lines, each hung on the words that say where it stands.
  private mutating func addMedians(_ median: DiagramPoint) {
    let plot = Self.plot
    for (value, isBreadth) in [(diagram.medianBreadth, true), (diagram.medianDepth, false)] {
      let text = TextTemplate(diagram.words.quadrant.median).filled(with: [
        "value": ChartAxis.text(value)
      ])
      let id = "\u{1}median-\(isBreadth)"
      let width = TextMetrics.width(text, size: 8.5) + 4
      nodes.append(
        DiagramNode(
          id: id, lines: [text], fontSize: 8.5, color: .faintInk, look: .plain,
          size: DiagramSize(width: width, height: 12),
          center: isBreadth
            ? DiagramPoint(x: max(median.x, plot.minX + 300), y: plot.minY - 8)
            : DiagramPoint(x: plot.maxX + 4 + width / 2, y: median.y)))
      edges.append(
        DiagramEdge(
          from: id, to: id, width: 0.9, color: .border, isDashed: true,
          path: DiagramEdge.straight(
            from: isBreadth
              ? DiagramPoint(x: median.x, y: plot.minY) : DiagramPoint(x: plot.minX, y: median.y),
            to: isBreadth
              ? DiagramPoint(x: median.x, y: plot.maxY) : DiagramPoint(x: plot.maxX, y: median.y)),
          tooltip: text))
    }
  }

  // MARK: Marks and names

  // Units of one side at one place share a label.
  private struct Company: Hashable {
    let place: DiagramPoint
    let side: Int
  }

  private mutating func addDots(headings: [DiagramRect], median: DiagramPoint) {
    let places = dots.map { DiagramPoint(x: x(Double($0.breadth)), y: y($0.depth)) }
    // Those of one side stand together where several sides share a place.
    let order = dots.indices.sorted { (dots[$0].side, $0) < (dots[$1].side, $1) }
    // A mark beside its place stays on its side of the medians.
    let packed = DotPacking.centers(order.map { places[$0] }, side: Self.mark + 1) {
      index, center in
      let place = places[order[index]]
      func stays(_ value: Double, _ exact: Double, _ line: Double) -> Bool {
        exact < line ? value < line - Self.mark / 2 : value > line + Self.mark / 2
      }
      return stays(center.x, place.x, median.x) && stays(center.y, place.y, median.y)
    }
    var centers = places
    for (index, center) in zip(order, packed) { centers[index] = center }
    hasCompany = centers != places
    let size = DiagramSize(width: Self.mark, height: Self.mark)
    let marks = dots.indices.map { index in
      let dot = dots[index]
      let hue = DiagramPalette.side(dot.side)
      return DiagramNode(
        id: dot.party.id, lines: [], fontSize: Self.font,
        look: .mark(.side(dot.side), fill: hue, stroke: hue), size: size, center: centers[index],
        tooltip: TextTemplate(diagram.words.quadrant.tooltip).filled(with: [
          "name": dot.party.label, "breadth": "\(dot.breadth)",
          "depth": ChartAxis.text(dot.depth),
        ]), subjects: [.actor(dot.party.id)])
    }
    nodes += marks
    var companies: [Company: [Int]] = [:]
    for index in dots.indices {
      companies[Company(place: places[index], side: dots[index].side), default: []].append(index)
    }
    let groups = companies.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    name(groups, marks, headings: headings, median: median)
  }

  private mutating func name(
    _ groups: [[Int]], _ marks: [DiagramNode], headings: [DiagramRect], median: DiagramPoint
  ) {
    let plot = Self.plot
    var placement = LabelPlacement(
      bounds: plot.grown(by: -2), obstacles: marks.compactMap(\.frame) + headings,
      faintLines: [
        DiagramSegment(
          start: DiagramPoint(x: median.x, y: plot.minY),
          end: DiagramPoint(x: median.x, y: plot.maxY)),
        DiagramSegment(
          start: DiagramPoint(x: plot.minX, y: median.y),
          end: DiagramPoint(x: plot.maxX, y: median.y)),
      ])
    let captions = groups.map(lines)
    let wishes = zip(groups, captions).map { group, lines in
      let frames = group.compactMap { marks[$0].frame }
      let text = TextMetrics.size(of: lines, size: Self.font)
      return LabelPlacement.Wish(
        anchor: frames.dropFirst().reduce(
          frames.first ?? DiagramRect(minX: 0, minY: 0, maxX: 0, maxY: 0)
        ) { $0.union($1) },
        size: DiagramSize(width: text.width + 3, height: text.height))
    }
    for (index, place) in placement.places(wishes).enumerated() {
      let members = groups[index].map { dots[$0].party }
      guard let place else {
        unnamed += members.map(\.label)
        continue
      }
      let id = "\u{1}name-\(index)"
      nodes.append(
        DiagramNode(
          id: id, lines: captions[index], fontSize: Self.font,
          alignment: place.frame.minX > wishes[index].anchor.maxX ? .left : .center, look: .plain,
          size: DiagramSize(width: place.frame.width, height: place.frame.height),
          center: DiagramPoint(
            x: (place.frame.minX + place.frame.maxX) / 2,
            y: (place.frame.minY + place.frame.maxY) / 2)))
      if let leader = place.leader, let first = members.first {
        edges.append(
          DiagramEdge(
            from: first.id, to: id, width: 0.6, color: .faintInk,
            path: DiagramEdge.straight(from: leader.start, to: leader.end)))
      }
    }
  }

  // One name a line; of many as many a line as fit.
  private func lines(_ group: [Int]) -> [String] {
    if group.count == 1, let unit = group.first {
      return TextWrapping.fitted(
        dots[unit].party.label, size: Self.font, rooms: [(150, 1), (120, 2), (150, 2), (150, 4)])
    }
    let names = group.map {
      TextWrapping.truncated(dots[$0].party.label, size: Self.font, width: 280)
    }
    guard names.count > 3 else { return names }
    let separator = diagram.words.separator
    var lines: [String] = []
    for name in names {
      let longer = (lines.last ?? "") + separator + name
      if !lines.isEmpty, TextMetrics.width(longer, size: Self.font) <= 170 {
        lines[lines.count - 1] = longer
      } else {
        lines.append(name)
      }
    }
    return lines
  }
}
