import TestNetworks
import Testing
import TwoModeNetworks

struct IncidenceTests {
  @Test func `keeps ties from both modes, whatever the order they come in`() {
    let incidence = Incidence(
      rowCount: 3, columnCount: 4, ties: [(2, 0), (0, 2), (2, 3), (0, 1), (2, 0)])
    #expect(incidence.rows.offsets == [0, 2, 2, 4])
    #expect(incidence.rows.columns == [1, 2, 0, 3])
    #expect(incidence.columns.offsets == [0, 1, 2, 3, 4])
    #expect(incidence.columns.columns == [2, 0, 0, 2])
    #expect(incidence.tieCount == 4)
  }

  @Test func `adds up the weights of a repeated tie, in both modes`() {
    let incidence = Incidence(
      rowCount: 2, columnCount: 2, ties: [(1, 1), (0, 0), (1, 1), (1, 0)],
      weights: [0.5, 2, 0.25, 4])
    #expect(incidence.rows.columns == [0, 0, 1])
    #expect(incidence.rows.weights == [2, 4, 0.75])
    #expect(incidence.columns.columns == [0, 1, 1])
    #expect(incidence.columns.weights == [2, 4, 0.75])
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0), (2, 2)])
  func `keeps isolates and empty modes`(rows: Int, columns: Int) {
    let incidence = Incidence(rowCount: rows, columnCount: columns, ties: [])
    #expect(incidence.rowCount == rows)
    #expect(incidence.columnCount == columns)
    #expect(incidence.tieCount == 0)
    #expect(incidence.transposed.rowCount == columns)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `transposes to the matrix transposed, and back`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let transposed = incidence.transposed
    #expect(transposed.transposed == incidence)
    for row in 0..<incidence.rowCount {
      for column in 0..<incidence.columnCount {
        #expect(
          incidence.rows.contains(Int32(column), inRow: row)
            == transposed.rows.contains(Int32(row), inRow: column))
      }
    }
    // Every row of either mode ascends, which kernels rely on.
    for rows in [incidence.rows, incidence.columns] {
      for row in 0..<rows.count {
        #expect(zip(rows[row], rows[row].dropFirst()).allSatisfy { $0 < $1 })
      }
    }
  }

  @Test func `the order of ties changes nothing`() {
    let ties = Array(Naive.ties(TestNetworks.randomIncidence(seed: 7)))
    var generator = SeededGenerator(seed: 7)
    let shuffled = (ties + ties).shuffled(using: &generator)
    #expect(
      Incidence(rowCount: 12, columnCount: 12, ties: ties)
        == Incidence(rowCount: 12, columnCount: 12, ties: shuffled))
  }
}
