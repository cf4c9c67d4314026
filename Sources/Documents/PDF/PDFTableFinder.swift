/// Finds tables on a page by where words stand, for a PDF has no tables and Poppler does not tell its lines.
///
/// A table begins with a line that has something in every column, its heading. It goes on as long as lines leave the
/// gaps between the columns free, or stand across them alone. It is one only if its rows can be told from the
/// lines of its cells (``PDFTableRows``) and it does not look like prose in columns, whose lines fill their columns
/// to the right edge; where this is doubtful it is left as text.
struct PDFTableFinder {
  private let page: PDFPage
  private var rows: [[PDFSegment]]

  /// The free space between columns, in heights of a line.
  private static let columnGap = 0.25
  /// The space between words that may part columns, in heights of a line.
  private static let splitGap = 0.3
  /// The free space between the columns of the first line.
  private static let headingGap = 0.75
  /// The most space between two lines of a table, in heights of a line.
  private static let lineGap = 3.5

  init(_ page: PDFPage) {
    self.page = page
    rows = page.rows
  }

  mutating func tables() -> [PDFTable] {
    guard !page.isTooDense else { return [] }
    var tables: [PDFTable] = []
    var start = 0
    while start < rows.count {
      if let (table, end) = table(from: start) {
        tables.append(table)
        start = end
      } else {
        start += 1
      }
    }
    return tables
  }

  /// The table whose heading a line is, and the line after it.
  private mutating func table(from start: Int) -> (PDFTable, Int)? {
    guard let heading = headingBands(start) else { return nil }
    var bands = heading
    var end = start + 1
    var crossing: [Int] = []
    while end < rows.count, !rows[end].contains(where: Self.isLeader) {
      let height = rows[end][0].box.height
      let above = rows[end - 1].map(\.box.bottom).max() ?? 0
      let below = rows[end].map(\.box.top).min() ?? 0
      guard below - above < Self.lineGap * height else { break }
      let split: [PDFSegment] = rows[end].flatMap { segment in self.split(segment, at: bands) }
      if let grown = grown(bands, with: split) {
        bands = grown
        rows[end] = split
        end += 1
      } else if rows[end].count == 1, isHeadingOfGroup(rows[end][0], bands, next: end + 1) {
        crossing.append(end)
        end += 1
      } else {
        break
      }
    }
    while let last = crossing.last, last == end - 1 {
      crossing.removeLast()
      end -= 1
    }
    end = withoutTextBelow(start, end, bands)
    guard end - start >= 2, !isProse(start..<end, bands) else { return nil }
    let lines = (start..<end).map { rows[$0] }
    guard
      let grouped = PDFTableRows(
        lines: lines, bands: bands, crossing: Set(crossing.map { $0 - start })
      ).rows(), grouped.count >= (bands.count == 2 ? 3 : 2),
      grouped.count(where: isFilled) * 2 >= grouped.count - crossing.count
    else { return nil }
    let segments = lines.flatMap(\.self)
    let box = segments.dropFirst().reduce(segments[0].box) { $0.union($1.box) }
    return (
      PDFTable(
        page: page.number, box: box, bands: bands, rows: grouped,
        orders: Set(segments.map(\.order)), order: segments.map(\.order).min() ?? 0), end
    )
  }

  /// Whether half of the columns have something in a row.
  private func isFilled(_ row: [PDFTable.Cell]) -> Bool {
    row.count { !$0.segments.isEmpty } * 2 >= row.count && row.count > 1
  }

  /// Dots that lead to a page number, as in a table of contents.
  private static func isLeader(_ segment: PDFSegment) -> Bool {
    let dots = segment.text.unicodeScalars.count { ".…·．‥".unicodeScalars.contains($0) }
    return dots >= 4 && dots * 3 >= segment.text.unicodeScalars.count
  }

  private func headingBands(_ row: Int) -> [PDFTable.Band]? {
    let segments = rows[row]
    guard segments.count >= 2, !segments.contains(where: Self.isLeader) else { return nil }
    for (left, right) in zip(segments, segments.dropFirst())
    where right.box.left - left.box.right < Self.headingGap * left.box.height {
      return nil
    }
    // Forms have words with colons, and what is filled in beside them.
    if segments.contains(where: { $0.text.hasSuffix(":") || $0.text.hasSuffix("：") }) { return nil }
    // The number of an item and its text are no columns.
    if segments.count == 2, PDFLabel.isLabel(segments[0].text) { return nil }
    return segments.map { PDFTable.Band(left: $0.box.left, right: $0.box.right) }
  }

  /// A segment cut where its words leave a gap between columns: a cell that is full to its edge stands close to the
  /// next.
  private func split(_ segment: PDFSegment, at bands: [PDFTable.Band]) -> [PDFSegment] {
    guard segment.words.count > 1 else { return [segment] }
    var pieces: [[PDFSegment.Word]] = [[segment.words[0]]]
    var box = segment.words[0].box
    for word in segment.words.dropFirst() {
      let gap = word.box.left - box.right
      let parts = zip(bands, bands.dropFirst()).contains { before, after in
        box.right > before.left && box.left < after.left && box.right <= after.left + 1
          && word.box.right > after.left
      }
      if gap >= Self.splitGap * segment.box.height, parts {
        pieces.append([word])
        box = word.box
      } else {
        pieces[pieces.count - 1].append(word)
        box = box.union(word.box)
      }
    }
    return pieces.compactMap(segment.with)
  }

  /// The columns, widened by what a line has in them; `nil` where it closes a gap.
  private func grown(_ bands: [PDFTable.Band], with row: [PDFSegment]) -> [PDFTable.Band]? {
    var bands = bands
    for segment in row {
      let touched = bands.indices.filter { index in
        segment.box.left < bands[index].right && segment.box.right > bands[index].left
      }
      let index: Int
      if touched.count == 1 {
        index = touched[0]
      } else if touched.isEmpty {
        // Between two headings: it belongs to the nearer.
        guard
          let nearest = bands.indices.min(by: {
            distance(segment, bands[$0]) < distance(segment, bands[$1])
          })
        else { return nil }
        index = nearest
      } else {
        return nil
      }
      bands[index].left = min(bands[index].left, segment.box.left)
      bands[index].right = max(bands[index].right, segment.box.right)
      let gap = Self.columnGap * segment.box.height
      if index > 0, bands[index].left - bands[index - 1].right < gap { return nil }
      if index + 1 < bands.count, bands[index + 1].left - bands[index].right < gap { return nil }
    }
    return bands
  }

  private func distance(_ segment: PDFSegment, _ band: PDFTable.Band) -> Double {
    max(0, max(band.left - segment.box.right, segment.box.left - band.right))
  }

  /// A line across the columns between lines that keep to them: the name of a group of rows.
  private func isHeadingOfGroup(_ segment: PDFSegment, _ bands: [PDFTable.Band], next: Int) -> Bool
  {
    guard next < rows.count, rows[next].count >= 2, grown(bands, with: rows[next]) != nil,
      let first = bands.first, let last = bands.last
    else { return false }
    let slack = segment.box.height
    return segment.box.left > first.left - slack && segment.box.right < last.right + slack
      && segment.box.width < 0.7 * (last.right - first.left)
  }

  /// Lines at the end that stand in one column alone, further below than the others, are text after the table.
  private func withoutTextBelow(_ start: Int, _ end: Int, _ bands: [PDFTable.Band]) -> Int {
    var end = end
    // The last line that is more than one column's ends the table, and what goes on closely below it.
    guard let last = (start..<end).last(where: { rows[$0].count >= 2 }) else { return end }
    var pitch = Double.infinity
    for line in start + 1..<max(start + 1, end) {
      let distance = rows[line][0].box.middle - rows[line - 1][0].box.middle
      if distance > 0 { pitch = min(pitch, distance) }
    }
    var next = last + 1
    while next < end, rows[next][0].box.middle - rows[next - 1][0].box.middle < 1.25 * pitch,
      rows[next][0].box.left > bands[0].left + 0.5 * rows[next][0].box.height || bands.count == 1
    {
      next += 1
    }
    end = next
    return end
  }

  /// Whether the columns are filled to their right edges, line after line, as those of prose are.
  private func isProse(_ range: Range<Int>, _ bands: [PDFTable.Band]) -> Bool {
    var filled = 0
    var counted = 0
    var proseColumns = 0
    for band in bands {
      let column = range.flatMap { rows[$0] }.filter {
        $0.box.left >= band.left - 1 && $0.box.right <= band.right + 1
      }
      let full = column.filter { band.right - $0.box.right < 1.6 * $0.box.height }
      // A column of a few characters is full whatever it holds.
      let width = band.right - band.left
      let isWide = column.contains { width > 8 * $0.box.height }
      if isWide, column.count >= 4, full.count * 10 >= column.count * 7 { proseColumns += 1 }
      filled += isWide ? full.count : 0
      counted += isWide ? column.count : 0
    }
    if proseColumns >= 2 { return true }
    guard bands.count == 2, counted > 0 else { return false }
    // Two columns are what prose has most often: a table of two has headings that do not fill them.
    let heading = rows[range.lowerBound]
    let isShort = zip(heading, bands).allSatisfy { segment, band in
      segment.box.width < 0.6 * (band.right - band.left)
        || band.right - band.left < 8 * segment.box.height
    }
    return !isShort || filled * 10 >= counted * 6
  }
}
