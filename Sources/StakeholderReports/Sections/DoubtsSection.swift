import ResponsibilityRegister

/// What a person should look at before relying on the rest.
struct DoubtsSection: Sendable {
  /// The annotations that were not understood, to which the top of the page leads; `nil` where there are
  /// none.
  let unread: PageTable?
  /// The rest; `nil` where there is nothing but those.
  let table: PageTable?

  init(_ content: ReportContent) {
    let items = content.register.itemsByID
    func table(_ id: String, _ caption: String, _ doubts: [Diagnostic]) -> PageTable {
      let words = content.words
      return PageTable(
        id: id, caption: caption,
        columns: [.text(words.severity), .number(words.line), .text(words.finding)],
        rows: doubts.map { doubt in
          PageTable.Row([
            .text(words.name(doubt.severity)),
            .number(doubt.line.map { "\($0)" } ?? "", doubt.line.map(Double.init)),
            .text(content.wording.doubt(doubt, items: items)),
          ])
        }, limit: 40, words: words)
    }
    let isUnread = { (doubt: Diagnostic) in doubt.code == .unreadAnnotation }
    let doubts = content.analysis.doubts
    unread =
      doubts.contains(where: isUnread)
      ? table("unread-table", content.words.unread, doubts.filter(isUnread)) : nil
    let rest = doubts.filter { !isUnread($0) }
    self.table =
      unread != nil && rest.isEmpty ? nil : table("doubts-table", content.words.doubts, rest)
  }
}
