import NetworkFormats
import ResponsibilityRegister

/// Who is accountable for the items of a table of letters such as RACI: one party each, by its rules.
struct Accountability {
  private let table: TwoModeTable

  init(_ table: TwoModeTable) { self.table = table }

  /// Whether A says who is accountable: where letters tell roles, one of them is A, and they are not those
  /// of RAPID (recommend, agree, perform, input, decide), in which several agree. In a column of a list
  /// R has to stand beside it, for there a letter may be a mark of any kind.
  private var isTold: Bool {
    let roles = table.ties.filter { $0.facts[.role] != nil }
    let letters = roles.reduce(into: Set<Character>()) { $0.formUnion($1.roleLetters) }
    guard letters.contains("A"), !letters.isSuperset(of: ["D", "P"]) else { return false }
    return table.reading.hasLetters
      || letters.contains("R") && roles.allSatisfy { !$0.roleLetters.isEmpty }
  }

  /// The items for which several parties are accountable, or none, in the order of the table; an item
  /// without parties is no matter of letters.
  ///
  /// - Complexity: O(ties) expected.
  var doubts: [Diagnostic] {
    guard isTold else { return [] }
    let ties = Dictionary(grouping: table.ties, by: \.event)
    return table.events.compactMap { item in
      guard let own = ties[item], let first = own.first else { return nil }
      var seen: Set<String> = []
      let accountable = own.filter {
        $0.roleLetters.contains("A") && seen.insert($0.actor).inserted
      }
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
