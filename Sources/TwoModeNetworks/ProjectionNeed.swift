extension TwoModeNetwork {
  /// The most ties that the projection onto the actors can have: one for every two actors of an event, and
  /// no more than one for every two actors,
  ///
  ///     min(sum over events of d (d - 1) / 2, n1 (n1 - 1) / 2)
  ///
  /// with n1 actors and d those of an event. `Int.max` if beyond it.
  ///
  /// - Complexity: O(events).
  public var projectedTieLimit: Int { min(incidence.sharedPairs, allPairs) }

  /// How many pairs the actors make, tied or not; `Int.max` if beyond it.
  package var allPairs: Int { pairCount(actors.count) }

  /// How many ties the projection onto the actors has, found without keeping any of them.
  ///
  /// - Complexity: O(sum over events of d squared) time, d being the number of the event's actors; O(actors)
  ///   space.
  public func projectedTieCount() -> Int { incidence.projectedPairCount }

  /// The nodes that pairs of actors share, each counted for every pair: the sum of d (d - 1) / 2 over the
  /// events, d being an event's actors. `Int.max` if beyond it.
  ///
  /// - Complexity: O(events).
  package var sharedPairs: Int { incidence.sharedPairs }

  /// How much memory the projection onto the actors takes while it is made, before it is made.
  ///
  /// A projection may hold far more than the network that it comes from: an event of d actors ties
  /// d (d - 1) / 2 pairs of them.
  ///
  /// ```swift
  /// let need = network.projectionNeed(counted: .exactly)
  /// need.pairs     // the ties of network.projected()
  /// need.bytes     // about as much memory as it takes
  /// ```
  ///
  ///     pairs x (32 + 24 + 48 + T) + shared x (8 + S)
  ///
  /// 32 for the two ends and the place of a pair in lists that may be half empty, 24 for its weight, 48 for
  /// the list of what it shares, T for a tie itself; and for each shared node 8 for its index and S for
  /// the node. T and S are the strides of the types, without what they refer to, which the network holds.
  ///
  /// Directed weights make two ties of each pair; twice the ``MemoryNeed/bytes`` is enough for them.
  ///
  /// - Parameter counting: Whether pairs are counted or bounded.
  /// - Complexity: O(events) bounded; as ``projectedTieCount()`` counted.
  public func projectionNeed(counted counting: MemoryNeed.Counting) -> MemoryNeed {
    let tie = Double(MemoryLayout<Projection<Actor, Event>.Tie>.stride)
    let node = Double(MemoryLayout<Event>.stride)
    return memoryNeed(
      of: .projectedTies + WorkingMemory(perTiedPair: 24 + 48 + tie, perSharedNode: node),
      counted: counting)
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
    let watch = WorkWatch.current
    for row in 0..<rowCount where !watch.shouldStop {
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
