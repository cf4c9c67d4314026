import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct WeightedDegreeTests {
  @Test func `lies between the number of ties and the sum of their weights`() throws {
    // a has 2 ties of weight 8 together, b 4 of 8.
    let network = try TwoModeNetwork(
      ties: [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("b", 3), ("b", 4)],
      weights: [5, 3, 1, 2, 2, 3])
    #expect(network.weightedDegree(alpha: 0).values == [2, 4])
    #expect(agree(network.weightedDegree().values, [4, 32.0.squareRoot()]))
    #expect(agree(network.weightedDegree(alpha: 1).values, [8, 8]))
    // Above 1, fewer ties of the same sum are more: 2 x 4^1.5 and 4 x 2^1.5.
    #expect(agree(network.weightedDegree(alpha: 1.5).values, [16, 4 * 8.0.squareRoot()]))
    #expect(network.weightedDegree(alpha: .nan).values == [nil, nil])
    #expect(TestNetworks.worked().weightedDegree().values == [2, 3, 1, 1, 0])
  }

  @Test(arguments: seeds)
  func `agrees with degree and strength`(seed: UInt64) {
    let incidence = TestNetworks.weightedIncidence(seed: seed)
    let naive = Naive.matrix(incidence).map { row in
      (row.reduce(0, +) * Double(row.count { $0 > 0 })).squareRoot()
    }
    #expect(agree(Measure.weightedDegree.scores(of: incidence), naive))
  }
}
