/// Orders a column of nodes so that the lines to a column of fixed order cross little.
enum ColumnOrder {
  /// The positions of nodes from top to bottom.
  ///
  /// First by the mean place of each node's neighbours (the barycentre rule of Sugiyama, Tagawa & Toda
  /// (1981), doi:10.1109/TSMC.1981.4308636), then neighbours in the column change places while that
  /// lessens the crossings. Nodes without neighbours stand last; ties keep the order given.
  ///
  /// - Parameter neighbors: For each node, the places of its neighbours in the fixed column.
  /// - Complexity: O(n log n + sweeps x ties), with at most 50 sweeps.
  static func byCrossings(_ neighbors: [[Int]]) -> [Int] {
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
    return order
  }

  /// How many pairs of lines cross when a node with some neighbours stands above another.
  static func crossings(_ upper: [Int], above lower: [Int]) -> Int {
    var count = 0
    var below = 0
    for place in upper {
      while below < lower.count, lower[below] < place { below += 1 }
      count += below
    }
    return count
  }
}
