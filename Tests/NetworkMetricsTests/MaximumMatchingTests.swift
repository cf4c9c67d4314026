import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct MaximumMatchingTests {
  // a-1, b-2, c-3 and d-4: every event has an actor of its own, and e has none. Alternating paths from
  // e reach nothing, so all other actors are the cover; every event is matched, so all events are that
  // of the transposed network.
  @Test func `pairs as many as can be paired`() {
    let network = TestNetworks.worked()
    #expect(network.matchingSize() == 4)
    let pairs = network.maximumMatching()
    #expect(pairs.map(\.actor) == ["a", "b", "c", "d"])
    #expect(pairs.map(\.event) == [1, 2, 3, 4])
    #expect(network.vertexCover().actors == ["a", "b", "c", "d"])
    #expect(network.vertexCover().events == [])
    #expect(network.transposed.vertexCover().actors == [1, 2, 3, 4])
    #expect(network.scores(of: .vertexCover).values == [1, 1, 1, 1, 0])
  }

  // The first two rows want the first column: one of them waits for another column, and finds none.
  // From it, column 0 and its other row are reached; row 2 is not, as nothing but its own two columns
  // touches it.
  @Test func `covers by the columns that rows compete for`() {
    let network = TestNetworks.numbered(TestNetworks.incidence("x..", "x..", ".xx"))
    #expect(network.matchingSize() == 2)
    let cover = network.vertexCover()
    #expect(cover.actors == [2])
    #expect(cover.events == [-1])
    #expect(cover.count == 2)
  }

  // A crown that a greedy choice gets wrong at every row: 0 takes the column that 1 needs, and so on.
  @Test func `turns long paths over`() {
    let count = 500
    var ties = (0..<count).map { ($0, $0) } + (1..<count).map { ($0, $0 - 1) }
    ties.append((0, count))
    ties.removeAll { $0 == (0, 0) }
    let incidence = TestNetworks.incidence(rows: count, columns: count + 1, ties: ties)
    #expect(BipartiteMatching(incidence).size == count)
    let reversed = incidence.relabelled(
      rowOrder: (0..<count).reversed(), columnOrder: (0...count).reversed())
    #expect(BipartiteMatching(reversed).size == count)
  }

  @Test(arguments: Array(seeds.prefix(100)))
  func `agrees with trying all covers`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    if incidence.rowCount > 9 { return }
    let network = TestNetworks.numbered(incidence)
    let covers = Naive.vertexCovers(incidence)
    let size = covers[0].rows.count + covers[0].columns.count
    #expect(network.matchingSize() == size)
    #expect(NetworkMeasure.matchingSize.value(of: incidence) == Double(size))
    // The rows of all smallest covers together, and the columns that all of them have.
    let rows = Set(covers.flatMap(\.rows))
    let columns = covers.dropFirst().reduce(covers[0].columns) { $0.intersection($1.columns) }
    let cover = network.vertexCover()
    #expect(cover.actors == rows.sorted())
    #expect(cover.events == columns.sorted().map { -1 - Int($0) })
    #expect(cover.count == size)
  }

  @Test(arguments: seeds)
  func `pairs are ties, and no node is in two`(seed: UInt64) {
    let network = TestNetworks.numbered(TestNetworks.randomIncidence(seed: seed))
    let pairs = network.maximumMatching()
    #expect(pairs.count == network.matchingSize())
    #expect(Set(pairs.map(\.actor)).count == pairs.count)
    #expect(Set(pairs.map(\.event)).count == pairs.count)
    #expect(Set(pairs).isSubset(of: network.ties))
    #expect(pairs == network.maximumMatching())
    #expect(network.transposed.matchingSize() == pairs.count)
    let cover = network.vertexCover()
    #expect(
      network.ties.allSatisfy {
        cover.actors.contains($0.actor) || cover.events.contains($0.event)
      })
  }
}
