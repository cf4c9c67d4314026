import RealModule
import TwoModeNetworks

/// Shortest paths from one vertex after another where ties have lengths, by Dijkstra's algorithm.
///
/// Vertices are joint: rows first, columns after them. Two paths are equally long if their lengths
/// differ by less than rounding can make them differ: 1/2 + 1/3 is a path's length whichever tie comes
/// first.
///
/// Dijkstra, E. W. (1959). A note on two problems in connexion with graphs. Numerische Mathematik 1,
/// 269-271. doi:10.1007/BF01386390
struct WeightedPathSearch {
  /// The vertices that the last search reached, nearest first, the source included.
  private(set) var order: [Int] = []
  /// The distance of each of them; infinite for what was not reached.
  private(set) var distance: [Double]

  /// The number of vertices.
  let count: Int
  private let offsets: [Int]
  private let neighbours: [Int]
  private let lengths: [Double]
  /// The place of each vertex in ``order``, and the number of vertices where it was not reached.
  private var place: [Int]
  private var heap = DistanceHeap()

  /// The share by which the lengths of paths may differ and count as equal.
  private static let tolerance = 1e-12

  /// A search along ties of length w to the power of minus alpha, w being their weight.
  ///
  /// Returns `nil` if a weight is not positive and finite, or lengths are out of range.
  ///
  /// - Complexity: O(n + m).
  init?(_ incidence: Incidence, alpha: Double) {
    guard alpha.isFinite, let values = TieValues(incidence, .weighted) else { return nil }
    count = incidence.rowCount + incidence.columnCount
    let ofRows = Self.lengths(values.rows, count: incidence.tieCount, alpha: alpha)
    let ofColumns = Self.lengths(values.columns, count: incidence.tieCount, alpha: alpha)
    // No path is longer than all ties together.
    guard ofRows.allSatisfy({ $0 > 0 }), ofRows.reduce(0, +).isFinite else { return nil }
    lengths = ofRows + ofColumns
    offsets =
      incidence.rows.offsets + incidence.columns.offsets.dropFirst().map { $0 + incidence.tieCount }
    neighbours =
      incidence.rows.columns.map { Int($0) + incidence.rowCount }
      + incidence.columns.columns.map { Int($0) }
    distance = [Double](repeating: .infinity, count: count)
    place = [Int](repeating: count, count: count)
  }

  private static func lengths(_ weights: [Double]?, count: Int, alpha: Double) -> [Double] {
    guard let weights else { return [Double](repeating: 1, count: count) }
    // The powers that people choose come out as exact as division and roots are.
    if alpha == 0 { return [Double](repeating: 1, count: count) }
    if alpha == 1 { return weights.map { 1 / $0 } }
    if alpha == 0.5 { return weights.map { 1 / $0.squareRoot() } }
    return weights.map { Double.pow($0, -alpha) }
  }

  /// Finds the distances from a source to all that it reaches.
  ///
  /// - Complexity: O(m log m) for m ties of its component.
  mutating func search(from source: Int) {
    for vertex in order {
      distance[vertex] = .infinity
      place[vertex] = count
    }
    order.removeAll(keepingCapacity: true)
    heap.clear()
    distance[source] = 0
    heap.insert(source, at: 0)
    while let nearest = heap.removeNearest() {
      let vertex = nearest.vertex
      if place[vertex] < count { continue }
      place[vertex] = order.count
      order.append(vertex)
      for entry in offsets[vertex]..<offsets[vertex + 1] {
        let neighbour = neighbours[entry]
        let reached = nearest.distance + lengths[entry]
        if reached < distance[neighbour] {
          distance[neighbour] = reached
          heap.insert(neighbour, at: reached)
        }
      }
    }
  }

  /// Calls for each neighbour that a shortest path from the source passes last on its way to a
  /// vertex.
  ///
  /// Such a neighbour was reached before the vertex, so that the calls for all vertices, in order, go
  /// round in no circle even where a tie is too short to tell in a long path.
  func forEachPredecessor(of vertex: Int, _ body: (Int) -> Void) {
    let bound = distance[vertex] * (1 + Self.tolerance)
    for entry in offsets[vertex]..<offsets[vertex + 1] {
      let neighbour = neighbours[entry]
      if place[neighbour] < place[vertex], distance[neighbour] + lengths[entry] <= bound {
        body(neighbour)
      }
    }
  }
}

extension WeightedPathSearch {
  /// A result for each row of an incidence, searched from row by row, by several threads.
  ///
  /// - Complexity: O(n m log m).
  func fromEachRow<Result: Sendable>(
    of incidence: Incidence, threads: Int, _ result: @Sendable (WeightedPathSearch) -> Result
  ) -> [Result] {
    let parts = evenRanges(of: incidence.rowCount, parts: sourceParts)
    return inParallel(parts.count, threads: threads) { part in
      var search = self
      let watch = WorkWatch.current
      return parts[part].map { row in
        if !watch.shouldStop { search.search(from: row) }
        return result(search)
      }
    }.flatMap { $0 }
  }
}
