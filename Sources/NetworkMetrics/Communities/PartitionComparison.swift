import RealModule

/// What the mutual information of two partitions is divided by to be 1 at most.
public enum InformationNormalization: String, Sendable, Hashable, CaseIterable {
  /// The mean of the two entropies.
  case arithmetic
  /// The square root of their product.
  case geometric
  /// The smaller entropy: 1 also where one partition only divides the other's groups further.
  case minimum
  /// The larger entropy.
  case maximum
  /// The entropy of both together.
  case joint
}

extension Partition {
  /// The information that two partitions share, as a share of what they hold.
  ///
  /// With p(g) the share of nodes in a group g of the first, p(h) in a group h of the second and p(g, h)
  /// in both,
  ///
  ///     I = sum of p(g, h) ln(p(g, h) / (p(g) p(h)))
  ///
  /// divided by what `normalization` says of the entropies H = - sum of p ln p: (H1 + H2) / 2,
  /// sqrt(H1 H2), min, max, or H1 + H2 - I.
  ///
  /// Nodes that either partition has in no group are left out of both. Range 0 (knowing one tells
  /// nothing of the other) to 1 (the same groups). It rises with the number of groups even where chance
  /// alone divides; ``adjustedRandIndex(with:)`` does not.
  ///
  /// `nil` where the divisor is 0: both partitions, or for `.geometric` and `.minimum` either, have one
  /// group or none. scikit-learn gives 1 where both have one group. `nil` too for partitions of
  /// different numbers of nodes.
  ///
  /// Strehl, A. & Ghosh, J. (2002). Cluster ensembles: a knowledge reuse framework for combining
  /// multiple partitions. Journal of Machine Learning Research 3, 583-617. Vinh, N. X., Epps, J. &
  /// Bailey, J. (2010). Information theoretic measures for clusterings comparison. Journal of Machine
  /// Learning Research 11, 2837-2854. Danon, L., Diaz-Guilera, A., Duch, J. & Arenas, A. (2005).
  /// Comparing community structure identification. Journal of Statistical Mechanics, P09008.
  /// doi:10.1088/1742-5468/2005/09/P09008
  ///
  /// - Complexity: O(n).
  public func normalizedMutualInformation(
    with other: Partition, normalizedBy normalization: InformationNormalization = .arithmetic
  ) -> Double? {
    guard let counts = GroupCounts(self, other) else { return nil }
    let (first, second) = (counts.entropy(\.first), counts.entropy(\.second))
    let shared = counts.mutualInformation
    let divisor =
      switch normalization {
      case .arithmetic: (first + second) / 2
      case .geometric: (first * second).squareRoot()
      case .minimum: Swift.min(first, second)
      case .maximum: Swift.max(first, second)
      case .joint: first + second - shared
      }
    return divisor > 0 ? Swift.max(0, Swift.min(1, shared / divisor)) : nil
  }

  /// How much more often two partitions agree about a pair of nodes than chance would have it.
  ///
  /// With n(g, h) nodes in a group g of the first and h of the second, n(g) and n(h) in each, and C(x) =
  /// x (x - 1) / 2,
  ///
  ///     (sum C(n(g, h)) - E) / ((sum C(n(g)) + sum C(n(h))) / 2 - E)
  ///     E = sum C(n(g)) sum C(n(h)) / C(n)
  ///
  /// Nodes that either partition has in no group are left out of both. 1 for the same groups, 0 for what
  /// chance gives with groups of these sizes, below 0 for less agreement than that.
  ///
  /// `nil` where the divisor is 0: fewer than two nodes, or both partitions have one group, or both
  /// only groups of one node. scikit-learn gives 1 there, and igraph no number. `nil` too for partitions
  /// of different numbers of nodes.
  ///
  /// Hubert, L. & Arabie, P. (1985). Comparing partitions. Journal of Classification 2, 193-218.
  /// doi:10.1007/BF01908075
  ///
  /// - Complexity: O(n).
  public func adjustedRandIndex(with other: Partition) -> Double? {
    func pairs(_ counts: [Int]) -> Int { counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
    guard let counts = GroupCounts(self, other) else { return nil }
    let (first, second) = (pairs(counts.first), pairs(counts.second))
    let all = pairs([counts.total])
    // The product over all pairs reaches the mean only where both are 0 or both are all pairs.
    if all == 0 || (first == second && (first == 0 || first == all)) { return nil }
    let expected = Double(first) * (Double(second) / Double(all))
    return (Double(pairs(counts.cells.map(\.count))) - expected)
      / ((Double(first) + Double(second)) / 2 - expected)
  }

  /// What each of two partitions tells that the other does not, in nats: H1 + H2 - 2 I, with the
  /// entropies and the mutual information of ``normalizedMutualInformation(with:normalizedBy:)``.
  ///
  /// A distance: 0 for the same groups, and never more than by way of a third partition. Divide by ln 2
  /// for bits. Nodes that either partition has in no group are left out of both; `nil` where no node is
  /// left, and for partitions of different numbers of nodes. At most ln n.
  ///
  /// Meila, M. (2007). Comparing clusterings: an information based distance. Journal of Multivariate
  /// Analysis 98(5), 873-895. doi:10.1016/j.jmva.2006.11.013
  ///
  /// - Complexity: O(n).
  public func variationOfInformation(from other: Partition) -> Double? {
    guard let counts = GroupCounts(self, other), counts.total > 0 else { return nil }
    let total = Double(counts.total)
    var sum = 0.0
    for cell in counts.cells {
      let count = Double(cell.count)
      let first = Double.log(Double(counts.first[cell.first]) / count)
      let second = Double.log(Double(counts.second[cell.second]) / count)
      sum += count / total * (first + second)
    }
    return sum
  }
}

/// How many nodes are in each group of two partitions, and in each pair of groups.
private struct GroupCounts {
  /// The pairs of groups that share nodes, by first and then by second group.
  private(set) var cells: [(first: Int, second: Int, count: Int)] = []
  /// The nodes of each group of the first partition.
  private(set) var first: [Int]
  /// The nodes of each group of the second partition.
  private(set) var second: [Int]
  /// All nodes that are in a group of both.
  private(set) var total = 0

  /// `nil` for partitions of different numbers of nodes.
  init?(_ one: Partition, _ other: Partition) {
    guard one.groups.count == other.groups.count else { return nil }
    first = [Int](repeating: 0, count: one.count)
    second = [Int](repeating: 0, count: other.count)
    var starts = [Int](repeating: 0, count: one.count + 1)
    for (group, otherGroup) in zip(one.groups, other.groups) {
      guard let group, let otherGroup else { continue }
      first[group] += 1
      second[otherGroup] += 1
      starts[group + 1] += 1
      total += 1
    }
    for group in 0..<one.count { starts[group + 1] += starts[group] }
    var next = starts
    var ordered = [Int](repeating: 0, count: total)
    for (group, otherGroup) in zip(one.groups, other.groups) {
      guard let group, let otherGroup else { continue }
      ordered[next[group]] = otherGroup
      next[group] += 1
    }
    var counts = [Int](repeating: 0, count: other.count)
    for group in 0..<one.count {
      var met: [Int] = []
      for place in starts[group]..<starts[group + 1] {
        if counts[ordered[place]] == 0 { met.append(ordered[place]) }
        counts[ordered[place]] += 1
      }
      for otherGroup in met.sorted() {
        cells.append((group, otherGroup, counts[otherGroup]))
        counts[otherGroup] = 0
      }
    }
  }

  func entropy(_ side: KeyPath<GroupCounts, [Int]>) -> Double {
    var sum = 0.0
    for count in self[keyPath: side] where count > 0 {
      let share = Double(count) / Double(total)
      sum -= share * Double.log(share)
    }
    return sum
  }

  var mutualInformation: Double {
    var sum = 0.0
    for cell in cells {
      let expected = Double(first[cell.first]) * Double(second[cell.second])
      let count = Double(cell.count)
      sum += count / Double(total) * Double.log(count * Double(total) / expected)
    }
    return sum
  }
}
