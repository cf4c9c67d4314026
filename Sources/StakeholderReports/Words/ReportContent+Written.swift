import Languages
import ResponsibilityRegister

/// Words of the document, with the language that their script tells.
struct WrittenText: Hashable, Sendable {
  let words: String
  /// The tag of the language for the page: `zh`, `ja` or `ko` by their characters; empty, which says that it is
  /// unknown, for all others.
  let language: String

  init(_ words: String) {
    self.words = words
    func holds(_ ranges: ClosedRange<UInt32>...) -> Bool {
      words.unicodeScalars.contains { scalar in ranges.contains { $0.contains(scalar.value) } }
    }
    language =
      if holds(0x3040...0x30FF) { "ja" } else if holds(0xAC00...0xD7A3) {
        "ko"
      } else if holds(
        0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF)
      { "zh" } else { "" }
  }
}

extension ReportContent {
  /// Where words stand in the document: a cell of a table, or lines; on which page, where it has pages.
  func place(_ evidence: Evidence) -> String {
    let place: String
    if let row = evidence.row, let cell = evidence.cell {
      place = TextTemplate(words.tableCell).filled(with: ["row": "\(row)", "cell": "\(cell)"])
    } else {
      let isOne = evidence.firstLine == evidence.lastLine
      let lines = isOne ? "\(evidence.firstLine)" : "\(evidence.firstLine)–\(evidence.lastLine)"
      place = TextTemplate(isOne ? words.linesOne : words.linesMany).filled(with: ["lines": lines])
    }
    guard let page = evidence.page else { return place }
    return TextTemplate(words.onPage).filled(with: ["page": "\(page)", "place": place])
  }

  /// What the document calls a role, as “as written: 负责”, each word once in the order of first mention; `nil`
  /// where it has no words for it, or those that the report has.
  ///
  /// - Parameters:
  ///   - labels: The words of the responsibilities that have the role.
  ///   - counted: Whether how often each stands is said behind it.
  func written(_ labels: [String?], as role: Role?, counted: Bool = false) -> String? {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for case let label? in labels {
      if counts[label] == nil { order.append(label) }
      counts[label, default: 0] += 1
    }
    let own = role.map { wording.role($0).lowercased() }
    guard order.contains(where: { $0.lowercased() != own }) else { return nil }
    let shown = order.map { counted ? "\($0) \(counts[$0] ?? 0)" : $0 }
    return TextTemplate(words.asWritten).filled(with: [
      "words": shown.joined(separator: wording.listSeparator)
    ])
  }
}
