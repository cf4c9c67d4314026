import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct ButterfliesTests {
  // One cycle of four, a-1-b-2.
  @Test func `counts the cycles of four ties`() {
    let network = TestNetworks.worked()
    #expect(network.butterflyCount() == 1)
    #expect(network.butterflies().values == [1, 1, 0, 0, 0])
    #expect(network.transposed.butterflies().values == [1, 1, 0, 0])
    let ties = network.tieButterflies()
    #expect(ties.map(\.tie.actor) == ["a", "a", "b", "b", "b", "c", "d"])
    #expect(ties.map(\.tie.event) == [1, 2, 1, 2, 3, 3, 4])
    #expect(ties.map(\.butterflies) == [1, 1, 1, 1, 0, 0, 0])
  }

  // All ties of four by three: 6 x 3 pairs of pairs; 3 x 3 with a row, 6 x 2 with a column, 3 x 2
  // with a tie.
  @Test func `counts all pairs of pairs where all ties are there`() {
    let incidence = TestNetworks.incidence("xxx", "xxx", "xxx", "xxx")
    #expect(butterflyTotal(of: incidence) == 18)
    #expect(butterfliesOfVertices(of: incidence) == [9, 9, 9, 9, 12, 12, 12])
    #expect(butterfliesOfTies(of: incidence) == [Int](repeating: 6, count: 12))
  }

  @Test(arguments: seeds)
  func `agrees with trying all pairs of pairs`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let found = Naive.butterflies(incidence)
    #expect(butterflyTotal(of: incidence) == UInt128(found.count))
    #expect(NetworkMeasure.butterflyCount.value(of: incidence) == Double(found.count))
    let rows = (0..<incidence.rowCount).map { row in
      found.filter { $0.rows.0 == row || $0.rows.1 == row }.count
    }
    let columns = (0..<Int32(incidence.columnCount)).map { column in
      found.filter { $0.columns.0 == column || $0.columns.1 == column }.count
    }
    #expect(butterfliesOfVertices(of: incidence) == (rows + columns).map { UInt128($0) })
    let ties = Naive.ties(incidence).map { tie in
      found.filter {
        ($0.rows.0 == tie.row || $0.rows.1 == tie.row)
          && ($0.columns.0 == tie.column || $0.columns.1 == tie.column)
      }.count
    }
    #expect(butterfliesOfTies(of: incidence) == ties)
  }

  @Test(arguments: seeds)
  func `add up, and Robins-Alexander follows`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let total = butterflyTotal(of: incidence)
    let nodes = butterfliesOfVertices(of: incidence)
    #expect(nodes.prefix(incidence.rowCount).reduce(0, +) == 2 * total)
    #expect(nodes.dropFirst(incidence.rowCount).reduce(0, +) == 2 * total)
    #expect(butterfliesOfTies(of: incidence).reduce(0, +) == 4 * Int(total))
    // A path of three ties is its middle tie and one more at either end.
    let paths = Naive.ties(incidence).reduce(0) { sum, tie in
      sum + (incidence.rows.degree(of: Int(tie.row)) - 1)
        * (incidence.columns.degree(of: Int(tie.column)) - 1)
    }
    let closed = paths == 0 ? nil : 4 * Double(total) / Double(paths)
    #expect(agree(NetworkMeasure.robinsAlexander.value(of: incidence), closed))
  }

  @Test func `knows no bound that a network could reach`() {
    // 60,000 rows on the same two columns: 60,000 x 59,999 / 2, from two columns of many ties.
    let rows = 60_000
    let incidence = TestNetworks.incidence(
      rows: rows, columns: 2, ties: (0..<rows).flatMap { [($0, 0), ($0, 1)] })
    #expect(butterflyTotal(of: incidence) == 1_799_970_000)
    #expect(butterfliesOfVertices(of: incidence).last == 1_799_970_000)
  }
}
