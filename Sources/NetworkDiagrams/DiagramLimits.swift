/// How large a diagram may be: beyond this a layout takes minutes, or Graphviz runs out of stack.
enum DiagramLimits {
  static let placedNodes = 5_000
  static let placedEdges = 20_000
  static let springNodes = 1_000
  static let springEdges = 2_000
  static let tableCells = 20_000
  /// The longest side of a page in points: what PDF allows (PDF 32000-1, annex C).
  static let side = 14_400.0
  /// The longest side of a PNG in dots, and the most dots: what cairo allows, and 200 MB of them.
  static let pixels = 32_000.0
  static let area = 50_000_000.0

  static func check(_ what: String, _ count: Int, _ limit: Int) throws(DiagramError) {
    guard count <= limit else { throw .tooLarge(what: what, count: count, limit: limit) }
  }

  static func check(_ diagram: Diagram) throws(DiagramError) {
    switch diagram.arrangement {
    case .placed:
      try check("nodes", diagram.nodes.count, placedNodes)
      try check("ties", diagram.edges.count, placedEdges)
    case .spring:
      try check("nodes", diagram.nodes.count, springNodes)
      try check("ties", diagram.edges.count, springEdges)
    }
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
}
