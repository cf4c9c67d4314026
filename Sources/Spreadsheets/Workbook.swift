/// A workbook of tables, as a value.
///
/// ```swift
/// let sheet = Sheet(
///   name: "Units", columns: [Sheet.Column("unit"), Sheet.Column("items", kind: .numbers)],
///   rows: [[.text("商务部"), .integer(23)]])
/// let bytes = try Workbook(sheets: [sheet]).data()
/// ```
///
/// What a workbook cannot hold is changed as little as it takes: see ``Sheet``.
public struct Workbook: Sendable, Hashable {
  /// What stands before the tables; `nil` for tables alone.
  public let cover: Cover?
  /// The tables, in their order.
  public let sheets: [Sheet]
  /// What stands at the end of text that was cut because a cell cannot hold it.
  public let cutNote: String

  /// A workbook.
  public init(cover: Cover? = nil, sheets: [Sheet], cutNote: String = "… [cut]") {
    self.cover = cover
    self.sheets = sheets
    self.cutNote = cutNote
  }
}

/// The first sheet of a workbook: what it is about, where it comes from, and which tables follow.
public struct Cover: Sendable, Hashable {
  /// One thing to know, such as the name of the source file.
  public struct Fact: Sendable, Hashable {
    /// What it is.
    public let name: String
    /// Its value.
    public let value: String

    /// A fact.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The name of the sheet.
  public let name: String
  /// The title, which is the title of the document too.
  public let title: String
  /// What there is to know, in its order.
  public let facts: [Fact]
  /// The heading of the list of tables.
  public let contentsHeading: String
  /// The heading of the column that says how many rows each table has.
  public let rowsHeading: String

  /// A first sheet.
  public init(
    name: String, title: String, facts: [Fact], contentsHeading: String, rowsHeading: String
  ) {
    self.name = name
    self.title = title
    self.facts = facts
    self.contentsHeading = contentsHeading
    self.rowsHeading = rowsHeading
  }
}
