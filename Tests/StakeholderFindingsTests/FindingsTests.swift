import ResponsibilityRegister
import StakeholderFindings
import Testing

struct FindingsTests {
  /// Each finding is that of its own rule; those rules have tests of their own.
  @Test func `findings are those of the register`() throws {
    let register = try SmallRegister.make()
    let findings = Findings(register, seed: 7, threads: 2)
    #expect(findings.register == register)
    #expect(findings.profiles == PartyProfile.profiles(of: register))
    #expect(findings.teams == ItemTeam.teams(of: register))
    #expect(findings.network.actors == register.parties)
    #expect(findings.coordination.items.map(\.load.score) == [2, 15, 2, 0, 4])
    // 4 is B's alone: the other side has no part in it.
    #expect(findings.withoutCounterpart.map(\.item.id) == ["4"])
    #expect(findings.projection.ties.count == 7)
    #expect(findings.pairsAcrossSides.ties.count == 5)
    #expect(findings.communities.partition.rows.count == 5)
  }

  /// X and Y meet the left side through both A and B, on item 2; Z meets it through B alone.
  @Test func `sole channels are grouped by whom they lead through`() throws {
    let groups = Findings(try SmallRegister.make()).soleChannelsByParty
    #expect(groups.map(\.party.name) == ["B"])
    #expect(groups.map { $0.channels.count } == [1])
  }

  @Test func `nothing is found in an empty register`() throws {
    let findings = Findings(try Register(parties: [], items: [], responsibilities: []))
    #expect(findings.crowded == nil)
    #expect(findings.soleChannels.isEmpty && findings.fragmentations.isEmpty)
    #expect(findings.pairsAcrossSides.ties.isEmpty)
  }
}
