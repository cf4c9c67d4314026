import StakeholderFindings
import Testing

@Suite struct SoleChannelTests {
  @Test func `one counterpart only`() throws {
    let channels = SoleChannel.among(PartyProfile.profiles(of: try SmallRegister.make()))
    #expect(channels.map(\.party.name) == ["Z"])
    #expect(channels.map(\.channel.name) == ["B"])
    #expect(channels.map { $0.items.map(\.id) } == [["5"]])
  }
}
