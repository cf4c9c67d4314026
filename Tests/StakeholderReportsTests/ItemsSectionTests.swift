import Foundation
import ResponsibilityRegister
import StakeholderFindings
import Testing

@testable import StakeholderReports

@Suite struct ItemsSectionTests {
  /// The words that name two units of an item stand once; those of one line say so.
  @Test func `cards show the words and their lines`() throws {
    let words = Evidence(firstLine: 3, lastLine: 4, text: "（甲司牵头，乙部参与）")
    let line = Evidence(firstLine: 7, lastLine: 7, text: "（甲司牵头）")
    let cell = Evidence(firstLine: 9, lastLine: 9, text: "牵头单位：甲司", row: 4, cell: 2)
    let page = Evidence(firstLine: 9, lastLine: 10, text: "（甲司牵头）", page: 3)
    let register = try Register(
      parties: ["甲司", "乙部"].map { Party(name: $0) },
      items: ["1", "2", "3", "4", "5"].map { Item(id: $0, title: "工作\($0)") },
      responsibilities: [
        Responsibility(party: "甲司", item: "1", role: .lead, evidence: words),
        Responsibility(party: "乙部", item: "1", role: .participant, evidence: words),
        Responsibility(party: "甲司", item: "2", role: .lead, evidence: line),
        Responsibility(party: "乙部", item: "3"),
        Responsibility(party: "甲司", item: "4", role: .lead, evidence: cell),
        Responsibility(party: "甲司", item: "5", role: .lead, evidence: page),
      ])
    let content = ReportContent(
      ReportAnalysis(Findings(register), doubts: []),
      source: Report.Source(fileName: "list.txt", data: Data(), version: "0"), language: .english)
    let cards = ItemsSection(content).cards
    #expect(
      cards.map { $0.evidence.map(\.place) } == [
        ["lines 3–4"], ["line 7"], [], ["row 4 of the table, cell 2"], ["page 3, lines 9–10"],
      ])
    #expect(cards.map(\.hasEvidence) == [true, true, false, true, true])
    #expect(cards.allSatisfy { !$0.hasRelated })
  }

  /// An item's own title stands beside a translated one; a title that is no more than the id is none.
  @Test func `cards show the title of the document beside a translation`() throws {
    let register = try Register(
      parties: [Party(name: "甲司")],
      items: [
        Item(id: "1", title: "建桥", titles: LocalizedText([.english: "Bridge"])),
        Item(id: "2", title: "修路"), Item(id: "3", title: "3"),
      ], responsibilities: ["1", "2", "3"].map { Responsibility(party: "甲司", item: $0) })
    let content = ReportContent(
      ReportAnalysis(Findings(register), doubts: []),
      source: Report.Source(fileName: "list.txt", data: Data(), version: "0"), language: .english)
    let cards = ItemsSection(content).cards
    #expect(cards.map(\.title) == ["Bridge", "修路", ""])
    #expect(cards.map(\.original?.words) == ["建桥", nil, nil])
    #expect(cards.first?.original?.language == "zh")
  }

  /// A short title says what an item is about, and the card what it says; roles stand as the report and as the
  /// document have them.
  @Test func `cards show all words of an item and of its roles`() throws {
    let register = try Register(
      parties: ["甲司", "乙部", "丙局"].map { Party(name: $0) },
      items: [
        Item(id: "1", title: "Bridge", text: "Bridge the river; use stone."),
        Item(id: "2", title: "建桥", text: "建桥"), Item(id: "3", title: "修路"),
      ],
      responsibilities: [
        Responsibility(party: "甲司", item: "1", role: .lead, label: "负责"),
        Responsibility(party: "乙部", item: "1", role: .lead, label: "负责"),
        Responsibility(party: "丙局", item: "1", role: .participant),
        Responsibility(party: "甲司", item: "2", role: .lead, label: "Lead"),
        Responsibility(party: "乙部", item: "2", role: .lead, label: "联合牵头"),
        Responsibility(party: "甲司", item: "3", role: .lead, label: "Lead"),
      ])
    let content = ReportContent(
      ReportAnalysis(Findings(register), doubts: []),
      source: Report.Source(fileName: "list.txt", data: Data(), version: "0"), language: .english)
    let cards = ItemsSection(content).cards
    #expect(cards.map(\.text?.words) == ["Bridge the river; use stone.", nil, nil])
    #expect(cards.first?.text?.language == "")
    #expect(
      cards.map { $0.roles.map(\.written) } == [
        ["as written: 负责", nil], ["as written: Lead, 联合牵头"], [nil],
      ])
    let unit = try #require(
      CardsSection(content, figures: [:]).cards.first { $0.party.name == "甲司" })
    #expect(unit.roles.map(\.written) == ["as written: 负责 1, Lead 2"])
  }
}
