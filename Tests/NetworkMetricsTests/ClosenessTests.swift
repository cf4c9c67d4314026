import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct ClosenessTests {
  // In the worked network a, b, c and 1, 2, 3 are one component: the least sum of distances is
  // 3 + 2 x 2 = 7, and each of them reaches 5 of the 8 other nodes. Sums of distances:
  // a: 1 + 1 + 2 + 3 + 4 = 11; b: 1 + 1 + 1 + 2 + 2 = 7; c: 1 + 2 + 3 + 3 + 4 = 13.
  // d is next to 4 and reaches 1 of 8; e reaches nothing.
  @Test func `is the least sum of distances over the actual one, times the reach`() {
    let closeness = TestNetworks.worked().closeness()
    let expected: [Double?] = [35.0 / 88, 5.0 / 8, 35.0 / 104, 1.0 / 8, nil]
    #expect(agree(closeness.values, expected))
  }

  @Test func `within the component leaves the reach out`() {
    let closeness = TestNetworks.worked().closeness(scaledBy: .component)
    let expected: [Double?] = [7.0 / 11, 1, 7.0 / 13, 1, nil]
    #expect(agree(closeness.values, expected))
  }

  @Test func `does not exceed 1 where networkx does`() {
    // Three separate ties: networkx gives (3 + 4) / 1 x 1 / 5 = 1.4 to every actor.
    let network = TestNetworks.numbered(TestNetworks.incidence("x..", ".x.", "..x"))
    #expect(agree(network.closeness().values, [0.2, 0.2, 0.2]))
  }

  @Test(arguments: seeds)
  func `agrees with distances by counting walks`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let naive = Naive.closeness(incidence)
    #expect(
      agree(Measure.closeness.scores(of: incidence), naive.map { $0.map { $0.within * $0.reach } }))
    #expect(
      agree(
        Measure.closeness(scaledBy: .component).scores(of: incidence),
        naive.map { $0.map { $0.within } }))
  }
}
