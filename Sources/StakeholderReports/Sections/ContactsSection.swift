/// Where the two sides meet: the matrix as a picture and, equal to it, as a table of items.
struct ContactsSection {
  struct Cell {
    let items: [ItemLink]
  }
  struct Row {
    let party: PartyLink
    let cells: [Cell]
  }

  let figure: Figure?
  let columns: [PartyLink]
  let rows: [Row]

  /// `nil` where fewer than two sides are known.
  init?(_ content: ReportContent, figure: Figure?) {
    guard let matrix = content.contacts else { return nil }
    self.figure = figure
    columns = matrix.columns.map(content.link)
    rows = matrix.rows.indices.map { row in
      Row(
        party: content.link(matrix.rows[row]),
        cells: matrix.columns.indices.map { column in
          let items = matrix[row, column]
          return Cell(items: content.links(items))
        })
    }
  }
}
