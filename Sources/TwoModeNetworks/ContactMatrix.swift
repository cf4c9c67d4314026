/// Where two groups of one mode meet: each cell lists the events that both its nodes take part in.
///
/// With bureaus as rows and ministries as columns it answers who meets whom, and over which items.
public struct ContactMatrix<Node: Hashable & Sendable, Shared: Hashable & Sendable>: Sendable {
  /// The nodes of the first group.
  public let rows: [Node]
  /// The nodes of the second group.
  public let columns: [Node]

  private let cells: [[[Shared]]]

  init(rows: [Node], columns: [Node], cells: [[[Shared]]]) {
    self.rows = rows
    self.columns = columns
    self.cells = cells
  }

  /// The events that a row and a column share, in the order of the network; empty where none.
  ///
  /// - Complexity: O(1).
  public subscript(row: Int, column: Int) -> [Shared] { cells[row][column] }

  /// The number of distinct events in a row: an event shared with three columns counts once.
  public func distinctEvents(inRow row: Int) -> Int {
    Set(cells[row].joined()).count
  }

  /// The number of distinct events in a column: an event shared with three rows counts once.
  public func distinctEvents(inColumn column: Int) -> Int {
    Set(cells.lazy.map { $0[column] }.joined()).count
  }
}

extension TwoModeNetwork {
  /// The contact matrix between two groups of actors.
  ///
  /// A node that is in both groups shares all its events with itself; keep the groups apart.
  ///
  /// - Parameters:
  ///   - isRow: Which actors are rows.
  ///   - isColumn: Which actors are columns.
  /// - Complexity: O(rows x columns x degree).
  public func contacts(
    rows isRow: (Actor) -> Bool, columns isColumn: (Actor) -> Bool
  ) -> ContactMatrix<Actor, Event> {
    let rowIndices = actors.indices.filter { isRow(actors[$0]) }
    let columnIndices = actors.indices.filter { isColumn(actors[$0]) }
    let cells = rowIndices.map { row in
      columnIndices.map { column in
        incidence.rows[row].filter { incidence.rows.contains($0, inRow: column) }
          .map { events[Int($0)] }
      }
    }
    return ContactMatrix(
      rows: rowIndices.map { actors[$0] }, columns: columnIndices.map { actors[$0] }, cells: cells)
  }
}
