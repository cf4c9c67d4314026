import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct AssortativityTests {
  // Ties of degrees (3,1), (3,1), (3,2), (1,2): covariance 4 14 - 10 6 = -4, variances 4 28 - 100 = 12
  // and 4 10 - 36 = 4, so -4 / sqrt(48). Both ends of each tie counted, as the peers do without
  // direction, the means of the modes differ and the coefficient is another one.
  @Test func `is the correlation of degrees over ties`() {
    let incidence = TestNetworks.incidence("xxx", "..x")
    let expected = -1 / 3.0.squareRoot()
    #expect(agree(TestNetworks.numbered(incidence).degreeAssortativity(), expected))
    // Apart, a pair and a square: busy with busy alone.
    let apart = TestNetworks.incidence("x..", ".xx", ".xx")
    #expect(agree(NetworkMeasure.degreeAssortativity.value(of: apart), 1))
  }

  @Test func `is undefined where degrees do not differ`() {
    for rows in [["xx", "xx"], ["xx", "x."], ["..", ".."]] {
      let incidence = TestNetworks.incidence(rows[0], rows[1])
      let value = NetworkMeasure.degreeAssortativity.value(of: incidence)
      #expect((value == nil) == (rows != ["xx", "x."]))
    }
    #expect(
      NetworkMeasure.degreeAssortativity.value(of: TestNetworks.incidence("xxx")) == nil)
  }

  @Test(arguments: Array(seeds.prefix(100)))
  func `agrees with the correlation of two lists`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let pairs = Naive.ties(incidence).map { tie in
      (
        Double(incidence.rows.degree(of: Int(tie.row))),
        Double(incidence.columns.degree(of: Int(tie.column)))
      )
    }
    let count = Double(pairs.count)
    let means = (
      pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count
    )
    var products = (0.0, 0.0, 0.0)
    for pair in pairs {
      products.0 += (pair.0 - means.0) * (pair.0 - means.0)
      products.1 += (pair.1 - means.1) * (pair.1 - means.1)
      products.2 += (pair.0 - means.0) * (pair.1 - means.1)
    }
    let isDefined = Set(pairs.map(\.0)).count > 1 && Set(pairs.map(\.1)).count > 1
    let value = NetworkMeasure.degreeAssortativity.value(of: incidence)
    #expect((value != nil) == isDefined)
    if let value {
      // Means are rounded, so a coefficient near 0 is not the same to its last bits.
      let naive = products.2 / (products.0 * products.1).squareRoot()
      #expect((value - naive).magnitude < 1e-12)
    }
  }

  // a and b, of one group, share two events; b and c, of two groups, one. Of six ends four lie within,
  // five are x's and one y's: (4/6 - 26/36) / (1 - 26/36). Alike: (2/4 - 10/16) / (1 - 10/16).
  @Test func `by groups compares with ends that meet at random`() {
    let worked = TestNetworks.worked()
    let groups = ["a": "x", "b": "x", "c": "y", "d": "y"]
    #expect(agree(worked.groupAssortativity { groups[$0] }, -0.2))
    #expect(
      agree(worked.groupAssortativity(actorsBy: { groups[$0] }, counting: .alike), -1.0 / 3))
    #expect(worked.groupAssortativity { _ in 1 } == nil)
    #expect(worked.groupAssortativity { _ in Int?.none } == nil)
    // c, the only partner of y's, in no group: what is left is of x alone.
    #expect(worked.groupAssortativity { $0 == "c" ? nil : groups[$0] } == nil)
  }
}
