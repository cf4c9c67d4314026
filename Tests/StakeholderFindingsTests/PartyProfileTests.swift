import StakeholderFindings
import Testing

@Suite struct PartyProfileTests {
  @Test func `breadth and depth`() throws {
    let profiles = PartyProfile.profiles(of: try SmallRegister.make())
    let first = profiles[0]
    #expect(first.items.map(\.id) == ["1", "2", "3"])
    #expect(first.leadCount == 3)
    #expect(first.participantCount == 0)
    #expect(first.partners.map(\.party.name) == ["X", "Y", "B"])
    #expect(first.partners.map { $0.items.map(\.id) } == [["1", "2"], ["2", "3"], ["2"]])
    #expect(first.breadth == 3)
    #expect(first.depth == 5.0 / 3.0)
    #expect(first.counterparts.map(\.party.name) == ["X", "Y"])
  }

  @Test func `depth is undefined without partners`() throws {
    let lonely = try #require(
      PartyProfile.profiles(of: try RandomRegister.make(seed: 3)).first { $0.partners.isEmpty })
    #expect(lonely.depth == nil)
  }
}
