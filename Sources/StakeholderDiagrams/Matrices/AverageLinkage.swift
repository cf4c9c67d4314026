/// Orders nodes so that like ones are neighbours: hierarchical clustering, read from leaf to leaf.
enum AverageLinkage {
  private struct Cluster {
    var leaves: [Int]
    var weight: Double
  }

  /// The positions of nodes, from first to last.
  ///
  /// The two clusters whose nodes are nearest in the mean are joined, again and again; of equally near
  /// ones those whose first members come first. The branch with the larger sum of totals stands first,
  /// of equal ones the one that comes first.
  ///
  /// - Parameters:
  ///   - distances: The distance of each node from each.
  ///   - totals: What each node weighs.
  ///   - last: Nodes that stand last and are in no cluster, as nothing is like them.
  /// - Complexity: O(n³).
  static func places(_ distances: [[Double]], totals: [Int], last: [Int]) -> [Int] {
    let left = Set(last)
    var distances = distances
    var clusters: [Cluster?] = totals.indices.map { node in
      left.contains(node)
        ? nil : Cluster(leaves: [node], weight: Double(max(totals[node], 0)))
    }
    while let (a, b) = nearest(clusters, distances), let first = clusters[a],
      let second = clusters[b]
    {
      let (na, nb) = (Double(first.leaves.count), Double(second.leaves.count))
      for other in clusters.indices where other != a && other != b {
        let mean = (na * distances[a][other] + nb * distances[b][other]) / (na + nb)
        distances[a][other] = mean
        distances[other][a] = mean
      }
      clusters[a] = Cluster(
        leaves: second.weight > first.weight
          ? second.leaves + first.leaves : first.leaves + second.leaves,
        weight: first.weight + second.weight)
      clusters[b] = nil
    }
    return clusters.compactMap(\.self).flatMap(\.leaves) + last
  }

  // Rounding must not decide between distances that are equal.
  private static func nearest(_ clusters: [Cluster?], _ distances: [[Double]]) -> (Int, Int)? {
    let left = clusters.indices.filter { clusters[$0] != nil }
    var nearest: (Int, Int)?
    var least = Double.infinity
    for (place, a) in left.enumerated() {
      for b in left[(place + 1)...] where distances[a][b] < least - 1e-12 {
        least = distances[a][b]
        nearest = (a, b)
      }
    }
    return nearest
  }

  /// The share of members that two sets do not have in common; 0 for two empty sets.
  static func jaccard(joint: Int, sizes a: Int, _ b: Int) -> Double {
    let all = Double(a) + Double(b) - Double(joint)
    return all > 0 ? max(1 - Double(joint) / all, 0) : 0
  }
}
