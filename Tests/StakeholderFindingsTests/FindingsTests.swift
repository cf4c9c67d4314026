import NetworkMetrics
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

  /// Of two and three parties on the sides, six pairs. An item has a given pair with 1/2 x 1/3 (1, 3 and
  /// 5) or 1 x 2/3 (2): none of four with 125/648, just one with 325/648.
  @Test func `pairs across sides have p and q beside the others`() throws {
    let findings = Findings(try SmallRegister.make(), contactNull: .sizes)
    let tested = findings.projectionTestedAcrossSides
    #expect(tested.testCount == 6 && tested.ties.count == findings.projection.ties.count)
    let untested = tested.ties.filter { $0.p == nil }
    #expect(untested.map { [$0.first.name, $0.second.name] } == [["A", "B"], ["X", "Y"]])
    #expect(untested.allSatisfy { $0.q == nil })
    for tie in tested.ties {
      guard let p = tie.p, let q = tie.q else { continue }
      let isOfTwo = tie.first.name == "A"
      #expect((p - (isOfTwo ? 11.0 / 36 : 523.0 / 648)).magnitude < 1e-12)
      #expect((q - (isOfTwo ? 11.0 / 12 : 523.0 / 540)).magnitude < 1e-12)
    }
  }

  /// What is said of the search is what was done.
  @Test func `communities are those of the search that is named`() throws {
    let findings = Findings(try SmallRegister.make(), seed: 3)
    let search = findings.communitySearch
    #expect(search == CommunityOptions(seed: 3))
    let same = findings.network.communities(
      method: search.method, resolution: search.resolution, ties: search.ties, runs: search.runs,
      seed: search.seed)
    #expect(findings.communities.partition == same.partition)
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
