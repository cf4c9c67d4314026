import NetworkMetrics
import TestNetworks
import Testing

struct DegreeTests {
  @Test func `counts the events of each actor and the actors of each event`() {
    let network = TestNetworks.worked()
    #expect(network.degree().values == [2, 3, 1, 1, 0])
    #expect(network.transposed.degree().values == [2, 2, 2, 1])
  }

  @Test func `Davis has the degrees of the published table`() throws {
    // Davis, Gardner & Gardner (1941), row and column totals.
    let davis = try TestNetworks.davis()
    #expect(
      davis.degree().values == [8, 7, 8, 7, 4, 4, 4, 3, 4, 4, 4, 6, 7, 8, 5, 2, 2, 2])
    let events = davis.transposed.degree()
    let totals = [3, 3, 6, 4, 8, 8, 10, 14, 12, 5, 4, 6, 3, 3].map(Double.init)
    #expect((1...14).map { events["E\($0)"] } == totals)
  }
}
