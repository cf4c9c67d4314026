import Drawing
import Testing

@testable import NetworkPictures

@Suite struct WeightTiersTests {
  @Test func `few weights are their own`() {
    #expect(WeightTiers([3, 1, 1, 2]).tiers.map(\.name) == ["1", "2", "3"])
    #expect(WeightTiers([]).tiers.isEmpty)
    // They read the same, so they are one.
    #expect(WeightTiers([0.5, 0.500001]).tiers.map(\.name) == ["0.5"])
    #expect(WeightTiers([1, 2.0001, 2.0002, 3]).tiers.map(\.name) == ["1", "2", "3"])
  }

  /// Of 1 to 32, floors are powers of two.
  @Test func `many are in equal ratios`() {
    let tiers = WeightTiers((1...32).map(Double.init))
    #expect(tiers.tiers.map(\.lowest) == [1, 2, 4, 8, 16])
    #expect(tiers.tiers.map(\.name) == ["1", "2–3", "4–7", "8–15", "16–32"])
    #expect([1, 3, 4, 15, 32].map { tiers.tier(of: $0) } == [0, 1, 2, 3, 4])
  }

  /// The range of the weakest ties has the first step of colour and that of the strongest the last; a range
  /// alone is as lines without weights are.
  @Test func `colours run from the first step to the last`() {
    let steps = DiagramPalette.lineSteps
    #expect(WeightTiers([2]).color(ofTier: 0) == steps[1])
    let tiers = WeightTiers([1, 2, 3])
    #expect(tiers.color(ofTier: 0) == steps.first && tiers.color(ofTier: 2) == steps.last)
    #expect(WeightTiers.width(ofTier: 0) == 1 && WeightTiers.width(ofTier: 2) == 3.6)
  }

  /// What an exponent can take on does not overflow, and every weight has a range.
  @Test func `extremes have a range`() {
    let least = Double.leastNonzeroMagnitude
    let weights = [least, 1e-300, 1, 1e100, 1e200, 1e300, .greatestFiniteMagnitude]
    let tiers = WeightTiers(weights)
    #expect((1...WeightTiers.most).contains(tiers.tiers.count))
    for weight in weights {
      let tier = tiers.tiers[tiers.tier(of: weight)]
      #expect((tier.lowest...tier.highest).contains(weight))
    }
  }
}
