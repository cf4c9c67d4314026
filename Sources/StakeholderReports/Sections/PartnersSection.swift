import ResponsibilityRegister
import StakeholderFindings
import TwoModeNetworks

/// Who works with whom, and on what.
struct PartnersSection {
  struct Row {
    let first: PartyLink
    let second: PartyLink
    let count: Int
    let items: [ItemLink]
  }
  struct List {
    let heading: String
    let rows: [Row]
    let more: String?
  }

  static let rowLimit = 15

  let figure: Figure?
  let lists: [List]

  init(_ content: ReportContent, figure: Figure?) {
    self.figure = figure
    let ties = content.projection.strongestFirst
    let isAcross = { (tie: Projection<Party, Item>.Tie) in
      tie.first.side != nil && tie.second.side != nil && tie.first.side != tie.second.side
    }
    let hasSides = content.sides != nil
    let groups =
      hasSides
      ? [
        (content.words.acrossSides, ties.filter(isAcross)),
        (content.words.withinSides, ties.filter { !isAcross($0) }),
      ] : [(content.words.partners, ties)]
    lists = groups.map { heading, ties in
      let rest = ties.count - PartnersSection.rowLimit
      return List(
        heading: heading,
        rows: ties.prefix(PartnersSection.rowLimit).map { tie in
          let isTurned = isAcross(tie) && tie.second.side == content.sides?.lead
          return Row(
            first: content.link(isTurned ? tie.second : tie.first),
            second: content.link(isTurned ? tie.first : tie.second),
            count: tie.shared.count, items: content.links(tie.shared))
        }, more: rest > 0 ? content.words.more(rest, "tables/pairs.csv") : nil)
    }.filter { !$0.rows.isEmpty }
  }
}
