import Foundation
import ResponsibilityRegister
import StakeholderFindings
import Testing

@testable import StakeholderReports

@Suite struct CardsSectionTests {
  /// A card lists 60 partners and says how many there are besides.
  @Test(arguments: [(61, nil), (62, "More in tables/pairs.csv: 1.")] as [(Int, String?)])
  func `cards have room for sixty partners`(count: Int, more: String?) throws {
    let card = try #require(
      CardsSection(ReportContent.ofOneItem(units: count), figures: [:]).cards.first)
    #expect(card.partners.count == 60)
    #expect(card.more == more)
  }

  /// The name in the register comes first, then those in languages that are not the page's own.
  @Test func `cards show the other names of a unit`() throws {
    let register = try Register(
      parties: [
        Party(name: "甲司", names: LocalizedText([.english: "Office", .portuguese: "Gabinete"])),
        Party(name: "乙局", names: LocalizedText([.english: "Bureau"])), Party(name: "丙部"),
      ], items: [], responsibilities: [])
    let content = ReportContent(
      ReportAnalysis(Findings(register), doubts: []),
      source: Report.Source(fileName: "list.txt", data: Data(), version: "0"), language: .english)
    let cards = CardsSection(content, figures: [:]).cards
    #expect(cards.map(\.party.name) == ["Office", "Bureau", "丙部"])
    #expect(
      cards.map { $0.names.map { "\($0.language) \($0.name)" } }
        == [["zh 甲司", "pt Gabinete"], ["zh 乙局"], []])
  }
}
