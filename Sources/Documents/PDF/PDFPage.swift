import DocumentBlocks

/// Where something stands on a page, in points from its upper left corner.
struct PDFBox: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var height: Double { bottom - top }
  var width: Double { right - left }
  var middle: Double { (top + bottom) / 2 }
  /// The height without what letters have above and below, in which neighbouring lines overlap.
  var core: ClosedRange<Double> { (top + 0.25 * height)...(bottom - 0.25 * height) }

  func union(_ other: PDFBox) -> PDFBox {
    PDFBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// Whether two stand beside each other rather than one above the other.
  func isBeside(_ other: PDFBox) -> Bool {
    let shared = min(bottom, other.bottom) - max(top, other.top)
    return shared > 0.5 * min(height, other.height)
  }
}

/// A piece of a line: words without a gap between them.
struct PDFSegment {
  typealias Word = (text: String, box: PDFBox)

  let words: [Word]
  let box: PDFBox
  /// The words with the blanks that stand between them: where Chinese meets digits there is a gap and no blank.
  let text: String
  /// The line of the page, from above.
  var line = 0
  /// Its number in the order in which Poppler reads the page.
  var order = 0

  /// Words from the left; `nil` without any.
  init?(_ words: [Word]) {
    guard let first = words.first else { return nil }
    self.words = words
    box = words.dropFirst().reduce(first.box) { $0.union($1.box) }
    text = Self.text(of: words)
  }

  private static func text(of words: [Word]) -> String {
    var text = ""
    var last: PDFBox?
    for word in words {
      if let last, let before = text.unicodeScalars.last, let after = word.text.unicodeScalars.first
      {
        let gap = word.box.left - last.right
        let isTight =
          SourceDocument.isWrittenWithoutBlanks(before)
          || SourceDocument.isWrittenWithoutBlanks(after)
        if gap > (isTight ? 0.45 : 0.05) * last.height { text += " " }
      }
      text += word.text
      last = word.box
    }
    return LineText.cleaned(text)
  }

  /// The same place on the page with other words; `nil` without any.
  func with(_ words: [Word]) -> PDFSegment? {
    var segment = PDFSegment(words)
    segment?.line = line
    segment?.order = order
    return segment
  }

  /// One segment of two that stand beside each other.
  func joined(with other: PDFSegment) -> PDFSegment { with(words + other.words) ?? self }
}

/// A page as its segments, in the order in which Poppler reads them.
struct PDFPage {
  let number: Int
  let width: Double
  let height: Double
  var segments: [PDFSegment]

  /// Pages with more segments, as maps and drawings have them, are read as Poppler orders them: neither tables nor
  /// footnotes are looked for.
  static let segmentLimit = 3_000
  var isTooDense: Bool { segments.count > Self.segmentLimit }

  /// The segments by the lines of the page, from above, each from the left.
  var rows: [[PDFSegment]] { PDFPage.rows(of: segments) }

  /// Segments that stand beside each other, from above.
  static func rows(of segments: [PDFSegment]) -> [[PDFSegment]] {
    var rows: [(box: PDFBox, segments: [PDFSegment])] = []
    for segment in segments.sorted(by: {
      ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left)
    }) {
      if let last = rows.indices.last, rows[last].segments[0].box.isBeside(segment.box) {
        rows[last].segments.append(segment)
      } else {
        rows.append((segment.box, [segment]))
      }
    }
    return rows.map { row in row.segments.sorted { $0.box.left < $1.box.left } }
  }

  mutating func numberLines() {
    var numbers: [Int: Int] = [:]
    for (line, row) in rows.enumerated() {
      for segment in row { numbers[segment.order] = line + 1 }
    }
    for index in segments.indices {
      segments[index].line = numbers[segments[index].order] ?? 0
    }
  }
}
