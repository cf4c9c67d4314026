import NetworkFormats
import ResponsibilityRegister

extension Register {
  /// A register of a two-mode table: its actors are the parties, its events the items.
  ///
  /// What the table's columns say of role, side, theme, title and date is kept; a date that all rows share is that of
  /// the register too. The same role that stands
  /// on several lines is one responsibility with the first line as evidence, and the repeats are reported in
  /// ``diagnostics``, as is what the table was taken for; where it has weights, they add up, and a tie
  /// without one weighs 1.
  ///
  /// - Throws: ``RegisterError`` never for a table that ``TwoModeTable`` accepted.
  /// - Complexity: O(ties).
  public init(_ table: TwoModeTable) throws(RegisterError) {
    var assembly = TableAssembly(table)
    for tie in table.ties { assembly.add(tie) }
    self = try assembly.register()
  }
}

/// Puts the ties of a table and what it says of its nodes together.
private struct TableAssembly {
  private let table: TwoModeTable
  private var ties: TieAssembly
  private var facts: [TableColumn: [String: String]] = [:]
  private var dates: Set<String> = []
  private var lines: [String: Int] = [:]
  private var contradictions: [Diagnostic] = []

  init(_ table: TwoModeTable) {
    self.table = table
    ties = TieAssembly(
      hasWeights: table.ties.contains { $0.weight != nil },
      roles: table.ties.compactMap { $0.facts[.role] })
  }

  mutating func add(_ tie: TwoModeTable.Tie) {
    if !tie.facts.isEmpty {
      learn(.side, of: tie.actor, from: tie)
      learn(.theme, of: tie.event, from: tie)
      learn(.title, of: tie.event, from: tie)
      learn(.date, of: tie.event, from: tie)
      if let date = tie.facts[.date] { dates.insert(date) }
    }
    if lines[tie.event] == nil { lines[tie.event] = tie.line }
    ties.add(
      party: tie.actor, item: tie.event, role: tie.facts[.role], weight: tie.weight, line: tie.line,
      evidence: Evidence(
        firstLine: tie.line, lastLine: tie.line, text: "\(tie.actor), \(tie.event)"))
  }

  /// What a row says of a node; the first word on it counts, and another is reported.
  private mutating func learn(_ column: TableColumn, of node: String, from tie: TwoModeTable.Tie) {
    guard let word = tie.facts[column] else { return }
    guard let known = facts[column, default: [:]][node] else {
      facts[column, default: [:]][node] = word
      return
    }
    guard known != word else { return }
    contradictions.append(
      Diagnostic(
        severity: .warning, code: .twoFacts, line: tie.line,
        subjects: [node, column.rawValue, known, word],
        message:
          "the \(column.rawValue) of \(node) is \(word) here and \(known) before; the first was kept"
      ))
  }

  func register() throws(RegisterError) -> Register {
    try Register(
      date: dates.count == 1 ? dates.first : nil,
      parties: table.actors.map { name in
        Party(name: name, side: facts[.side]?[name].map { Side(rawValue: $0) })
      },
      items: items,
      responsibilities: ties.responsibilities,
      diagnostics: TableDoubts(table).all
        + ties.roleDoubts + ties.repeats + contradictions)
  }

  private var items: [Item] {
    table.events.map { event in
      Item(
        id: event, theme: facts[.theme]?[event], title: facts[.title]?[event] ?? event,
        date: facts[.date]?[event], line: lines[event])
    }
  }
}
