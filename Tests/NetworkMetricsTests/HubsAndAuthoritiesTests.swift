import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct HubsAndAuthoritiesTests {
  @Test func `are the leading vectors, each with a sum of 1`() {
    // B B' = [[1, 1], [1, 2]], whose leading vector is (1, phi) with phi the golden ratio.
    let phi = (1 + 5.0.squareRoot()) / 2
    let incidence = TestNetworks.incidence("x..", "xx.", "..x", "...")
    let hubs: [Double?] = [1 / (1 + phi), phi / (1 + phi), 0, 0]
    #expect(agree(Measure.hubsAndAuthorities.scores(of: incidence), hubs))
    let authorities: [Double?] = [phi / (1 + phi), 1 / (1 + phi), 0]
    #expect(agree(Measure.hubsAndAuthorities.scores(of: incidence.transposed), authorities))
  }

  @Test func `of weighted ties follow the weights`() throws {
    // B = [[2, 1], [0, 2]]: B B' = [[5, 2], [2, 4]], whose leading value is (9 + sqrt 17) / 2.
    let network = try TwoModeNetwork(ties: [("a", 1), ("a", 2), ("b", 2)], weights: [2, 1, 2])
    let value = (9 + 17.0.squareRoot()) / 2
    let length = (4 + (value - 5) * (value - 5)).squareRoot()
    #expect(
      agree(network.eigenvector(ties: .weighted).values, [2 / length, (value - 5) / length]))
    let sum = 2 + (value - 5)
    #expect(
      agree(
        network.eigenvector(normalizedBy: .sum, ties: .weighted).values,
        [2 / sum, (value - 5) / sum]))
    // Without weights it is the network above.
    #expect(network.eigenvector() != network.eigenvector(ties: .weighted))
  }

  @Test(arguments: [0, -1, .infinity, .nan])
  func `are undefined where a weight does not count`(weight: Double) {
    let incidence = Incidence(
      rowCount: 1, columnCount: 2, ties: [(0, 0), (0, 1)], weights: [1, weight])
    #expect(Measure.eigenvector(ties: .weighted).scores(of: incidence) == [nil])
    #expect(Measure.eigenvector.scores(of: incidence) == [1])
  }

  @Test(arguments: [1e-300, 1e300])
  func `do not depend on the unit of the weights`(unit: Double) throws {
    let incidence = try TestNetworks.davis().incidence
    let measure = Measure.eigenvector(ties: .weighted)
    let weighted = TestNetworks.weighted(incidence) { Double($0 % 7 + 1) }
    let scaled = TestNetworks.weighted(incidence) { Double($0 % 7 + 1) * unit }
    #expect(agree(measure.scores(of: weighted), measure.scores(of: scaled)))
  }

  @Test(arguments: Array(seeds.prefix(150)))
  func `agree with the dense eigenvector`(seed: UInt64) {
    let incidence = TestNetworks.weightedIncidence(seed: seed)
    let naive =
      Naive.leadingVector(incidence) ?? [Double?](repeating: nil, count: incidence.rowCount)
    #expect(agree(Measure.eigenvector(ties: .weighted).scores(of: incidence), naive))
  }
}
