/// The first sheet as it is written.
struct CoverPage {
  /// One of the tables that follow.
  struct Entry {
    let name: String
    /// The place inside the workbook that a click leads to.
    let address: String
    let rowCount: Int
  }

  let name: String
  let title: String
  let facts: [Cover.Fact]
  let contentsHeading: String
  let rowsHeading: String
  let contents: [Entry]

  /// The widths of its two columns, in digits: room for a digest of SHA-256 in the second.
  var widths: [Int] {
    let names = facts.map(\.name) + [contentsHeading] + contents.map(\.name)
    let values = facts.map(\.value) + [rowsHeading]
    return [
      min(40, (names.map(TextColumns.widest).max() ?? 0) + 4),
      min(76, (values.map(TextColumns.widest).max() ?? 0) + 8),
    ]
  }

  init(_ cover: Cover, name: String, pages: [SheetPage], cutNote: String) {
    func clean(_ text: String) -> String { CellText.clean(text, cutNote: cutNote) }
    self.name = name
    title = clean(cover.title)
    facts = cover.facts.map { Cover.Fact(clean($0.name), clean($0.value)) }
    contentsHeading = clean(cover.contentsHeading)
    rowsHeading = clean(cover.rowsHeading)
    contents = pages.map { page in
      let quoted = page.name.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''")
      return Entry(
        name: page.name, address: "internal:'\(quoted)'!A1", rowCount: page.rows.count)
    }
  }
}
