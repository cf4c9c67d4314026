/// Cells of a matrix that are not 0, each a tie from the node of its row to that of its column.
struct MatrixCells {
  /// A cell.
  struct Cell {
    let row: Int
    let column: Int
    /// Its number; `nil` where the file has a tie without one.
    let weight: Double?
    let line: Int
    /// Which of several relations it is of; `nil` where there is one.
    var relation: String?
  }

  private(set) var cells: [Cell] = []
  private var hasOtherThanOne = false

  /// Takes a tie without a number.
  mutating func append(row: Int, column: Int, weight: Double?, line: Int, relation: String? = nil) {
    if let weight, weight != 1 { hasOtherThanOne = true }
    cells.append(Cell(row: row, column: column, weight: weight, line: line, relation: relation))
  }

  /// Whether every cell is the same as the one across the diagonal, so that the ties have no direction. `false`
  /// where a cell is given twice.
  ///
  /// - Complexity: O(cells).
  var isSymmetric: Bool {
    struct Place: Hashable {
      let row: Int
      let column: Int
      let relation: String?
    }
    var weights: [Place: Double?] = [:]
    weights.reserveCapacity(cells.count)
    for cell in cells {
      let place = Place(row: cell.row, column: cell.column, relation: cell.relation)
      guard weights.updateValue(cell.weight, forKey: place) == nil else { return false }
    }
    return cells.allSatisfy { cell in
      weights[Place(row: cell.column, column: cell.row, relation: cell.relation)]
        == .some(cell.weight)
    }
  }

  /// Adds the ties of a two-mode matrix; columns are counted on after rows.
  ///
  /// - Parameter isBinary: Whether a matrix of 0 and 1 says no weights.
  func addTies(
    to builder: inout NetworkDocumentBuilder, rows: Int, isBinary: Bool
  ) throws(NetworkFormatError) {
    for cell in cells {
      try add(cell, to: &builder, target: rows + cell.column, isBinary: isBinary)
    }
  }

  /// Adds the ties of a matrix whose rows and columns are the same nodes: each pair once where the matrix is
  /// symmetric and nothing else has a direction.
  func addTies(
    to builder: inout NetworkDocumentBuilder, isBinary: Bool
  ) throws(NetworkFormatError) {
    guard !builder.isDirected, !cells.isEmpty else {
      for cell in cells { try add(cell, to: &builder, target: cell.column, isBinary: isBinary) }
      return
    }
    guard isSymmetric else {
      builder.isDirected = true
      for cell in cells { try add(cell, to: &builder, target: cell.column, isBinary: isBinary) }
      return
    }
    struct Pair: Hashable {
      let low: Int
      let high: Int
      let relation: String?
    }
    var seen: Set<Pair> = []
    for cell in cells {
      let pair = Pair(
        low: min(cell.row, cell.column), high: max(cell.row, cell.column), relation: cell.relation)
      // Which of the two directions stands first says nothing: ties go from the node that stands first.
      guard seen.insert(pair).inserted else { continue }
      let forward = Cell(
        row: pair.low, column: pair.high, weight: cell.weight, line: cell.line,
        relation: cell.relation)
      try add(forward, to: &builder, target: pair.high, isBinary: isBinary)
    }
    builder.note(.symmetricMatrix)
  }

  private func add(
    _ cell: Cell, to builder: inout NetworkDocumentBuilder, target: Int, isBinary: Bool
  ) throws(NetworkFormatError) {
    let tie = try builder.addTie(
      source: cell.row, target: target,
      weight: isBinary && !hasOtherThanOne ? nil : cell.weight, line: cell.line)
    if let relation = cell.relation { builder.set("relation", to: .text(relation), ofTie: tie) }
  }
}
