import NetworkMetrics
import TestNetworks
import Testing

struct LatapyClusteringTests {
  // a and b share two events of three together, two of a's two; b and c share one of three, one of
  // c's one. d and e meet nobody.
  @Test func `is the mean overlap with those who share a neighbour`() {
    let network = TestNetworks.worked()
    let expected: [Double?] = [2.0 / 3, 0.5, 1.0 / 3, nil, nil]
    #expect(agree(network.latapyClustering().values, expected))
    #expect(agree(network.latapyClustering(.min).values, [1, 1, 1, nil, nil]))
    #expect(agree(network.latapyClustering(.max).values, expected))
  }

  @Test func `tells the union from the larger`() {
    let incidence = TestNetworks.incidence("xx.", ".xx")
    let third: Double? = 1.0 / 3
    #expect(agree(Measure.latapyClustering(.dot).scores(of: incidence), [third, third]))
    #expect(agree(Measure.latapyClustering(.max).scores(of: incidence), [0.5, 0.5]))
  }

  @Test(arguments: seeds)
  func `agrees with sets`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let dot = Naive.clustering(incidence) { $0.union($1).count }
    let min = Naive.clustering(incidence) { Swift.min($0.count, $1.count) }
    let max = Naive.clustering(incidence) { Swift.max($0.count, $1.count) }
    #expect(agree(Measure.latapyClustering(.dot).scores(of: incidence), dot))
    #expect(agree(Measure.latapyClustering(.min).scores(of: incidence), min))
    #expect(agree(Measure.latapyClustering(.max).scores(of: incidence), max))
  }
}
