import NetworkMetrics
import ResponsibilityRegister
import StakeholderFindings

/// Every unit with its workload, its cooperation and its measures.
struct UnitsSection: Sendable {
  let figures: [Figure]
  let table: PageTable
  /// What of the scores is not as it is defined.
  let notes: [String]

  init(_ content: ReportContent, figures: [Figure]) {
    self.figures = figures
    notes = content.shortfalls
    let (words, analysis) = (content.words, content.analysis)
    let profiles = content.findings.profiles
    let hasSides = !content.register.sides.isEmpty
    let order = profiles.indices.sorted { profiles[$0].items.count > profiles[$1].items.count }
    table = PageTable(
      id: "units-table", caption: words.allUnits,
      columns: [
        .text(words.unit)
      ] + (hasSides ? [.text(words.side)] : []) + [
        .number(words.items), .number(words.leads), .number(words.breadth), .number(words.depth),
      ] + analysis.scores.map { .number(content.title($0.definition)) }
        + [.number(words.community), .text(words.item)],
      rows: order.map { position in
        let profile = profiles[position]
        let party = profile.party
        let community = analysis.community(of: party)
        return PageTable.Row(
          [
            .heading(content.link(party))
          ] + (hasSides ? [.text(content.side(party))] : []) + [
            .count(profile.items.count), .count(profile.leadCount), .count(profile.breadth),
            .number(content.number(profile.depth), profile.depth),
          ]
            + analysis.scores.map { .number(content.number($0[party]), $0[party]) }
            + [
              .number(community.map { "\($0)" } ?? "", community.map(Double.init)),
              .items(profile.items.map(content.link)),
            ],
          anchor: "row-" + content.anchor(party), about: [content.anchor(party)])
      }, words: words)
  }
}
