import Testing

@testable import NetworkDiagrams

@Suite struct ColumnOrderTests {
  @Test(
    arguments: [
      ([[2], [1], [0]], [2, 1, 0]), ([[], [0]], [1, 0]), ([[0, 1], [0, 1]], [0, 1]), ([], []),
    ] as [([[Int]], [Int])]) func ordersByNeighbours(neighbors: [[Int]], expected: [Int])
  {
    #expect(ColumnOrder.byCrossings(neighbors) == expected)
  }

  /// Mean places alone would put the first node (mean 3) above the second (mean 4).
  @Test func exchangesNeighboursWhereThatCrossesLess() {
    let neighbors = [[0, 0, 9], [1, 1, 1, 13]]
    let order = ColumnOrder.byCrossings(neighbors)
    let cost = ColumnOrder.crossings(neighbors[order[0]], above: neighbors[order[1]])
    #expect(
      cost
        == min(
          ColumnOrder.crossings(neighbors[0], above: neighbors[1]),
          ColumnOrder.crossings(neighbors[1], above: neighbors[0])))
  }

  @Test func countsCrossingsAsANaiveCountDoes() {
    for seed in 0..<50 {
      let upper = (0..<6).map { ($0 * 7 + seed * 3) % 11 }.sorted()
      let lower = (0..<5).map { ($0 * 5 + seed) % 11 }.sorted()
      var naive = 0
      for a in upper { for b in lower where b < a { naive += 1 } }
      #expect(ColumnOrder.crossings(upper, above: lower) == naive)
    }
  }
}
