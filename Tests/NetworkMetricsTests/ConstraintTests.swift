import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

/// Pairs of actors as events: a and b share two, a and c and b and c one each, c and d three; e has an
/// event to itself.
private let example = TestNetworks.incidence(
  "xxx.....", "xx.x....", "..xxxxx.", "....xxx.", ".......x")

struct ConstraintTests {
  // a: p(a,b) = 2/3, p(a,c) = 1/3; b: p(b,c) = 1/3; c: p(c,b) = 1/5.
  // Constraint of a: (2/3 + 1/3 1/5)^2 + (1/3 + 2/3 1/3)^2 = (11/15)^2 + (5/9)^2.
  // c: p(c,a) = p(c,b) = 1/5, p(c,d) = 3/5; p(a,b) = p(b,a) = 2/3: 2 (1/5 + 1/5 2/3)^2 + (3/5)^2.
  @Test func `constraint adds up direct and indirect shares`() {
    let a = 121.0 / 225 + 25.0 / 81
    let expected: [Double?] = [a, a, 2.0 / 9 + 9.0 / 25, 1, nil]
    #expect(agree(Measure.constraint().scores(of: example), expected))
    let network = TestNetworks.numbered(example)
    #expect(agree(network.constraint().values, expected))
    // All alike: a has (1/2 + 1/2 1/3)^2 + (1/2 + 1/2 1/2)^2 = 4/9 + 9/16; c has 2 (1/3 + 1/3 1/2)^2 + 1/9.
    let alike: [Double?] = [145.0 / 144, 145.0 / 144, 11.0 / 18, 1, nil]
    #expect(agree(network.constraint(counting: .alike).values, alike))
  }

  // a: 2 - p(a,c) m(b,c) - p(a,b) m(c,b) = 2 - 1/3 1/2 - 2/3 1/3, the strongest of b weighing 2 and of
  // c 3. networkx's effective_size of all nodes divides by the strongest of the other end and says
  // 2 - 1/3 1/3 - 2/3 1/2 = 14/9; of a list of nodes it says 29/18.
  // c: 3 - p(c,b) m(a,b) - p(c,a) m(b,a) = 3 - 1/5 - 1/5.
  @Test func `effective size leaves out what partners repeat`() {
    let network = TestNetworks.numbered(example)
    let sizes: [Double?] = [29.0 / 18, 29.0 / 18, 2.6, 1, nil]
    #expect(agree(network.effectiveSize().values, sizes))
    let shares: [Double?] = [29.0 / 36, 29.0 / 36, 2.6 / 3, 1, nil]
    #expect(agree(network.efficiency().values, shares))
    // All alike, d - 2 t / d: 2 - 1, 3 - 2/3, 1.
    let alike: [Double?] = [1, 1, 7.0 / 3, 1, nil]
    #expect(agree(network.effectiveSize(counting: .alike).values, alike))
    #expect(agree(network.efficiency(counting: .alike).values, [0.5, 0.5, 7.0 / 9, 1, nil]))
  }

  @Test(arguments: Array(seeds.prefix(100)))
  func `agrees with the formulas`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let shared = Naive.sharedCounts(incidence)
    let alike = shared.map { $0.map { $0 > 0 ? 1.0 : 0 } }
    for (weights, counting) in [(shared, PartnerCounting.by(.count)), (alike, .alike)] {
      let naive = Naive.holes(weights)
      let constraint = Measure.constraint(counting: counting)
      #expect(agree(constraint.scores(of: incidence), naive.map { $0?.constraint }))
      let size = Measure.effectiveSize(counting: counting)
      #expect(agree(size.scores(of: incidence), naive.map { $0?.size }))
      let efficiency = Measure.efficiency(counting: counting)
      #expect(agree(efficiency.scores(of: incidence), naive.map { $0?.efficiency }))
    }
  }

  @Test func `takes any weighting of the projection`() throws {
    let davis = try TestNetworks.davis()
    let newman = davis.projected(weighting: .newman)
    var weights = [[Double]](
      repeating: [Double](repeating: 0, count: 18), count: davis.actors.count)
    for tie in newman.ties {
      let first = try #require(davis.index(of: tie.first))
      let second = try #require(davis.index(of: tie.second))
      weights[first][second] = try #require(tie.weight)
      weights[second][first] = weights[first][second]
    }
    let scores = davis.constraint(counting: .by(.newman))
    #expect(scores.definition.name == "newman-constraint")
    #expect(agree(scores.values, Naive.holes(weights).map { $0?.constraint }))
    #expect(
      agree(
        davis.effectiveSize(counting: .by(.newman)).values, Naive.holes(weights).map { $0?.size }))
  }

  @Test(arguments: ["constraint", "effective-size", "two-mode-effective-size", "brokerage"])
  func `is the same in any number of threads`(name: String) throws {
    let measure = try #require(Measure.named(name))
    let davis = try TestNetworks.davis().incidence
    for incidence in [davis, davis.transposed] {
      let scores = measure.scores(of: incidence, threads: 1)
      #expect(scores == measure.scores(of: incidence, threads: 2))
      #expect(scores == measure.scores(of: incidence, threads: 7))
    }
  }
}
