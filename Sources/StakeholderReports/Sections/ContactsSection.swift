import Languages

/// Where the two sides meet: the matrix as a picture and, equal to it, as a table of items.
struct ContactsSection: Sendable {
  /// What cells and marks mean.
  let lead: String
  let figures: [Figure]
  let table: PageTable

  /// `nil` where fewer than two sides are known.
  init?(_ content: ReportContent, figures: [Figure]) {
    guard let matrix = content.analysis.contacts else { return nil }
    self.figures = figures
    lead = TextTemplate(content.words.contactsLead).filled(with: [
      "held": content.words.held(by: content.findings.contactNull)
    ])
    table = PageTable(
      id: "contacts-table", caption: content.words.contactsAsTable,
      columns: [.text(content.words.unit)]
        + matrix.columns.map { .text(content.wording.name($0)) },
      rows: matrix.rows.indices.map { row in
        PageTable.Row(
          [.heading(content.link(matrix.rows[row]))]
            + matrix.columns.indices.map { .items(matrix[row, $0].map(content.link)) },
          about: [content.anchor(matrix.rows[row])])
      }, words: content.words)
  }
}
