import Testing

@testable import NetworkFormats

@Suite struct MatrixCellsTests {
  private func cells(_ entries: [(Int, Int, Double?)]) -> MatrixCells {
    var cells = MatrixCells()
    for (row, column, weight) in entries {
      cells.append(row: row, column: column, weight: weight, line: 1)
    }
    return cells
  }

  @Test func `a matrix is symmetric where every cell has its mirror and stands once`() {
    #expect(cells([]).isSymmetric)
    #expect(cells([(0, 0, 1), (0, 1, 2), (1, 0, 2)]).isSymmetric)
    #expect(!cells([(0, 1, 2), (1, 0, 3)]).isSymmetric)
    #expect(!cells([(0, 1, nil), (1, 0, 1)]).isSymmetric)
    #expect(!cells([(0, 1, nil)]).isSymmetric)
    #expect(!cells([(0, 1, nil), (1, 0, nil), (0, 1, nil)]).isSymmetric)
  }

  @Test func `weights are left out where all are 1 and the matrix is binary`() throws {
    for (weight, isBinary, expected) in [
      (1.0, true, Double?.none), (1.0, false, 1.0), (2.0, true, 1.0),
    ] {
      var builder = NetworkDocumentBuilder()
      for id in ["a", "b"] { try builder.addNode(id: id, line: 1) }
      try cells([(0, 0, 1), (0, 0, weight)]).addTies(to: &builder, rows: 1, isBinary: isBinary)
      #expect(try builder.build().ties[0].weight == expected)
      #expect(try builder.build().ties[0].target == 1)
    }
  }
}
