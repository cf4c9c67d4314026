import DelimitedText

/// What is known of a table before it is read. What is `nil` or missing is decided by the table itself, and
/// said in ``TableReading``.
public struct TableOptions: Hashable, Sendable {
  /// Where columns stand: by their name in the header, or by their number from 1.
  public var columns: [TableColumn: String]
  /// Whether the first line is a header.
  public var hasHeader: Bool?
  /// Whether the table is a list of ties or a matrix.
  public var form: TableReading.Form?
  /// The characters that part several names in one cell; none is parted where it is empty.
  public var separators: String?
  /// What parts cells.
  public var delimiter: DelimitedText.Delimiter?

  /// Options.
  public init(
    columns: [TableColumn: String] = [:], hasHeader: Bool? = nil,
    form: TableReading.Form? = nil, separators: String? = nil,
    delimiter: DelimitedText.Delimiter? = nil
  ) {
    self.columns = columns
    self.hasHeader = hasHeader
    self.form = form
    self.separators = separators
    self.delimiter = delimiter
  }

  /// The columns as a line names them: those of actors and events first, others as `weight=NAME`.
  ///
  /// ```swift
  /// try TableOptions.columns(in: "person,club,weight=years")
  /// ```
  ///
  /// - Throws: ``TableError`` for a column that is named twice, an unknown word before `=`, or where one of
  ///   actor and event is missing.
  public static func columns(in line: String) throws(TableError) -> [TableColumn: String] {
    let records: [DelimitedRecord]
    do { records = try DelimitedText.records(in: line) } catch {
      throw TableError(line: nil, message: error.message)
    }
    var columns: [TableColumn: String] = [:]
    var open: [TableColumn] = [.event, .actor]
    for cell in records.first?.cells ?? [] {
      let parts = cell.split(separator: "=", maxSplits: 1).map { DelimitedText.trimmed($0) }
      let column: TableColumn
      if parts.count == 2, let named = TableColumn(rawValue: parts[0].lowercased()) {
        column = named
      } else if parts.count == 2 {
        throw TableError(
          line: nil,
          message: "there is no '\(parts[0])' of a tie; what can be named is "
            + TableColumn.allCases.map(\.rawValue).joined(separator: ", "))
      } else if let next = open.popLast(), let name = parts.first, !name.isEmpty {
        column = next
      } else {
        throw TableError(
          line: nil,
          message: "'\(cell)' is one column too many; after those of actor and event, write "
            + "weight=NAME or the like")
      }
      guard columns.updateValue(parts[parts.count - 1], forKey: column) == nil else {
        throw TableError(line: nil, message: "the column of the \(column.rawValue) is named twice")
      }
    }
    guard columns[.actor] != nil, columns[.event] != nil else {
      throw TableError(
        line: nil, message: "name the columns of actors and events first, as in person,club")
    }
    return columns
  }
}
