import StakeholderFindings

extension ResultTable {
  /// Which findings survive other choices: a row each, with the choices under which one fails more often than
  /// on the whole.
  public static func multiverse(_ multiverse: Multiverse) -> ResultTable {
    ResultTable(
      columns: ["finding", "of", "holds", "universes", "share", "fails more often with"],
      rows: multiverse.findings.map { finding in
        let failed = finding.universes - finding.holds
        let fails = finding.options.filter { option in
          (option.universes - option.holds) * finding.universes > failed * option.universes
        }.map { "\($0.dimension) \($0.name): \($0.universes - $0.holds) of \($0.universes)" }
        return [
          .text(finding.kind.rawValue), .text(finding.subject.joined(separator: " – ")),
          .integer(finding.holds), .integer(finding.universes),
          .number(finding.universes > 0 ? Double(finding.holds) / Double(finding.universes) : nil),
          fails.isEmpty ? .missing : .text(fails.joined(separator: "; ")),
        ]
      })
  }
}

/// A finding under other choices, as JSON shows it.
public struct MultiverseResult: Encodable, Sendable {
  private struct Option: Encodable {
    let dimension: String
    let option: String
    let universes: Int
    let holds: Int
  }

  private let finding: String
  private let of: [String]
  private let universes: Int
  private let holds: Int
  private let options: [Option]

  /// A finding and how it fares.
  public init(_ finding: Multiverse.Finding) {
    self.finding = finding.kind.rawValue
    of = finding.subject
    universes = finding.universes
    holds = finding.holds
    options = finding.options.map {
      Option(dimension: $0.dimension, option: $0.name, universes: $0.universes, holds: $0.holds)
    }
  }
}
