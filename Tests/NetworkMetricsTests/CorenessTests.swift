import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct CorenessTests {
  // a, b, 1 and 2 are a cycle, the 2-core; everything else but e has a tie.
  @Test func `is the deepest core that a node is in`() {
    let network = TestNetworks.worked()
    #expect(network.coreness().values == [2, 2, 1, 1, 0])
    #expect(network.transposed.coreness().values == [2, 2, 1, 1])
  }

  @Test(arguments: seeds)
  func `agrees with taking away one node after another`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let numbers = coreNumbers(of: incidence)
    for k in 0...13 {
      let core = Naive.core(incidence, rowFloor: k, columnFloor: k)
      let rows = (0..<incidence.rowCount).filter { numbers[$0] >= k }
      let columns = (0..<incidence.columnCount).filter { numbers[incidence.rowCount + $0] >= k }
      #expect(Set(rows.map { Int32($0) }) == core.rows, "k \(k)")
      #expect(Set(columns.map { Int32($0) }) == core.columns, "k \(k)")
      if rows.isEmpty && columns.isEmpty { break }
    }
  }
}
