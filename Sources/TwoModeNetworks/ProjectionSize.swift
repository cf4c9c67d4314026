/// How much a projection holds, known before any of it is made.
///
/// A projection may hold far more than the network that it comes from: an event of d actors ties
/// d (d - 1) / 2 pairs of them.
///
/// ```swift
/// let size = network.projectionSize(counted: .exactly)
/// size.pairs     // the ties of network.projected()
/// size.bytes     // about as much memory as it takes
/// ```
public struct ProjectionSize: Sendable, Hashable {
  /// Whether the tied pairs are counted, or only the most there can be.
  public enum Counting: Sendable, Hashable {
    /// The most that the events' sizes allow, at no cost.
    case atMost
    /// Pair by pair, which takes the time of a projection but not its memory.
    case exactly
  }

  /// The tied pairs of nodes, or the most there can be.
  public let pairs: Int
  /// The shared nodes of all pairs, each counted for every pair that shares it: the sum of d (d - 1) / 2
  /// over the nodes of the other mode, d being a node's degree. Exact, or `Int.max` if beyond it.
  public let shared: Int
  /// What the projection takes in memory while it is made, in bytes; `Int.max` if beyond it.
  ///
  ///     pairs x (32 + 24 + 48 + T) + shared x (8 + S)
  ///
  /// 32 for the two ends and the place of a pair in lists that may be half empty, 24 for its weight, 48 for
  /// the list of what it shares, T for a tie itself; and for each shared node 8 for its index and S for
  /// the node. T and S are the strides of the types, without what they refer to, which the network holds.
  public let bytes: Int
  /// The part of ``bytes`` that shared nodes take, which is exact where ``pairs`` are not counted.
  public let sharedBytes: Int

  fileprivate init(pairs: Int, shared: Int, tieStride: Int, sharedStride: Int) {
    self.pairs = pairs
    self.shared = shared
    // Numbers of bytes beyond 2 to the power of 53 need not be exact, only not overflow.
    let ofShared = Double(shared) * Double(8 + sharedStride)
    sharedBytes = Int(exactly: ofShared) ?? .max
    bytes = Int(exactly: ofShared + Double(pairs) * Double(32 + 24 + 48 + tieStride)) ?? .max
  }
}

extension TwoModeNetwork {
  /// The most ties that the projection onto the actors can have: one for every two actors of an event, and
  /// no more than one for every two actors,
  ///
  ///     min(sum over events of d (d - 1) / 2, n1 (n1 - 1) / 2)
  ///
  /// with n1 actors and d those of an event. `Int.max` if beyond it.
  ///
  /// - Complexity: O(events).
  public var projectedTieLimit: Int {
    let all = pairCount(actors.count)
    return min(incidence.sharedPairs, all)
  }

  /// How many ties the projection onto the actors has, found without keeping any of them.
  ///
  /// - Complexity: O(sum over events of d squared) time, d being the number of the event's actors; O(actors)
  ///   space.
  public func projectedTieCount() -> Int { incidence.projectedPairCount }

  /// How much the projection onto the actors holds, before it is made.
  ///
  /// Directed weights make two ties of each pair; twice the ``ProjectionSize/bytes`` is enough for them.
  ///
  /// - Parameter counting: Whether pairs are counted or bounded.
  /// - Complexity: O(events) bounded; as ``projectedTieCount()`` counted.
  public func projectionSize(counted counting: ProjectionSize.Counting) -> ProjectionSize {
    ProjectionSize(
      pairs: counting == .exactly ? projectedTieCount() : projectedTieLimit,
      shared: incidence.sharedPairs,
      tieStride: MemoryLayout<Projection<Actor, Event>.Tie>.stride,
      sharedStride: MemoryLayout<Event>.stride)
  }
}

/// How many pairs so many nodes make; `Int.max` if beyond it.
private func pairCount(_ nodes: Int) -> Int {
  let (even, odd) = nodes.isMultiple(of: 2) ? (nodes / 2, nodes - 1) : (nodes, (nodes - 1) / 2)
  let (product, overflow) = even.multipliedReportingOverflow(by: max(odd, 0))
  return overflow ? .max : product
}

extension Incidence {
  /// The sum, over the columns, of the pairs of their rows; `Int.max` if beyond it.
  fileprivate var sharedPairs: Int {
    var sum = 0
    for column in 0..<columnCount {
      let (next, overflow) = sum.addingReportingOverflow(pairCount(columns.degree(of: column)))
      if overflow { return .max }
      sum = next
    }
    return sum
  }

  /// The pairs of rows that share a column.
  fileprivate var projectedPairCount: Int {
    var count = 0
    var lastMet = [Int32](repeating: -1, count: rowCount)
    // Each row walks the rows after itself, as those of a column ascend; see ``ProjectedTies``.
    var visited = [Int](repeating: 0, count: columnCount)
    let offsets = columns.offsets.span
    let members = columns.columns.span
    for row in 0..<rowCount {
      for column in rows[row] {
        visited[Int(column)] += 1
        for entry in (offsets[Int(column)] + visited[Int(column)])..<offsets[Int(column) + 1]
        where lastMet[Int(members[entry])] != Int32(row) {
          lastMet[Int(members[entry])] = Int32(row)
          count += 1
        }
      }
    }
    return count
  }
}
