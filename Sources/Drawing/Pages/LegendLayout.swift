/// Sets a legend as a framed table: a row a group, its heading in the first column, its entries beside.
struct LegendLayout {
  private let legend: DiagramLegend
  private let heading: String
  private static let size = 8.5
  private static let line = 15.0
  private static let padding = 7.0
  private static let sample = 26.0

  init(_ legend: DiagramLegend, heading: String) {
    self.legend = legend
    self.heading = heading
  }

  func add(to page: inout DiagramPage, width: Double, left: Double, top: inout Double) {
    let groups = legend.groups.filter { !$0.entries.isEmpty }
    guard !groups.isEmpty else { return }
    let inner = width - 2 * Self.padding
    let headings = groups.map { TextMetrics.width($0.heading, size: Self.size * 1.1) }
    // Whole points, as tables are drawn: a fraction would reach into the first sample.
    let column = min((headings.max() ?? 0) + 14, inner * 0.4).rounded(.up)
    var y = top + Self.padding
    let x = left + Self.padding
    add(heading, bold: true, "heading", x: x, y: y, width: inner, to: &page)
    y += Self.line
    for (number, group) in groups.enumerated() {
      add(group.heading, bold: false, "\(number)", x: x, y: y, width: column, to: &page)
      var entryX = x + column
      for (index, entry) in group.entries.enumerated() {
        let lead = Self.lead(of: entry.symbol)
        let available = inner - column - lead - 2
        let words = TextWrapping.truncated(entry.meaning, size: Self.size, width: available)
        let wide = lead + TextMetrics.width(words, size: Self.size) + 8
        if entryX > x + column, entryX + wide > x + inner {
          entryX = x + column
          y += Self.line
        }
        let name = "\(number)-\(index)"
        add(entry.symbol, name, x: entryX, y: y, to: &page)
        add(
          words, bold: false, name + "-word", x: entryX + lead, y: y, width: wide - lead, to: &page)
        entryX += wide + 6
      }
      y += Self.line
    }
    let bottom = y + Self.padding - 2
    page.bands.append(
      DiagramBand(
        frame: DiagramRect(minX: left, minY: top, maxX: left + width, maxY: bottom),
        fill: .white, stroke: .frame))
    top = bottom
  }

  private static func lead(of symbol: DiagramLegend.Symbol) -> Double {
    switch symbol {
    case .box, .line: sample + 5
    case .mark: 14
    case .none: 0
    }
  }

  private func add(
    _ words: String, bold: Bool, _ name: String, x: Double, y: Double, width: Double,
    to page: inout DiagramPage
  ) {
    guard !words.isEmpty else { return }
    let shown = TextWrapping.truncated(words, size: Self.size, width: width)
    let table = DiagramTable(
      rows: [
        [.init(lines: [shown], fontSize: Self.size, alignment: .left, isBold: bold)]
      ], columnWidths: [width], rowHeights: [Self.line - 2])
    page.nodes.append(
      PageFurniture.node("legend-\(name)", table: table, left: x, top: y + 1))
  }

  private func add(
    _ symbol: DiagramLegend.Symbol, _ name: String, x: Double, y: Double,
    to page: inout DiagramPage
  ) {
    let middle = DiagramPoint(x: x + Self.sample / 2, y: y + Self.line / 2)
    let id = "\u{1}legend-\(name)"
    switch symbol {
    case .none: break
    case .box(let fill, let stroke, let dashed):
      page.nodes.append(
        DiagramNode(
          id: id, lines: [], fontSize: Self.size,
          look: .box(fill: fill, stroke: stroke, dashed: dashed),
          size: DiagramSize(width: Self.sample - 4, height: Self.line - 5), center: middle))
    case .mark(let mark, let fill, let stroke):
      page.nodes.append(
        DiagramNode(
          id: id, lines: [], fontSize: Self.size,
          look: .mark(mark, fill: fill, stroke: stroke),
          size: DiagramSize(width: 8, height: 8),
          center: DiagramPoint(x: x + 5, y: middle.y)))
    case .line(let color, let width, let isDashed):
      // The line of a sample hangs on a node of its own that shows nothing.
      page.nodes.append(
        DiagramNode(
          id: id, lines: [], fontSize: Self.size, look: .plain,
          size: DiagramSize(width: Self.sample, height: Self.line - 3), center: middle))
      page.edges.append(
        DiagramEdge(
          from: id, to: id, width: width, color: color, isDashed: isDashed,
          path: DiagramEdge.straight(
            from: DiagramPoint(x: x, y: middle.y),
            to: DiagramPoint(x: x + Self.sample, y: middle.y))))
    }
  }
}
