import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct CentralizationTests {
  private static let measures: [NetworkMeasure] = [
    .degreeCentralization, .closenessCentralization, .betweennessCentralization,
  ]

  @Test func `Davis by degree is what its table of degrees gives`() throws {
    // The women's largest degree is 8: 18 x 8 - 89 = 55 of 17 x 13. The events' is 14:
    // 14 x 14 - 89 = 107 of 13 x 17.
    let davis = try TestNetworks.davis()
    #expect(agree(davis.degreeCentralization(), 55.0 / 221))
    #expect(agree(davis.transposed.degreeCentralization(), 107.0 / 221))
  }

  @Test func `a path of five is a centre and what hangs from it`() {
    // Rows 0, 1, 2 and columns 0, 1 along a path: the sums of distances of the rows are 10, 6 and 10,
    // the least is 2 + 2 x 2 = 6. This is the centre of three facing two, and everything is 1.
    let path = TestNetworks.incidence("x.", "xx", ".x")
    for measure in Self.measures { #expect(agree(measure.value(of: path), 1)) }
    // Of the columns, no one is more central than the other.
    for measure in Self.measures { #expect(measure.value(of: path.transposed) == 0) }
  }

  @Test(arguments: 2...7, 2...5)
  func `a centre from which the others hang has 1`(own: Int, other: Int) {
    var ties = (0..<other).map { (0, $0) }
    for row in 1..<own { ties.append((row, (row - 1) % other)) }
    let incidence = TestNetworks.incidence(rows: own, columns: other, ties: ties)
    for measure in Self.measures { #expect(agree(measure.value(of: incidence), 1)) }
  }

  @Test(arguments: [(2, 2), (2, 3), (3, 2), (2, 5), (5, 2), (3, 3), (3, 4), (4, 3)])
  func `no network of these sizes has more`(own: Int, other: Int) {
    var most = [0.0, 0, 0]
    for mask in 0..<(1 << (own * other)) {
      // One order of the rows stands for all.
      let rows = (0..<own).map { (mask >> ($0 * other)) & ((1 << other) - 1) }
      guard zip(rows, rows.dropFirst()).allSatisfy({ $0 <= $1 }) else { continue }
      let ties = rows.enumerated().flatMap { row, columns in
        (0..<other).filter { (columns >> $0) & 1 == 1 }.map { (row, $0) }
      }
      let incidence = TestNetworks.incidence(rows: own, columns: other, ties: ties)
      for (place, measure) in Self.measures.enumerated() {
        most[place] = max(most[place], measure.value(of: incidence) ?? 0)
      }
    }
    #expect(agree(most[0], 1))
    #expect(agree(most[1], 1))
    #expect(agree(most[2], 1))
  }

  @Test func `is undefined where its maximum does not hold`() {
    let isolate = TestNetworks.incidence("xx", "x.", "..")
    #expect(NetworkMeasure.degreeCentralization.value(of: isolate) == nil)
    #expect(NetworkMeasure.closenessCentralization.value(of: isolate) == nil)
    #expect(NetworkMeasure.betweennessCentralization.value(of: isolate) != nil)
    let parts = TestNetworks.incidence("x.", ".x")
    #expect(NetworkMeasure.closenessCentralization.value(of: parts) == nil)
    for (rows, columns) in [(0, 0), (0, 3), (3, 0), (1, 3), (3, 1), (1, 1)] {
      let incidence = Incidence(
        rowCount: rows, columnCount: columns,
        ties: (0..<rows).flatMap { row in (0..<columns).map { (Int32(row), Int32($0)) } })
      for measure in Self.measures { #expect(measure.value(of: incidence) == nil) }
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `agrees with scores from definitions`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let (own, other) = (incidence.rowCount, incidence.columnCount)
    guard own > 1, other > 1 else { return }
    func excess(_ scores: [Double]) -> Double {
      scores.reduce(0) { $0 + ((scores.max() ?? 0) - $1) }
    }
    var centre = (0..<other).map { (0, $0) }
    for row in 1..<own { centre.append((row, (row - 1) % other)) }
    let best = TestNetworks.incidence(rows: own, columns: other, ties: centre)
    #expect(
      agree(
        NetworkMeasure.betweennessCentralization.value(of: incidence),
        excess(Naive.betweenness(incidence)) / excess(Naive.betweenness(best))))
    let closeness = Naive.closeness(incidence)
    // Every row reaches all others, and no column is left over.
    let isConnected = closeness.allSatisfy { ($0?.reach ?? 0) == 1 }
    #expect(
      agree(
        NetworkMeasure.closenessCentralization.value(of: incidence),
        isConnected
          ? excess(closeness.map { $0?.within ?? 0 })
            / excess(Naive.closeness(best).map { $0?.within ?? 0 }) : nil))
  }
}
