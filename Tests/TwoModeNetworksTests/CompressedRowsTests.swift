import TestNetworks
import Testing
import TwoModeNetworks

struct CompressedRowsTests {
  // Row 0: columns 1 and 2; row 1: none; row 2: column 0.
  private let rows = TestNetworks.incidence(".xx", "...", "x..").rows

  @Test func `holds each row's neighbours, ascending`() {
    #expect(rows.count == 3)
    #expect(rows.offsets == [0, 2, 2, 3])
    #expect(rows.columns == [1, 2, 0])
    #expect((0..<3).map { Array(rows[$0]) } == [[1, 2], [], [0]])
    #expect((0..<3).map { rows.degree(of: $0) } == [2, 0, 1])
    #expect(rows.weights == nil)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `finds a tie where there is one`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let sets = Naive.neighbourhoods(incidence)
    for row in 0..<incidence.rowCount {
      for column in 0..<Int32(incidence.columnCount) {
        #expect(incidence.rows.contains(column, inRow: row) == sets[row].contains(column))
      }
      #expect(!incidence.rows.contains(Int32(incidence.columnCount), inRow: row))
      #expect(!incidence.rows.contains(-1, inRow: row))
    }
  }
}
