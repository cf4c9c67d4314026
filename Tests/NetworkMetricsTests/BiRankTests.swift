import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct BiRankTests {
  // A row r with two columns q, damping 1/2: starts are 1/2 and 1/4.
  //   BiRank  r = 1/2 + q / sqrt 2,  q = 1/4 + r / (2 sqrt 2)
  //   CoHITS  r = 1/2 + q,           q = 1/4 + r / 4
  //   BGRM    r = 1/2 + q / 2,       q = 1/4 + r / 4
  //   BGER    r = 1/2 + q / 2,       q = 1/4 + r / 2
  @Test func `solves the equations of a small star`() {
    let root: Double = 2.0.squareRoot()
    let network = TestNetworks.numbered(TestNetworks.incidence("xx"))
    #expect(agree(network.biRank(damping: 0.5).values, [(0.5 + 0.25 / root) / 0.75]))
    #expect(agree(network.biRank(.coHITS, damping: 0.5).values, [1]))
    #expect(agree(network.biRank(.bgrm, damping: 0.5).values, [5.0 / 7]))
    #expect(agree(network.biRank(.bger, damping: 0.5).values, [5.0 / 6]))
  }

  @Test(arguments: BiRankNormalization.allCases)
  func `gives an isolate its share of the start`(normalization: BiRankNormalization) {
    let measure = Measure.biRank(normalization)
    let scores = measure.scores(of: TestNetworks.incidence("x.", ".x", ".."))
    #expect(agree(scores[2], 0.05))
    #expect(agree(scores[0], scores[1]))
  }

  @Test(arguments: BiRankNormalization.allCases, [1, -0.5, .nan])
  func `is undefined for a damping that does not damp`(
    normalization: BiRankNormalization, damping: Double
  ) {
    let scores = TestNetworks.worked().biRank(normalization, damping: damping)
    #expect(scores.values.allSatisfy { $0 == nil })
  }

  @Test func `BGRM is undefined where weights would make scores grow`() throws {
    let network = try TwoModeNetwork(ties: [("a", 1)], weights: [0.5])
    #expect(network.biRank(.bgrm, ties: .weighted).values == [nil])
    #expect(agree(network.biRank(.coHITS, ties: .weighted).values, [1]))
    #expect(agree(network.biRank(.bgrm).values, [1]))
  }

  @Test func `CoHITS shares all out where there are no isolates`() throws {
    let davis = try TestNetworks.davis()
    #expect(agree(davis.biRank(.coHITS).values.reduce(0) { $0 + ($1 ?? 0) }, 1))
  }

  @Test(arguments: Array(seeds.prefix(150)))
  func `agrees with the equations' solution`(seed: UInt64) {
    for incidence in [
      TestNetworks.randomIncidence(seed: seed), TestNetworks.weightedIncidence(seed: seed),
    ] {
      for (normalization, receiver, sender) in [
        (BiRankNormalization.biRank, 0.5, 0.5), (.coHITS, 0, 1), (.bgrm, 1, 1), (.bger, 1, 0),
      ] {
        let scores = Measure.biRank(normalization, ties: .weighted).scores(of: incidence)
        let sums = Naive.jointMatrix(incidence).map { $0.reduce(0, +) }
        if normalization == .bgrm, sums.contains(where: { $0 > 0 && $0 < 1 }) {
          #expect(scores.allSatisfy { $0 == nil })
          continue
        }
        let naive = Naive.reinforced(
          incidence, damping: 0.85, receiver: receiver, sender: sender)
        #expect(agree(scores, naive), "\(normalization)")
      }
    }
  }
}
