import DocumentBlocks

/// Puts the lines of a page together as paragraphs.
///
/// A paragraph ends where its last line leaves room that the first word of the next would have filled, where the next
/// line is indented or begins with the number of an item, where there is more space, and where the size of the
/// letters changes.
struct PDFParagraphs {
  private let page: PDFPage
  private let bodyHeight: Double
  /// How many lines before and after are looked at for how far lines reach.
  private static let reach = 80

  init(page: PDFPage) {
    self.page = page
    bodyHeight = Self.bodyHeight([page])
  }

  /// Numbers of items joined to their texts, which Poppler keeps apart.
  static func withLabels(_ segments: [PDFSegment]) -> [PDFSegment] {
    var lines = segments
    var index = 0
    while index < lines.count {
      guard PDFLabel.isLabel(lines[index].text) else {
        index += 1
        continue
      }
      let label = lines[index]
      let beside = lines.indices.filter { other in
        other != index && lines[other].box.isBeside(label.box)
          && lines[other].box.left >= label.box.right
          && lines[other].box.left - label.box.right < 4 * label.box.height
      }.min { lines[$0].box.left < lines[$1].box.left }
      if let beside {
        lines[index] = label.joined(with: lines[beside])
        lines.remove(at: beside)
        if beside < index { index -= 1 }
      }
      index += 1
    }
    return lines
  }

  /// The lines by paragraphs.
  func paragraphs(_ lines: [PDFSegment]) -> [[PDFSegment]] {
    var paragraphs: [[PDFSegment]] = []
    for (number, line) in lines.enumerated() {
      let near = lines[max(0, number - Self.reach)..<min(lines.count, number + Self.reach)]
      if let last = paragraphs.indices.last, continues(paragraphs[last], line, in: near) {
        paragraphs[last].append(line)
      } else {
        paragraphs.append([line])
      }
    }
    return paragraphs
  }

  private func continues(
    _ paragraph: [PDFSegment], _ line: PDFSegment, in lines: ArraySlice<PDFSegment>
  )
    -> Bool
  {
    guard let last = paragraph.last else { return false }
    let height = max(last.box.height, line.box.height)
    guard abs(last.box.height - line.box.height) < 0.15 * height else { return false }
    let pitch = line.box.middle - last.box.middle
    // Upwards: the next column.
    if pitch < 0 {
      return !PDFLabel.begins(line.text)
        && !Self.leavesRoom(last, for: line, right: right(of: last, lines))
        && !Self.endsSentence(last.text)
    }
    guard pitch < 2.1 * height, !PDFLabel.begins(line.text) else { return false }
    if paragraph.count >= 2 {
      let before = last.box.middle - paragraph[paragraph.count - 2].box.middle
      if before > 0, pitch > 1.25 * before { return false }
    }
    let isCentred = isCentred(last) && isCentred(line)
    if isCentred, last.box.height > 1.15 * bodyHeight { return true }
    if Self.leavesRoom(last, for: line, right: right(of: last, lines)) { return false }
    let indent = line.box.left - last.box.left
    let isFirst = paragraph.count == 1
    if indent > 0.6 * height { return isFirst && PDFLabel.begins(last.text) }
    if indent < -0.6 * height { return isFirst }
    return true
  }

  /// The height of most letters.
  static func bodyHeight(_ pages: [PDFPage]) -> Double {
    var counts: [Int: Int] = [:]
    for segment in pages.lazy.flatMap(\.segments) {
      counts[Int((segment.box.height * 2).rounded()), default: 0] += segment.text.count
    }
    return Double(counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0) / 2
  }

  private func isCentred(_ segment: PDFSegment) -> Bool {
    abs((segment.box.left + segment.box.right) / 2 - page.width / 2) < 0.03 * page.width
  }

  /// How far lines of the same column reach.
  private func right(of line: PDFSegment, _ lines: ArraySlice<PDFSegment>) -> Double {
    lines.filter { other in
      let shared = min(other.box.right, line.box.right) - max(other.box.left, line.box.left)
      return shared > 0.6 * min(other.box.width, line.box.width)
        && other.box.width < 2.2 * max(line.box.width, 0.3 * page.width)
    }.map(\.box.right).max() ?? line.box.right
  }

  /// Whether the first word of a line would have had room at the end of that before.
  static func leavesRoom(_ line: PDFSegment, for next: PDFSegment, right: Double) -> Bool {
    guard let word = next.words.first else { return true }
    let isTight = word.text.unicodeScalars.first.map(SourceDocument.isWrittenWithoutBlanks) ?? false
    let letter = word.box.height * 0.78
    // Signs that may not begin or end a line leave room for two characters.
    let wanted = isTight ? 2.2 * letter : word.box.width + 0.35 * letter
    return right - line.box.right > wanted
  }

  static func endsSentence(_ text: String) -> Bool {
    text.last.map { "。！？；：.!?;:）)".contains($0) } ?? true
  }
}
