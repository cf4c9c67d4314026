import DocumentBlocks

/// Takes out footnotes and the marks that stand for them: small numbers above the line, which would otherwise be
/// glued to words.
enum PDFFootnotes {
  /// A mark is at most so high beside its line.
  private static let markHeight = 0.8

  static func remove(from page: inout PDFPage, notes: inout NoteCounts) {
    var marks: Set<String> = []
    for index in page.segments.indices {
      let height = page.segments[index].words.map(\.box.height).max() ?? 0
      let top = page.segments[index].box.top
      let isFirst = page.segments[index].words.first.map { $0.box.height < markHeight * height }
      // One that begins a line is that of the footnote itself.
      for (number, word) in page.segments[index].words.enumerated().reversed() {
        guard number > 0 || isFirst != true, isMark(word.text),
          word.box.height < markHeight * height, word.box.middle < top + 0.55 * height
        else { continue }
        marks.insert(word.text)
        page.segments[index].words.remove(at: number)
        notes.add(.footnotes, place: .init(page: page.number, line: page.segments[index].line))
      }
    }
    removeMarksAlone(from: &page, &marks, &notes)
    guard !marks.isEmpty else { return }
    let rows = page.rows
    guard
      let start = rows.indices.first(where: { index in
        let row = rows[index]
        guard row[0].box.top > page.height / 2, let word = row[0].words.first else { return false }
        return marks.contains(word.text) || marks.contains { row[0].text.hasPrefix("\($0) ") }
      }), rows.count - start <= 12
    else { return }
    let orders = Set(rows[start...].flatMap { $0.map(\.order) })
    page.segments.removeAll { orders.contains($0.order) }
  }

  /// Poppler may give a mark a line of its own.
  private static func removeMarksAlone(
    from page: inout PDFPage, _ marks: inout Set<String>, _ notes: inout NoteCounts
  ) {
    let segments = page.segments
    var alone: Set<Int> = []
    for segment in segments where segment.words.count == 1 && isMark(segment.words[0].text) {
      let host = segments.first { other in
        other.order != segment.order && segment.box.height < markHeight * other.box.height
          && abs(segment.box.left - other.box.right) < 0.3 * other.box.height
          && segment.box.top < other.box.middle && segment.box.bottom > other.box.top
      }
      guard host != nil else { continue }
      marks.insert(segment.words[0].text)
      alone.insert(segment.order)
      notes.add(.footnotes, place: .init(page: page.number, line: segment.line))
    }
    page.segments.removeAll { alone.contains($0.order) || $0.words.isEmpty }
  }

  private static func isMark(_ text: String) -> Bool {
    text.wholeMatch(of: /\d{1,3}|[*†‡§¹²³]{1,3}|[①-⑳]|\[\d{1,3}\]/) != nil
  }
}
