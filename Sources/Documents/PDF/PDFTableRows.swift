/// Groups the lines of a table into its rows.
///
/// In this order: by the space between lines, where rows are further apart than the lines of a cell; by the first
/// column, where it has a number for each row, whether cells stand at the top of their rows or in the middle; a line
/// a row, where every line has something in most columns. Where none holds, there is no table.
///
/// A cell that stands alone in the space between two rows, and leaves no room for a row of its own, is one that takes
/// both.
struct PDFTableRows {
  private var lines: [[PDFSegment]]
  private let bands: [PDFTable.Band]
  /// The lines that stand across the columns.
  private var crossing: Set<Int>
  /// Segments of cells that take two rows.
  private var straddling: [PDFSegment] = []

  init(lines: [[PDFSegment]], bands: [PDFTable.Band], crossing: Set<Int>) {
    self.lines = lines
    self.bands = bands
    self.crossing = crossing
    takeOutStraddling()
  }

  /// Rows further apart than lines by so many heights of a line are told by that.
  private static let extraSpace = 0.14

  func rows() -> [[PDFTable.Cell]]? {
    let cuts = cutsBySpace() ?? cutsByNumbers() ?? cutsByLines()
    guard let cuts else { return nil }
    var rows: [[PDFTable.Cell]] = []
    var start = 0
    for cut in cuts.sorted() + [lines.count] where cut > start {
      rows.append(cells(start..<cut))
      start = cut
    }
    var left = straddling
    merge(&rows, with: &left)
    for segment in left { put(segment, into: &rows) }
    return rows
  }

  /// Joins the cells of columns in which texts stand in the middle of several rows, group of rows by group.
  private func merge(_ rows: inout [[PDFTable.Cell]], with straddling: inout [PDFSegment]) {
    let merged = PDFMergedCells(height: height)
    // Rows below the heading, parted by those that stand across the columns.
    for run in rows.indices.dropFirst().split(whereSeparator: {
      rows[$0].count == 1 && bands.count > 1
    })
    where run.count > 1 {
      for column in bands.indices {
        let extents = run.compactMap { row -> (top: Double, bottom: Double)? in
          let boxes = rows[row].filter { $0.column != column }.flatMap { $0.segments.map(\.box) }
          guard let top = boxes.map(\.top).min(), let bottom = boxes.map(\.bottom).max() else {
            return nil
          }
          return (top, bottom)
        }
        guard extents.count == run.count, let top = extents.first?.top,
          let bottom = extents.last?.bottom
        else { continue }
        let loose = straddling.filter {
          self.column(of: $0) == column && $0.box.middle > top && $0.box.middle < bottom
        }
        let own = run.compactMap { row in
          rows[row].first { $0.column == column && !$0.segments.isEmpty }?.segments
        }
        let marks = (own.map(PDFMergedCells.Mark.init) + loose.map { PDFMergedCells.Mark([$0]) })
          .sorted { $0.middle < $1.middle }
        guard let groups = merged.groups(marks, over: extents) else { continue }
        for (mark, group) in zip(marks, groups) {
          for offset in group {
            let row = run.startIndex + offset
            guard let cell = rows[row].firstIndex(where: { $0.column == column }) else { continue }
            if offset == group.lowerBound {
              rows[row][cell].segments = mark.segments
              rows[row][cell].rowSpan = group.count
            } else {
              rows[row].remove(at: cell)
            }
          }
        }
        let taken = Set(loose.map { [$0.order, Int($0.box.left)] })
        straddling.removeAll { taken.contains([$0.order, Int($0.box.left)]) }
      }
    }
  }

  private mutating func takeOutStraddling() {
    guard let pitch = cellPitch() else { return }
    let height = height
    let inside = pitch - 0.5 * height
    let all = lines.enumerated().filter { !crossing.contains($0.offset) }.flatMap(\.element)
    let alone = all.filter { segment in
      // Cells of several columns may take the same rows; where most columns have something, it is a row.
      let level = all.filter { abs($0.box.middle - segment.box.middle) < 0.3 * height }
      guard level.count == 1 || level.count * 2 <= bands.count,
        !level.contains(where: { $0.box.left < bands[0].right })
          || level.count == 1
      else { return false }
      let others = all.filter { other in
        (other.box.left >= segment.box.right || other.box.right <= segment.box.left)
          && !level.contains { $0.order == other.order && $0.box.left == other.box.left }
      }
      let above = others.filter { $0.box.middle < segment.box.middle }.map(\.box.core.upperBound)
        .max()
      let below = others.filter { $0.box.middle > segment.box.middle }.map(\.box.core.lowerBound)
        .min()
      guard let above, let below else { return false }
      let least = inside + Self.extraSpace * height
      let (space, core) = (below - above, segment.box.core)
      let isTied = core.lowerBound - above <= least || below - core.upperBound <= least
      // A line of a cell of several has its neighbours.
      let hasNeighbour = all.contains { other in
        other.order != segment.order && abs(other.box.middle - segment.box.middle) < 1.4 * pitch
          && other.box.left < segment.box.right && other.box.right > segment.box.left
      }
      return space > least && space < 0.5 * height + 3 * least && isTied && !hasNeighbour
    }
    guard !alone.isEmpty, alone.count * 4 < all.count else { return }
    straddling = alone
    let orders = Set(alone.map { [$0.order, Int($0.box.left)] })
    let kept = lines.enumerated().map { number, line in
      (number, line.filter { !orders.contains([$0.order, Int($0.box.left)]) })
    }.filter { !$0.1.isEmpty }
    crossing = Set(kept.indices.filter { crossing.contains(kept[$0].0) })
    lines = kept.map(\.1)
  }

  /// Puts a cell into the row above it, over that below it.
  private func put(_ segment: PDFSegment, into rows: inout [[PDFTable.Cell]]) {
    func middle(_ row: [PDFTable.Cell]) -> Double {
      let boxes = row.flatMap { $0.segments.map(\.box) }
      let top = boxes.map(\.top).min() ?? 0
      return (top + (boxes.map(\.bottom).max() ?? 0)) / 2
    }
    let column = column(of: segment)
    let upper = rows.lastIndex { middle($0) < segment.box.middle } ?? 0
    guard let cell = rows[upper].firstIndex(where: { $0.column == column }) else { return }
    rows[upper][cell].segments.append(segment)
    let lower = upper + 1
    guard rows[upper][cell].segments.count == 1, lower < rows.count,
      let below = rows[lower].firstIndex(where: { $0.column == column }),
      rows[lower][below].segments.isEmpty, rows[lower][below].span == 1
    else { return }
    rows[upper][cell].rowSpan = 2
    rows[lower].remove(at: below)
  }

  private func column(of segment: PDFSegment) -> Int {
    bands.indices.min { distance(segment, bands[$0]) < distance(segment, bands[$1]) } ?? 0
  }

  private var height: Double {
    let heights = lines.flatMap { $0.map(\.box.height) }.sorted()
    return heights[heights.count / 2]
  }

  private func distance(_ line: Int) -> Double {
    let above = lines[line - 1].map(\.box.core.upperBound).max() ?? 0
    let below = lines[line].map(\.box.core.lowerBound).min() ?? 0
    return below - above
  }

  /// The line numbers at which rows begin, by two kinds of distance between lines.
  private func cutsBySpace() -> Set<Int>? {
    guard let pitch = cellPitch() else { return nil }
    // Half the height of a line is its core.
    let inside = pitch - 0.5 * height
    let cuts = (1..<lines.count).filter { distance($0) > inside + Self.extraSpace * height }
    guard !cuts.isEmpty else { return nil }
    return crossing.union(crossing.map { $0 + 1 }).union(cuts)
  }

  /// The distance of the lines of one cell: the least from a line to the next of its column, if lines of columns
  /// have at least two different distances, or a line has a single cell.
  private func cellPitch() -> Double? {
    var pitches: [Double] = []
    for band in bands {
      let column = lines.enumerated().filter { !crossing.contains($0.offset) }.flatMap(\.element)
        .filter { $0.box.left >= band.left - 1 && $0.box.right <= band.right + 1 }
        .sorted { $0.box.middle < $1.box.middle }
      pitches += zip(column, column.dropFirst()).map { $1.box.middle - $0.box.middle }
    }
    let real = pitches.filter { $0 > 0.6 * height }.sorted()
    guard let least = real.first else { return nil }
    // With one distance alone, lines and rows are not told apart by it.
    let others = real.filter { $0 > least + Self.extraSpace * height }
    guard !others.isEmpty, least < 1.9 * height else { return nil }
    return least
  }

  private func firstColumn() -> [(line: Int, segment: PDFSegment)] {
    lines.enumerated().compactMap { index, line in
      guard !crossing.contains(index), let first = line.first, first.box.left < bands[0].right,
        bands.count < 2 || first.box.right < bands[1].left
      else { return nil }
      return (index, first)
    }
  }

  private func cutsByNumbers() -> Set<Int>? {
    let column = firstColumn()
    let numbered = column.filter { $0.line > 0 && PDFLabel.isNumber($0.segment.text) }
    guard numbered.count >= 2,
      column.filter({ $0.line > numbered[0].line }).count == numbered.count - 1
    else { return nil }
    var cuts = crossing.union(crossing.map { $0 + 1 })
    // Where the heading's lines end is where the first number's row begins.
    let headingEnd = column.last { $0.line < numbered[0].line }.map { $0.line + 1 } ?? 1
    let isAtTop = numbered[0].line == headingEnd || numbered[0].line == 1
    if isAtTop {
      return cuts.union(numbered.map(\.line)).subtracting([0])
    }
    // In the middle of its row, a number is as far from the row's top as from its bottom.
    var top = lines[headingEnd].map(\.box.top).min() ?? 0
    cuts.insert(headingEnd)
    for (number, next) in zip(numbered, numbered.dropFirst()) {
      let wanted = 2 * number.segment.box.middle - top
      let candidates = number.line + 1...next.line
      guard
        let cut = candidates.min(by: {
          abs(boundary($0) - wanted) < abs(boundary($1) - wanted)
        })
      else { return nil }
      cuts.insert(cut)
      top = boundary(cut)
    }
    return cuts.subtracting([0])
  }

  /// The height between a line and that above it.
  private func boundary(_ line: Int) -> Double {
    let above = lines[line - 1].map(\.box.middle).max() ?? 0
    let below = lines[line].map(\.box.middle).min() ?? 0
    return (above + below) / 2
  }

  private func cutsByLines() -> Set<Int>? {
    let counted = lines.indices.filter { !crossing.contains($0) }
    let complete = counted.filter { lines[$0].count >= max(2, bands.count - 1) }
    guard complete.count == counted.count, firstColumn().count * 4 >= counted.count * 3 else {
      return nil
    }
    return Set(1..<lines.count)
  }

  private func cells(_ range: Range<Int>) -> [PDFTable.Cell] {
    if range.count == 1, crossing.contains(range.lowerBound) {
      return [PDFTable.Cell(segments: lines[range.lowerBound], column: 0, span: bands.count)]
    }
    var cells = bands.indices.map { PDFTable.Cell(segments: [], column: $0, span: 1) }
    for line in range {
      for segment in lines[line] {
        cells[column(of: segment)].segments.append(segment)
      }
    }
    return cells
  }

  private func distance(_ segment: PDFSegment, _ band: PDFTable.Band) -> Double {
    let middle = (segment.box.left + segment.box.right) / 2
    return max(0, max(band.left - middle, middle - band.right))
  }
}
