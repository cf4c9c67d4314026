extension SourceDocument {
  /// A cell of a table.
  public struct Cell: Hashable, Sendable {
    /// The text, in the lines and paragraphs of the cell; none in an empty cell. A number that a list gives by
    /// itself stands before the text of its line.
    public var lines: [Line]
    /// How many columns it takes, at least 1.
    public var columnSpan: Int
    /// How many rows it takes, at least 1.
    public var rowSpan: Int

    /// A cell.
    public init(lines: [Line] = [], columnSpan: Int = 1, rowSpan: Int = 1) {
      self.lines = lines
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
    }
  }
}
