import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct BridgesTests {
  // a, b, 1 and 2 are a cycle; 3 hangs from b, c from 3, and d - 4 stands alone.
  @Test func `are the ties of no cycle`() {
    let network = TestNetworks.worked()
    let bridges = network.bridges()
    #expect(bridges.map(\.actor) == ["b", "c", "d"])
    #expect(bridges.map(\.event) == [3, 3, 4])
    #expect(network.bridgeScores().values == [0, 1, 1, 1, 0])
    #expect(network.transposed.bridgeScores().values == [0, 0, 2, 1])
  }

  @Test(arguments: seeds)
  func `agree with cutting each tie`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let ties = Naive.ties(incidence)
    let count = Set(Naive.labels(incidence)).count
    let expected = ties.indices.map { cut in
      var rest = ties
      rest.remove(at: cut)
      let left = Incidence(
        rowCount: incidence.rowCount, columnCount: incidence.columnCount, ties: rest)
      return Set(Naive.labels(left)).count > count
    }
    #expect(bridgeTies(of: incidence) == expected)
    // A bridge is a tie that no cycle of four contains, nor any longer one.
    #expect(
      zip(expected, butterfliesOfTies(of: incidence)).allSatisfy { !$0 || $1 == 0 })
  }

  @Test func `follow a path that would exhaust a call stack`() {
    let path = TestNetworks.path(rows: 100_000, columns: 100_000)
    #expect(bridgeTies(of: path).allSatisfy { $0 })
  }
}
