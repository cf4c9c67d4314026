/// Orders a column of nodes so that the lines to a column of fixed order cross little.
package enum ColumnOrder {
  /// The positions of nodes from top to bottom.
  ///
  /// First by the mean place of each node's neighbours (the barycentre rule of Sugiyama, Tagawa & Toda
  /// (1981), doi:10.1109/TSMC.1981.4308636), then neighbours in the column change places while that
  /// lessens the crossings, then each node in turn goes to the place where it crosses least, until none
  /// does better elsewhere (sifting: Matuszewski, C., Schönfeld, R. & Molitor, P. (1999),
  /// doi:10.1007/3-540-46648-7_22; columns of at most 200). Nodes without neighbours stand last; ties keep
  /// the order given.
  ///
  /// - Parameter neighbors: For each node, the places of its neighbours in the fixed column.
  /// - Complexity: O(n log n + sweeps x ties), and of sifting O(n ties + sweeps x n squared), with at most
  ///   50 sweeps of either.
  package static func byCrossings(_ neighbors: [[Int]]) -> [Int] {
    let sorted = neighbors.map { $0.sorted() }
    let means = sorted.map { places in
      places.isEmpty
        ? Double.infinity
        : places.reduce(0) { $0 + Double($1) } / Double(places.count)
    }
    var order = sorted.indices.sorted { (means[$0], $0) < (means[$1], $1) }
    for _ in 0..<50 {
      var improved = false
      for place in order.indices.dropLast() {
        let (upper, lower) = (sorted[order[place]], sorted[order[place + 1]])
        guard !lower.isEmpty else { continue }
        if crossings(lower, above: upper) < crossings(upper, above: lower) {
          order.swapAt(place, place + 1)
          improved = true
        }
      }
      guard improved else { break }
    }
    return order.count <= siftingLimit ? sifted(order, sorted) : order
  }

  private static let siftingLimit = 200

  // Each node in turn to its best place; the first of equal ones, and none but a better one.
  private static func sifted(_ start: [Int], _ sorted: [[Int]]) -> [Int] {
    // What it costs more to have one node above another than below it.
    let extra = sorted.map { upper in
      sorted.map { lower in crossings(upper, above: lower) - crossings(lower, above: upper) }
    }
    var order = start
    for _ in 0..<50 {
      var improved = false
      for node in start {
        guard let place = order.firstIndex(of: node) else { continue }
        var best = (place: place, cost: 0)
        // Upwards, past one node after another, then downwards.
        var cost = 0
        for other in order[..<place].indices.reversed() {
          cost += extra[node][order[other]]
          if cost < best.cost || cost == best.cost && best.cost < 0 { best = (other, cost) }
        }
        cost = 0
        for other in order[(place + 1)...].indices {
          cost += extra[order[other]][node]
          if cost < best.cost { best = (other, cost) }
        }
        guard best.cost < 0 else { continue }
        order.remove(at: place)
        order.insert(node, at: best.place)
        improved = true
      }
      guard improved else { break }
    }
    return order
  }

  /// How many pairs of lines cross when a node with some neighbours stands above another.
  package static func crossings(_ upper: [Int], above lower: [Int]) -> Int {
    var count = 0
    var below = 0
    for place in upper {
      while below < lower.count, lower[below] < place { below += 1 }
      count += below
    }
    return count
  }
}
