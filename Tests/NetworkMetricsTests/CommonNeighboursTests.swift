import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct CommonNeighboursTests {
  /// Row 0 has columns 0, 1 and 2, row 1 has 2, row 2 has 1 and 2, row 3 has 3.
  @Test func `what a row shares is counted anew for each row`() {
    var common = CommonNeighbours(
      Incidence(
        rowCount: 4, columnCount: 4,
        ties: [(0, 0), (0, 1), (0, 2), (1, 2), (2, 1), (2, 2), (3, 3)]))
    common.count(around: 0)
    // Over column 1 row 2 is met, and over column 2 row 1.
    #expect(common.partners == [2, 1])
    #expect(common.counts == [0, 1, 2, 0])
    common.count(around: 1)
    #expect(common.partners == [0, 2])
    #expect(common.counts == [1, 0, 1, 0])
    common.count(around: 3)
    #expect(common.partners.isEmpty)
    #expect(common.counts == [0, 0, 0, 0])
  }
}
