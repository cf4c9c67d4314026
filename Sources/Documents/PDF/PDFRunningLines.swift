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
    var shape = ""
    for character in text where !character.isWhitespace {
      let isDigit = character.isASCII && character.isNumber
      if !isDigit || shape.last != "0" { shape.append(isDigit ? "0" : character) }
    }
    return Edge(page: page, row: row, box: box(row), isAtTop: isAtTop, shape: shape)
  }

  private static func box(_ row: [PDFSegment]) -> PDFBox {
    row.dropFirst().reduce(row[0].box) { $0.union($1.box) }
  }

  /// A number alone at the very end of a page: “— 3 —”, “Page 3 of 12”, “第3页”, “iv”.
  private static func isPageNumber(_ edge: Edge, of page: PDFPage) -> Bool {
    guard edge.row.count == 1,
      edge.isAtTop ? edge.box.bottom < 0.12 * page.height : edge.box.top > 0.88 * page.height
    else { return false }
    return isPageNumber(edge.row[0].text)
  }

  /// Whether a text is a number and words that stand beside those of pages.
  static func isPageNumber(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let signs: Set<Character> = ["-", "–", "—", "－", "·", ".", "•", "|", "/", " ", "\u{3000}"]
    var words: [String] = []
    var isOpen = false
    for character in text.lowercased() {
      if signs.contains(character) {
        isOpen = false
      } else if isOpen, let last = words.last?.last, last.isNumber == character.isNumber {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
        isOpen = true
      }
    }
    let others: Set<String> = [
      "第", "页", "頁", "共", "页共", "頁共", "page", "p", "pág", "página", "seite", "of", "de",
    ]
    let numbers = words.filter { !others.contains($0) }
    guard (1...2).contains(numbers.count) else { return false }
    return numbers.allSatisfy { number in
      (number.count <= 4 && number.allSatisfy { $0.isASCII && $0.isNumber })
        || (number.count <= 6 && numbers.count == 1 && number.allSatisfy { "ivx".contains($0) })
    }
  }
}
