import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct DistanceDistributionTests {
  // Actors: a-b and b-c are 2 apart, a-c 4; the other 7 of 10 pairs are not linked. Events: 1-2, 1-3
  // and 2-3 are 2 apart, 3 of 6 pairs not linked. Across: the 7 ties, and a-3, c-1, c-2 at 3; 10 of 20
  // pairs not linked. Sums: 8 + 6 + 16 = 30 over 3 + 3 + 10 = 16 pairs.
  @Test func `counts the pairs at each distance`() {
    let network = TestNetworks.worked()
    let distances = network.distances()
    #expect(distances.withinActors.counts == [0, 0, 2, 0, 1])
    #expect(distances.withinActors.unreachable == 7)
    #expect(distances.withinEvents.counts == [0, 0, 3])
    #expect(distances.withinEvents.unreachable == 3)
    #expect(distances.across.counts == [0, 7, 0, 3])
    #expect(distances.across.unreachable == 10)
    #expect(distances.across[3] == 3)
    #expect(distances.across[99] == 0)
    #expect(distances.across[-1] == 0)
    #expect(agree(distances.withinActors.mean, 8.0 / 3))
    #expect(distances.across.longest == 3)
    #expect(network.meanDistance() == 30.0 / 16)
    #expect(network.diameter() == 4)
  }

  @Test func `is empty without ties`() {
    let distances = TestNetworks.numbered(TestNetworks.incidence("..", "..", "..")).distances()
    #expect(distances.withinActors.unreachable == 3)
    #expect(distances.withinEvents.unreachable == 1)
    #expect(distances.across.unreachable == 6)
    #expect(distances.mean == nil)
    #expect(distances.diameter == nil)
    #expect(distances.across.mean == nil)
    #expect(distances.across.longest == nil)
  }

  // All nodes on one path: the ends of both stated ranges.
  @Test(arguments: [(1, 1), (2, 1), (2, 2), (5, 4), (6, 6)])
  func `reaches its bounds on a path`(rows: Int, columns: Int) {
    let path = TestNetworks.path(rows: rows, columns: columns)
    let nodes = Double(rows + columns)
    #expect(agree(NetworkMeasure.meanDistance.value(of: path), (nodes + 1) / 3))
    #expect(NetworkMeasure.diameter.value(of: path) == nodes - 1)
  }

  @Test(arguments: seeds)
  func `agrees with distances by counting walks`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let naive = Naive.paths(incidence).distance
    let distances = TestNetworks.numbered(incidence).distances()
    var unreachable = [0, 0, 0]
    var all: [Int] = []
    for a in naive.indices {
      for b in naive.indices where a < b {
        let rows = [a, b].count { $0 < incidence.rowCount }
        if let distance = naive[a][b] { all.append(distance) } else { unreachable[rows] += 1 }
      }
    }
    #expect(distances.withinEvents.unreachable == unreachable[0])
    #expect(distances.across.unreachable == unreachable[1])
    #expect(distances.withinActors.unreachable == unreachable[2])
    for distance in 0..<(naive.count + 1) {
      let found =
        distances.withinEvents[distance] + distances.across[distance]
        + distances.withinActors[distance]
      #expect(found == all.count { $0 == distance })
    }
    #expect(distances.diameter == all.max())
    let mean = all.isEmpty ? nil : Double(all.reduce(0, +)) / Double(all.count)
    #expect(agree(distances.mean, mean))
  }
}
