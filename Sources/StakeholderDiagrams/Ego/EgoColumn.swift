import Drawing

/// A column of boxes under headings, on bands: the left and the right of an ego diagram.
struct EgoColumn {
  /// How a box is tied to the middle.
  struct Line {
    var width: Double
    var color: DiagramColor
    var tooltip = ""
    var subjects: [DiagramSubject] = []
  }

  var boxes: [DiagramNode] = []
  var furniture: [DiagramNode] = []
  var bands: [DiagramBand] = []
  /// The line between the middle and each box.
  var lines: [Line] = []
  var width = 0.0
  var height = 0.0
  /// Where the group that stands last starts.
  private(set) var start = 0.0

  mutating func shift(right: Double = 0, down: Double = 0) {
    func moved(_ point: DiagramPoint) -> DiagramPoint {
      DiagramPoint(x: point.x + right, y: point.y + down)
    }
    for index in boxes.indices { boxes[index].center = boxes[index].center.map(moved) }
    for index in furniture.indices {
      furniture[index].center = furniture[index].center.map(moved)
    }
    for index in bands.indices {
      let frame = bands[index].frame
      bands[index].frame = DiagramRect(
        minX: frame.minX + right, minY: frame.minY + down, maxX: frame.maxX + right,
        maxY: frame.maxY + down)
    }
  }

  // Starts a group; the heading stands above its boxes.
  mutating func begin(_ heading: String, count: Int, id: String) {
    start = height
    furniture.append(
      PageFurniture.node(
        id,
        table: DiagramTable(
          rows: [
            [
              .init(
                lines: [TextWrapping.truncated(heading, size: 10.5, width: width - 46)],
                fontSize: 9.5, alignment: .left, isBold: true),
              .init(lines: ["\(count)"], fontSize: 9.5, color: .faintInk),
            ]
          ], columnWidths: [width - 40, 28], rowHeights: [15]), left: 6, top: height + 2))
    height += 19
  }

  mutating func end(from top: Double) {
    height += 3
    bands.append(
      DiagramBand(
        frame: DiagramRect(minX: 0, minY: top, maxX: width, maxY: height), fill: .band))
    height += 6
  }

  /// The lines between a box in the middle and the boxes of both columns.
  static func edges(
    _ left: EgoColumn, _ right: EgoColumn, to middle: DiagramNode
  ) -> [DiagramEdge] {
    guard let frame = middle.frame else { return [] }
    var edges: [DiagramEdge] = []
    let y = (frame.minY + frame.maxY) / 2
    for (column, isLeft) in [(left, true), (right, false)] {
      let ports = ColumnPlacement.ports(
        count: column.boxes.count, center: y, height: frame.height - 14, step: 9)
      for index in column.boxes.indices {
        guard let box = column.boxes[index].frame else { continue }
        let boxY = (box.minY + box.maxY) / 2
        let line = column.lines[index]
        let start = DiagramPoint(x: isLeft ? box.maxX : frame.maxX, y: isLeft ? boxY : ports[index])
        let end = DiagramPoint(x: isLeft ? frame.minX : box.minX, y: isLeft ? ports[index] : boxY)
        edges.append(
          DiagramEdge(
            from: isLeft ? column.boxes[index].id : middle.id,
            to: isLeft ? middle.id : column.boxes[index].id, width: line.width,
            color: line.color, path: DiagramEdge.level(from: start, to: end),
            tooltip: line.tooltip, subjects: line.subjects))
      }
    }
    return edges
  }

  /// Sets two columns beside a box in the middle, all three centred.
  static func arrange(
    _ left: inout EgoColumn, _ right: inout EgoColumn, around middle: DiagramSize, height: Double
  ) {
    left.shift(down: (height - left.height) / 2)
    right.shift(down: (height - right.height) / 2)
    left.shift(right: -(middle.width / 2 + gap + left.width))
    right.shift(right: middle.width / 2 + gap)
  }

  private static let gap = 120.0
}
