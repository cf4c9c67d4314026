import NetworkMetrics
import Testing
import TwoModeNetworks

struct ProjectionOrderTests {
  // Joint events: a-b 1, a-c 2, b-c 1; equals stand as in the network.
  private let network = TwoModeNetwork(
    ties: [("a", 1), ("b", 1), ("c", 1), ("a", 2), ("c", 2), ("d", 3)])

  private func pairs<Shared>(_ ties: [Projection<String, Shared>.Tie]) -> [String] {
    ties.map { $0.first + $0.second }
  }

  @Test func `the strongest stand first, equals in their order`() {
    #expect(pairs(network.projected().strongestFirst) == ["ac", "ab", "bc"])
  }

  @Test func `ties without a weight stand last`() {
    // a has every event, so that phi is undefined for its ties.
    let network = TwoModeNetwork(ties: [("a", 1), ("a", 2), ("a", 3), ("b", 1), ("c", 1), ("c", 2)])
    let projection = network.projected(weighting: .phi)
    #expect(pairs(projection.ties) == ["ab", "ac", "bc"])
    #expect(pairs(projection.strongestFirst) == ["bc", "ab", "ac"])
  }

  @Test func `the least likely stand first, then by weight, and what has no p last`() {
    let marked = network.projected().marked(p: [0.5, 0.5, nil], q: [nil, nil, nil], tests: 3)
    #expect(pairs(marked.likeliestLast) == ["ac", "ab", "bc"])
    let other = network.projected().marked(p: [nil, 0.9, 0.1], q: [nil, nil, nil], tests: 3)
    #expect(pairs(other.likeliestLast) == ["bc", "ac", "ab"])
    let none = network.projected().marked(p: [nil, nil, nil], q: [nil, nil, nil], tests: 3)
    #expect(pairs(none.likeliestLast) == ["ac", "ab", "bc"])
  }
}
