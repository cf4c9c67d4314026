import ResponsibilityRegister

/// What became of a written name, as JSON shows it.
public struct PartyFindingResult: Encodable, Sendable {
  private struct Candidate: Encodable, Sendable {
    let party: String
    let form: String
    let source: String
    let why: [String]
  }

  private let written: String
  private let status: String
  private let party: OrNull<String>
  private let source: OrNull<String>
  private let candidates: [Candidate]
  private let side: OrNull<String>
  private let kind: OrNull<String>
  private let remark: OrNull<String>
  private let items: [String]
  private let line: OrNull<Int>

  /// A finding.
  public init(_ finding: PartyFinding) {
    written = finding.written
    status = finding.status.rawValue
    party = OrNull(finding.party)
    source = OrNull(finding.source)
    candidates = finding.candidates.map {
      Candidate(
        party: $0.name, form: $0.form, source: $0.source, why: $0.reasons.map(\.description))
    }
    side = OrNull(finding.side?.rawValue)
    kind = OrNull(finding.kind)
    remark = OrNull(finding.remark)
    items = finding.items
    line = OrNull(finding.line)
  }
}

extension ResultTable {
  /// What became of each written name: a row a name, and a row more for each further candidate of one that is open.
  ///
  /// - Parameter repeatsNames: Whether such a row has the written name and its status again, for spreadsheets; people
  ///   read it better without.
  public static func parties(_ findings: [PartyFinding], repeatsNames: Bool) -> ResultTable {
    ResultTable(
      columns: [
        "written", "status", "party", "candidate", "from", "why", "kind", "side", "items", "line",
      ],
      rows: findings.flatMap { finding -> [[Cell]] in
        guard let first = finding.candidates.first else {
          return [row(finding, nil, isNamed: true)]
        }
        return [row(finding, first, isNamed: true)]
          + finding.candidates.dropFirst().map { row(finding, $0, isNamed: repeatsNames) }
      })
  }

  private static func row(
    _ finding: PartyFinding, _ candidate: PartyCandidate?, isNamed: Bool
  ) -> [Cell] {
    let name: [Cell] = [.text(finding.written), .text(finding.status.rawValue)]
    let words = [candidate.map(why), isNamed ? finding.remark : nil].compactMap(\.self)
    let whom: [Cell] = [
      .text(finding.party), .text(candidate?.name), .text(candidate?.source ?? finding.source),
      .text(words.isEmpty ? nil : words.joined(separator: "; ")),
    ]
    let rest: [Cell] = [
      .text(finding.kind), .text(finding.side?.rawValue), .integer(finding.items.count),
      .integer(finding.line),
    ]
    return isNamed
      ? name + whom + rest : name.map { _ in .missing } + whom + rest.map { _ in .missing }
  }

  private static func why(_ candidate: PartyCandidate) -> String {
    let reasons = candidate.reasons.map(\.description).joined(separator: "; ")
    return candidate.form == candidate.name ? reasons : "\(candidate.form): \(reasons)"
  }
}
