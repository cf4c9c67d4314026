import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct WeightedClosenessTests {
  @Test func `is nearer along heavy ties`() throws {
    // a - 1 weighs 4 and is 1/2 long, b - 1 is 1 long. The least is 1 + 2 = 3; the distances of a sum
    // to 1/2 + 3/2, those of b to 1 + 3/2.
    let network = try TwoModeNetwork(ties: [("a", 1), ("b", 1)], weights: [4, 1])
    #expect(agree(network.weightedCloseness().values, [3.0 / 2, 6.0 / 5]))
    // At 1 the tie is 1/4 long.
    #expect(agree(network.weightedCloseness(alpha: 1).values, [2, 3 / 2.25]))
    #expect(agree(network.weightedCloseness(alpha: 0).values, [1, 1]))
    // At -1/2 weights are costs: 2 long.
    #expect(agree(network.weightedCloseness(alpha: -0.5).values, [3.0 / 5, 3.0 / 4]))
  }

  @Test func `takes the long way round where it is shorter`() throws {
    // From a to 1: directly 1, over 2 and b 3/4.
    let network = try TwoModeNetwork(
      ties: [("a", 1), ("a", 2), ("b", 2), ("b", 1)], weights: [1, 4, 4, 4])
    // a: 1/4 to 2, 1/2 to b, 3/4 to 1; b: 1/4, 1/4, 1/2. The least is 2 + 2.
    #expect(agree(network.weightedCloseness(alpha: 1).values, [4 / 1.5, 4]))
  }

  @Test(arguments: seeds)
  func `is closeness where ties carry no weights`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    for scale in ClosenessScale.allCases {
      #expect(
        agree(
          Measure.weightedCloseness(alpha: 1, scaledBy: scale).scores(of: incidence),
          Measure.closeness(scaledBy: scale).scores(of: incidence)))
    }
  }

  @Test(arguments: seeds)
  func `agrees with distances by trying every stop`(seed: UInt64) {
    let incidence = TestNetworks.weightedIncidence(seed: seed)
    let far = Naive.distances(incidence) { 1 / $0.squareRoot() }
    let naive = (0..<incidence.rowCount).map { row -> Double? in
      let reached = far[row].indices.filter { far[row][$0] != nil && $0 != row }
      if reached.isEmpty { return nil }
      let least = reached.reduce(0.0) { $0 + ($1 < incidence.rowCount ? 2 : 1) }
      let sum = reached.reduce(0.0) { $0 + (far[row][$1] ?? 0) }
      return least / sum * (Double(reached.count) / Double(far.count - 1))
    }
    #expect(agree(Measure.weightedCloseness.scores(of: incidence), naive))
  }
}
