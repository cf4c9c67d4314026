extension ProjectedTies {
  /// The one-mode network of the pairs, as compressed rows: every pair stands in the rows of both of its
  /// nodes.
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes of the mode, isolates included.
  ///   - weights: A weight for each pair, or `nil` where pairs count alike.
  /// - Precondition: Weights are as many as pairs.
  /// - Complexity: O(nodes + pairs).
  package func rows(nodeCount: Int, weights: [Double]? = nil) -> CompressedRows {
    precondition(weights == nil || weights?.count == count, "one weight for each pair")
    return compressedRows(nodeCount, firsts, seconds, weights, bothWays: true)
  }

  /// Every pair twice, as it is and reversed, ordered by the node it begins with and then the other.
  var bothWays: [(pair: Int, isReversed: Bool)] {
    let ways = (0..<count).flatMap { pair in
      [
        (from: firsts[pair], to: seconds[pair], pair: pair, isReversed: false),
        (from: seconds[pair], to: firsts[pair], pair: pair, isReversed: true),
      ]
    }
    return ways.sorted { ($0.from, $0.to) < ($1.from, $1.to) }.map { ($0.pair, $0.isReversed) }
  }
}

extension Projection {
  /// The ties by the positions of their nodes in ``nodes``, in the order of ``ties``.
  ///
  /// - Complexity: O(nodes + ties).
  package var positions: (firsts: [Int32], seconds: [Int32]) {
    var indices: [Node: Int32] = [:]
    indices.reserveCapacity(nodes.count)
    for (position, node) in nodes.enumerated() { indices[node] = Int32(position) }
    // Every end of a tie is a node of the projection, so none is passed over.
    return (ties.compactMap { indices[$0.first] }, ties.compactMap { indices[$0.second] })
  }

  /// The projection as a weighted one-mode network, nodes by their positions in ``nodes``: row a holds
  /// the weight of (a, b) at b, and where weights are not directed row b holds it at a as well.
  ///
  /// `nil` where the weight of a tie is undefined; filter such ties out before.
  ///
  /// - Complexity: O(nodes + ties).
  package var rows: CompressedRows? {
    let weights = ties.compactMap(\.weight)
    guard weights.count == ties.count else { return nil }
    let (firsts, seconds) = positions
    return compressedRows(nodes.count, firsts, seconds, weights, bothWays: !isDirected)
  }
}

/// Pairs as compressed rows, ordered by their first and then their second node.
///
/// - Parameter bothWays: Whether a pair, its first then being the smaller, stands in both nodes' rows.
private func compressedRows(
  _ nodeCount: Int, _ firsts: [Int32], _ seconds: [Int32], _ weights: [Double]?, bothWays: Bool
) -> CompressedRows {
  // Pairs are ordered by their first and then their second node, so a row receives its smaller
  // neighbours first, ascending, and then its larger ones, ascending too.
  let ways = bothWays ? [(seconds, firsts), (firsts, seconds)] : [(firsts, seconds)]
  var offsets = [Int](repeating: 0, count: nodeCount + 1)
  for (own, _) in ways {
    for node in own { offsets[Int(node) + 1] += 1 }
  }
  for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
  var next = offsets
  var columns = [Int32](repeating: 0, count: ways.count * firsts.count)
  var values = weights.map { _ in [Double](repeating: 0, count: columns.count) }
  for (own, other) in ways {
    for pair in own.indices {
      let place = next[Int(own[pair])]
      columns[place] = other[pair]
      if let weights { values?[place] = weights[pair] }
      next[Int(own[pair])] += 1
    }
  }
  return CompressedRows(offsets: offsets, columns: columns, weights: values)
}
