/// A table that was found on a page by where its words stand.
struct PDFTable {
  /// Where a column has its text, from the left.
  struct Band {
    var left: Double
    var right: Double
  }

  /// A cell: its segments from above, and how many columns and rows it takes; none where one above takes its place.
  struct Cell {
    var segments: [PDFSegment]
    var column: Int
    var span: Int
    var rowSpan = 1
  }

  let page: Int
  let box: PDFBox
  let bands: [Band]
  let rows: [[Cell]]
  /// The segments, by their order.
  let orders: Set<Int>
  /// Where in Poppler's order it begins.
  let order: Int

  /// The texts of a row, by which a repeated heading is told.
  func texts(_ row: Int) -> [String] {
    rows[row].map { cell in cell.segments.map(\.text).joined() }
  }
}
