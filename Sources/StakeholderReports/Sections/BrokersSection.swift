import NetworkMetrics
import ResponsibilityRegister

/// Who lies between others, who hangs on whom, and what falls apart without whom.
struct BrokersSection {
  struct MeasureRow {
    let party: PartyLink
    let cells: [String]
  }

  let columns: [String]
  let top: [MeasureRow]
  let all: [MeasureRow]
  let soleChannels: [String]
  let hasSoleChannels: Bool
  let fragmentations: [String]
  let hasFragmentations: Bool

  static let rowLimit = 10

  init(_ content: ReportContent) {
    columns = content.scores.map { content.words.title($0.definition) }
    let table = content.betweenness.ranked().map(\.node)
    let ranked = Set(table.map(\.id))
    let rest = content.register.parties.filter { !ranked.contains($0.id) }
    all = (table + rest).map { party in
      MeasureRow(
        party: content.link(party),
        cells: content.scores.map { ResultTable.Cell.number($0[party]).rounded })
    }
    top = Array(all.prefix(BrokersSection.rowLimit))
    soleChannels = content.findings.soleChannelsByParty.map {
      content.wording.soleChannels($0.channels, through: $0.party)
    }
    hasSoleChannels = !soleChannels.isEmpty
    fragmentations = content.findings.fragmentations.map(content.wording.fragmentation)
    hasFragmentations = !fragmentations.isEmpty
  }
}
