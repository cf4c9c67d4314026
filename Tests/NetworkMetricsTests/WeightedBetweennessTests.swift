import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct WeightedBetweennessTests {
  private func cycle(_ weight: Double) throws -> TwoModeNetwork<String, Int> {
    try TwoModeNetwork(
      ties: [("a", 1), ("a", 2), ("b", 2), ("b", 1)], weights: [weight, 4, 4, 4])
  }

  @Test func `counts the pairs whose shortest paths run through a node`() throws {
    // a - 1 is 1 long, the other way round 3/4: b lies between 1 and 2, and between a and 1.
    let raw = try cycle(1).weightedBetweenness(alpha: 1, normalizedBy: .none)
    #expect(raw.values == [0, 2])
    // Of two facing two a node can lie between 2.
    #expect(try cycle(1).weightedBetweenness(alpha: 1).values == [0, 1])
    // Both ways are 3/4 long: of {a, 1} half.
    let tied = try cycle(4.0 / 3).weightedBetweenness(alpha: 1, normalizedBy: .none)
    #expect(agree(tied.values, [0, 1.5]))
  }

  @Test func `two paths of the same length in other parts are equally long`() throws {
    // 0.1 + 0.2 + 0.3 and 0.15 + 0.3 + 0.15 are not the same doubles, nor the first and its reverse:
    // networkx gives p 1.25 and q 1.75. p has {1, 3}, q has {2, 3}, and each half of {a, 3}; a has
    // {1, 2}, {1, q} and {2, p}.
    let network = try TwoModeNetwork(
      ties: [("a", 1), ("p", 1), ("p", 3), ("a", 2), ("q", 2), ("q", 3)],
      weights: [10, 5, 10.0 / 3, 20.0 / 3, 10.0 / 3, 20.0 / 3])
    let scores = network.weightedBetweenness(alpha: 1, normalizedBy: .none)
    #expect(agree(scores.values, [3, 1.5, 1.5]))
  }

  @Test(arguments: [0, -1, Double.infinity, .nan])
  func `is undefined where a weight does not count`(weight: Double) {
    for measure in [Measure.weightedDegree, .weightedCloseness, .weightedBetweenness] {
      let incidence = Incidence(
        rowCount: 2, columnCount: 2, ties: [(0, 0), (0, 1), (1, 1), (1, 0)],
        weights: [weight, 4, 4, 4])
      #expect(measure.scores(of: incidence) == [nil, nil], "\(measure.name)")
    }
  }

  @Test func `is undefined where a length is out of range`() throws {
    let tiny = try cycle(.leastNonzeroMagnitude)
    #expect(tiny.weightedBetweenness(alpha: 1).values == [nil, nil])
    #expect(tiny.weightedBetweenness(alpha: .infinity).values == [nil, nil])
    #expect(tiny.weightedBetweenness().values == [0, 1])
  }

  @Test(arguments: seeds)
  func `is betweenness where ties carry no weights`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    #expect(
      agree(
        Measure.weightedBetweenness.scores(of: incidence),
        Measure.betweenness.scores(of: incidence)))
  }

  @Test(arguments: seeds)
  func `agrees with counting paths through each node, and stays below the maximum`(seed: UInt64) {
    let incidence = TestNetworks.weightedIncidence(seed: seed)
    let raw = Measure.weightedBetweenness(normalizedBy: .none).scores(of: incidence)
    #expect(agree(raw, Naive.betweenness(incidence) { 1 / $0.squareRoot() }))
    let share = Measure.weightedBetweenness.scores(of: incidence)
    #expect(share.allSatisfy { $0.map { $0 <= 1 + 1e-12 } ?? true })
  }

  @Test func `counts on where shortest paths leave the safe range of a double`() {
    // Four-cycles in a chain, as for betweenness: the paths from end to end double with each.
    let cycles = 260
    var ties: [(Int, Int)] = []
    for column in 0..<(2 * cycles) {
      ties.append((column / 2, column))
      ties.append((column / 2 + 1, column))
    }
    let incidence = TestNetworks.incidence(rows: cycles + 1, columns: 2 * cycles, ties: ties)
    let raw = Measure.weightedBetweenness(normalizedBy: .none).scores(of: incidence)
    #expect(agree(raw, Measure.betweenness(normalizedBy: .none).scores(of: incidence)))
  }
}
