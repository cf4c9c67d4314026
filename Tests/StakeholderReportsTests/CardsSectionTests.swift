import Testing

@testable import StakeholderReports

@Suite struct CardsSectionTests {
  /// A card lists 60 partners and says how many there are besides.
  @Test(arguments: [(61, nil), (62, "1 more stand in tables/pairs.csv.")] as [(Int, String?)])
  func `cards have room for sixty partners`(count: Int, more: String?) throws {
    let card = try #require(
      CardsSection(ReportContent.ofOneItem(units: count), figures: [:]).cards.first)
    #expect(card.partners.count == 60)
    #expect(card.more == more)
  }
}
