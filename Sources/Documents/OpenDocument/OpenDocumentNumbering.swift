/// The numbers of lists while an OpenDocument text is read.
struct OpenDocumentNumbering {
  private var counters: [String: [Int: Int]] = [:]

  /// Begins a list anew, from a number where one is given.
  mutating func restart(_ list: String, level: Int, at start: Int? = nil) {
    counters[list, default: [:]] = (counters[list] ?? [:]).filter { $0.key < level }
    if let start { counters[list, default: [:]][level] = start - 1 }
  }

  /// Counts an item and gives what stands before it; `nil` where nothing does.
  mutating func marker(
    list: String, level: Int, levels: [Int: OpenDocumentStyles.Level], start: Int? = nil
  ) -> String? {
    guard let own = levels[level] else { return nil }
    var counts = (counters[list] ?? [:]).filter { $0.key <= level }
    for higher in 1..<max(1, level) where counts[higher] == nil {
      counts[higher] = levels[higher]?.start ?? 1
    }
    let last = counts[level] ?? own.start - 1
    counts[level] = start ?? last.addingReportingOverflow(1).partialValue
    counters[list] = counts
    guard own.style != nil else { return own.bullet }
    let text = LineText.cleaned(Self.text(own, level: level, counts, levels))
    return text.isEmpty ? nil : text
  }

  private static func text(
    _ own: OpenDocumentStyles.Level, level: Int, _ counts: [Int: Int],
    _ levels: [Int: OpenDocumentStyles.Level]
  ) -> String {
    func number(_ level: Int) -> String {
      levels[level]?.style?.text(counts[level] ?? 1) ?? ""
    }
    if let format = own.format {
      // Numbers between signs of per cent name levels.
      let parts = format.split(separator: "%", omittingEmptySubsequences: false)
      return parts.enumerated().map { index, part in
        index % 2 == 1 ? Int(part).map(number) ?? String(part) : String(part)
      }.joined()
    }
    guard own.style != NumberStyle.none else { return own.prefix + own.suffix }
    let first = max(1, level - own.shown + 1)
    let shown = (first...level).map(number).filter { !$0.isEmpty }
    return own.prefix + shown.joined(separator: ".") + own.suffix
  }
}
