import DelimitedText
import TwoModeNetworks

/// Two-mode ties as they stand in a file of two columns, actor and event, and perhaps a third, weight.
public struct EdgeList: Sendable, Hashable {
  /// One tie and the place where it stands.
  public struct Tie: Sendable, Hashable {
    /// The node in the first column.
    public let actor: String
    /// The node in the second column.
    public let event: String
    /// The number in the third column, or `nil` where there is none.
    public let weight: Double?
    /// The 1-based line of the tie.
    public let line: Int
  }

  /// The cells of the header, or `nil` where the first line is a tie.
  public let header: [String]?
  /// The ties, in the order of the file.
  public let ties: [Tie]
  /// Whether both columns number their nodes with integers, which then may coincide: 1 in the first
  /// column and 1 in the second are two nodes.
  public let numbersBothModes: Bool

  /// Reads an edge list.
  ///
  /// The first line is taken as a header if it names columns in the usual words (actor, event,
  /// source, target ...), if its third cell is no number where the others' are, or if it is the only
  /// line whose cell in a column is no integer.
  ///
  /// - Throws: ``EdgeListError`` for a line without two or three cells, an empty name, a weight that
  ///   is no finite number, a file without ties, and a name that stands in both columns: such a list
  ///   is not two-mode.
  /// - Complexity: O(length).
  public init(
    _ text: String, delimiter: DelimitedText.Delimiter = .comma
  ) throws(EdgeListError) {
    let records: [DelimitedRecord]
    do { records = try DelimitedText.records(in: text, delimiter: delimiter) } catch {
      throw EdgeListError(line: error.line, column: error.column, message: error.message)
    }
    for record in records where record.cells.count != 2 && record.cells.count != 3 {
      let found = record.cells.count == 1 ? "1 cell" : "\(record.cells.count) cells"
      throw EdgeListError(
        line: record.line,
        message: "\(found) where an edge list has actor and event, and perhaps a weight; "
          + "give two or three columns, or the columns item and party of a register")
    }
    let hasHeader = EdgeList.isHeader(records)
    let ties = try EdgeList.ties(records.dropFirst(hasHeader ? 1 : 0))
    guard !ties.isEmpty else {
      throw EdgeListError(
        line: nil, message: "the edge list has no tie; give one line for each, actor and event")
    }
    self.header = hasHeader ? records[0].cells : nil
    self.ties = ties
    self.numbersBothModes = ties.allSatisfy { Int($0.actor) != nil && Int($0.event) != nil }
    if !numbersBothModes { try EdgeList.requireTwoModes(ties) }
  }

  /// The network of these ties; nodes stand in the order of their first tie.
  ///
  /// - Throws: `NetworkError` where the weights of a tie add up to more than a number can be.
  public var network: TwoModeNetwork<String, String> {
    get throws(NetworkError) {
      let weighted = ties.contains { $0.weight != nil }
      return try TwoModeNetwork(
        ties: ties.map { ($0.actor, $0.event) },
        weights: weighted ? ties.map { $0.weight ?? 1 } : nil)
    }
  }

  private static func ties(
    _ records: ArraySlice<DelimitedRecord>
  ) throws(EdgeListError) -> [Tie] {
    var ties: [Tie] = []
    for record in records {
      let actor = DelimitedText.unguarded(record.cells[0])
      let event = DelimitedText.unguarded(record.cells[1])
      guard !actor.isEmpty, !event.isEmpty else {
        throw EdgeListError(
          line: record.line, message: "a name is empty; write both the actor and the event")
      }
      var weight: Double?
      if record.cells.count == 3 {
        guard let number = Double(record.cells[2]), number.isFinite else {
          throw EdgeListError(
            line: record.line,
            message:
              "the weight \(record.cells[2].debugDescription) is no number; write one like 2.5")
        }
        weight = number
      }
      ties.append(Tie(actor: actor, event: event, weight: weight, line: record.line))
    }
    return ties
  }

  private static func requireTwoModes(_ ties: [Tie]) throws(EdgeListError) {
    var actorLines: [String: Int] = [:]
    for tie in ties where actorLines[tie.actor] == nil { actorLines[tie.actor] = tie.line }
    for tie in ties {
      if let line = actorLines[tie.event] {
        throw EdgeListError(
          line: tie.line,
          message: "\(tie.event) is an event here and an actor on line \(line), so the list is not "
            + "two-mode; keep actors in the first column and events in the second")
      }
    }
  }

  private static func isHeader(_ records: [DelimitedRecord]) -> Bool {
    guard let first = records.first?.cells, records.count > 1 else { return false }
    if first.prefix(2).allSatisfy({ usualWords.contains($0.lowercased()) }) { return true }
    let rest = records.dropFirst()
    if first.count == 3, Double(first[2]) == nil,
      rest.allSatisfy({ $0.cells.count == 3 && Double($0.cells[2]) != nil })
    {
      return true
    }
    return (0..<2).contains { column in
      Int(first[column]) == nil && rest.allSatisfy { Int($0.cells[column]) != nil }
    }
  }

  private static let usualWords: Set<String> = [
    "actor", "actors", "event", "events", "source", "target", "from", "to", "party", "parties",
    "item", "items", "unit", "node", "user", "group", "person", "people", "woman", "women", "name",
    "organisation", "organization", "left", "right", "top", "bottom", "row", "column", "u", "v",
    "node1", "node2", "mode1", "mode2", "member", "affiliation", "project", "author", "paper",
    "单位", "事项", "部门", "主体", "事件", "項目", "项目", "單位", "部門", "事項",
  ]
}

/// Why a text is not a two-mode edge list, and where.
public struct EdgeListError: Error, Sendable, Hashable {
  /// The 1-based line, or `nil` where the whole text is at fault.
  public let line: Int?
  /// The 1-based column, or `nil` where the whole line is at fault.
  public let column: Int?
  /// What is wrong and what would mend it.
  public let message: String

  init(line: Int?, column: Int? = nil, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }
}
