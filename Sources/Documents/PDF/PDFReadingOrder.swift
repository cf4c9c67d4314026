/// The order in which a page is read: from above, and where lines stand in columns column by column.
///
/// Columns are told by a gap from above to below that several lines leave free. What stands across it, such as a
/// title, parts what is above it from what is below (Nagy, G. & Seth, S. 1984. Hierarchical representation of
/// optically scanned documents).
enum PDFReadingOrder {
  /// What is read: a line, or a table by its number.
  struct Item {
    let box: PDFBox
    let segment: PDFSegment?
    let table: Int?
  }

  /// So many lines must stand beside each other.
  private static let columnLines = 4
  /// How often columns are looked for in columns.
  private static let depthLimit = 4

  static func ordered(_ items: [Item], depth: Int = 0) -> [Item] {
    let sorted = items.sorted {
      $0.box.isBeside($1.box)
        ? $0.box.left < $1.box.left : $0.box.middle < $1.box.middle
    }
    guard depth < depthLimit, let gutter = gutter(items) else { return sorted }
    var result: [Item] = []
    var left: [Item] = []
    var right: [Item] = []
    func endColumns() {
      result += ordered(left, depth: depth + 1) + ordered(right, depth: depth + 1)
      (left, right) = ([], [])
    }
    for item in items.sorted(by: { $0.box.middle < $1.box.middle }) {
      if item.box.right <= gutter + 0.5 {
        left.append(item)
      } else if item.box.left >= gutter - 0.5 {
        right.append(item)
      } else {
        endColumns()
        result.append(item)
      }
    }
    endColumns()
    return result
  }

  /// The place of a gap that most lines which stand beside each other leave free.
  private static func gutter(_ items: [Item]) -> Double? {
    var gaps: [(left: Double, right: Double)] = []
    let sorted = items.sorted { ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left) }
    for (index, item) in sorted.enumerated() {
      // The next to the right on the same line, if there is one.
      let beside = sorted[max(0, index - 12)..<min(sorted.count, index + 13)].filter { other in
        other.box.left >= item.box.right && other.box.isBeside(item.box)
      }.min { $0.box.left < $1.box.left }
      if let beside, beside.box.left - item.box.right > 0.5 * item.box.height {
        gaps.append((item.box.right, beside.box.left))
      }
    }
    guard gaps.count >= columnLines else { return nil }
    // The place that most gaps have in them.
    var best: (count: Int, place: Double)?
    for gap in gaps {
      let place = gap.right - 0.5
      let count = gaps.count { $0.left <= place && $0.right >= place }
      if count > best?.count ?? 0 { best = (count, place) }
    }
    guard let best, best.count >= columnLines else { return nil }
    // Lines across it may be few beside those of the columns.
    let crossing = items.count { $0.box.left < best.place - 0.5 && $0.box.right > best.place + 0.5 }
    return crossing * 2 <= best.count + 2 ? best.place : nil
  }
}
