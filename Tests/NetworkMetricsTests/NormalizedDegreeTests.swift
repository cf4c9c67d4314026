import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct NormalizedDegreeTests {
  @Test func `divides by the size of the other mode`() {
    let network = TestNetworks.worked()
    #expect(network.normalizedDegree().values == [0.5, 0.75, 0.25, 0.25, 0])
    #expect(network.transposed.normalizedDegree().values == [0.4, 0.4, 0.4, 0.2])
  }

  @Test func `is undefined where there is nothing to be tied to`() throws {
    let network = try TwoModeNetwork<Int, Int>(actors: [1, 2], events: [], ties: [])
    #expect(network.normalizedDegree().values == [nil, nil])
  }
}
