import NetworkMetrics
import TestNetworks
import Testing

struct RedundancyTests {
  // b joins 1 and 2 as well as a does; only b joins 3 to them. The rest have no pair.
  @Test func `is the share of pairs that are linked elsewhere`() {
    let network = TestNetworks.worked()
    let expected: [Double?] = [1, 1.0 / 3, nil, nil, nil]
    #expect(agree(network.redundancy().values, expected))
    #expect(network.transposed.redundancy().values == [1, 1, 0, nil])
  }

  @Test(arguments: seeds)
  func `agrees with looking for another link of each pair`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    #expect(agree(Measure.redundancy.scores(of: incidence), Naive.redundancy(incidence)))
  }
}
