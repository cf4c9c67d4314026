import NetworkMetrics

/// Results by measures of one kind: a table, with the definitions of its columns.
public struct MeasureSection: Sendable {
  /// The table.
  public let table: ResultTable
  /// What its columns say.
  public let definitions: [MeasureDefinition]
  /// The same for programs.
  public let results: [MeasureResult]
  /// A line more below the definitions; `nil` where there is none.
  public var note: String?

  /// The table for a terminal, each measure's definition in a line below it.
  public var text: String {
    TerminalTable(table).text + "\n"
      + definitions.map { "\($0.name): \($0.meaning)\n" }.joined() + (note.map { "\($0)\n" } ?? "")
  }

  /// What of it is not as defined, though it exists, a line for each measure.
  public var shortfalls: [String] {
    results.compactMap { result in
      result.shortfall.map { "\(result.measure) is not as defined: \($0)" }
    }
  }
}
