import Testing

@testable import NetworkMetrics

struct ThreadsTests {
  @Test(arguments: [-1, 0, 1, 2, 5, 100])
  func `results stand in their order, whatever the threads`(threads: Int) {
    #expect(inParallel(37, threads: threads) { $0 * $0 } == (0..<37).map { $0 * $0 })
    #expect(inParallel(0, threads: threads) { $0 } == [])
    #expect(inParallel(1, threads: threads) { $0 } == [0])
  }

  @Test(arguments: [(0, 4), (1, 4), (3, 4), (4, 4), (10, 4), (10, 0), (10, -2)])
  func `ranges cover all, in order, and are even`(count: Int, parts: Int) {
    let ranges = evenRanges(of: count, parts: parts)
    #expect(ranges.flatMap { Array($0) } == Array(0..<count))
    let lengths = ranges.map(\.count)
    #expect((lengths.max() ?? 0) - (lengths.min() ?? 0) <= 1)
    #expect(lengths.allSatisfy { $0 > 0 })
    #expect(ranges.count == min(max(parts, 1), count))
  }

  @Test func `there is at least one thread`() { #expect(Threads.available > 0) }
}
