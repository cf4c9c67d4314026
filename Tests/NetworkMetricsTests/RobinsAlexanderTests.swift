import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct RobinsAlexanderTests {
  // One cycle, a-1-b-2. Paths by their middle tie: a1 1, a2 1, b1 2, b2 2, b3 2. 4 x 1 / 8.
  @Test func `is the share of three-paths that are closed`() {
    #expect(TestNetworks.worked().robinsAlexander() == 0.5)
  }

  @Test(arguments: [
    TestNetworks.incidence(), TestNetworks.incidence("..", ".."), TestNetworks.incidence("xxx"),
  ])
  func `is undefined without a path of three ties`(incidence: Incidence) {
    #expect(NetworkMeasure.robinsAlexander.value(of: incidence) == nil)
  }

  @Test(arguments: seeds)
  func `agrees with trying all pairs of pairs`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let naive = Naive.fourNodeShapes(incidence)
    #expect(threePathCount(of: incidence) == UInt128(naive.paths))
    #expect(butterflyTotal(of: incidence) == UInt128(naive.cycles))
    #expect(butterflyTotal(of: incidence.transposed) == UInt128(naive.cycles))
  }
}
