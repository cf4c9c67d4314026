/// How large a diagram may be: beyond this a layout takes minutes, or Graphviz runs out of stack.
package enum DiagramLimits {
  package static let placedNodes = 5_000
  package static let placedEdges = 20_000
  /// Stress majorisation takes a second and a half for so many.
  package static let stressNodes = 600
  package static let stressEdges = 2_000
  /// Finding ways around boxes takes a second for n nodes and e edges where n (2n + e) is this.
  package static let routedWork = 30_000
  /// Forces take 5 seconds for so many.
  package static let forcesNodes = 5_000
  package static let forcesEdges = 10_000
  package static let tableCells = 20_000
  /// The longest side of a page in points: what PDF allows (PDF 32000-1, annex C).
  package static let side = 14_400.0
  /// The longest side of a PNG in dots, and the most dots: what cairo allows, and 200 MB of them.
  package static let pixels = 32_000.0
  package static let area = 50_000_000.0

  package static func check(_ what: String, _ count: Int, _ limit: Int) throws(DiagramError) {
    guard count <= limit else { throw .tooLarge(what: what, count: count, limit: limit) }
  }

  package static func check(_ diagram: Diagram) throws(DiagramError) {
    try check("nodes", diagram.nodes.count, placedNodes)
    try check("ties", diagram.edges.count, placedEdges)
    try check("ribbons", diagram.ribbons.count, placedNodes)
    let cells = diagram.nodes.reduce(0) { sum, node in
      if case .table(let table) = node.content {
        sum + table.rows.count * table.columnWidths.count
      } else {
        sum
      }
    }
    try check("table cells", cells, tableCells)
  }

  /// Whether a layout has room on a page, with something left for the title and the legend.
  static func check(extentOf layout: GraphvizLayout) throws(DiagramError) {
    func extent(
      _ center: (DiagramPoint) -> Double, _ side: (DiagramSize) -> Double
    ) -> Double {
      let lowest = layout.boxes.map { center($0.center) - side($0.size) / 2 }.min() ?? 0
      let highest = layout.boxes.map { center($0.center) + side($0.size) / 2 }.max() ?? 0
      return highest - lowest
    }
    let longest = max(extent(\.x, \.width), extent(\.y, \.height))
    let room = side - 1_400
    guard longest <= room else {
      throw .tooLarge(
        what: "points in width or height", count: Int(min(longest, 1e9)), limit: Int(room))
    }
  }
}
