/// Sets of vertices that merge, and the size of the largest.
///
/// Paths are halved on the way up and the smaller set hangs from the larger, so an operation costs next
/// to nothing: Tarjan, R. E. & van Leeuwen, J. (1984). Worst-case analysis of set union algorithms.
/// Journal of the ACM 31(2), 245-281. doi:10.1145/62.2160
struct DisjointSets {
  /// The size of the largest set.
  private(set) var largest: Int

  /// The parent of each vertex; below 0, a root and the size of its set, negative.
  private var parents: [Int]

  /// Every vertex by itself. Vertices that are not there yet are sets of 1 that nothing is merged with,
  /// and do not count as largest.
  ///
  /// - Parameter largest: The size of the largest set at first: 1, or 0 where no vertex is there.
  init(count: Int, largest: Int) {
    parents = [Int](repeating: -1, count: count)
    self.largest = largest
  }

  /// Every vertex by itself again.
  mutating func reset(largest: Int) {
    for vertex in parents.indices { parents[vertex] = -1 }
    self.largest = largest
  }

  /// Says that a vertex is there.
  mutating func add(_ vertex: Int) { largest = Swift.max(largest, -parents[root(of: vertex)]) }

  /// Merges the sets of two vertices.
  mutating func merge(_ first: Int, _ second: Int) {
    var large = root(of: first)
    var small = root(of: second)
    if large == small { return }
    if parents[small] < parents[large] { swap(&large, &small) }
    parents[large] += parents[small]
    parents[small] = large
    largest = Swift.max(largest, -parents[large])
  }

  private mutating func root(of vertex: Int) -> Int {
    var vertex = vertex
    while parents[vertex] >= 0 {
      let parent = parents[vertex]
      if parents[parent] >= 0 { parents[vertex] = parents[parent] }
      vertex = parent
    }
    return vertex
  }
}
