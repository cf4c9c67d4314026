import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct TieProductTests {
  /// So many ties that a walk over them is shared out: rows of one tie to thousands.
  static let large: Incidence = {
    var generator = SeededGenerator(seed: 5)
    var ties: [(row: Int32, column: Int32)] = []
    for row in 0..<2000 {
      for _ in 0..<(10_000 / (row + 1) + 8) {
        ties.append((Int32(row), Int32.random(in: 0..<2000, using: &generator)))
      }
    }
    return Incidence(
      rowCount: 2010, columnCount: 2000, ties: ties, weights: ties.map { Double($0.row % 5 + 1) })
  }()

  @Test(arguments: [true, false])
  func `sums over ties what is at their other ends`(isWeighted: Bool) {
    let rows = Self.large.rows
    let vector = (0..<2000).map { Double($0 % 101 - 50) }
    let values = isWeighted ? rows.weights : nil
    var expected = [Double](repeating: 0, count: rows.count)
    for row in 0..<rows.count {
      for entry in rows.offsets[row]..<rows.offsets[row + 1] {
        expected[row] += (values?[entry] ?? 1) * vector[Int(rows.columns[entry])]
      }
    }
    for threads in [1, 2, 7] {
      var sums = [Double](repeating: .nan, count: rows.count)
      multiply(rows, values, vector, into: &sums, threads: threads)
      #expect(sums == expected)
    }
    let none = Incidence(rowCount: 0, columnCount: 2, ties: [])
    var sums: [Double] = []
    multiply(none.rows, nil, [1, 1], into: &sums, threads: 2)
    #expect(sums.isEmpty)
  }

  @Test(arguments: [
    Measure.pageRank, .pageRank(damping: 0.9999), .biRank(.bgrm), .katz, .eigenvector,
    .hubsAndAuthorities, .eigenvector(ties: .weighted), .pageRank(ties: .weighted),
  ])
  func `measures that walk over all ties have the same bits in any number of threads`(
    measure: Measure
  ) {
    let one = measure.scores(of: Self.large, threads: 1).map { $0?.bitPattern }
    for threads in [2, 5] {
      #expect(measure.scores(of: Self.large, threads: threads).map { $0?.bitPattern } == one)
    }
  }
}
