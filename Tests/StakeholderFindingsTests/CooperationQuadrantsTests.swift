import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct CooperationQuadrantsTests {
  /// By hand, breadth and depth: A 3 and 5/3, B 4 and 1, X and Y 3 and 4/3, Z 1 and 1.
  @Test func `parts parties at the medians`() throws {
    let profiles = PartyProfile.profiles(of: try SmallRegister.make())
    let quadrants = try #require(CooperationQuadrants(profiles))
    #expect(quadrants.medianBreadth == 3)
    #expect(quadrants.medianDepth == 4.0 / 3.0)
    #expect(quadrants.parties.map(\.profile.party.name) == ["A", "B", "X", "Y", "Z"])
    #expect(
      quadrants.parties.map(\.style) == [
        .narrowDeep, .broadShallow, .narrowShallow, .narrowShallow, .narrowShallow,
      ])
    #expect(quadrants.withoutPartners.isEmpty)
  }

  @Test func `parties without partners are in no quadrant`() throws {
    for seed in 1...8 {
      let profiles = PartyProfile.profiles(of: try RandomRegister.make(seed: UInt64(seed)))
      guard let quadrants = CooperationQuadrants(profiles) else {
        #expect(profiles.allSatisfy { $0.breadth == 0 })
        continue
      }
      #expect(quadrants.parties.count + quadrants.withoutPartners.count == profiles.count)
      // At most half lie above a median.
      let broad = quadrants.parties.count { $0.style == .broadDeep || $0.style == .broadShallow }
      #expect(2 * broad <= quadrants.parties.count)
    }
    #expect(CooperationQuadrants([]) == nil)
    let alone = try Register(parties: [Party(name: "a")], items: [], responsibilities: [])
    #expect(CooperationQuadrants(PartyProfile.profiles(of: alone)) == nil)
  }
}
