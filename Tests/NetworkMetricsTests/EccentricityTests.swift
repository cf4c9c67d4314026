import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct EccentricityTests {
  // In the worked network the farthest from a is c, over 1, b and 3; from b it is a or c, from c it is
  // a. The farthest from the events 1 and 2 is c, from 3 it is a. d and 4 have each other alone.
  @Test func `is the distance to the farthest node of the component`() {
    let network = TestNetworks.worked()
    #expect(network.eccentricity().values == [4, 2, 4, 1, nil])
    #expect(network.transposed.eccentricity().values == [3, 3, 3, 1])
  }

  @Test func `is the number of ties at the end of a path`() {
    let path = TestNetworks.path(rows: 5, columns: 5)
    #expect(Measure.eccentricity.scores(of: path) == [9, 7, 5, 6, 8])
  }

  @Test(arguments: seeds)
  func `agrees with distances by counting walks`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let distances = Naive.paths(incidence).distance.prefix(incidence.rowCount)
    let farthest = distances.map { row -> Double? in
      let farthest = row.compactMap { $0 }.max() ?? 0
      return farthest == 0 ? nil : Double(farthest)
    }
    #expect(Measure.eccentricity.scores(of: incidence) == farthest)
  }
}
