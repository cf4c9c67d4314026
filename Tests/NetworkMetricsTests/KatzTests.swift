import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct KatzTests {
  @Test func `counts walks, longer ones less`() {
    // A star of four has s = 2, so alpha is 1/4 by default: h = 1 + l and l = 1 + h / 4.
    let incidence = TestNetworks.incidence("xxxx", "....")
    #expect(agree(Measure.katz.scores(of: incidence), [8.0 / 3, 1]))
    let leaf: Double? = 5.0 / 3
    #expect(agree(Measure.katz.scores(of: incidence.transposed), [leaf, leaf, leaf, leaf]))
    #expect(agree(Measure.katz(attenuation: .absolute(0.25)).scores(of: incidence), [8.0 / 3, 1]))
  }

  @Test func `counts a walk for its ties' weights where asked to`() throws {
    // One tie of weight 4: s = 4, alpha = 1/8, x = 1 + x / 2.
    let network = try TwoModeNetwork(ties: [("a", 1)], weights: [4])
    #expect(agree(network.katz(ties: .weighted).values, [2]))
    #expect(agree(network.katz(attenuation: .absolute(0.125), ties: .weighted).values, [2]))
    #expect(network.katz(attenuation: .absolute(0.25), ties: .weighted).values == [nil])
    #expect(agree(network.katz(attenuation: .absolute(0.25)).values, [4.0 / 3]))
  }

  @Test(arguments: [
    KatzAttenuation.relative(1), .relative(-0.1), .relative(.nan), .absolute(0.5),
    .absolute(.infinity), .absolute(.nan), .absolute(-0.1),
  ])
  func `is undefined where longer walks do not fade`(attenuation: KatzAttenuation) {
    let star = TestNetworks.incidence("xxxx")
    #expect(Measure.katz(attenuation: attenuation).scores(of: star) == [nil])
  }

  @Test func `is defined where two components lead, and for any factor where nothing is tied`() {
    #expect(agree(Measure.katz.scores(of: TestNetworks.incidence("x.", ".x")), [2, 2]))
    let isolates = TestNetworks.incidence("..", "..")
    #expect(Measure.katz(attenuation: .absolute(7)).scores(of: isolates) == [1, 1])
    #expect(Measure.katz(attenuation: .absolute(-7)).scores(of: isolates) == [nil, nil])
  }

  @Test(arguments: [1e-250, 1e250])
  func `does not depend on the unit of the weights`(unit: Double) throws {
    let incidence = try TestNetworks.davis().incidence
    let weighted = TestNetworks.weighted(incidence) { Double($0 % 7 + 1) }
    let scaled = TestNetworks.weighted(incidence) { Double($0 % 7 + 1) * unit }
    #expect(
      agree(
        Measure.katz(ties: .weighted).scores(of: weighted),
        Measure.katz(ties: .weighted).scores(of: scaled)))
    #expect(
      agree(
        Measure.katz(attenuation: .absolute(0.02), ties: .weighted).scores(of: weighted),
        Measure.katz(attenuation: .absolute(0.02 / unit), ties: .weighted).scores(of: scaled)))
  }

  @Test(arguments: seeds)
  func `agrees with the equations' solution`(seed: UInt64) {
    let incidence = TestNetworks.weightedIncidence(seed: seed)
    // No singular value exceeds the root of the largest sums of rows and columns, multiplied.
    let matrix = Naive.jointMatrix(incidence)
    let factor = 0.9 / max(1, matrix.map { $0.reduce(0, +) }.max() ?? 1)
    let measure = Measure.katz(attenuation: .absolute(factor), ties: .weighted)
    #expect(agree(measure.scores(of: incidence), Naive.katz(incidence, factor: factor)))
  }
}
