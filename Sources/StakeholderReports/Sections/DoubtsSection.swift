import ResponsibilityRegister

/// What a person should look at before relying on the rest.
struct DoubtsSection: Sendable {
  let table: PageTable

  init(_ content: ReportContent) {
    let words = content.words
    table = PageTable(
      id: "doubts-table", caption: words.doubts,
      columns: [.text(words.severity), .number(words.line), .text(words.finding)],
      rows: content.analysis.doubts.map { doubt in
        PageTable.Row([
          .text(words.name(doubt.severity)),
          .number(doubt.line.map { "\($0)" } ?? "", doubt.line.map(Double.init)),
          .text(content.wording.doubt(doubt)),
        ])
      }, limit: 40, words: words)
  }
}
