import Testing

@testable import NetworkMetrics

struct DisjointSetsTests {
  @Test func `the largest set grows with each merge of two`() {
    var sets = DisjointSets(count: 6, largest: 1)
    sets.merge(0, 1)
    #expect(sets.largest == 2)
    sets.merge(2, 3)
    sets.merge(3, 4)
    #expect(sets.largest == 3)
    // The two are one set already, by way of 3.
    sets.merge(2, 4)
    #expect(sets.largest == 3)
    sets.merge(1, 4)
    #expect(sets.largest == 5)
    sets.merge(5, 0)
    #expect(sets.largest == 6)
  }

  @Test func `a vertex that is not there is not the largest`() {
    var sets = DisjointSets(count: 3, largest: 0)
    #expect(sets.largest == 0)
    sets.add(2)
    #expect(sets.largest == 1)
    sets.add(0)
    sets.merge(0, 2)
    #expect(sets.largest == 2)
    sets.reset(largest: 1)
    sets.merge(0, 1)
    // 2 is by itself again.
    #expect(sets.largest == 2)
  }

  /// A chain that is merged from its far end, so that paths are long before they are halved.
  @Test func `a long chain is one set`() {
    var sets = DisjointSets(count: 1000, largest: 1)
    for vertex in (1..<1000).reversed() { sets.merge(vertex - 1, vertex) }
    #expect(sets.largest == 1000)
  }
}
