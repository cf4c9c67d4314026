import Testing

@testable import NetworkMetrics

struct MidRanksTests {
  @Test func `ranks share their mean`() {
    #expect(midRanks([3, nil, 1, 3, .nan, 0.1 + 0.2, 0.3]) == [1.5, nil, 3, 1.5, nil, 4.5, 4.5])
    #expect(midRanks([0, 1e-17, 1]) == [2.5, 2.5, 1])
    #expect(midRanks([.infinity, 1, .infinity, -.infinity]) == [1.5, 3, 1.5, 4])
    #expect(midRanks([]) == [])
  }
}
