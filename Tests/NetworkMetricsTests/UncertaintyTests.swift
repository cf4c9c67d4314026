import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct KendallTauTests {
  // 1, 2, 2, 3 and 1, 3, 2, 2: of six pairs the middle one is equal in the first and the last in the
  // second, the second and fourth are turned round, the other three alike: (3 - 1) / sqrt(5 x 5).
  @Test func `counts pairs alike and turned round`() {
    #expect(agree(RankCorrelation.kendallTau([1, 2, 2, 3], [1, 3, 2, 2]), 0.4))
    #expect(RankCorrelation.kendallTau([1, 2, 3], [1, 2, 3]) == 1)
    #expect(RankCorrelation.kendallTau([1, 2, 3], [3, 2, 1]) == -1)
    #expect(RankCorrelation.kendallTau([1, nil, 2, 3], [1, 0, nil, 3]) == 1)
    #expect(RankCorrelation.kendallTau([1, .nan, 3], [1, 0, 3]) == 1)
  }

  @Test func `is undefined where nothing is ranked`() {
    #expect(RankCorrelation.kendallTau([], []) == nil)
    #expect(RankCorrelation.kendallTau([1, 2, 3], [1, 2]) == nil)
    #expect(RankCorrelation.kendallTau([1], [1]) == nil)
    #expect(RankCorrelation.kendallTau([1, 1], [1, 2]) == nil)
    #expect(RankCorrelation.kendallTau([1, 2], [nil, 2]) == nil)
    #expect(RankCorrelation.kendallTau([-.infinity, .infinity], [0, .infinity]) == 1)
  }

  @Test func `agrees with scipy`() throws {
    for golden in try CoveringGoldens.read().taus {
      #expect(agree(RankCorrelation.kendallTau(golden.first, golden.second), golden.tau))
    }
  }

  @Test(arguments: seeds)
  func `agrees with all pairs`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...25, using: &generator)
    let spread = Int.random(in: 1...20, using: &generator)
    let values = (0..<2).map { _ in
      (0..<count).map { _ in Double(Int.random(in: 0..<spread, using: &generator)) }
    }
    let tau = RankCorrelation.kendallTau(values[0], values[1])
    #expect(agree(tau, Naive.kendallTau(values[0], values[1])))
    #expect(agree(tau, RankCorrelation.kendallTau(values[1], values[0])))
    #expect(agree(tau.map { -$0 }, RankCorrelation.kendallTau(values[0].map { -$0 }, values[1])))
  }

  @Test func `ranks share their mean`() {
    #expect(midRanks([3, nil, 1, 3, .nan, 0.1 + 0.2, 0.3]) == [1.5, nil, 3, 1.5, nil, 4.5, 4.5])
    #expect(midRanks([0, 1e-17, 1]) == [2.5, 2.5, 1])
    #expect(midRanks([.infinity, 1, .infinity, -.infinity]) == [1.5, 3, 1.5, 4])
    #expect(midRanks([]) == [])
  }
}

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

struct BootstrapTests {
  // All 5^5 draws of five ties, listed; within five standard errors of 4,000 samples.
  @Test func `approaches what listing all draws gives`() throws {
    let golden = try CoveringGoldens.read().bootstrap
    let incidence = TestNetworks.incidence("xx.", ".xx", "..x")
    let samples = 4000
    let bootstrap = TestNetworks.numbered(incidence).bootstrap(
      of: .degree, samples: samples, seed: 11)
    let root = Double(samples).squareRoot()
    for row in 0..<3 {
      let mean = try #require(bootstrap.biases[row]) + (bootstrap.estimates[row] ?? 0)
      #expect((mean - golden.mean[row]).magnitude < 5 * golden.deviation[row] / root)
      let deviation = try #require(bootstrap.standardErrors[row])
      #expect((deviation - golden.deviation[row]).magnitude < 5 / root)
      let ranks = try #require(bootstrap.ranks[row])
      #expect(ranks.lower <= golden.meanRank[row] && golden.meanRank[row] <= ranks.upper)
    }
    #expect(((bootstrap.meanTau ?? 0) - golden.meanTau).magnitude < 5 / root)
    let share = Double(bootstrap.taus.count { $0 != nil }) / Double(samples)
    #expect((share - golden.sampleOfTaus).magnitude < 5 * 0.5 / root)
    // Five ties drawn from five leave 5 (1 - 0.8^5) on average.
    let ties = bootstrap.biases.compactMap { $0 }.reduce(5, +)
    #expect((ties - 5 * (1 - 0.32768)).magnitude < 5 / root)
  }

  // Of four events, each draw holds a with the chance of its normalised degree, and the mean of four
  // draws deviates by sqrt(p (1 - p) / 4).
  @Test func `draws whole events`() throws {
    let network = TestNetworks.worked()
    let samples = 4000
    let bootstrap = network.bootstrap(
      of: .normalizedDegree, resampling: .events, samples: samples, seed: 3)
    for row in network.actors.indices {
      let share = try #require(bootstrap.estimates[row])
      let deviation = (share * (1 - share) / 4).squareRoot()
      let error = deviation / Double(samples).squareRoot()
      #expect((bootstrap.biases[row] ?? 1).magnitude <= 5 * error)
      #expect(((bootstrap.standardErrors[row] ?? 1) - deviation).magnitude <= 0.05 * deviation)
    }
    // No event of four, and all of them, each come with a chance of 1/16, more than is cut off.
    #expect(bootstrap.intervals[0] == Interval(lower: 0, upper: 1))
    #expect(bootstrap.intervals[4] == Interval(lower: 0, upper: 0))
  }

  @Test func `depends on the seed and not on threads`() throws {
    let davis = try TestNetworks.davis()
    let values = [1, 2, 5].map { threads in
      davis.bootstrap(of: .closeness, samples: 30, seed: 4, threads: threads)
    }
    for other in values.dropFirst() {
      #expect(other.intervals == values[0].intervals && other.ranks == values[0].ranks)
      #expect(other.taus == values[0].taus && other.biases == values[0].biases)
      #expect(other.standardErrors == values[0].standardErrors)
    }
    let another = davis.bootstrap(of: .closeness, samples: 30, seed: 5)
    #expect(another.taus != values[0].taus)
  }

  @Test func `leaves out what is undefined`() throws {
    let network = TestNetworks.worked()
    let bootstrap = network.bootstrap(of: .closeness, samples: 200, seed: 1)
    // e never has ties; d has none in some of the networks drawn.
    #expect(bootstrap.estimates[4] == nil && bootstrap.definedCounts[4] == 0)
    #expect(bootstrap.intervals[4] == nil && bootstrap.ranks[4] == nil)
    #expect(bootstrap.standardErrors[4] == nil && bootstrap.biases[4] == nil)
    #expect((1..<200).contains(bootstrap.definedCounts[3]))
    let one = network.bootstrap(of: .degree, samples: -1, seed: 1, level: .nan)
    #expect(one.standardErrors == [nil, nil, nil, nil, nil])
    #expect(one.level == 1 && one.taus.count == 1)
    let none = network.bootstrap(of: .degree, samples: 9, seed: 1, level: -1)
    #expect(none.intervals.allSatisfy { $0?.lower == $0?.upper })
    for resampling in BootstrapResampling.allCases {
      let empty = TwoModeNetwork<Int, Int>(ties: []).bootstrap(
        of: .degree, resampling: resampling, samples: 3, seed: 1)
      #expect(empty.nodes.isEmpty && empty.meanTau == nil)
    }
  }

  @Test func `keeps the weights of what is drawn`() throws {
    let network = try TwoModeNetwork(ties: [("a", 1)], weights: [7])
    for resampling in BootstrapResampling.allCases {
      let bootstrap = network.bootstrap(
        of: .strength, resampling: resampling, samples: 5, seed: 1)
      #expect(bootstrap.intervals == [Interval(lower: 7, upper: 7)])
    }
  }
}
