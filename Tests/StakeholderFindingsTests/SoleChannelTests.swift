import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct SoleChannelTests {
  @Test func `one counterpart only`() throws {
    let channels = SoleChannel.among(PartyProfile.profiles(of: try SmallRegister.make()))
    #expect(channels.map(\.party.name) == ["Z"])
    #expect(channels.map(\.channel.name) == ["B"])
    #expect(channels.map { $0.items.map(\.id) } == [["5"]])
  }

  /// One definition: the score counts the relations of the pairs that are listed. P of the first side meets one unit
  /// of the second and one of the third, each its sole channel to that side.
  @Test func `the score counts the sole channels that are listed, of three sides too`() throws {
    let sides = ["P": "first", "Q": "second", "R": "third", "S": "first"]
    let register = try Register(
      parties: ["P", "Q", "R", "S"].map {
        Party(name: $0, side: sides[$0].map(Side.init(rawValue:)))
      },
      items: ["1", "2", "3"].map { Item(id: $0, title: $0) },
      responsibilities: [("P", "1"), ("Q", "1"), ("P", "2"), ("R", "2"), ("S", "3"), ("Q", "3")]
        .map { Responsibility(party: $0.0, item: $0.1) })
    let findings = Findings(register)
    #expect(
      findings.soleChannels.map { [$0.party.name, $0.channel.name] } == [
        ["P", "Q"], ["P", "R"], ["R", "P"], ["S", "Q"],
      ])
    let counted = findings.coordination.channels.filter { $0.load.soleChannels > 0 }
    #expect(
      counted.map { [$0.channel.first.name, $0.channel.second.name] } == [
        ["P", "Q"], ["P", "R"], ["Q", "S"],
      ])
  }

  /// The same on registers from a seed, whatever their sides.
  @Test(arguments: 0..<200 as Range<UInt64>) func `listed and counted alike`(seed: UInt64) throws {
    let findings = Findings(try RandomRegister.make(seed: seed))
    let listed = Set(findings.soleChannels.map { Set([$0.party.id, $0.channel.id]) })
    let counted = findings.coordination.channels.filter { $0.load.soleChannels > 0 }
      .map { Set([$0.channel.first.id, $0.channel.second.id]) }
    #expect(listed == Set(counted))
  }
}
