import Languages
import ResponsibilityRegister
import StakeholderFindings

/// What the list is, and what was found, in sentences.
struct OverviewSection: Sendable {
  let sentence: LinkedSentence
  /// That several answer for items without a lead, so that what is said of leads holds of all of these; `nil` where
  /// the document has no such items.
  let caution: String?
  /// Whether “lead” is the document's word or a reading, before anything is said of leads.
  let leads: [LinkedSentence]
  /// Which items go by other numbers than the document's; `nil` where none does.
  let numbering: String?
  let keyFindings: [LinkedSentence]
  let sides: PageTable?
  let chapters: PageTable?
  let numbers: PageTable

  init(_ content: ReportContent) {
    sentence = LinkedSentence(content.wording.overview(content.register), content)
    caution = content.analysis.doubts.first { $0.code == .sharedDuty }.map(content.wording.doubt)
    leads = content.wording.leads(content.findings.leadReadings).map { LinkedSentence($0, content) }
    numbering = content.numberedOtherwise
    keyFindings = OverviewSection.keyFindings(content).map { LinkedSentence($0, content) }
    sides = OverviewSection.sides(content)
    chapters = OverviewSection.chapters(content)
    numbers = OverviewSection.numbers(content)
  }

  private static func sides(_ content: ReportContent) -> PageTable? {
    let (register, words) = (content.register, content.words)
    guard !register.sides.isEmpty else { return nil }
    let parties = register.partiesByID
    return PageTable(
      id: "sides-table", caption: words.side,
      columns: [.text(words.side), .number(words.units), .number(words.responsibilities)],
      rows: register.sides.map { side in
        PageTable.Row([
          .text(content.wording.side(side)), .count(register.parties.count { $0.side == side }),
          .count(register.responsibilities.count { parties[$0.party]?.side == side }),
        ])
      }, words: words)
  }

  private static func chapters(_ content: ReportContent) -> PageTable? {
    let (register, words) = (content.register, content.words)
    guard !register.themes.isEmpty else { return nil }
    let named = register.themes.map { Optional($0) }
    let themes = register.items.contains { $0.theme == nil } ? named + [nil] : named
    return PageTable(
      id: "chapters-table", caption: words.theme,
      columns: [
        .text(words.theme), .number(words.items), .number(words.units),
        .number(words.responsibilities), .text(words.itemNumbers),
      ],
      rows: themes.map { theme in
        let teams = content.findings.teams.filter { $0.item.theme == theme }
        return PageTable.Row([
          .text(theme.map(content.theme) ?? words.noTheme), .count(teams.count),
          .count(Set(teams.flatMap { $0.parties.map(\.id) }).count),
          .count(teams.reduce(0) { $0 + $1.responsibilities.count }),
          .items(teams.map { content.link($0.item) }),
        ])
      }, words: words)
  }

  private static func numbers(_ content: ReportContent) -> PageTable {
    let analysis = content.analysis
    let values: [(String, Double?)] = [
      ("density", analysis.density), ("modularity", analysis.communities.modularity),
    ]
    return PageTable(
      id: "numbers-table", caption: content.words.inNumbers,
      columns: [.text(content.words.measure), .number(content.words.value)],
      rows: values.map { name, value in
        PageTable.Row([
          .text(Catalogue.builtIn["measure.\(name).title", content.language] ?? name.capitalized),
          .number(content.number(value), value),
        ])
      } + [
        PageTable.Row([.text(content.words.communityCount), .count(analysis.communities.count)])
      ], words: content.words)
  }

  /// The few sentences to read if one reads no others.
  private static func keyFindings(_ content: ReportContent) -> [Sentence] {
    let findings = content.findings
    let wording = content.wording
    let total = content.register.items.count
    var sentences: [Sentence] = []
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
    if let first = findings.soleChannelsByParty.first {
      sentences.append(wording.soleChannels(first.channels, through: first.party))
    }
    sentences += HotspotKind.allCases.compactMap { kind in
      content.analysis.hotspots[kind]?.first.map(wording.hotspot)
    }
    if let first = findings.fragmentations.first { sentences.append(wording.fragmentation(first)) }
    if let sentence = findings.crowded.flatMap(wording.crowded) { sentences.append(sentence) }
    if let sentence = wording.withoutCounterpart(findings.withoutCounterpart, ofItems: total) {
      sentences.append(sentence)
    }
    return sentences
  }
}
