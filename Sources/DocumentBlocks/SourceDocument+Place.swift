extension SourceDocument {
  /// Where something stands in a document; every number begins at 1, and is `nil` where it means nothing.
  public struct Place: Hashable, Sendable {
    /// The page of a PDF, or of a text with form feeds.
    public var page: Int?
    /// The line.
    ///
    /// Of a PDF: the line on its page, from above, whatever of the page was left out. Of plain text and Markdown:
    /// the line of the file (of the page where there are pages). Of DOCX, ODT, RTF and HTML, which have no lines
    /// of their own: the number of the line among all lines that were read, those in tables too.
    public var line: Int?
    /// The table of the document.
    public var table: Int?
    /// The row of the table, headings counted.
    public var row: Int?
    /// The cell: the column of the table where the cell begins.
    public var cell: Int?

    /// A place.
    public init(
      page: Int? = nil, line: Int? = nil, table: Int? = nil, row: Int? = nil, cell: Int? = nil
    ) {
      self.page = page
      self.line = line
      self.table = table
      self.row = row
      self.cell = cell
    }
  }
}
