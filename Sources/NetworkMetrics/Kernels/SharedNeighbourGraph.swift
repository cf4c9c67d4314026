import TwoModeNetworks

/// Which rows share a column, as sets of bits, and searches over it that count how many rows are how far.
struct SharedNeighbourGraph: Sendable {
  /// The number of rows.
  let count: Int
  private let neighbours: BitRows

  /// - Complexity: O(sum over columns of d squared) time, O(n1 squared) bits.
  init(_ incidence: Incidence) {
    count = incidence.rowCount
    var neighbours = BitRows(rows: count, bits: count)
    let watch = WorkWatch.current
    for column in 0..<incidence.columnCount where !watch.shouldStop {
      for first in incidence.columns[column] {
        for second in incidence.columns[column] where first != second {
          neighbours.insert(Int(second), into: Int(first))
        }
      }
    }
    self.neighbours = neighbours
  }

  /// How many rows are at each distance from the nearest of some rows, by whole levels of search.
  struct Levels {
    /// The number of rows at each distance, from 0; added up over the searches since it was cleared.
    private(set) var counts: [Int] = []
    private var unseen: [UInt64]
    private var frontier: [UInt64]
    private var next: [UInt64]

    init(_ graph: SharedNeighbourGraph) {
      unseen = [UInt64](repeating: 0, count: graph.neighbours.width)
      frontier = unseen
      next = unseen
    }

    mutating func clear() { counts.removeAll(keepingCapacity: true) }

    /// Counts the rows of a set at each distance from the nearest of the sources, which are no longer
    /// in the set.
    ///
    /// - Complexity: O(n1 squared / 64).
    mutating func search(
      _ graph: SharedNeighbourGraph, from sources: [UInt64], among others: [UInt64]
    ) {
      let width = graph.neighbours.width
      let words = graph.neighbours.words.span
      for word in 0..<width {
        frontier[word] = sources[word]
        unseen[word] = others[word]
      }
      var distance = 0
      while true {
        distance += 1
        for word in 0..<width { next[word] = 0 }
        // Stops as soon as all that is left is reached.
        spread: for word in 0..<width {
          var left = frontier[word]
          while left != 0 {
            let start = (64 * word + left.trailingZeroBitCount) * width
            left &= left - 1
            var isAll = true
            for place in 0..<width {
              next[place] |= words[start + place] & unseen[place]
              isAll = isAll && next[place] == unseen[place]
            }
            if isAll { break spread }
          }
        }
        var found = 0
        for word in 0..<width {
          found += next[word].nonzeroBitCount
          unseen[word] &= ~next[word]
        }
        if found == 0 { return }
        while counts.count <= distance { counts.append(0) }
        counts[distance] += found
        swap(&frontier, &next)
      }
    }
  }
}
