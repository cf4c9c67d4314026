import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct MinimumCoverTests {
  // d alone is tied to 4; b to 1, 2 and 3. Of events: 1 or 2 for a and b, 3 for c, 4 for d; 1 comes
  // first, and 3 covers b, so 1, 3, 4.
  @Test func `chooses the fewest actors`() {
    let network = TestNetworks.worked()
    let cover = network.minimumCover()
    #expect(cover.chosen == ["b", "d"])
    #expect(cover.isOptimal)
    #expect(cover.lowerBound == 2)
    #expect(cover.uncovered == [])
    let events = network.transposed.minimumCover()
    #expect(events.chosen == [1, 3, 4])
    #expect(events.uncovered == ["e"])
  }

  // The last three rows halve what is left each time; the first two do it alone.
  private let halves = TestNetworks.incidence(
    "xxxxxxx.......", ".......xxxxxxx", "xxxx...xxxx...", "....xx.....xx.", "......x......x")

  @Test func `finds what the greedy choice misses`() {
    #expect(greedyCover(of: halves) == [2, 3, 4])
    let network = TestNetworks.numbered(halves)
    #expect(network.minimumCover().chosen == [0, 1])
    let greedy = network.minimumCover(limit: 0)
    #expect(greedy.chosen == [2, 3, 4])
    #expect(!greedy.isOptimal)
    #expect(greedy.lowerBound == 1)
    // At most H(8) = 2.72 times as many as needed.
    #expect(Double(greedy.chosen.count) <= 2.72 * 2)
    #expect(network.minimumCover(limit: -3) == greedy)
  }

  @Test(arguments: Array(seeds.prefix(100)))
  func `agrees with trying all sets`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    if incidence.rowCount > 9 { return }
    let expected = Naive.minimumCover(incidence)
    let cover = smallestCover(of: incidence, limit: 10_000)
    #expect(cover.rows == expected)
    #expect(cover.isOptimal && cover.isFirst)
    #expect(cover.lowerBound == expected.count)
    #expect(NetworkMeasure.minimumCoverSize.value(of: incidence) == Double(expected.count))
    #expect(NetworkMeasure.minimumCoverBound.value(of: incidence) == Double(expected.count))
    #expect(NetworkMeasure.coverFoundSize.value(of: incidence) == Double(expected.count))
    #expect(
      Measure.coverFound.scores(of: incidence) == Measure.minimumCover.scores(of: incidence))
    for limit in [0, 1, 2, 5] {
      let limited = smallestCover(of: incidence, limit: limit)
      #expect(limited.lowerBound <= expected.count)
      #expect(limited.rows.count >= expected.count)
      if limited.isOptimal { #expect(limited.rows.count == expected.count) }
      if limited.isFirst { #expect(limited.rows == expected) }
    }
  }

  // Thirty columns of four rows each among thirty: large enough that branches must be searched.
  @Test(arguments: [UInt64(1), 2])
  func `finds as few in any order`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ties = (0..<30).flatMap { column in
      (0..<30).shuffled(using: &generator).prefix(4).map { ($0, column) }
    }
    let incidence = TestNetworks.incidence(rows: 30, columns: 30, ties: ties)
    let cover = smallestCover(of: incidence, limit: 100_000)
    #expect(cover.isFirst)
    let moved = incidence.relabelled(
      rowOrder: (0..<30).shuffled(using: &generator),
      columnOrder: (0..<30).shuffled(using: &generator))
    #expect(smallestCover(of: moved, limit: 100_000).rows.count == cover.rows.count)
    // No other order of columns changes which rows are first.
    let columns = incidence.relabelled(
      rowOrder: Array(0..<30), columnOrder: (0..<30).shuffled(using: &generator))
    #expect(smallestCover(of: columns, limit: 100_000).rows == cover.rows)
  }

  @Test func `leaves out what nothing covers`() throws {
    let network = try TwoModeNetwork(
      actors: ["a", "b"], events: [1, 2, 3], ties: [("a", 2), ("b", 2)])
    let cover = network.minimumCover()
    #expect(cover.chosen == ["a"])
    #expect(cover.uncovered == [1, 3])
    let empty = TwoModeNetwork<Int, Int>(ties: []).minimumCover()
    #expect(empty.chosen.isEmpty && empty.isOptimal && empty.lowerBound == 0)
  }
}
