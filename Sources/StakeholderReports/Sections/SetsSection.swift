import ResponsibilityRegister
import StakeholderFindings

/// Which combinations of units answer for the same items, exactly together.
struct SetsSection: Sendable {
  let figures: [Figure]
  let table: PageTable

  init(_ content: ReportContent, figures: [Figure]) {
    self.figures = figures
    let words = content.words
    var positions: [Set<Party.ID>: Int] = [:]
    var combinations: [(parties: [Party], items: [Item])] = []
    for team in content.findings.teams where !team.parties.isEmpty {
      let key = Set(team.parties.map(\.id))
      if let known = positions[key] {
        combinations[known].items.append(team.item)
      } else {
        positions[key] = combinations.count
        combinations.append((team.parties, [team.item]))
      }
    }
    // Swift's sort is stable, so equals keep the order of the document.
    let sorted = combinations.sorted { $0.items.count > $1.items.count }
    table = PageTable(
      id: "sets-table", caption: words.setsAsTable,
      columns: [
        .text(words.combination), .number(words.units), .number(words.items), .text(words.item),
      ],
      rows: sorted.map { combination in
        PageTable.Row(
          [
            .parties(combination.parties.map(content.link)), .count(combination.parties.count),
            .count(combination.items.count), .items(combination.items.map(content.link)),
          ], about: combination.parties.map(content.anchor))
      }, words: words)
  }
}
