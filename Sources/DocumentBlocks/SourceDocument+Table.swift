extension SourceDocument {
  /// A table, its rows all of one width.
  ///
  /// A cell that spans several rows or columns is one cell, at the first place that it takes; the other places that
  /// it takes are ``Slot/covered(row:column:)`` and say where it is. So what a reader of the table sees at a place
  /// is ``subscript(row:column:)``, and what was written once is found once in ``rows``.
  public struct Table: Hashable, Sendable {
    /// A place of the table.
    public enum Slot: Hashable, Sendable {
      /// A cell begins here. A place for which the document has no cell is an empty one.
      case cell(Cell)
      /// The cell that begins at a row and column, both from 0, reaches over this place.
      case covered(row: Int, column: Int)
    }

    /// The rows, each with ``width`` places.
    public var rows: [[Slot]]
    /// How many of the first rows are headings; `nil` where the document does not say.
    public var headerRowCount: Int?
    /// What the table is called; `nil` where the document does not say.
    public var caption: String?

    /// The most places of a table.
    public static let slotLimit = 1 << 21

    /// A table of rows of one width.
    ///
    /// - Precondition: Every row has the same number of places, and covered ones name a cell.
    public init(rows: [[Slot]], headerRowCount: Int? = nil, caption: String? = nil) {
      self.rows = rows
      self.headerRowCount = headerRowCount
      self.caption = caption
    }

    /// How many columns there are.
    public var width: Int { rows.first?.count ?? 0 }

    /// The cell that is seen at a place, that which spans it included.
    ///
    /// - Complexity: O(1).
    public subscript(row row: Int, column column: Int) -> Cell {
      switch rows[row][column] {
      case .cell(let cell): cell
      case .covered(let row, let column):
        if case .cell(let cell) = rows[row][column] { cell } else { Cell() }
      }
    }
  }
}
