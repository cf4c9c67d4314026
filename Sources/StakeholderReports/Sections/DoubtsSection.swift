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
          .text(DoubtsSection.name(doubt.severity, words)),
          .number(doubt.line.map { "\($0)" } ?? "", doubt.line.map(Double.init)),
          .text(content.wording.doubt(doubt)),
        ])
      }, limit: 40, words: words)
  }

  private static func name(_ severity: Diagnostic.Severity, _ words: ReportWords) -> String {
    switch severity {
    case .error: words.severityError
    case .warning: words.severityWarning
    case .note: words.severityNote
    }
  }
}
