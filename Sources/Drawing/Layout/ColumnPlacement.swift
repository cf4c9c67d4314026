/// Sets boxes in a column, each as near as can be to where it wants to stand, none on another.
package enum ColumnPlacement {
  /// The centres of boxes that keep their order.
  ///
  /// The least sum of squared distances from the wanted centres: isotonic regression by pooling adjacent
  /// violators. Best, M. J. & Chakravarti, N. (1990). Active set algorithms for isotonic regression.
  /// doi:10.1007/BF01580873
  ///
  /// - Parameters:
  ///   - wanted: The wanted centre of each box, in the order of the column.
  ///   - heights: The height of each box.
  ///   - gap: The least room between neighbours.
  ///   - range: Where the column should stay; a column that is too long runs over its lower end.
  /// - Complexity: O(n).
  package static func centers(
    wanted: [Double], heights: [Double], gap: Double, range: ClosedRange<Double>
  ) -> [Double] {
    guard wanted.count == heights.count, let first = heights.first, let last = heights.last else {
      return []
    }
    // The distance of each centre from the first when all stand as close as they may.
    var offsets = [0.0]
    for (upper, lower) in zip(heights, heights.dropFirst()) {
      offsets.append((offsets.last ?? 0) + (upper + lower) / 2 + gap)
    }
    var pools: [(sum: Double, count: Int)] = []
    for (center, offset) in zip(wanted, offsets) {
      pools.append((center - offset, 1))
      while pools.count > 1 {
        let lower = pools[pools.count - 1]
        let upper = pools[pools.count - 2]
        guard upper.sum / Double(upper.count) > lower.sum / Double(lower.count) else { break }
        pools.removeLast()
        pools[pools.count - 1] = (upper.sum + lower.sum, upper.count + lower.count)
      }
    }
    let lowest = range.lowerBound + first / 2
    let highest = max(range.upperBound - last / 2 - (offsets.last ?? 0), lowest)
    let levels = pools.flatMap { pool in
      Array(
        repeating: min(max(pool.sum / Double(pool.count), lowest), highest), count: pool.count)
    }
    return zip(levels, offsets).map { $0 + $1 }
  }

  /// Where lines meet the side of a box: evenly about its centre, no further apart than `step`.
  package static func ports(count: Int, center: Double, height: Double, step: Double) -> [Double] {
    guard count > 1 else { return Array(repeating: center, count: max(count, 0)) }
    let spacing = min(step, max(height, 0) / Double(count - 1))
    return (0..<count).map { center + (Double($0) - Double(count - 1) / 2) * spacing }
  }
}
