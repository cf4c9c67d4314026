/// The ties of one mode in compressed sparse rows (CSR): row `r` holds the neighbours of node `r`.
///
/// Neighbours are node indices of the other mode, ascending and without repeats, which is what lets
/// kernels merge two rows in linear time and keeps every sum in one fixed order.
public struct CompressedRows: Sendable, Hashable {
  /// Where each row starts in ``columns``; one more entry than there are rows.
  public let offsets: [Int]
  /// The neighbours, row after row.
  public let columns: [Int32]
  /// The weight of each entry of ``columns``, or `nil` where ties carry none.
  public let weights: [Double]?

  /// The number of rows.
  public var count: Int { offsets.count - 1 }

  /// The neighbours of a node, ascending.
  ///
  /// - Complexity: O(1).
  public subscript(row: Int) -> ArraySlice<Int32> {
    columns[offsets[row]..<offsets[row + 1]]
  }

  /// The number of neighbours of a node.
  ///
  /// - Complexity: O(1).
  public func degree(of row: Int) -> Int {
    offsets[row + 1] - offsets[row]
  }

  /// Whether two nodes are tied.
  ///
  /// - Complexity: O(log d) for a row of d neighbours.
  public func contains(_ column: Int32, inRow row: Int) -> Bool {
    var low = offsets[row]
    var high = offsets[row + 1]
    while low < high {
      let middle = (low + high) / 2
      if columns[middle] < column { low = middle + 1 } else { high = middle }
    }
    return low < offsets[row + 1] && columns[low] == column
  }

  /// The same ties seen from the other mode.
  ///
  /// A counting sort: rows are walked in order, so every new row comes out ascending.
  ///
  /// - Parameter columnCount: The number of nodes of the other mode, isolates included.
  /// - Complexity: O(rows + columns + ties).
  func transposed(columnCount: Int) -> CompressedRows {
    var starts = [Int](repeating: 0, count: columnCount + 1)
    for column in columns { starts[Int(column) + 1] += 1 }
    for column in 0..<columnCount { starts[column + 1] += starts[column] }
    var next = starts
    var rows = [Int32](repeating: 0, count: columns.count)
    var moved = weights.map { [Double](repeating: 0, count: $0.count) }
    for row in 0..<count {
      for entry in offsets[row]..<offsets[row + 1] {
        let column = Int(columns[entry])
        rows[next[column]] = Int32(row)
        if let weights { moved?[next[column]] = weights[entry] }
        next[column] += 1
      }
    }
    return CompressedRows(offsets: starts, columns: rows, weights: moved)
  }
}
