/// A document as one run of characters in which broken lines are joined, and of which every character
/// still knows its line.
///
/// Chinese is joined without a space; where a line ends and the next begins with a word of a script
/// that puts spaces between words, one space is kept. Blank lines and lines that hold a page number
/// alone are passed over: a PDF puts both in the middle of sentences.
struct FlowedText {
  /// The characters; scalars, since an array of them has constant-time access.
  let scalars: [Unicode.Scalar]
  /// The 1-based source line of each scalar.
  let lines: [Int]
  /// The positions of the first scalar of each line that was kept, ascending.
  let lineStarts: [Int]
  /// The lines that were passed over as page numbers.
  let pageNumberLines: [Int]
  /// The leading lines that look like the document's title, joined; `nil` where there are none.
  let title: String?

  /// Flows a text that ``normalized(_:)`` has prepared.
  ///
  /// - Complexity: O(length).
  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var lines: [Int] = []
    var lineStarts: [Int] = []
    var pageNumberLines: [Int] = []
    var title = TitleFinder()
    for (offset, line) in documentLines(of: text).enumerated() {
      let number = offset + 1
      guard !line.isEmpty else {
        title.passBlank()
        continue
      }
      guard !isPageNumber(line) else {
        pageNumberLines.append(number)
        title.passBlank()
        continue
      }
      title.pass(line)
      if let last = scalars.last, let first = line.first, last.isSpacedWord, first.isSpacedWord {
        scalars.append(" ")
        lines.append(number)
      }
      lineStarts.append(scalars.count)
      scalars.append(contentsOf: line)
      lines.append(contentsOf: repeatElement(number, count: line.count))
    }
    self.scalars = scalars
    self.lines = lines
    self.lineStarts = lineStarts
    self.pageNumberLines = pageNumberLines
    self.title = title.title
  }
}

extension FlowedText {
  /// Where the line that holds a position ends: the start of the next line, or the end.
  func lineEnd(after position: Int) -> Int {
    let index = lineStarts.firstIndexSorted { $0 > position }
    return index < lineStarts.count ? lineStarts[index] : scalars.count
  }
}

/// The lines of a text, with blanks at both ends taken off. A line ends with LF, CRLF or CR.
private func documentLines(of text: String) -> [ArraySlice<Unicode.Scalar>] {
  let scalars = Array(text.unicodeScalars)
  var result: [ArraySlice<Unicode.Scalar>] = []
  var start = 0
  var position = 0
  while position <= scalars.count {
    if position == scalars.count || scalars[position] == "\n" || scalars[position] == "\r" {
      result.append(trimmed(scalars[start..<position]))
      if position + 1 < scalars.count, scalars[position] == "\r", scalars[position + 1] == "\n" {
        position += 1
      }
      start = position + 1
    }
    position += 1
  }
  return result
}

private func trimmed(_ line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
  guard let first = line.firstIndex(where: { !$0.isBlank }),
    let last = line.lastIndex(where: { !$0.isBlank })
  else { return [] }
  return line[first...last]
}

/// Whether a line holds a page number and nothing else: "5", "- 5 -", "—5—", "第5页", "5 / 12",
/// "第 5 页 共 12 页". Numbers have at most four digits; two numbers with a dash between them are years.
func isPageNumber(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
  guard line.count <= 20 else { return false }
  var runs = 0
  var digits = 0
  var inRun = false
  var marks: Set<Unicode.Scalar> = []
  for scalar in line {
    if scalar.digit != nil {
      if !inRun { runs += 1 }
      inRun = true
      digits += 1
    } else if scalar.isBlank || "-–—－·/第页共頁".unicodeScalars.contains(scalar) {
      inRun = false
      marks.insert(scalar)
    } else {
      return false
    }
  }
  let saysPage = marks.contains("页") || marks.contains("頁")
  let isWhole = saysPage || marks.isDisjoint(with: ["第", "共"])
  return isWhole && digits > 0 && digits <= 4 * runs
    && (runs == 1 || (runs == 2 && (saysPage || marks.contains("/"))))
}

/// Collects the lines of a document's title as the lines of its beginning pass by.
///
/// The title is the first lines, four at most, up to a heading, a numbered line, a line with the
/// punctuation of a sentence, or a gap wider than the narrowest gap among them: a PDF puts blank lines
/// between all lines, and more of them below a title.
private struct TitleFinder {
  private var collected: [ArraySlice<Unicode.Scalar>] = []
  private var blanks = 0
  private var narrowest: Int?
  private var done = false

  var title: String? {
    let text = tidied(joined, keepsInnerBlanks: true)
    return text.isEmpty ? nil : text
  }

  private var joined: [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for line in collected {
      if let last = result.last, let first = line.first, last.isSpacedWord, first.isSpacedWord {
        result.append(" ")
      }
      result += line
    }
    return result
  }

  mutating func passBlank() { blanks += 1 }

  mutating func pass(_ line: ArraySlice<Unicode.Scalar>) {
    guard !done else { return }
    let isProse = line.contains { $0.endsSentence || $0 == "，" }
    let isWide = collected.isEmpty ? false : narrowest.map { blanks > $0 } ?? false
    if isProse || isWide || collected.count == 4 || Marker(at: 0, in: Array(line)) != nil {
      done = true
      return
    }
    if !collected.isEmpty { narrowest = min(narrowest ?? blanks, blanks) }
    blanks = 0
    collected.append(line)
  }
}
