import Languages
import ResponsibilityRegister
import ResultTables
import StakeholderFindings
import TwoModeNetworks

/// Who works with whom, and on what.
struct PartnersSection: Sendable {
  /// What lines and q mean.
  let lead: String
  let figures: [Figure]
  let lists: [PageTable]

  /// As many pairs as a page holds; the rest stand in the files.
  static let limit = 600

  init(_ content: ReportContent, figures: [Figure]) {
    self.figures = figures
    let words = content.words
    let ties = content.analysis.projection.strongestFirst
    let sides = content.analysis.sides
    // Without sides nothing is tested, and the words name no test.
    lead =
      sides == nil
      ? words.partnersLead
      : TextTemplate(words.partnersLead).filled(with: [
        "held": words.held(by: content.findings.contactNull)
      ])
    func isAcross(_ tie: Projection<Party, Item>.Tie) -> Bool {
      tie.first.isAcross(from: tie.second)
    }
    let groups =
      sides == nil
      ? [("pairs-table", words.partners, ties)]
      : [
        ("pairs-across-table", words.acrossSides, ties.filter(isAcross)),
        ("pairs-within-table", words.withinSides, ties.filter { !isAcross($0) }),
      ]
    lists = groups.filter { !$0.2.isEmpty }.map { id, heading, ties in
      let isTested = id == "pairs-across-table"
      return PageTable(
        id: id, caption: heading,
        columns: [.text(words.unit), .text(words.partner), .number(words.jointItems)]
          + (isTested ? [.number("q")] : []) + [.text(words.item)],
        rows: ties.prefix(PartnersSection.limit).map { tie in
          let isTurned = isAcross(tie) && tie.second.side == sides?.lead
          let pair = isTurned ? [tie.second, tie.first] : [tie.first, tie.second]
          return PageTable.Row(
            pair.map { .parties([content.link($0)]) } + [.count(tie.shared.count)]
              + (isTested ? [.number(content.number(tie.q), tie.q)] : [])
              + [.items(tie.shared.map(content.link))],
            anchor: content.anchor(ofPair: tie.first.id, tie.second.id),
            about: pair.map(content.anchor))
        }, words: words)
    }
  }
}
