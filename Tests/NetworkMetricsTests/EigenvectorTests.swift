import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct EigenvectorTests {
  @Test func `is the leading singular vector, and zero outside its component`() {
    // Rows 0 and 1: B B' = [[1, 1], [1, 2]], whose leading vector is (1, phi) with phi the golden
    // ratio, and s^2 = phi^2 = 2.618. Row 2 with its column has s^2 = 1; row 3 is an isolate.
    let phi = (1 + 5.0.squareRoot()) / 2
    let length = (1 + phi * phi).squareRoot()
    let incidence = TestNetworks.incidence("x..", "xx.", "..x", "...")
    let rows: [Double?] = [1 / length, phi / length, 0, 0]
    #expect(agree(Measure.eigenvector.scores(of: incidence), rows))
    // The columns' matrix is [[2, 1], [1, 1]]: the same two entries, the other way round.
    let columns: [Double?] = [phi / length, 1 / length, 0]
    #expect(agree(Measure.eigenvector.scores(of: incidence.transposed), columns))
  }

  @Test(arguments: [
    TestNetworks.incidence("..", ".."),
    TestNetworks.incidence("x.", ".x"),
    // Two stars of the same size, one around a row and one around a column: s^2 = 2 for both.
    TestNetworks.incidence("xx.", "..x", "..x"),
  ])
  func `is undefined without ties and where two components lead`(incidence: Incidence) {
    #expect(
      Measure.eigenvector.scores(of: incidence)
        == [Double?](repeating: nil, count: incidence.rowCount))
  }

  @Test func `is undefined for two copies of Davis, whatever the order of their nodes`() throws {
    let ties = Naive.ties(try TestNetworks.davis().incidence)
    let twice = Incidence(
      rowCount: 36, columnCount: 28,
      ties: ties + ties.map { (row: 35 - $0.row, column: 27 - $0.column) })
    #expect(Measure.eigenvector.scores(of: twice).allSatisfy { $0 == nil })
    // One tie less in the second, and the first leads.
    let ahead = Incidence(
      rowCount: 36, columnCount: 28,
      ties: ties + ties.dropLast().map { (row: 35 - $0.row, column: 27 - $0.column) })
    let scores = Measure.eigenvector.scores(of: ahead)
    #expect(agree(Array(scores.prefix(18)), try TestNetworks.davis().eigenvector().values))
    #expect(scores.dropFirst(18).allSatisfy { $0 == 0 })
  }

  @Test func `a larger value takes the lead from two that are tied`() {
    // s^2 = 2 twice, then 3.
    let incidence = TestNetworks.incidence("xx.....", "..xx...", "....xxx")
    #expect(agree(Measure.eigenvector.scores(of: incidence), [0, 0, 1]))
  }

  @Test(arguments: [2, 3, 10, 200])
  func `agrees with the closed form on a path`(rows: Int) {
    // A path of 2n nodes, alternately row and column: the adjacency's leading vector at node j is
    // sin(pi j / (2n + 1)). The two largest values draw together as the path grows.
    let incidence = TestNetworks.path(rows: rows, columns: rows)
    let waves = (0..<rows).map { row in
      sine(Double.pi * Double(2 * row + 1) / Double(2 * rows + 1))
    }
    let length = waves.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let expected: [Double?] = waves.map { $0 / length }
    #expect(agree(Measure.eigenvector.scores(of: incidence), expected))
  }

  @Test(arguments: Array(seeds.prefix(150)))
  func `agrees with the dense eigenvector`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let naive =
      Naive.leadingVector(incidence) ?? [Double?](repeating: nil, count: incidence.rowCount)
    #expect(agree(Measure.eigenvector.scores(of: incidence), naive))
  }

  // The residual meets what rounding leaves after some dozens of rounds; waiting for less is no use.
  @Test func `stops when rounding alone is left`() throws {
    let ties = Naive.ties(TieProductTests.large).filter { $0.row < 2000 }
    let incidence = Incidence(rowCount: 2000, columnCount: 2000, ties: ties)
    let values = try #require(TieValues(incidence, .alike))
    let leading = LeadingSingularVectors(ofConnected: incidence, values: values, threads: 2)
    #expect(leading.shortfall == nil)
    #expect(leading.rounds < 60)
  }
}
