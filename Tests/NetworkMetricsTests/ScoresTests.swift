import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct ScoresTests {
  @Test func `rank the defined, ties in the order of the network`() {
    let network = TestNetworks.worked()
    #expect(network.degree().ranked().map(\.node) == ["b", "a", "c", "d", "e"])
    #expect(network.closeness().ranked().map(\.node) == ["b", "a", "c", "d"])
    #expect(network.degree().top(2).map(\.score) == [3, 2])
  }

  @Test(arguments: [(-1, 0), (0, 0), (3, 3), (99, 5)])
  func `give as many of the top as there are`(asked: Int, given: Int) {
    #expect(TestNetworks.worked().degree().top(asked).count == given)
  }

  @Test func `are found by node`() {
    let scores = TestNetworks.worked().redundancy()
    #expect(scores["a"] == 1)
    #expect(scores["e"] == nil)
    #expect(scores["nobody"] == nil)
    #expect(scores.definition == Measure.redundancy.definition)
    #expect(scores == TestNetworks.worked().scores(of: .redundancy))
    #expect(scores != TestNetworks.worked().degree())
  }
}
