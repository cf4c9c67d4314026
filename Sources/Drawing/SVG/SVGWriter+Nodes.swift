extension SVGWriter {
  /// Writes a node; one that shows nothing and tells nothing is left out.
  mutating func add(_ node: DiagramNode) {
    guard let frame = node.frame else { return }
    let isFurniture = node.id.utf8.first == PageFurniture.mark && node.subjects.isEmpty
    var showsNothing = node.tooltip.isEmpty && node.look == .plain
    if showsNothing, case .text(let lines, _, _, _) = node.content {
      showsNothing = lines.allSatisfy(\.isEmpty)
    } else {
      showsNothing = false
    }
    guard !showsNothing else { return }
    openGroup(
      isFurniture ? "furniture" : "node", subjects: node.subjects, tooltip: node.tooltip)
    let ground = addLook(of: node, frame)
    switch node.content {
    case .text(let lines, let size, let color, let alignment):
      let x = Self.anchor(alignment, from: frame.minX, to: frame.maxX, padding: 0)
      addLines(
        lines, size: size, color: color, alignment: alignment, x: x,
        middle: (frame.minY + frame.maxY) / 2, ground: ground)
    case .table(let table): add(table, in: frame, ground: ground)
    }
    out += "</g>\n"
  }

  /// Writes what a node looks like and says which colour its words stand on.
  private mutating func addLook(of node: DiagramNode, _ frame: DiagramRect) -> DiagramColor {
    switch node.look {
    case .plain: return options.adaptsToPage ? page.ground(under: frame) : page.ground
    case .box(let fill, let stroke, let dashed):
      addRectangle(
        frame, radius: min(12, min(frame.width, frame.height) / 3), fill: fill, stroke: stroke,
        width: dashed ? 1.2 : 0.8, isDashed: dashed)
      return fill
    case .mark(.disc, let fill, let stroke):
      out.add("<ellipse cx", (frame.minX + frame.maxX) / 2)
      out.add(" cy", (frame.minY + frame.maxY) / 2)
      out.add(" rx", frame.width / 2)
      out.add(" ry", frame.height / 2)
      addEnd(fill: fill, stroke: stroke)
      return fill
    case .mark(let mark, let fill, let stroke):
      out += "<polygon points=\""
      for (index, corner) in mark.corners(in: frame).enumerated() {
        if index > 0 { out += " " }
        out.add(corner)
      }
      out += "\""
      addEnd(fill: fill, stroke: stroke)
      return fill
    }
  }

  private mutating func addEnd(fill: DiagramColor, stroke: DiagramColor) {
    add(fill: fill, stroke: stroke)
    out.add(" stroke-width", 0.8)
    out += "/>"
  }

  // A table stands in the middle of its node.
  private mutating func add(_ table: DiagramTable, in frame: DiagramRect, ground: DiagramColor) {
    let size = table.size
    var top = (frame.minY + frame.maxY - size.height) / 2 + table.spacing
    for (row, height) in zip(table.rows, table.rowHeights) {
      var left = (frame.minX + frame.maxX - size.width) / 2 + table.spacing
      for (cell, width) in zip(row, table.columnWidths) {
        let place = DiagramRect(minX: left, minY: top, maxX: left + width, maxY: top + height)
        if let fill = cell.fill { addRectangle(place, fill: fill, stroke: nil) }
        addLines(
          cell.lines, size: cell.fontSize, color: cell.color, alignment: cell.alignment,
          x: Self.anchor(
            cell.alignment, from: left, to: left + width, padding: cell.padding),
          middle: top + height / 2, isBold: cell.isBold, ground: cell.fill ?? ground)
        left += width + table.spacing
      }
      top += height + table.spacing
    }
  }

  /// Where lines are anchored between two edges.
  private static func anchor(
    _ alignment: DiagramNode.Alignment, from left: Double, to right: Double, padding: Double
  ) -> Double {
    switch alignment {
    case .left: left + padding
    case .center: (left + right) / 2
    case .right: right - padding
    }
  }

  /// Writes lines of text around a middle.
  ///
  /// A base line lies a quarter of an em under the middle of its line. Words change with the page only
  /// where what they stand on does too.
  private mutating func addLines(
    _ lines: [String], size: Double, color: DiagramColor, alignment: DiagramNode.Alignment,
    x: Double, middle: Double, isBold: Bool = false, ground: DiagramColor
  ) {
    let first = middle + (0.25 - Double(lines.count - 1) / 2 * Self.lineHeight) * size
    let turns = neutral(ground)?.isGround == true
    for (index, line) in lines.enumerated() where !line.isEmpty {
      out.add("<text x", x)
      out.add(" y", first + Double(index) * Self.lineHeight * size)
      switch alignment {
      case .left: break
      case .center: out += " text-anchor=\"middle\""
      case .right: out += " text-anchor=\"end\""
      }
      out.add(" font-size", size)
      if isBold { out += " font-weight=\"bold\"" }
      if turns {
        add(.fill, color)
      } else {
        out += " fill=\"\(color.hexadecimal)\""
      }
      out += ">"
      out.add(words: line)
      out += "</text>"
    }
  }

  /// From one base line to the next, in ems: between what common fonts for Chinese ask for.
  private static let lineHeight = 1.2
}

extension DiagramMark {
  /// The corners of a sign that has some, as Graphviz draws it: a triangle's foot lies half as far from
  /// the middle as its point, and reaches a little beyond the sides.
  func corners(in frame: DiagramRect) -> [DiagramPoint] {
    let (x, y) = ((frame.minX + frame.maxX) / 2, (frame.minY + frame.maxY) / 2)
    let (width, height) = (frame.width / 2, frame.height / 2)
    func corner(_ across: Double, _ down: Double) -> DiagramPoint {
      DiagramPoint(x: x + across * width, y: y + down * height)
    }
    switch self {
    case .disc: return []
    case .diamond: return [corner(0, -1), corner(1, 0), corner(0, 1), corner(-1, 0)]
    case .square: return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
    case .triangle: return [corner(0, -1), corner(1.1, 0.5), corner(-1.1, 0.5)]
    }
  }
}

extension DiagramPage {
  /// The colour behind what has none of its own: that of the topmost band under its middle, or the
  /// page's.
  func ground(under frame: DiagramRect) -> DiagramColor {
    let (x, y) = ((frame.minX + frame.maxX) / 2, (frame.minY + frame.maxY) / 2)
    let band = bands.last {
      $0.frame.minX <= x && x <= $0.frame.maxX && $0.frame.minY <= y && y <= $0.frame.maxY
    }
    return band?.fill ?? ground
  }
}
