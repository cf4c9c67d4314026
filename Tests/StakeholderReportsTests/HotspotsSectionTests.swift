import Foundation
import ResponsibilityRegister
import StakeholderFindings
import Testing

@testable import StakeholderReports

@Suite struct HotspotsSectionTests {
  /// By hand: 甲司 and 丙部, of two sides, both lead item 1, their only one in common: 1 point of each of the
  /// five components. 甲司 and 乙局, of one side, share item 2 alone: a pair and an only meeting. So the items
  /// have 5 and 2 points, 甲司 has 7, 丙部 5 and 乙局 2.
  private func section() throws -> HotspotsSection {
    let register = try Register(
      parties: [
        Party(name: "甲司", side: .macau), Party(name: "乙局", side: .macau),
        Party(name: "丙部", side: .mainland),
      ],
      items: [Item(id: "1", title: "建桥"), Item(id: "2", title: "修路")],
      responsibilities: [
        Responsibility(party: "甲司", item: "1", role: .lead),
        Responsibility(party: "丙部", item: "1", role: .lead),
        Responsibility(party: "甲司", item: "2", role: .lead),
        Responsibility(party: "乙局", item: "2", role: .participant),
      ])
    let source = Report.Source(fileName: "list.txt", data: Data(), version: "0")
    let analysis = ReportAnalysis(Findings(register), doubts: [])
    return HotspotsSection(
      ReportContent(analysis, source: source, language: .english), figures: [])
  }

  /// Of a list without sides nothing crosses any: neither the keys nor the tables have columns of noughts for it.
  @Test func `without sides, nothing is said of them`() throws {
    let register = try Register(
      parties: ["甲司", "乙局"].map { Party(name: $0) }, items: [Item(id: "1", title: "建桥")],
      responsibilities: ["甲司", "乙局"].map { Responsibility(party: $0, item: "1", role: .lead) })
    let source = Report.Source(fileName: "list.txt", data: Data(), version: "0")
    let section = HotspotsSection(
      ReportContent(
        ReportAnalysis(Findings(register), doubts: []), source: source, language: .english),
      figures: [])
    #expect(section.keys.map(\.name) == ["relations", "joint leads", "no other item"])
    #expect(section.keys.map(\.number) == [1, 3, 4])
    #expect(
      section.lists.first?.table.columns.map(\.heading) == [
        "Rank", "Item", "Score", "relations", "joint leads", "no other item", "Item numbers",
      ])
    #expect(
      section.lists.first?.table.rows.first?.cells.dropFirst(3).prefix(3).map(\.text) == [
        "1", "1", "1",
      ])
  }

  @Test func `scores and ranks are those of the hotspots`() throws {
    let rows = try section().lists.map(\.rows)
    #expect(rows.map { $0.map(\.score) } == [[5, 2], [7, 5, 2], [5]])
    #expect(rows.map { $0.map(\.rank) } == [[1, 2], [1, 2, 3], [1]])
  }

  /// A component's bar is as wide, in percent, as its share of the list's highest score: 1 of 5 is 20, 1 and
  /// 2 of 7 are 14.2857 and 28.5714. What is nought has no bar.
  @Test func `bars are shares of the highest score`() throws {
    let bars = try section().lists.map { list in
      list.rows.map { $0.bars.map { "\($0.number): \($0.width)" } }
    }
    #expect(bars[0] == [(1...5).map { "\($0): 20" }, ["1: 20", "4: 20"]])
    #expect(
      bars[1] == [
        ["1: 28.5714", "2: 14.2857", "3: 14.2857", "4: 28.5714", "5: 14.2857"],
        (1...5).map { "\($0): 14.2857" }, ["1: 14.2857", "4: 14.2857"],
      ])
    #expect(bars[2] == [(1...5).map { "\($0): 20" }])
  }

  @Test func `bars say what they count`() throws {
    let section = try section()
    let unit = try #require(section.lists[1].rows.first)
    #expect(section.keys.map(\.number) == [1, 2, 3, 4, 5])
    #expect(
      unit.bars.map(\.label) == zip(section.keys, [2, 1, 1, 2, 1]).map { "\($0.name) \($1)" })
  }
}
