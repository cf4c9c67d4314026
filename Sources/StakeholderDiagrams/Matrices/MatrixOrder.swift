import Drawing

/// In which order the rows and columns of a matrix stand.
///
/// Every order is a rule without chance; whatever it leaves open keeps the order given.
public enum MatrixOrder: String, Hashable, Sendable, CaseIterable {
  /// As given.
  case given
  /// The largest total first.
  case total
  /// By barycentres, so that what is counted lies near the diagonal.
  ///
  /// Rows are sorted by the mean place of their columns, weighted by the counts, then columns by that of
  /// their rows, up to 24 times; of all arrangements met the one with the fewest crossings is taken.
  /// Sugiyama, K., Tagawa, S. & Toda, M. (1981). Methods for visual understanding of hierarchical system
  /// structures. IEEE Transactions on Systems, Man, and Cybernetics 11(2), 109-125.
  /// doi:10.1109/TSMC.1981.4308636
  case barycentre
  /// By hierarchical clustering, so that like rows are neighbours, and like columns.
  ///
  /// Average linkage on Jaccard's distance: of two rows between the sets of columns that they meet, of
  /// two columns between the sets of rows; where rows and columns are the same nodes, between the sets
  /// whose sizes are the totals and of which each cell counts what two share. At each join the branch with the larger sum of totals stands first. Sokal, R. R. &
  /// Michener, C. D. (1958). A statistical method for evaluating systematic relationships. University of
  /// Kansas Science Bulletin 38, 1409-1438; Jaccard, P. (1912). The distribution of the flora in the
  /// alpine zone. doi:10.1111/j.1469-8137.1912.tb05611.x
  case clusters

  /// The positions of the rows and of the columns, from first to last.
  ///
  /// - Parameters:
  ///   - counts: The cells by row and column; what is missing or below 0 counts as none.
  ///   - rowTotals: What is added up or counted anew for each row; as many as there are rows.
  ///   - columnTotals: The same for each column.
  /// - Complexity: O(rows x columns) a sweep for ``barycentre``; O(rows³ + columns³) for ``clusters``.
  package func places(
    counts: [[Int]], rowTotals: [Int], columnTotals: [Int]
  ) -> (rows: [Int], columns: [Int]) {
    let cells = MatrixCounts(counts, rows: rowTotals.count, columns: columnTotals.count)
    let rows = Self.falling(rowTotals)
    let columns = Self.falling(columnTotals)
    switch self {
    case .given: return (Array(rowTotals.indices), Array(columnTotals.indices))
    case .total: return (rows, columns)
    case .barycentre: return BarycentreOrder.places(cells, rows: rows, columns: columns)
    case .clusters:
      return (
        Self.clustered(cells, totals: rowTotals, falling: rows),
        Self.clustered(cells.transposed, totals: columnTotals, falling: columns)
      )
    }
  }

  /// The one order of the rows and columns of a matrix that has the same nodes in both.
  ///
  /// - Parameters:
  ///   - counts: The cells; of a cell and its mirror image the larger one counts, and the diagonal is
  ///     the total.
  ///   - totals: The total of each node.
  /// - Complexity: As ``places(counts:rowTotals:columnTotals:)``.
  package func places(symmetric counts: [[Int]], totals: [Int]) -> [Int] {
    let cells = MatrixCounts(counts, rows: totals.count, columns: totals.count)
      .symmetric(diagonal: totals)
    let falling = Self.falling(totals)
    switch self {
    case .given: return Array(totals.indices)
    case .total: return falling
    case .barycentre: return BarycentreOrder.places(symmetric: cells, order: falling)
    case .clusters:
      let nodes = totals.indices
      let distances = nodes.map { a in
        nodes.map {
          AverageLinkage.jaccard(
            joint: cells.cells[a][$0], sizes: cells.cells[a][a], cells.cells[$0][$0])
        }
      }
      let lonely = falling.filter { node in
        !nodes.contains { $0 != node && cells.cells[node][$0] > 0 }
      }
      return AverageLinkage.places(distances, totals: totals, last: lonely)
    }
  }

  private static func clustered(_ cells: MatrixCounts, totals: [Int], falling: [Int]) -> [Int] {
    let sets = cells.columnsMet
    let distances = sets.map { a in
      sets.map {
        AverageLinkage.jaccard(
          joint: a.intersection($0).count, sizes: a.count, $0.count)
      }
    }
    return AverageLinkage.places(
      distances, totals: totals, last: falling.filter { sets[$0].isEmpty })
  }

  private static func falling(_ totals: [Int]) -> [Int] {
    totals.indices.sorted { (totals[$1], $0) < (totals[$0], $1) }
  }
}

/// The cells of a matrix, as many as its rows and columns say, none below 0.
struct MatrixCounts: Hashable, Sendable {
  private(set) var cells: [[Int]]
  let columns: Int

  init(_ counts: [[Int]], rows: Int, columns: Int) {
    self.columns = columns
    cells = (0..<rows).map { row in
      (0..<columns).map { column in
        guard counts.indices.contains(row), counts[row].indices.contains(column) else { return 0 }
        return max(counts[row][column], 0)
      }
    }
  }

  var transposed: MatrixCounts {
    MatrixCounts(
      (0..<columns).map { column in cells.map { $0[column] } }, rows: columns, columns: cells.count)
  }

  /// The columns in which each row is not empty.
  var columnsMet: [Set<Int>] { cells.map { row in Set(row.indices.filter { row[$0] > 0 }) } }

  func symmetric(diagonal: [Int]) -> MatrixCounts {
    var result = self
    for row in cells.indices {
      for column in cells.indices {
        result.cells[row][column] =
          row == column ? max(diagonal[row], 0) : max(cells[row][column], cells[column][row])
      }
    }
    return result
  }

  /// The matrix with some of its rows and columns, in another order.
  func arranged(rows: [Int], columns: [Int]) -> MatrixCounts {
    MatrixCounts(
      rows.map { row in columns.map { cells[row][$0] } }, rows: rows.count, columns: columns.count)
  }
}
