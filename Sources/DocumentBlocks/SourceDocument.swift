/// A document as a reader of it sees it: headings, paragraphs and tables in reading order, each with its place.
///
/// What it was read from (PDF, DOCX, HTML ...) no longer matters. What was left out is in ``notes``.
public struct SourceDocument: Hashable, Sendable {
  /// The document's own title, by its metadata or a title style; `nil` where it does not say.
  public var title: String?
  /// What it holds, in reading order.
  public var blocks: [Block]
  /// What was left out or is doubtful.
  public var notes: [Note]

  /// A document of its blocks.
  public init(title: String? = nil, blocks: [Block] = [], notes: [Note] = []) {
    self.title = title
    self.blocks = blocks
    self.notes = notes
  }

  /// A piece of a document.
  public enum Block: Hashable, Sendable {
    /// A heading, a paragraph, an item of a list.
    case paragraph(Paragraph)
    /// A table.
    case table(Table)
  }
}
