import TestNetworks
import Testing

@testable import NetworkMetrics

struct DistanceHeapTests {
  @Test(arguments: seeds)
  func `gives what waits in order of distance, equals by vertex`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var heap = DistanceHeap()
    var waiting: [(distance: Double, vertex: Int)] = []
    for vertex in 0..<Int.random(in: 0...40, using: &generator) {
      let distance = Double(Int.random(in: 0...9, using: &generator))
      heap.insert(vertex, at: distance)
      waiting.append((distance, vertex))
    }
    waiting.sort { $0 < $1 }
    for expected in waiting {
      let nearest = heap.removeNearest()
      #expect(nearest?.vertex == expected.vertex)
      #expect(nearest?.distance == expected.distance)
    }
    #expect(heap.removeNearest() == nil)
  }
}
