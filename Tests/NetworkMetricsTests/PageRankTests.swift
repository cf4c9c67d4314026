import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct PageRankTests {
  @Test func `is the share of time of a walker, isolates' shared out`() {
    // One tie and one isolate. The isolate: y = 0.15 / 3 + 0.85 y / 3, so y = 3/43; the others share
    // the rest.
    let incidence = TestNetworks.incidence("x", ".")
    #expect(agree(Measure.pageRank.scores(of: incidence), [20.0 / 43, 3.0 / 43]))
    #expect(agree(Measure.pageRank.scores(of: incidence.transposed), [20.0 / 43]))
  }

  @Test func `around a star follows its damping`() {
    // h = 1/2 (1 - h) + 1/8 for the centre of three; the rest is the others', evenly.
    let star = TestNetworks.incidence("xxx")
    #expect(agree(Measure.pageRank(damping: 0.5).scores(of: star), [5.0 / 12]))
    let leaf: Double? = 7.0 / 36
    #expect(
      agree(Measure.pageRank(damping: 0.5).scores(of: star.transposed), [leaf, leaf, leaf]))
    #expect(agree(Measure.pageRank(damping: 0).scores(of: star), [0.25]))
  }

  @Test func `of weighted ties follows them by weight`() throws {
    // h = 1/2 (1 - h) + 1/6 = 4/9; the others have 1/2 of its 3/4 and 1/4, and 1/6.
    let network = try TwoModeNetwork(ties: [("a", 1), ("a", 2)], weights: [3, 1])
    #expect(agree(network.pageRank(damping: 0.5, ties: .weighted).values, [4.0 / 9]))
    #expect(
      agree(
        network.transposed.pageRank(damping: 0.5, ties: .weighted).values, [1.0 / 3, 2.0 / 9]))
  }

  @Test(arguments: [1, 1.5, -0.1, .nan, .infinity])
  func `is undefined for what is no chance of going on`(damping: Double) {
    #expect(TestNetworks.worked().pageRank(damping: damping).values.allSatisfy { $0 == nil })
  }

  @Test(arguments: Array(seeds.prefix(150)))
  func `sums to 1 over both modes, and agrees with the equations' solution`(seed: UInt64) {
    for incidence in [
      TestNetworks.randomIncidence(seed: seed), TestNetworks.weightedIncidence(seed: seed),
    ] {
      let measure = Measure.pageRank(damping: 0.9, ties: .weighted)
      let scores = measure.scores(of: incidence)
      #expect(agree(scores, Naive.pageRank(incidence, damping: 0.9)))
      let all = scores + measure.scores(of: incidence.transposed)
      #expect(all.isEmpty || agree(all.reduce(0) { $0 + ($1 ?? 0) }, 1))
    }
  }
}
