import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct HarmonicClosenessTests {
  // The most among five actors and four events is 4 + 4 / 2 = 6. Sums of inverse distances:
  // a: 1 + 1 + 1/2 + 1/3 + 1/4 = 37/12; b: 3 + 2/2 = 4; c: 1 + 1/2 + 1/3 + 1/3 + 1/4 = 29/12.
  @Test func `is the sum of inverse distances over the most that two modes allow`() {
    let scores = TestNetworks.worked().harmonicCloseness()
    let expected: [Double?] = [37.0 / 72, 2.0 / 3, 29.0 / 72, 1.0 / 6, 0]
    #expect(agree(scores.values, expected))
  }

  @Test func `is undefined where nothing can be reached by anyone`() throws {
    let network = try TwoModeNetwork<Int, Int>(actors: [1, 2], events: [], ties: [])
    #expect(network.harmonicCloseness().values == [nil, nil])
    #expect(network.transposed.harmonicCloseness().values == [])
  }

  @Test(arguments: seeds)
  func `agrees with distances by counting walks`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let most = Double(incidence.columnCount) + Double(incidence.rowCount - 1) / 2
    let naive = Naive.inverseDistances(incidence).map { sum -> Double? in
      incidence.columnCount == 0 ? nil : sum / most
    }
    #expect(agree(Measure.harmonicCloseness.scores(of: incidence), naive))
  }
}
