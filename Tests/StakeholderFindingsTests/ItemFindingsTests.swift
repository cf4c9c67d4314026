import StakeholderFindings
import Testing

@Suite struct ItemFindingsTests {
  /// The items have 2, 4, 2, 1 and 2 parties: the median is 2, and only item 2 has twice as many.
  @Test func `crowded items`() throws {
    let crowded = try #require(CrowdedItems(ItemTeam.teams(of: try SmallRegister.make())))
    #expect(crowded.median == 2)
    #expect(crowded.teams.map(\.item.id) == ["2"])
  }

  @Test func `no median without parties`() {
    #expect(CrowdedItems([]) == nil)
  }

  @Test func `items of one side`() throws {
    let teams = ItemTeam.teams(of: try SmallRegister.make())
    #expect(ItemTeam.withoutCounterpart(teams).map(\.item.id) == ["4"])
  }
}
