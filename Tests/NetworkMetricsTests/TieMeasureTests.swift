import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct TieMeasureTests {
  // a-1, a-2, b-1, b-2 are the one cycle; b-3, c-3 and d-4 hang from it or by themselves.
  @Test func `of the worked example`() {
    let network = TestNetworks.worked()
    let bridges = network.values(of: .bridge)
    #expect(
      bridges.map { "\($0.tie.actor)\($0.tie.event)" }
        == ["a1", "a2", "b1", "b2", "b3", "c3", "d4"])
    #expect(bridges.map(\.value) == [0, 0, 0, 0, 1, 1, 1])
    #expect(network.values(of: .butterflies).map(\.value) == [1, 1, 1, 1, 0, 0, 0])
  }

  @Test(arguments: seeds)
  func `sums to what nodes and the network have`(seed: UInt64) throws {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let ties = TieMeasure.butterflies.values(of: incidence).compactMap { $0 }
    let butterflies = try #require(NetworkMeasure.butterflyCount.value(of: incidence))
    #expect(ties.reduce(0, +) == butterflies * 4)
    let bridges = TieMeasure.bridge.values(of: incidence).compactMap { $0 }
    let nodes = Measure.bridges.scores(of: incidence).compactMap { $0 }
    #expect(bridges.reduce(0, +) == nodes.reduce(0, +))
  }
}
