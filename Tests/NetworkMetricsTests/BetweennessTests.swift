import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct BetweennessTests {
  // In the worked network a lies on one of two paths of {1, 2}: 1/2. b on the other, and on all of
  // {1, 3}, {1, c}, {2, 3}, {2, c}, {a, 3}, {a, c}: 6 1/2. Events 1 and 2 lie on half of {a, b},
  // {a, 3}, {a, c}: 1 1/2 each; 3 lies between c and each of a, b, 1, 2: 4.
  // Five actors facing four events: s = 1, t = 0, the most is (16 x 4 - 4 x 2 x 2) / 2 = 24. Four
  // events facing five actors: s = 0, t = 3, the most is (25 + 5 x 5 - 3 x 0) / 2 = 25.
  @Test func `counts the pairs that a node lies between`() {
    let network = TestNetworks.worked()
    #expect(network.betweenness(normalizedBy: .none).values == [0.5, 6.5, 0, 0, 0])
    #expect(network.transposed.betweenness(normalizedBy: .none).values == [1.5, 1.5, 4, 0])
    let shares: [Double?] = [0.5 / 24, 6.5 / 24, 0, 0, 0]
    #expect(agree(network.betweenness().values, shares))
    #expect(agree(network.transposed.betweenness().values, [0.06, 0.06, 0.16, 0]))
  }

  @Test(arguments: 1...7, 2...5)
  func `a hub of evenly hanging nodes has the maximum`(own: Int, other: Int) {
    // Row 0 is tied to all columns; each other row hangs from one of them, round about.
    var ties = (0..<other).map { (0, $0) }
    for row in 1..<max(own, 1) { ties.append((row, (row - 1) % other)) }
    let incidence = TestNetworks.incidence(rows: own, columns: other, ties: ties)
    #expect(agree(Measure.betweenness.scores(of: incidence).first ?? nil, 1))
  }

  @Test(arguments: [(0, 0), (0, 2), (2, 0), (1, 1), (3, 1)])
  func `is undefined where no node can lie between any`(own: Int, other: Int) {
    let incidence = Incidence(
      rowCount: own, columnCount: other,
      ties: other == 1 ? (0..<own).map { (row: Int32($0), column: 0) } : [])
    #expect(
      Measure.betweenness.scores(of: incidence) == [Double?](repeating: nil, count: own))
    #expect(
      Measure.betweenness(normalizedBy: .none).scores(of: incidence)
        == [Double?](repeating: 0, count: own))
  }

  @Test(arguments: seeds)
  func `agrees with counting paths through each node`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let raw = Measure.betweenness(normalizedBy: .none)
    #expect(agree(raw.scores(of: incidence), Naive.betweenness(incidence)))
  }

  @Test func `counts on where shortest paths leave the safe range of a double`() {
    // Four-cycles in a chain, rows 0, 1, 2, ... with two columns between each and the next: the paths
    // from end to end double with each, to 2^260.
    let cycles = 260
    var ties: [(Int, Int)] = []
    for column in 0..<(2 * cycles) {
      ties.append((column / 2, column))
      ties.append((column / 2 + 1, column))
    }
    let incidence = TestNetworks.incidence(rows: cycles + 1, columns: 2 * cycles, ties: ties)
    #expect(ShortestPathDependencies<Double>.betweenness(of: incidence, threads: 2) == nil)
    let rows = Measure.betweenness(normalizedBy: .none).scores(of: incidence)
    // Row r has 3 r nodes before it and 3 (cycles - r) after it, and lies on every path from the ones
    // to the others; of the two columns on either side of it, it takes half of the paths.
    let expected = (0...cycles).map { row -> Double? in
      let across = Double(9 * row * (cycles - row))
      return across + (row == 0 ? 0 : 0.5) + (row == cycles ? 0 : 0.5)
    }
    #expect(agree(rows, expected))
  }
}
