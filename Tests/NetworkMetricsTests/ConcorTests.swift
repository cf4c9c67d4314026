import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct ConcorTests {
  // Two pairs of equals are correlated by 1 and -1 at once; neither pair can be split.
  @Test func `splits opposites, and not equals`() {
    let network = TestNetworks.numbered(TestNetworks.incidence("xx..", "..xx", "xx..", "..xx", ""))
    #expect(network.concor(depth: 1).groups == [0, 1, 0, 1, nil])
    #expect(network.concor(depth: 5).groups == [0, 1, 0, 1, nil])
    #expect(network.scores(of: .concorBlock).values == [1, 2, 1, 2, nil])
  }

  // Three rows with a column each: -1/2 between any two, again and again. A row of all columns has no
  // correlation with any.
  @Test func `leaves together what settles elsewhere`() {
    let network = TestNetworks.numbered(TestNetworks.incidence("x..", ".x.", "..x", "xxx"))
    #expect(network.concor(depth: 2).groups == [0, 0, 0, nil])
    let two = TestNetworks.numbered(TestNetworks.incidence("xx.", ".xx"))
    #expect(two.concor(depth: 1).groups == [0, 1])
    #expect(TwoModeNetwork<Int, Int>(ties: []).concor().count == 0)
  }

  @Test func `agrees with numpy at each depth`() throws {
    let davis = try TestNetworks.davis()
    for (index, golden) in try CoveringGoldens.read().concor.enumerated() {
      #expect(davis.concor(depth: index + 1) == Partition(labels: golden), "depth \(index + 1)")
    }
  }

  @Test(arguments: Array(seeds.prefix(150)))
  func `does not depend on the order or on threads`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let rowOrder = Array(0..<incidence.rowCount).shuffled(using: &generator)
    let columnOrder = Array(0..<incidence.columnCount).shuffled(using: &generator)
    let own = concorBlocks(of: incidence, depth: 2, threads: 1)
    let moved = concorBlocks(
      of: incidence.relabelled(rowOrder: rowOrder, columnOrder: columnOrder), depth: 2, threads: 2)
    #expect(Partition(labels: rowOrder.map { moved.groups[$0] }) == own)
    #expect(own.count <= 4)
    for (row, group) in own.groups.enumerated() {
      let degree = incidence.rows.degree(of: row)
      #expect((group == nil) == (degree == 0 || degree == incidence.columnCount))
    }
  }
}
