import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct TieValuesTests {
  /// Two rows and two columns; the ties of row 0 weigh 3 and 12, that of row 1 weighs 5.
  private func incidence(_ weights: [Double] = [3, 12, 5]) -> Incidence {
    Incidence(rowCount: 2, columnCount: 2, ties: [(0, 0), (0, 1), (1, 0)], weights: weights)
  }

  @Test func `ties count 1 or their weights, in the order of either mode`() throws {
    let weighted = try #require(TieValues(incidence(), .weighted))
    #expect(weighted.rows == [3, 12, 5])
    #expect(weighted.columns == [3, 5, 12])
    let alike = try #require(TieValues(incidence(), .alike))
    #expect(alike.rows == nil && alike.columns == nil)
  }

  @Test(arguments: [0.0, -1, .infinity])
  func `a weight that cannot count leaves no values`(weight: Double) {
    #expect(TieValues(incidence([3, weight, 5]), .weighted) == nil)
    #expect(TieValues(incidence([3, weight, 5]), .alike) != nil)
  }

  /// The largest power of two that is not above 12 is 8.
  @Test func `values are divided by a power of two`() throws {
    let values = try #require(TieValues(incidence(), .weighted)?.rescaled)
    #expect(values.unit == 8)
    #expect(values.rows == [0.375, 1.5, 0.625])
    #expect(values.columns == [0.375, 0.625, 1.5])
    let least = Double.leastNonzeroMagnitude
    let small = try #require(TieValues(incidence([least, least, least]), .weighted)?.rescaled)
    #expect(small.unit == .leastNormalMagnitude)
    #expect(try #require(TieValues(incidence(), .alike)?.rescaled).unit == 1)
  }

  @Test func `a strength is the sum of values or the degree`() {
    let rows = incidence().rows
    #expect(strengths(rows, rows.weights) == [15, 5])
    #expect(strengths(rows, nil) == [2, 1])
  }

  @Test func `scores are all finite or none is known`() {
    #expect(definedScores([1, 2]) == [1, 2])
    #expect(definedScores([1, .infinity]) == [nil, nil])
    #expect(definedScores([1, .nan]) == [nil, nil])
    #expect(undefinedScores(2) == [nil, nil])
  }
}
