import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct CountTiersTests {
  @Test(arguments: [
    (1, 1, [1]), (1, 5, [1, 2, 3, 4, 5]), (2, 6, [2, 3, 4, 5, 6]),
    // 32^(k/5) is 1, 2, 4, 8, 16.
    (1, 32, [1, 2, 4, 8, 16]),
    (3, 1, [3]), (0, 0, [1]),
  ]) func `divides a range`(lowest: Int, highest: Int, floors: [Int]) {
    #expect(CountTiers(lowest: lowest, highest: highest).floors == floors)
  }

  @Test func `names and steps its tiers`() {
    let tiers = CountTiers(lowest: 1, highest: 32)
    let names = tiers.floors.indices.map { tiers.name(ofTier: $0, words: .simplifiedChinese) }
    #expect(names == ["1项", "2–3项", "4–7项", "8–15项", "16–32项"])
    #expect(tiers.tier(of: 0) == nil)
    #expect([1, 3, 4, 15, 32, 1_000].map { tiers.tier(of: $0) } == [0, 1, 2, 3, 4, 4])
    #expect((0..<5).map { tiers.step(ofTier: $0, of: 5) } == [0, 1, 2, 3, 4])
    #expect(CountTiers(lowest: Int.max, highest: Int.max).floors.count == 1)
  }
}
