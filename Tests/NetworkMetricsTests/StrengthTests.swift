import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct StrengthTests {
  @Test func `sums the weights, and counts ties that carry none`() throws {
    let network = try TwoModeNetwork(
      ties: [("a", 1), ("a", 2), ("b", 2)], weights: [2, 3, 5.5])
    #expect(network.strength().values == [5, 5.5])
    #expect(network.transposed.strength().values == [2, 8.5])
    #expect(TestNetworks.worked().strength().values == [2, 3, 1, 1, 0])
  }

  @Test func `is undefined only where a sum is not finite`() {
    let incidence = Incidence(
      rowCount: 2, columnCount: 2, ties: [(0, 0), (1, 0), (1, 1)], weights: [-2, .infinity, 1])
    #expect(Measure.strength.scores(of: incidence) == [-2, nil])
  }

  @Test(arguments: seeds)
  func `agrees with the sums of the matrix`(seed: UInt64) {
    let incidence = TestNetworks.weightedIncidence(seed: seed)
    #expect(
      agree(
        Measure.strength.scores(of: incidence),
        Naive.matrix(incidence).map { $0.reduce(0, +) }))
  }
}
