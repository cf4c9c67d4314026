/// Who is tied to what, by index alone: the ties of a two-mode network kept from both modes.
///
/// Measures are written against this type, for the mode in ``rows``. To measure the other mode, give
/// them ``transposed``, which costs nothing.
public struct Incidence: Sendable, Hashable {
  /// The neighbours of every node of the first mode.
  public let rows: CompressedRows
  /// The neighbours of every node of the second mode.
  public let columns: CompressedRows

  /// The number of nodes of the first mode.
  public var rowCount: Int { rows.count }
  /// The number of nodes of the second mode.
  public var columnCount: Int { columns.count }
  /// The number of ties.
  public var tieCount: Int { rows.columns.count }

  /// The same ties with the modes exchanged.
  ///
  /// - Complexity: O(1).
  public var transposed: Incidence { Incidence(rows: columns, columns: rows) }

  private init(rows: CompressedRows, columns: CompressedRows) {
    self.rows = rows
    self.columns = columns
  }

  /// Builds the incidence from ties in any order.
  ///
  /// A tie given twice is one tie; its weights add up. A network checks what it is given and hands on
  /// indices that it made; outside this package there is no other way to an incidence.
  ///
  /// - Parameters:
  ///   - rowCount: The number of nodes of the first mode, isolates included.
  ///   - columnCount: The number of nodes of the second mode, isolates included.
  ///   - ties: Pairs of a row and a column, each within its count.
  ///   - weights: A weight for each tie, or `nil` where ties carry none.
  /// - Precondition: Indices are in range, counts fit in `Int32`, and weights are as many as ties.
  /// - Complexity: O(rows + columns + ties).
  package init(
    rowCount: Int, columnCount: Int, ties: [(row: Int32, column: Int32)], weights: [Double]? = nil
  ) {
    precondition(rowCount <= Int32.max && columnCount <= Int32.max, "more nodes than Int32 counts")
    precondition(weights == nil || weights?.count == ties.count, "one weight for each tie")
    for tie in ties {
      precondition(tie.row >= 0 && tie.row < rowCount, "row out of range")
      precondition(tie.column >= 0 && tie.column < columnCount, "column out of range")
    }
    // Two stable counting sorts, by column and then by row, leave each row ascending.
    let byColumn = Incidence.order(
      ties.indices.map { $0 }, by: { Int(ties[$0].column) }, columnCount)
    let order = Incidence.order(byColumn, by: { Int(ties[$0].row) }, rowCount)

    var offsets = [0]
    offsets.reserveCapacity(rowCount + 1)
    var columns: [Int32] = []
    columns.reserveCapacity(ties.count)
    var kept: [Double]? = weights.map { _ in [] }
    var cursor = 0
    for row in 0..<rowCount {
      let start = columns.count
      while cursor < order.count, Int(ties[order[cursor]].row) == row {
        let tie = order[cursor]
        let weight = weights?[tie] ?? 1
        if columns.count > start, columns[columns.count - 1] == ties[tie].column {
          kept?[columns.count - 1] += weight
        } else {
          columns.append(ties[tie].column)
          kept?.append(weight)
        }
        cursor += 1
      }
      offsets.append(columns.count)
    }
    self.rows = CompressedRows(offsets: offsets, columns: columns, weights: kept)
    self.columns = rows.transposed(columnCount: columnCount)
  }

  private static func order(_ items: [Int], by key: (Int) -> Int, _ keyCount: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: keyCount + 1)
    for item in items { starts[key(item) + 1] += 1 }
    for position in 0..<keyCount { starts[position + 1] += starts[position] }
    var sorted = [Int](repeating: 0, count: items.count)
    for item in items {
      let position = key(item)
      sorted[starts[position]] = item
      starts[position] += 1
    }
    return sorted
  }
}
