/// The ties of a projection by node index: for each tied pair, the nodes of the other mode it shares.
///
/// Pairs are ordered by their first and then their second node, the first always the smaller index;
/// shared nodes are ascending.
package struct ProjectedTies: Sendable, Hashable {
  /// The smaller index of each pair.
  package let firsts: [Int32]
  /// The larger index of each pair.
  package let seconds: [Int32]
  /// Where the shared nodes of each pair start in ``shared``; one more entry than there are pairs.
  package let offsets: [Int]
  /// The shared nodes, pair after pair.
  package let shared: [Int32]

  /// The number of tied pairs.
  package var count: Int { firsts.count }

  /// Finds every pair of rows that shares a column.
  ///
  /// Each row walks its columns and, in each, only the rows after itself, so a pair is met once for
  /// every column it shares. Counting first and placing second keeps hashing out of the loop.
  ///
  /// - Complexity: O(sum over columns of d squared) time, d being the column's degree.
  package init(_ incidence: Incidence) {
    var firsts: [Int32] = []
    var seconds: [Int32] = []
    var offsets = [0]
    var shared: [Int32] = []
    var counts = [Int](repeating: 0, count: incidence.rowCount)
    var next = [Int](repeating: 0, count: incidence.rowCount)
    // How far into each column the walk has come: rows are visited in ascending order, so every
    // column's entry for the present row is the one after the last that was visited.
    var visited = [Int](repeating: 0, count: incidence.columnCount)

    let watch = WorkWatch.current
    for row in 0..<incidence.rowCount where !watch.shouldStop {
      var partners: [Int32] = []
      for column in incidence.rows[row] {
        visited[Int(column)] += 1
        let start = incidence.columns.offsets[Int(column)] + visited[Int(column)]
        for partner in incidence.columns.columns[start..<incidence.columns.offsets[Int(column) + 1]]
        {
          if counts[Int(partner)] == 0 { partners.append(partner) }
          counts[Int(partner)] += 1
        }
      }
      partners.sort()
      for partner in partners {
        firsts.append(Int32(row))
        seconds.append(partner)
        let start = offsets[offsets.count - 1]
        next[Int(partner)] = start
        offsets.append(start + counts[Int(partner)])
      }
      shared.append(contentsOf: repeatElement(0, count: offsets[offsets.count - 1] - shared.count))
      for column in incidence.rows[row] {
        let start = incidence.columns.offsets[Int(column)] + visited[Int(column)]
        for partner in incidence.columns.columns[start..<incidence.columns.offsets[Int(column) + 1]]
        {
          shared[next[Int(partner)]] = column
          next[Int(partner)] += 1
        }
      }
      for partner in partners { counts[Int(partner)] = 0 }
    }
    self.firsts = firsts
    self.seconds = seconds
    self.offsets = offsets
    self.shared = shared
  }

  /// The nodes of the other mode that a pair shares, ascending.
  package func sharedNodes(ofPair pair: Int) -> ArraySlice<Int32> {
    shared[offsets[pair]..<offsets[pair + 1]]
  }
}
