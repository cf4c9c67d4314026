/// What stands around the picture: the title and its rule above, the legend and the notes below.
package struct PageFurniture {
  private let diagram: Diagram
  private let notes: [String]
  private static let titleSize = 17.0
  private static let textSize = 9.0
  private static let gap = 12.0
  private static let narrowest = 460.0
  /// Longer lines are hard to read, and cells cut them after 200 characters.
  private static let longestLine = 820.0

  /// The furniture of a diagram, with remarks on its layout before those of its own.
  package init(_ diagram: Diagram, remarks: [String] = []) {
    self.diagram = diagram
    notes = remarks + diagram.notes
  }

  /// Moves the picture to its place and adds the furniture.
  package func dress(_ page: inout DiagramPage) {
    let content = Self.extent(of: page)
    // Tables, of which the furniture is made, have whole points.
    let width = max(content.width, Self.narrowest).rounded(.up)
    let left = DiagramPage.margin
    var furniture: [DiagramNode] = []
    var top = left
    addHeader(width: width, left: left, top: &top, to: &furniture)
    Self.move(
      &page, right: left + (width - content.width) / 2 - content.minX, down: top - content.minY)
    top += content.height + Self.gap
    let legend = LegendLayout(diagram.legend, heading: diagram.legendHeading)
    legend.add(to: &page, width: width, left: left, top: &top)
    top += 4
    addNotes(width: width, left: left, top: &top, to: &furniture)
    page.nodes = furniture + page.nodes
    page.size = DiagramSize(width: width + 2 * left, height: top + left)
  }

  private func addHeader(
    width: Double, left: Double, top: inout Double, to nodes: inout [DiagramNode]
  ) {
    let title = TextWrapping.balanced(
      diagram.title, size: Self.titleSize * 1.05, width: width, maximumLines: 3)
    if !diagram.title.isEmpty {
      let height = (Double(title.count) * Self.titleSize * TextMetrics.lineHeight).rounded(.up) + 2
      let table = DiagramTable(
        rows: [[.init(lines: title, fontSize: Self.titleSize, alignment: .left, isBold: true)]],
        columnWidths: [width], rowHeights: [height])
      nodes.append(Self.node("title", table: table, left: left, top: top))
      top += height + 2
    }
    if !diagram.rule.isEmpty {
      nodes.append(text("rule", diagram.rule, width: width, left: left, top: top))
      top += (nodes.last?.size.height ?? 0)
    }
    top += Self.gap
  }

  private func addNotes(
    width: Double, left: Double, top: inout Double, to nodes: inout [DiagramNode]
  ) {
    for (index, note) in notes.enumerated() where !note.isEmpty {
      let node = text("note-\(index)", note, width: width, left: left, top: top + 4)
      nodes.append(node)
      top += node.size.height + 4
    }
  }

  private func text(
    _ name: String, _ words: String, width: Double, left: Double, top: Double
  ) -> DiagramNode {
    let lines = TextWrapping.filled(
      words, size: Self.textSize, width: min(width * 0.97, Self.longestLine), maximumLines: 12)
    let height =
      (Double(lines.count) * Self.textSize * TextMetrics.lineHeight).rounded(.up) + 2
    let table = DiagramTable(
      rows: [
        [
          .init(
            lines: lines, fontSize: Self.textSize, color: .faintInk, alignment: .left)
        ]
      ], columnWidths: [width], rowHeights: [height])
    return Self.node(name, table: table, left: left, top: top)
  }

  /// The first byte of the furniture's ids: a control character, which no cleaned id holds, keeps them
  /// apart from those of the picture.
  package static let mark: UInt8 = 1

  package static func node(
    _ name: String, table: DiagramTable, left: Double, top: Double
  ) -> DiagramNode {
    DiagramNode(
      id: "\u{1}\(name)", table: table,
      center: DiagramPoint(
        x: left + table.size.width / 2, y: top + table.size.height / 2))
  }

  private static func extent(of page: DiagramPage) -> DiagramRect {
    let frames = page.nodes.compactMap(\.frame) + page.bands.map(\.frame)
    let points = page.edges.flatMap(\.path).map {
      DiagramRect(minX: $0.x, minY: $0.y, maxX: $0.x, maxY: $0.y)
    }
    let all = frames + points + page.ribbons.compactMap(\.frame)
    guard let first = all.first else { return DiagramRect(minX: 0, minY: 0, maxX: 0, maxY: 0) }
    return all.dropFirst().reduce(first) { $0.union($1) }
  }

  private static func move(_ page: inout DiagramPage, right: Double, down: Double) {
    func moved(_ point: DiagramPoint) -> DiagramPoint {
      DiagramPoint(x: point.x + right, y: point.y + down)
    }
    for index in page.nodes.indices {
      page.nodes[index].center = page.nodes[index].center.map(moved)
    }
    for index in page.edges.indices { page.edges[index].path = page.edges[index].path.map(moved) }
    page.ribbons = page.ribbons.map { $0.moved(right: right, down: down) }
    for index in page.bands.indices {
      let frame = page.bands[index].frame
      page.bands[index].frame = DiagramRect(
        minX: frame.minX + right, minY: frame.minY + down,
        maxX: frame.maxX + right, maxY: frame.maxY + down)
    }
  }
}
