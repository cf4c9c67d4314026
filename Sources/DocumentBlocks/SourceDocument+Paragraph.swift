extension SourceDocument {
  /// A heading, a paragraph or an item of a list.
  public struct Paragraph: Hashable, Sendable {
    /// The text as the document breaks it: a PDF and plain text in mid-sentence, where the column ends; DOCX, ODT
    /// and HTML only where their author broke the line. At least one line.
    public var lines: [Line]
    /// The level of a heading, 1 for the highest; 0 for the document's title; `nil` for what is no heading.
    public var headingLevel: Int?
    /// The number or sign that a list gives the paragraph by itself, as it is shown: “1.”, “（一）”, “•”; `nil` where
    /// there is none, and where the number stands in the text.
    public var marker: String?
    /// How deep the list is nested, 1 for the outermost; `nil` outside lists.
    public var listLevel: Int?

    /// A paragraph.
    public init(
      lines: [Line], headingLevel: Int? = nil, marker: String? = nil, listLevel: Int? = nil
    ) {
      self.lines = lines
      self.headingLevel = headingLevel
      self.marker = marker
      self.listLevel = listLevel
    }
  }
}
