import NetworkFormats
import ResponsibilityRegister

extension Register {
  /// A register of a two-mode table: its actors are the parties, its events the items.
  ///
  /// What the table's columns say of role, side, theme and title is kept. A tie that stands on several
  /// lines is one responsibility with the first line as evidence, and the repeats are reported in
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
  private struct Pair: Hashable {
    let actor: String
    let event: String
  }

  private struct Joint {
    let tie: TwoModeTable.Tie
    let role: Role?
    var weight: Double
  }

  private let table: TwoModeTable
  private let hasWeights: Bool
  private var places: [Pair: Int] = [:]
  private var joints: [Joint] = []
  private var facts: [TableColumn: [String: String]] = [:]
  private var dates: Set<String> = []
  private var unreadRoles: [String] = []
  private var seenRoles: Set<String> = []
  private var repeats: [Diagnostic] = []
  private var contradictions: [Diagnostic] = []

  init(_ table: TwoModeTable) {
    self.table = table
    hasWeights = table.ties.contains { $0.weight != nil }
  }

  mutating func add(_ tie: TwoModeTable.Tie) {
    if !tie.facts.isEmpty {
      learn(.side, of: tie.actor, from: tie)
      learn(.theme, of: tie.event, from: tie)
      learn(.title, of: tie.event, from: tie)
      if let date = tie.facts[.date] { dates.insert(date) }
    }
    let pair = Pair(actor: tie.actor, event: tie.event)
    if let place = places[pair] {
      joints[place].weight += tie.weight ?? 1
      let line = joints[place].tie.line
      repeats.append(
        Diagnostic(
          severity: .warning, code: hasWeights ? .addedWeights : .repeatedTie, line: tie.line,
          subjects: [tie.actor, tie.event, "\(line)"],
          message: "\(tie.actor) and \(tie.event) are tied on line \(line) already; "
            + (hasWeights ? "the weights add up" : "the tie counts once")))
      return
    }
    places[pair] = joints.count
    joints.append(Joint(tie: tie, role: role(of: tie), weight: tie.weight ?? 1))
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

  private mutating func role(of tie: TwoModeTable.Tie) -> Role? {
    guard let word = tie.facts[.role] else { return nil }
    if let role = Role(writtenAs: word) { return role }
    if seenRoles.insert(word).inserted { unreadRoles.append(word) }
    return nil
  }

  func register() throws(RegisterError) -> Register {
    try Register(
      date: dates.count == 1 ? dates.first : nil,
      parties: table.actors.map { name in
        Party(name: name, side: facts[.side]?[name].map { Side(rawValue: $0) })
      },
      items: items,
      responsibilities: joints.map { joint in
        Responsibility(
          party: joint.tie.actor, item: joint.tie.event, role: joint.role,
          weight: hasWeights ? joint.weight : nil,
          evidence: Evidence(
            firstLine: joint.tie.line, lastLine: joint.tie.line,
            text: "\(joint.tie.actor), \(joint.tie.event)"))
      },
      diagnostics: TableDoubts(
        table, unreadRoles: unreadRoles, hasDatesLeft: dates.count > 1
      ).all + repeats + contradictions)
  }

  private var items: [Item] {
    var lines: [String: Int] = [:]
    for joint in joints where lines[joint.tie.event] == nil {
      lines[joint.tie.event] = joint.tie.line
    }
    return table.events.map { event in
      Item(
        id: event, theme: facts[.theme]?[event], title: facts[.title]?[event] ?? event,
        line: lines[event])
    }
  }
}
