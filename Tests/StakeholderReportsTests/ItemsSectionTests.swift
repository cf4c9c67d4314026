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
    let register = try Register(
      parties: ["甲司", "乙部"].map { Party(name: $0) },
      items: ["1", "2", "3"].map { Item(id: $0, title: "工作\($0)") },
      responsibilities: [
        Responsibility(party: "甲司", item: "1", role: .lead, evidence: words),
        Responsibility(party: "乙部", item: "1", role: .participant, evidence: words),
        Responsibility(party: "甲司", item: "2", role: .lead, evidence: line),
        Responsibility(party: "乙部", item: "3"),
      ])
    let content = ReportContent(
      ReportAnalysis(Findings(register), doubts: []),
      source: Report.Source(fileName: "list.txt", data: Data(), version: "0"), language: .english)
    let cards = ItemsSection(content).cards
    #expect(cards.map { $0.evidence.map(\.place) } == [["lines 3–4"], ["line 7"], []])
    #expect(cards.map(\.hasEvidence) == [true, true, false])
    #expect(cards.map(\.hasRelated) == [false, false, false])
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
    #expect(cards.map(\.original) == ["建桥", nil, nil])
  }
}
