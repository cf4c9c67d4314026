import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct ComponentsTests {
  @Test func `come largest first, with the nodes of both modes`() {
    let network = TestNetworks.worked()
    let components = network.components()
    #expect(components.map(\.actors) == [["a", "b", "c"], ["d"], ["e"]])
    #expect(components.map(\.events) == [[1, 2, 3], [4], []])
    #expect(network.componentNumbers().values == [1, 1, 1, 2, 3])
    #expect(network.value(of: .componentCount) == 3)
  }

  @Test func `of equal size stand in the order of their first actors`() {
    let network = TestNetworks.numbered(TestNetworks.incidence("..x.", "x...", "xx..", "...."))
    #expect(network.components().map(\.actors) == [[1, 2], [0], [3], []])
    #expect(network.components().map(\.events) == [[-1, -2], [-3], [], [-4]])
  }

  @Test(arguments: seeds)
  func `agree with spreading labels`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let labels = Naive.labels(incidence)
    let components = TestNetworks.numbered(incidence).components()
    // Columns are numbered -1, -2, ... and follow the rows among the labels.
    let found = components.map { component in
      Set(component.actors + component.events.map { incidence.rowCount - 1 - $0 })
    }
    let expected = Set(labels).map { label in Set(labels.indices.filter { labels[$0] == label }) }
    #expect(Set(found) == Set(expected))
    #expect(found.count == expected.count)
    #expect(zip(components, components.dropFirst()).allSatisfy { $0.count >= $1.count })
    let numbers = Measure.component.scores(of: incidence)
    #expect(
      numbers.enumerated().allSatisfy { row, number in
        number == found.firstIndex { $0.contains(row) }.map { Double($0 + 1) }
      })
  }
}
