import DelimitedText
import TwoModeNetworks

/// Two-mode ties as they stand in a table: a list with a row a tie, or a matrix with a row an actor and a
/// column an event.
///
/// ```swift
/// let table = try TwoModeTable("member,committee\nAnn,Budget\nBo,Budget\n")
/// print(table.reading.description)    // what was taken for what
/// ```
///
/// What the header names in the usual words (``ColumnWords``) decides; ``TableOptions`` win over it. Blanks at
/// the ends of a cell are no part of a name.
public struct TwoModeTable: Sendable {
  /// One tie and the place where it stands.
  public struct Tie: Sendable, Hashable {
    /// The node of the first mode.
    public let actor: String
    /// The node of the second mode.
    public let event: String
    /// How strong it is; `nil` where no number stands.
    public let weight: Double?
    /// What else the row says of it, of the actor and of the event.
    public let facts: [TableColumn: String]
    /// The 1-based line of the tie.
    public let line: Int
  }

  /// What the table was taken for.
  public let reading: TableReading
  /// The ties, in the order of the table.
  public let ties: [Tie]
  /// Every actor once, in the order of its first mention; in a matrix also those without a tie.
  public let actors: [String]
  /// Every event once, in the order of its first mention; in a matrix also those without a tie.
  public let events: [String]
  /// Cells that look like several names and were left whole, with their lines.
  public let doubtfulCells: [(cell: String, line: Int)]

  /// Whether both modes are numbered with integers, which then may coincide: 1 and 1 are two nodes.
  public var numbersBothModes: Bool {
    (actors + events).allSatisfy(TableNumber.isWhole)
  }

  /// Reads a table.
  ///
  /// - Throws: ``TableError`` with the line at fault, or where two readings are about as likely, with the
  ///   option that decides.
  /// - Complexity: O(length).
  public init(_ text: String, _ options: TableOptions = TableOptions()) throws(TableError) {
    try self.init(TableRecords(text, delimiter: options.delimiter), options)
  }

  /// Reads a table whose cells are apart beforehand, such as the rows of a sheet.
  ///
  /// - Parameters:
  ///   - records: The rows, each with its number as its line.
  ///   - options: How it is to be read, where it does not tell by itself.
  /// - Throws: ``TableError`` as ``init(_:_:)-(String,_)`` does.
  /// - Complexity: O(length).
  public init(
    rows records: [DelimitedRecord], _ options: TableOptions = TableOptions()
  ) throws(TableError) {
    try self.init(TableRecords(records), options)
  }

  /// Whether a header names the columns of actors and events, in the usual words or those of the options.
  ///
  /// - Complexity: O(length of the first rows).
  public static func namesModes(
    in records: [DelimitedRecord], _ options: TableOptions = TableOptions()
  ) -> Bool {
    TableHead.namesModes(TableRecords(Array(records.prefix(20))).rows, options)
  }

  /// A text without the comments above its rows, such as `# Nodes: 5`.
  ///
  /// - Complexity: O(length).
  package static func withoutComments(_ text: String) -> String {
    TableComments.taken(from: text).body
  }

  /// Whether there are two rows or more of one and the same number of cells, and more than one, where blanks part
  /// them.
  ///
  /// - Complexity: O(length).
  package static func isParted(byBlanks text: String) -> Bool {
    TableDelimiter.isParted(byBlanks: text)
  }

  private init(_ records: TableRecords, _ options: TableOptions) throws(TableError) {
    let head = try TableHead(records, options)
    let read: TableTies =
      switch head.form {
      case .list where !head.roleColumns.isEmpty: try TableTies(rolesIn: head, options)
      case .list: try TableTies(listIn: head, options)
      case .matrix: try head.hasLetters ? TableTies(lettersIn: head) : TableTies(matrixIn: head)
      }
    reading = TableReading(
      form: head.form, delimiter: records.delimiter, headerLine: head.header?.line,
      linesAbove: records.comments + head.linesAbove, columns: read.columns, unused: read.unused,
      hasLetters: read.hasLetters,
      sharedNames: head.form == .matrix && head.header == nil
        ? 0 : Set(read.actors).intersection(read.events).count,
      hasRoleColumns: !head.roleColumns.isEmpty,
      hasDecimalCommas: read.hasDecimalCommas, separators: read.separators,
      partedCells: read.partedCells)
    ties = read.ties
    doubtfulCells = read.doubtful
    (actors, events) = (read.actors, read.events)
    guard !ties.isEmpty else {
      throw TableError(
        line: nil,
        message: "the table has no tie; give a number where an actor and an event are tied")
    }
    // A header or a matrix tells the modes apart; without either, a name in both is a sign that they are one.
    if head.header == nil, head.form == .list, options.columns.isEmpty, !numbersBothModes {
      try requireTwoModes()
    }
  }

  /// The network of these ties; nodes stand in the order of their first mention.
  ///
  /// - Throws: `NetworkError` where the weights of a tie add up to more than a number can be.
  public var network: TwoModeNetwork<String, String> {
    get throws(NetworkError) {
      let weighted = ties.contains { $0.weight != nil }
      return try TwoModeNetwork(
        actors: actors, events: events, ties: ties.map { ($0.actor, $0.event) },
        weights: weighted ? ties.map { $0.weight ?? 1 } : nil)
    }
  }

  private func requireTwoModes() throws(TableError) {
    var lines: [String: Int] = [:]
    for tie in ties where lines[tie.actor] == nil { lines[tie.actor] = tie.line }
    for tie in ties {
      if let line = lines[tie.event] {
        throw TableError(
          line: tie.line,
          message:
            "\(tie.event) is an event here and an actor on line \(line); if these are two nodes, name "
            + "the columns with --columns or in a header, otherwise the list is not two-mode")
      }
    }
  }
}
