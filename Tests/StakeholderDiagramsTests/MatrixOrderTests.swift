import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct MatrixOrderTests {
  // Rows a, b, c, d; columns x, y, z. The row c meets nothing.
  private let counts = [[0, 0, 2], [3, 1, 0], [0, 0, 0], [0, 2, 1]]
  private let rows = [2, 4, 0, 3]
  private let columns = [3, 3, 3]

  private func places(_ order: MatrixOrder) -> [[Int]] {
    let places = order.places(counts: counts, rowTotals: rows, columnTotals: columns)
    return [places.rows, places.columns]
  }

  @Test func `totals fall and ties keep their order`() {
    #expect(places(.given) == [[0, 1, 2, 3], [0, 1, 2]])
    #expect(places(.total) == [[1, 3, 0, 2], [0, 1, 2]])
    #expect(MatrixOrder.total.places(symmetric: [], totals: [1, 3, 3]) == [1, 2, 0])
  }

  /// Means of the rows by the columns 0, 1, 2: b (3 x 0 + 1 x 1) / 4, d (2 x 1 + 1 x 2) / 3, a 2.
  @Test func `barycentres lie on the diagonal`() {
    #expect(places(.barycentre) == [[1, 3, 0, 2], [0, 1, 2]])
    let turned = MatrixOrder.barycentre.places(
      counts: [[0, 0, 1], [1, 0, 0], [0, 1, 0]], rowTotals: [1, 1, 1], columnTotals: [1, 1, 1])
    // The first row is first by its total, so its column is; the others follow, on the diagonal.
    #expect(
      BarycentreOrder.crossings(
        MatrixCounts([[0, 0, 1], [1, 0, 0], [0, 1, 0]], rows: 3, columns: 3)
          .arranged(rows: turned.rows, columns: turned.columns)) == 0)
  }

  /// Lines (0, 1) of weight 2 and (1, 0) of weight 3 cross 6 times; parallel ones do not.
  @Test func `crossings are weighed`() {
    func crossings(_ cells: [[Int]]) -> Double {
      BarycentreOrder.crossings(
        MatrixCounts(cells, rows: cells.count, columns: cells.first?.count ?? 0))
    }
    #expect(crossings([[0, 2], [3, 0]]) == 6)
    #expect(crossings([[2, 0], [0, 3]]) == 0)
    #expect(crossings([[1, 1], [1, 1]]) == 1)
    #expect(crossings([]) == 0)
    #expect(crossings([[0, 0, 1], [0, 1, 0], [1, 0, 0]]) == 3)
  }

  /// Never more crossings than the order by totals, from which it starts.
  @Test func `barycentres are no worse than totals`() {
    for seed in 0..<30 {
      let cells = (0..<9).map { row in
        (0..<6).map { (row * 7 + $0 * 5 + seed * row * $0) % 11 % 4 }
      }
      let (rows, columns) = (cells.map { $0.reduce(0, +) }, [6, 5, 4, 3, 2, 1])
      func crossings(_ order: MatrixOrder) -> Double {
        let places = order.places(counts: cells, rowTotals: rows, columnTotals: columns)
        #expect(places.rows.sorted() == Array(0..<9))
        #expect(places.columns.sorted() == Array(0..<6))
        return BarycentreOrder.crossings(
          MatrixCounts(cells, rows: 9, columns: 6)
            .arranged(rows: places.rows, columns: places.columns))
      }
      #expect(crossings(.barycentre) <= crossings(.total))
      _ = crossings(.clusters)
    }
  }

  /// Rows {x}, {y, z}, {x}, {y}: the first and third join at 0, the second and fourth at 1/2, then both;
  /// the second and fourth together weigh 5, the others 4.
  @Test func `clusters join the like and put the heavier first`() {
    let places = MatrixOrder.clusters.places(
      counts: [[1, 0, 0], [0, 1, 1], [3, 0, 0], [0, 3, 0], [0, 0, 0]],
      rowTotals: [1, 2, 3, 3, 0], columnTotals: [4, 4, 1])
    #expect(places.rows == [3, 1, 2, 0, 4])
    // {0, 2}, {1, 3}, {1}: the second and third join at 1/2 and weigh 5.
    #expect(places.columns == [1, 2, 0])
  }

  /// Sets of 4, 4, 2 and 1 members; the first and third share 2, the second and fourth 1, the first and
  /// second 1: distances 1/2, 3/4, 6/7. The last of 9 members shares nothing.
  @Test func `clusters of one mode are by shared items`() {
    var counts = Array(repeating: Array(repeating: 0, count: 5), count: 5)
    counts[0][2] = 2
    counts[3][1] = 1
    counts[0][1] = 1
    #expect(
      MatrixOrder.clusters.places(symmetric: counts, totals: [4, 4, 2, 1, 9]) == [0, 2, 1, 3, 4])
  }

  @Test func `averages are of all members`() {
    // 0 and 1 join at 0.1; 2 is then 0.5 away in the mean, 3 is 0.4 from 2: so 2 and 3 join.
    let distances = [
      [0, 0.1, 0.3, 0.9], [0.1, 0, 0.7, 0.9], [0.3, 0.7, 0, 0.4], [0.9, 0.9, 0.4, 0],
    ]
    #expect(
      AverageLinkage.places(distances, totals: [1, 1, 1, 2], last: []) == [3, 2, 0, 1])
  }

  @Test(arguments: MatrixOrder.allCases) func `takes what is missing or negative for none`(
    order: MatrixOrder
  ) {
    let places = order.places(counts: [[-3], []], rowTotals: [0, 0], columnTotals: [0, 0, 0])
    #expect(places.rows == [0, 1] && places.columns == [0, 1, 2])
    #expect(order.places(symmetric: [[5]], totals: [Int.max, 0, Int.min]).count == 3)
    #expect(order.places(symmetric: [], totals: []) == [])
  }
}
