import StakeholderFindings
import Testing

@Suite struct FragmentationTests {
  /// Without B, item 4 stands alone and item 5 with Z apart; without any other party all else holds.
  @Test func `only B holds the network together`() throws {
    let fragmentations = Findings(try SmallRegister.make()).fragmentations
    #expect(fragmentations.map(\.party.name) == ["B"])
    #expect(fragmentations.map(\.pieceCount) == [3])
    #expect(fragmentations.map { $0.parties.map(\.name) } == [["Z"]])
    #expect(fragmentations.map { $0.items.map(\.id) } == [["4", "5"]])
  }
}
