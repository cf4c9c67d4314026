extension ProjectedTies {
  /// The one-mode network of the pairs, as compressed rows: every pair stands in the rows of both of its
  /// nodes.
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes of the mode, isolates included.
  ///   - weights: A weight for each pair, or `nil` where pairs count alike.
  /// - Precondition: Weights are as many as pairs.
  /// - Complexity: O(nodes + pairs).
  public func rows(nodeCount: Int, weights: [Double]? = nil) -> CompressedRows {
    precondition(weights == nil || weights?.count == count, "one weight for each pair")
    var offsets = [Int](repeating: 0, count: nodeCount + 1)
    for pair in 0..<count {
      offsets[Int(firsts[pair]) + 1] += 1
      offsets[Int(seconds[pair]) + 1] += 1
    }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    var columns = [Int32](repeating: 0, count: 2 * count)
    var values = weights.map { _ in [Double](repeating: 0, count: 2 * count) }
    // Pairs are ordered by their first and then their second node, so a row receives its smaller
    // neighbours first, ascending, and then its larger ones, ascending too.
    for (own, other) in [(seconds, firsts), (firsts, seconds)] {
      for pair in 0..<count {
        let place = next[Int(own[pair])]
        columns[place] = other[pair]
        if let weights { values?[place] = weights[pair] }
        next[Int(own[pair])] += 1
      }
    }
    return CompressedRows(offsets: offsets, columns: columns, weights: values)
  }
}
