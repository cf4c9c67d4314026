import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct JackknifeTests {
  // The normalised degree of a is the mean of four ones and zeros: 1, 1, 0, 0. That of a mean is its
  // own standard error, sqrt(p (1 - p) / (g - 1)), and no bias: sqrt(1/4 / 3) for a, sqrt(3/16 / 3) =
  // 1/4 for b, c and d, and 0 for e. Without events 1 to 4 the degrees of a, b, c, d, e are 1 2 1 1 0,
  // 1 2 1 1 0, 2 2 0 1 0 and 2 3 1 0 0: b is first or first with a, a second to fourth with c and d.
  @Test func `of a mean is its standard error`() {
    let jackknife = TestNetworks.worked().jackknife(of: .normalizedDegree)
    #expect(agree(jackknife.estimates, [0.5, 0.75, 0.25, 0.25, 0]))
    #expect(agree(jackknife.standardErrors, [(1.0 / 12).squareRoot(), 0.25, 0.25, 0.25, 0]))
    for bias in jackknife.biases { #expect((bias ?? 1).magnitude < 1e-12) }
    #expect(jackknife.ranks[0] == Interval(lower: 1.5, upper: 3))
    #expect(jackknife.ranks[1] == Interval(lower: 1, upper: 1.5))
    #expect(jackknife.ranks[3] == Interval(lower: 3, upper: 4.5))
    #expect(jackknife.taus.count == 4)
    let whole: [Double?] = [2, 3, 1, 1, 0]
    #expect(agree(jackknife.taus[0], RankCorrelation.kendallTau(whole, [1, 2, 1, 1, 0])))
    #expect(agree(jackknife.taus[3], RankCorrelation.kendallTau(whole, [2, 3, 1, 0, 0])))
    #expect(jackknife.definition.name == "normalized-degree")
  }

  // The sum: each event left out takes its tie away, so the mean is s (g - 1) / g and the bias is
  // (g - 1)(mean - s) = -s (g - 1) / g.
  @Test func `of a sum has a bias`() {
    let jackknife = TestNetworks.worked().jackknife(of: .degree)
    #expect(agree(jackknife.biases, [-1.5, -2.25, -0.75, -0.75, 0]))
  }

  @Test(arguments: Array(seeds.prefix(40)))
  func `agrees with the definition`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let network = TestNetworks.numbered(incidence)
    let jackknife = network.jackknife(of: .betweenness, threads: 1)
    let without = network.events.map { event in
      network.transposed.removing([event]).transposed.scores(of: .betweenness).values
    }
    let g = Double(without.count)
    for row in network.actors.indices {
      let values = without.compactMap { $0[row] }
      guard let estimate = jackknife.estimates[row], values.count == without.count, g > 1 else {
        #expect(jackknife.standardErrors[row] == nil && jackknife.biases[row] == nil)
        continue
      }
      let mean = values.reduce(0, +) / g
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let error = ((g - 1) / g * squares).squareRoot()
      #expect(((jackknife.standardErrors[row] ?? -1) - error).magnitude < 1e-9)
      #expect(((jackknife.biases[row] ?? -1) - (g - 1) * (mean - estimate)).magnitude < 1e-9)
    }
    let two = network.jackknife(of: .betweenness, threads: 2)
    #expect(two.standardErrors == jackknife.standardErrors && two.biases == jackknife.biases)
    #expect(two.ranks == jackknife.ranks && two.taus == jackknife.taus)
  }

  @Test func `keeps the weights of what is left`() throws {
    let network = try TwoModeNetwork(
      ties: [("a", 1), ("a", 2), ("b", 1)], weights: [2, 3, 5])
    let jackknife = network.jackknife(of: .strength)
    // Without event 1: 3 and 0; without 2: 2 and 5. a: sqrt(1/2 x (0.5^2 + 0.5^2)) = 1/2.
    #expect(agree(jackknife.standardErrors, [0.5, 2.5]))
  }

  @Test func `is undefined where nothing can be left out`() {
    let one = TwoModeNetwork(ties: [("a", 1), ("b", 1)]).jackknife(of: .degree)
    #expect(one.standardErrors == [nil, nil] && one.biases == [nil, nil])
    #expect(one.ranks == [Interval(lower: 1.5, upper: 1.5), Interval(lower: 1.5, upper: 1.5)])
    #expect(one.meanTau == nil)
    let empty = TwoModeNetwork<Int, Int>(ties: []).jackknife(of: .degree)
    #expect(empty.nodes.isEmpty && empty.taus.isEmpty)
  }
}
