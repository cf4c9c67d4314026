import ResponsibilityRegister
import StakeholderFindings

/// Who hangs on whom, and what has nobody else.
struct BrokersSection: Sendable {
  /// Whether there are two sides, without which no unit is the sole channel to another.
  let hasSides: Bool
  let soleChannels: [LinkedSentence]
  let soleTable: PageTable
  let fragmentations: [LinkedSentence]
  /// As many as are explained in words; all stand in the table.
  static let explained = 6
  let cutTable: PageTable

  init(_ content: ReportContent) {
    let words = content.words
    let findings = content.findings
    hasSides = content.hasSides
    soleChannels = findings.soleChannelsByParty.map {
      LinkedSentence(content.wording.soleChannels($0.channels, through: $0.party), content)
    }
    var rows: [PageTable.Row] = []
    for group in findings.soleChannelsByParty {
      for (position, channel) in group.channels.enumerated() {
        rows.append(
          PageTable.Row(
            [
              .heading(content.link(channel.party)), .parties([content.link(channel.channel)]),
              .items(channel.items.map(content.link)),
            ],
            anchor: position == 0 ? "sole-" + content.anchor(group.party) : nil,
            about: [content.anchor(channel.party), content.anchor(channel.channel)]))
      }
    }
    soleTable = PageTable(
      id: "sole-table", caption: words.soleChannelTable,
      columns: [.text(words.unit), .text(words.through), .text(words.itemNumbers)], rows: rows,
      words: words)
    fragmentations = findings.fragmentations.prefix(BrokersSection.explained).map {
      LinkedSentence(content.wording.fragmentation($0), content)
    }
    cutTable = PageTable(
      id: "cut-table", caption: words.cutpoints,
      columns: [
        .text(words.unit), .number(words.items), .text(words.itemsCutOff), .number(words.pieces),
        .text(words.cutOff),
      ],
      rows: findings.fragmentations.map { fragmentation in
        PageTable.Row(
          [
            .heading(content.link(fragmentation.party)),
            .count(fragmentation.itemsWithoutSide.count),
            .items(fragmentation.itemsWithoutSide.map(content.link)),
            .count(fragmentation.pieceCount), .parties(fragmentation.parties.map(content.link)),
          ],
          anchor: "cut-" + content.anchor(fragmentation.party),
          about: [content.anchor(fragmentation.party)]
            + fragmentation.parties.map(content.anchor))
      }, words: words)
  }
}
