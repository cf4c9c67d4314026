import DocumentBlocks

/// Takes out what pages repeat: running heads and feet, and page numbers.
enum PDFRunningLines {
  /// How many lines at either end of a page may be such.
  private static let depth = 3
  /// How far the same line may stand from its place on another page, in points.
  private static let tolerance = 4.0

  /// A line at an end of a page.
  private struct Edge {
    let page: Int
    let row: [PDFSegment]
    let box: PDFBox
    let isAtTop: Bool
    /// The words, numbers aside.
    let shape: String
  }

  static func remove(from pages: inout [PDFPage], notes: inout NoteCounts) {
    var taken: [Int: Set<Int>] = [:]
    let edges: [Edge] = pages.indices.flatMap { Self.edges(of: pages[$0], index: $0) }
    var groups: [String: [Edge]] = [:]
    for edge in edges { groups[edge.shape, default: []].append(edge) }
    for edge in edges {
      if isPageNumber(edge, of: pages[edge.page]) {
        notes.add(.pageNumbers, place: nil)
        for segment in edge.row { taken[edge.page, default: []].insert(segment.order) }
        continue
      }
      let same = Set(
        (groups[edge.shape] ?? []).filter { other in
          other.isAtTop == edge.isAtTop && abs(other.box.top - edge.box.top) < tolerance
        }.map(\.page))
      // Left and right pages may have heads of their own.
      guard same.count >= 2, same.count * 3 >= pages.count else { continue }
      notes.add(
        .runningLines, edge.row.map(\.text).joined(separator: " "),
        place: .init(page: pages[edge.page].number, line: edge.row[0].line))
      for segment in edge.row { taken[edge.page, default: []].insert(segment.order) }
    }
    for (page, orders) in taken {
      pages[page].segments.removeAll { orders.contains($0.order) }
    }
  }

  private static func edges(of page: PDFPage, index: Int) -> [Edge] {
    let rows = page.rows
    guard rows.count > 1 else {
      return rows.map { edge($0, index, isAtTop: $0[0].box.middle < page.height / 2) }
    }
    var edges: [Edge] = []
    for (isAtTop, ordered) in [(true, rows), (false, rows.reversed())] {
      for (depth, row) in ordered.prefix(depth).enumerated() {
        // The heading of a table is repeated too, close above its rows.
        let next = depth + 1 < ordered.count ? ordered[depth + 1] : []
        let box = box(row)
        let distance = next.isEmpty ? 0 : abs(self.box(next).middle - box.middle)
        let isApart = distance > 1.6 * box.height
        guard row.count == 1 || (row.count <= 3 && isApart) else { break }
        edges.append(edge(row, index, isAtTop: isAtTop))
        if isApart && depth > 0 { break }
      }
    }
    return edges
  }

  private static func edge(_ row: [PDFSegment], _ page: Int, isAtTop: Bool) -> Edge {
    let text = row.map(\.text).joined(separator: " ")
    return Edge(
      page: page, row: row, box: box(row), isAtTop: isAtTop,
      shape: text.filter { !$0.isWhitespace }.map { $0.isNumber && $0.isASCII ? "0" : "\($0)" }
        .joined().replacing(/0+/, with: "0"))
  }

  private static func box(_ row: [PDFSegment]) -> PDFBox {
    row.dropFirst().reduce(row[0].box) { $0.union($1.box) }
  }

  /// A number alone at the very end of a page: “— 3 —”, “Page 3 of 12”, “第3页”, “iv”.
  private static func isPageNumber(_ edge: Edge, of page: PDFPage) -> Bool {
    guard edge.row.count == 1,
      edge.isAtTop ? edge.box.bottom < 0.12 * page.height : edge.box.top > 0.88 * page.height
    else { return false }
    let text = edge.row[0].text.lowercased()
    return text.wholeMatch(
      of:
        /(?:第|page|p\.|pág\.?|página|seite)?[\s\-–—－·.•]*(?:\d{1,4}|[ivxlc]{1,6})[\s\-–—－·.•]*(?:页|頁)?(?:\s*(?:of|\/|共|de)\s*\d{1,4}\s*(?:页|頁)?)?/
    ) != nil
  }
}
