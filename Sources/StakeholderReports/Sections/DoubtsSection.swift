/// What a person should look at before relying on the rest.
struct DoubtsSection {
  struct Row {
    let severity: String
    let level: String
    let line: String
    let message: String
  }

  let rows: [Row]
  let isEmpty: Bool

  init(_ content: ReportContent) {
    rows = content.doubts.map { doubt in
      Row(
        severity: content.words.severityNames[doubt.severity] ?? doubt.severity.rawValue,
        level: doubt.severity.rawValue, line: doubt.line.map(String.init) ?? "",
        message: content.wording.doubt(doubt))
    }
    isEmpty = rows.isEmpty
  }
}
