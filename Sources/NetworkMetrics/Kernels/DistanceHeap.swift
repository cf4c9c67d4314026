/// The vertices that wait in a search, nearest first; equal distances by vertex.
///
/// A binary heap without a way to change an entry: a vertex that is found nearer is put in again, and
/// its older entries are passed over when they come up.
struct DistanceHeap {
  private var entries: [(distance: Double, vertex: Int)] = []

  mutating func clear() { entries.removeAll(keepingCapacity: true) }

  mutating func insert(_ vertex: Int, at distance: Double) {
    entries.append((distance, vertex))
    var child = entries.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard entries[child] < entries[parent] else { return }
      entries.swapAt(child, parent)
      child = parent
    }
  }

  /// Takes the nearest out; `nil` if none waits.
  mutating func removeNearest() -> (distance: Double, vertex: Int)? {
    guard let nearest = entries.first, let last = entries.popLast() else { return nil }
    if entries.isEmpty { return nearest }
    entries[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      if child >= entries.count { return nearest }
      if child + 1 < entries.count, entries[child + 1] < entries[child] { child += 1 }
      guard entries[child] < entries[parent] else { return nearest }
      entries.swapAt(child, parent)
      parent = child
    }
  }
}
