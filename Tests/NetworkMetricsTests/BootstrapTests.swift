import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

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
