import NetworkFormats
import ResponsibilityRegister

/// Who is accountable for the items of a responsibility chart such as RACI: one party each, by its rules.
struct Accountability {
  private let table: TwoModeTable
  /// Whether each tie is that of who is accountable; empty where the words and letters are not those of a chart
  /// (``WrittenRole/areOfResponsibilityChart(_:)``), or nobody is.
  private let isAccountable: [Bool]

  init(_ table: TwoModeTable) {
    self.table = table
    let roles = table.ties.map { $0.facts[.role] }
    let isChart = WrittenRole.areOfResponsibilityChart(roles.compactMap { $0 })
    let found =
      isChart
      ? roles.map { $0.flatMap { WrittenRole($0) }?.parts.contains(.accountable) ?? false } : []
    isAccountable = found.contains(true) ? found : []
  }

  /// The items for which several parties are accountable, or none, in the order of the table; an item
  /// without parties is no matter of letters.
  ///
  /// - Complexity: O(ties) expected.
  var doubts: [Diagnostic] {
    guard !isAccountable.isEmpty else { return [] }
    let ties = Dictionary(grouping: zip(table.ties, isAccountable), by: \.0.event)
    return table.events.compactMap { item in
      guard let own = ties[item], let first = own.first?.0 else { return nil }
      var seen: Set<String> = []
      let accountable = own.filter { $1 && seen.insert($0.actor).inserted }.map(\.0)
      guard accountable.count != 1 else { return nil }
      guard accountable.count > 1 else {
        return Diagnostic(
          severity: .warning, code: .noneAccountable, line: first.line, subjects: [item],
          message:
            "item \(item) has no unit marked A, accountable, though other items have one")
      }
      let names =
        accountable.prefix(12).map(\.actor).joined(separator: ", ")
        + (accountable.count > 12 ? " …" : "")
      return Diagnostic(
        severity: .warning, code: .twoAccountable, line: accountable[1].line,
        subjects: [item, names],
        message: "item \(item) has more than one unit marked A, accountable: \(names)")
    }
  }
}
