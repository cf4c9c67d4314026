import DocumentBlocks

/// Takes out footnotes and the marks that stand for them: small numbers above the line, which would otherwise be
/// glued to words.
enum PDFFootnotes {
  /// A mark is at most so high beside its line.
  private static let markHeight = 0.8

  static func remove(from page: inout PDFPage, notes: inout NoteCounts) {
    guard !page.isTooDense else { return }
    var marks: Set<String> = []
    page.segments = page.segments.compactMap { segment in
      let height = segment.words.map(\.box.height).max() ?? 0
      // One that begins a line is that of the footnote itself.
      let isFirst = segment.words[0].box.height < markHeight * height
      let words = segment.words.enumerated().filter { number, word in
        let isMark =
          (number > 0 || !isFirst) && word.box.height < markHeight * height
          && word.box.middle < segment.box.top + 0.55 * height && isMark(word.text)
        if isMark {
          marks.insert(word.text)
          notes.add(.footnotes, place: .init(page: page.number, line: segment.line))
        }
        return !isMark
      }
      return words.count == segment.words.count ? segment : segment.with(words.map(\.element))
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
    page.segments.removeAll { alone.contains($0.order) }
  }

  private static func isMark(_ text: String) -> Bool {
    var inside = Array(text.unicodeScalars.prefix(6))
    guard text.utf8.count <= 12 else { return false }
    if inside.first == "[", inside.last == "]" { inside = Array(inside.dropFirst().dropLast()) }
    guard !inside.isEmpty, inside.count <= 3 else { return false }
    return inside.allSatisfy { ("0"..."9").contains($0) }
      || inside.allSatisfy { "*†‡§¹²³".unicodeScalars.contains($0) }
      || (inside.count == 1 && (0x2460...0x2473).contains(inside[0].value))
  }
}
