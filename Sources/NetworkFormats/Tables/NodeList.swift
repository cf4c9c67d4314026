import DelimitedText

/// What a table says of nodes: a row a node, beside a table of ties, which cannot hold isolates.
///
/// The header names its columns in the usual words: one of the nodes (`id`, `node`, `name`, or words such as
/// `party` and `item`, which tell the mode besides), a second of names for a label, as Gephi's table of nodes
/// has it, and where known `mode` (`type`, `bipartite`), `side`, `kind`, `theme`,
/// `title` and `date`.
public struct NodeList: Hashable, Sendable {
  /// One row.
  public struct Row: Hashable, Sendable {
    /// What ties call the node.
    public let id: String
    /// What people call it; `nil` where the list does not say.
    public let label: String?
    /// Its mode; `nil` where the list does not say.
    public let mode: NetworkDocument.Mode?
    /// The group of an actor.
    public let side: String?
    /// The sort of an actor.
    public let kind: String?
    /// The group of an event.
    public let theme: String?
    /// What an event is called in full.
    public let title: String?
    /// When an event is, or is due, as written.
    public let date: String?
    /// The 1-based line.
    public let line: Int
  }

  /// The rows, in the order of the table.
  public let rows: [Row]
  /// The columns that say nothing that is kept.
  public let unused: [String]

  /// Reads a list.
  ///
  /// - Throws: ``TableError`` with the line, where no column names the nodes, two do so of different modes, a
  ///   node has two rows, or a mode is told by no known word.
  /// - Complexity: O(length).
  public init(_ text: String, delimiter: DelimitedText.Delimiter? = nil) throws(TableError) {
    let records = try TableRecords(text, delimiter: delimiter).rows
    guard let header = records.first else {
      throw TableError(line: nil, message: "the list of nodes is empty; give it a header and rows")
    }
    let columns = try NodeColumns(header)
    var rows: [Row] = []
    var lines: [String: Int] = [:]
    for record in records.dropFirst() {
      func cell(_ column: Int?) -> String? {
        guard let column, record.cells.indices.contains(column) else { return nil }
        return record.cells[column].isEmpty ? nil : record.cells[column]
      }
      guard let id = cell(columns.id) else {
        throw TableError(
          line: record.line, message: "the row names no node; give it one, or take it out")
      }
      if let other = lines.updateValue(record.line, forKey: id), columns.modeOfID == nil,
        columns.mode == nil
      {
        throw TableError(
          line: record.line,
          message:
            "\(id) stands on line \(other) too; keep one of the two rows, or add a column mode")
      }
      rows.append(
        Row(
          id: id, label: cell(columns.label),
          mode: try cell(columns.mode).map { word throws(TableError) in
            try NodeColumns.mode(word, line: record.line)
          } ?? columns.modeOfID,
          side: cell(columns.side), kind: cell(columns.kind), theme: cell(columns.theme),
          title: cell(columns.title), date: cell(columns.date), line: record.line))
    }
    self.rows = rows
    unused = columns.unused
  }
}

/// Which column of a list of nodes is which.
private struct NodeColumns {
  var id = 0
  var label: Int?
  var mode: Int?
  var side: Int?
  var kind: Int?
  var theme: Int?
  var title: Int?
  var date: Int?
  /// The mode of all nodes, where the header calls them parties or items.
  var modeOfID: NetworkDocument.Mode?
  var unused: [String] = []

  init(_ header: TableRecords.Row) throws(TableError) {
    var names: [Int] = []
    for (place, cell) in header.cells.enumerated() {
      switch (ColumnWords.spelling(cell), ColumnWords.sense(of: cell)) {
      case ("mode", _), ("type", _), ("bipartite", _): mode = mode ?? place
      case ("kind", _): kind = kind ?? place
      case (_, .name?): names.append(place)
      case (_, .column(.actor)?), (_, .column(.event)?):
        guard modeOfID == nil else {
          throw TableError(
            line: header.line,
            message:
              "two columns name nodes, one of each mode: this is a table of ties, not of nodes")
        }
        modeOfID = ColumnWords.sense(of: cell) == .column(.actor) ? .actor : .event
        id = place
      case (_, .column(.side)?): side = side ?? place
      case (_, .column(.theme)?): theme = theme ?? place
      case (_, .column(.title)?): title = title ?? place
      case (_, .column(.date)?): date = date ?? place
      default: unused.append(cell)
      }
    }
    if modeOfID == nil {
      guard let first = names.first else {
        throw TableError(
          line: header.line,
          message: "no column names the nodes; call one of them id, node or name in the first line")
      }
      // Gephi writes Id, Label: the one called id is the node, wherever it stands.
      id = names.first { ColumnWords.spelling(header.cells[$0]).hasSuffix("id") } ?? first
      names.removeAll { $0 == id }
    }
    label = names.first
    unused += names.dropFirst().map { header.cells[$0] }
  }

  static func mode(_ word: String, line: Int) throws(TableError) -> NetworkDocument.Mode {
    switch (word.lowercased(), ColumnWords.sense(of: word)) {
    case ("0", _), ("false", _), (_, .column(.actor)?): return .actor
    case ("1", _), ("true", _), (_, .column(.event)?): return .event
    default:
      throw TableError(
        line: line,
        message: "'\(word)' tells no mode; write actor or event (party or item, 0 or 1)")
    }
  }
}
