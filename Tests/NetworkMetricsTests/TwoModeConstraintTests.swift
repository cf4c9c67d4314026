import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct TwoModeConstraintTests {
  // Burchard and Cornwell (2018), figure 2: i 1 2, j 1 3, k 1 4, m 2 3 4. All four are partners, so that
  // on the projection they are alike. Of i's partners j and k meet at an event of i's: each has the
  // other, one of three, r(i,j) = r(i,k) = 1/3. j and m meet at 3, which is none of i's: r(i,m) = 0.
  // i shares one of its two events with each: 3 (1/2)^2. m's partners never meet at an event of m's.
  private let figure = TestNetworks.incidence("xx..", "x.x.", "x..x", ".xxx")

  @Test func `counts meetings at own events alone`() {
    let network = TestNetworks.numbered(figure)
    // Named by their types: as expressions these alone take the compiler five seconds.
    let third: Double = 1.0 / 3
    let redundancy: [Double?] = [2 * third, 2 * third, 2 * third, 0]
    let effectiveSize: [Double?] = [7 * third, 7 * third, 7 * third, 3]
    let constraint: [Double?] = [0.75, 0.75, 0.75, third]
    #expect(agree(network.twoModeRedundancy().values, redundancy))
    #expect(agree(network.twoModeEffectiveSize().values, effectiveSize))
    #expect(agree(network.twoModeConstraint().values, constraint))
    #expect(agree(network.effectiveSize(counting: .alike).values, [1, 1, 1, 1]))
  }

  // Three twins share all: each of two partners counts 1 whole.
  @Test func `constraint passes over pendants and reaches the number of partners`() {
    let network = TestNetworks.numbered(TestNetworks.incidence("xxx.", "xx..", "xx..", "...x"))
    #expect(network.twoModeConstraint().values == [2, 2, 2, nil])
    #expect(network.twoModeRedundancy().values == [1, 1, 1, nil])
    #expect(network.twoModeEffectiveSize().values == [1, 1, 1, nil])
  }

  @Test(arguments: Array(seeds.prefix(100)))
  func `agrees with the sets of the definitions`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let naive = Naive.twoModeHoles(incidence)
    let constraint = Measure.twoModeConstraint.scores(of: incidence)
    #expect(agree(constraint, naive.map { $0?.constraint }))
    let redundancy = Measure.twoModeRedundancy.scores(of: incidence)
    #expect(agree(redundancy, naive.map { $0?.redundancy }))
    let size = Measure.twoModeEffectiveSize.scores(of: incidence)
    #expect(agree(size, naive.map { $0.map { $0.partners - $0.redundancy } }))
    // Partners that meet at ego's events are tied in the projection, so they cannot repeat more.
    let projected = Measure.effectiveSize(counting: .alike).scores(of: incidence)
    for (two, one) in zip(size, projected) {
      if let two, let one { #expect(two >= one - 1e-12) }
    }
  }
}
