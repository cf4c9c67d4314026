extension SourceDocument {
  /// Something that was left out of a document, or of which it is doubtful that it was read rightly.
  public struct Note: Hashable, Sendable, CustomStringConvertible {
    /// What it is about; the raw value is part of the names of its texts.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Lines that stand at the same place of several pages were left out.
      case runningLines = "running-lines"
      /// Page numbers were left out.
      case pageNumbers = "page-numbers"
      /// Footnotes, endnotes and their marks were left out.
      case footnotes
      /// Text that a tracked change deletes was left out.
      case deletedText = "deleted-text"
      /// Text that a tracked change inserts was read as the rest.
      case insertedText = "inserted-text"
      /// Text that is hidden was left out.
      case hiddenText = "hidden-text"
      /// Comments were left out.
      case comments
      /// Headers, footers and menus were left out.
      case headersAndFooters = "headers-and-footers"
      /// A table of contents, which repeats headings, was left out; the count is of its lines.
      case tableOfContents = "table-of-contents"
      /// A list of appendices at the end was left out; the count is of its lines.
      case appendices
      /// Text boxes were read where they are anchored.
      case textBoxes = "text-boxes"
      /// Tables inside cells were read as lines of those cells.
      case nestedTables = "nested-tables"
      /// Pictures and other objects, whose text is not read, were left out.
      case pictures
      /// Pages without any text, which may be pictures of pages.
      case emptyPages = "empty-pages"
      /// A table that goes on over pages was joined, its repeated heading taken once.
      case joinedTables = "joined-tables"
      /// A table was made of text that stands in columns.
      case alignedTables = "aligned-tables"
      /// Characters that the document gives no meaning, such as symbols of a font of its own.
      case unknownCharacters = "unknown-characters"
      /// The encoding that a text was read in without being asked; the detail is its name.
      case encoding
      /// The encoding that a text declares and is not in; the detail is what it declares.
      case declaredEncoding = "declared-encoding"
      /// Parts of the file that are missing or damaged.
      case damagedParts = "damaged-parts"
    }

    /// What it is about.
    public var kind: Kind
    /// How many there are; 1 where they are not counted.
    public var count: Int
    /// Words of the document or on it, in one line, such as the line that was left out; `nil` where there are none.
    public var detail: String?
    /// Where the first stands; `nil` for the whole document.
    public var place: Place?

    /// A note.
    public init(_ kind: Kind, count: Int = 1, detail: String? = nil, place: Place? = nil) {
      self.kind = kind
      self.count = count
      self.detail = detail
      self.place = place
    }

    /// One line of plain English, without the place.
    public var description: String {
      let words =
        switch kind {
        case .runningLines: "lines repeated on several pages were left out (\(count))"
        case .pageNumbers: "page numbers were left out (\(count))"
        case .footnotes: "footnotes and endnotes were left out (\(count))"
        case .deletedText: "text deleted by tracked changes was left out (\(count))"
        case .insertedText: "text inserted by tracked changes was read as the rest (\(count))"
        case .hiddenText: "hidden text was left out (\(count))"
        case .comments: "comments were left out (\(count))"
        case .headersAndFooters: "headers, footers and menus were left out (\(count))"
        case .tableOfContents: "lines of a table of contents were left out (\(count))"
        case .appendices: "lines of a list of appendices or of receivers were left out (\(count))"
        case .textBoxes: "text boxes were read where they are anchored (\(count))"
        case .nestedTables: "tables inside cells were read as lines of the cells (\(count))"
        case .pictures: "pictures and objects were left out (\(count))"
        case .emptyPages: "pages without text, perhaps pictures, were left out (\(count))"
        case .joinedTables: "tables that go on over pages were joined (\(count))"
        case .alignedTables: "tables were made of text that stands in columns (\(count))"
        case .unknownCharacters: "characters that cannot be told were left out (\(count))"
        case .encoding: "the encoding was told by the file; --encoding names another"
        case .declaredEncoding: "the file is not in the encoding that it declares"
        case .damagedParts: "parts of the file are missing or damaged (\(count))"
        }
      return detail.map { "\(words): \($0)" } ?? words
    }
  }
}
