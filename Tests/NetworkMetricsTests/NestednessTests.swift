import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct NestednessTests {
  // b has more ties than a and c, and all of theirs; d shares nothing, e has nothing: a-b 1, a-c 0,
  // b-c 1 of 10 pairs. Events: 1, 2, 3 have two ties each, 4 one that none of them has: 0 of 6.
  @Test func `is the mean overlap of pairs of different degree`() {
    let nestedness = TestNetworks.worked().nestedness()
    #expect(agree(nestedness.actors, 20))
    #expect(nestedness.events == 0)
    #expect(agree(nestedness.total, 12.5))
    #expect(TestNetworks.worked().value(of: .nestednessOfMode) == nestedness.actors)
    #expect(TestNetworks.worked().transposed.value(of: .nestednessOfMode) == nestedness.events)
  }

  // Almeida-Neto et al. (2008), the worked example: 53.3 of the rows, 63.3 of the columns, 58.3.
  // Rows: 2/3 + 2/3 + 1/2 + 1/2, 0 + 1 + 1, 1/2 + 1/2, 0: 5 1/3 of 10. Columns: 6 1/3 of 10.
  @Test func `gives the published example its values`() {
    let network = TestNetworks.numbered(
      TestNetworks.incidence("x.xxx", "xxx..", ".xxx.", "xx...", "xx..."))
    let nestedness = network.nestedness()
    #expect(agree(nestedness.actors, 160.0 / 3))
    #expect(agree(nestedness.events, 190.0 / 3))
    #expect(agree(nestedness.total, 175.0 / 3))
  }

  @Test func `reaches 100 where each lies within the next`() {
    let network = TestNetworks.numbered(TestNetworks.incidence("xxxx", "xxx", "xx", "x"))
    let nestedness = network.nestedness()
    #expect(nestedness == network.transposed.nestedness())
    #expect(agree(nestedness.total, 100))
  }

  @Test(arguments: [(0, 0), (1, 0), (0, 1), (1, 1), (2, 1), (3, 2)])
  func `is undefined without pairs, and 0 without ties`(rows: Int, columns: Int) {
    let incidence = Incidence(rowCount: rows, columnCount: columns, ties: [])
    let nestedness = TestNetworks.numbered(incidence).nestedness()
    #expect(nestedness.actors == (rows > 1 ? 0 : nil))
    #expect(nestedness.events == (columns > 1 ? 0 : nil))
    #expect(nestedness.total == (rows > 1 || columns > 1 ? 0 : nil))
    for null in NestednessNull.allCases {
      let test = TestNetworks.numbered(incidence).nestednessTest(against: null, seed: 1)
      #expect(test.total?.p == (rows > 1 || columns > 1 ? 1 : nil))
      #expect(test.total?.z == nil)
    }
  }

  @Test(arguments: seeds)
  func `agrees with the sorted matrix, in any order of nodes`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let nestedness = TestNetworks.numbered(incidence).nestedness()
    let naive = Naive.nestedness(incidence)
    #expect(agree(nestedness.actors, naive.rows))
    #expect(agree(nestedness.events, naive.columns))
    #expect(agree(nestedness.total, naive.total))
    var generator = SeededGenerator(seed: seed)
    let moved = incidence.relabelled(
      rowOrder: Array(0..<incidence.rowCount).shuffled(using: &generator),
      columnOrder: Array(0..<incidence.columnCount).shuffled(using: &generator))
    #expect(TestNetworks.numbered(moved).nestedness() == nestedness)
  }
}
