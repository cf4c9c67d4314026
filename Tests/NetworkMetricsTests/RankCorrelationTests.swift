import TestNetworks
import Testing

@testable import NetworkMetrics

struct RankCorrelationTests {
  // 1, 2, 2, 3 and 1, 3, 2, 2: of six pairs the middle one is equal in the first and the last in the
  // second, the second and fourth are turned round, the other three alike: (3 - 1) / sqrt(5 x 5).
  @Test func `counts pairs alike and turned round`() {
    #expect(agree(RankCorrelation.kendallTau([1, 2, 2, 3], [1, 3, 2, 2]), 0.4))
    #expect(RankCorrelation.kendallTau([1, 2, 3], [1, 2, 3]) == 1)
    #expect(RankCorrelation.kendallTau([1, 2, 3], [3, 2, 1]) == -1)
    #expect(RankCorrelation.kendallTau([1, nil, 2, 3], [1, 0, nil, 3]) == 1)
    #expect(RankCorrelation.kendallTau([1, .nan, 3], [1, 0, 3]) == 1)
  }

  @Test func `is undefined where nothing is ranked`() {
    #expect(RankCorrelation.kendallTau([], []) == nil)
    #expect(RankCorrelation.kendallTau([1, 2, 3], [1, 2]) == nil)
    #expect(RankCorrelation.kendallTau([1], [1]) == nil)
    #expect(RankCorrelation.kendallTau([1, 1], [1, 2]) == nil)
    #expect(RankCorrelation.kendallTau([1, 2], [nil, 2]) == nil)
    #expect(RankCorrelation.kendallTau([-.infinity, .infinity], [0, .infinity]) == 1)
  }

  @Test func `agrees with scipy`() throws {
    for golden in try CoveringGoldens.read().taus {
      #expect(agree(RankCorrelation.kendallTau(golden.first, golden.second), golden.tau))
    }
  }

  @Test(arguments: seeds)
  func `agrees with all pairs`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...25, using: &generator)
    let spread = Int.random(in: 1...20, using: &generator)
    let values = (0..<2).map { _ in
      (0..<count).map { _ in Double(Int.random(in: 0..<spread, using: &generator)) }
    }
    let tau = RankCorrelation.kendallTau(values[0], values[1])
    #expect(agree(tau, Naive.kendallTau(values[0], values[1])))
    #expect(agree(tau, RankCorrelation.kendallTau(values[1], values[0])))
    #expect(agree(tau.map { -$0 }, RankCorrelation.kendallTau(values[0].map { -$0 }, values[1])))
  }
}
