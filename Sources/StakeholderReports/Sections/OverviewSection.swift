import ResponsibilityRegister
import StakeholderFindings

/// What the list is, and what was found, in sentences.
struct OverviewSection {
  struct SideRow {
    let side: String
    let units: Int
    let responsibilities: Int
  }
  struct ThemeRow {
    let theme: String
    let items: [ItemLink]
    let itemCount: Int
    let units: Int
    let responsibilities: Int
  }

  let sentence: String
  let keyFindings: [String]
  let sides: [SideRow]
  let hasSides: Bool
  let themes: [ThemeRow]

  init(_ content: ReportContent) {
    let register = content.register
    sentence = content.wording.overview(register)
    keyFindings = OverviewSection.keyFindings(content)
    let parties = register.partiesByID
    sides = register.sides.map { side in
      SideRow(
        side: content.wording.side(side), units: register.parties.count { $0.side == side },
        responsibilities: register.responsibilities.count { parties[$0.party]?.side == side })
    }
    hasSides = !sides.isEmpty
    let named = register.themes.map { Optional($0) }
    let themeNames = register.items.contains { $0.theme == nil } ? named + [nil] : named
    themes = themeNames.map { theme in
      let teams = content.findings.teams.filter { $0.item.theme == theme }
      return ThemeRow(
        theme: theme ?? content.words.noTheme, items: content.links(teams.map(\.item)),
        itemCount: teams.count,
        units: Set(teams.flatMap { $0.parties.map(\.id) }).count,
        responsibilities: teams.reduce(0) { $0 + $1.responsibilities.count })
    }
  }

  /// The few sentences to read if one reads no others.
  private static func keyFindings(_ content: ReportContent) -> [String] {
    let findings = content.findings
    let wording = content.wording
    let total = content.register.items.count
    var sentences: [String] = []
    func busiest(_ profiles: [PartyProfile]) -> PartyProfile? {
      profiles.enumerated().max {
        ($0.element.items.count, $1.offset) < ($1.element.items.count, $0.offset)
      }?.element
    }
    let sides = content.register.sides
    let groups =
      sides.isEmpty
      ? [findings.profiles]
      : sides.map { side in findings.profiles.filter { $0.party.side == side } }
    sentences += groups.compactMap(busiest).map { wording.workload($0, ofItems: total) }
    sentences += HotspotKind.allCases.compactMap { kind in
      content.hotspots[kind]?.first.map(wording.hotspot)
    }
    if let first = findings.soleChannelsByParty.first {
      sentences.append(wording.soleChannels(first.channels, through: first.party))
    }
    if let first = findings.fragmentations.first { sentences.append(wording.fragmentation(first)) }
    if let sentence = findings.crowded.flatMap(wording.crowded) { sentences.append(sentence) }
    if let sentence = wording.withoutCounterpart(findings.withoutCounterpart, ofItems: total) {
      sentences.append(sentence)
    }
    return sentences
  }
}
