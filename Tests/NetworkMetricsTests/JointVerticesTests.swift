import Testing
import TwoModeNetworks

@testable import NetworkMetrics

/// Rows 0, 1, 2 and columns 0, 1 are the vertices 0 to 4; row 1 has no tie.
///
///     row 0   columns 0 and 1
///     row 2   column 1
struct JointVerticesTests {
  private let vertices = JointVertices(
    Incidence(rowCount: 3, columnCount: 2, ties: [(0, 0), (0, 1), (2, 1)]))

  @Test func `columns come after rows`() {
    #expect(vertices.count == 5)
    #expect((0..<5).map { vertices.isRow($0) } == [true, true, true, false, false])
    #expect(vertices.column(4) == 1)
    #expect((0..<5).map { vertices.degree(of: $0) } == [2, 0, 1, 1, 2])
    let neighbours = (0..<5).map { vertex in
      (0..<vertices.degree(of: vertex)).map { vertices.neighbour($0, of: vertex) }
    }
    #expect(neighbours == [[3, 4], [], [4], [0], [0, 2]])
  }

  @Test func `linked sets are met in the order of the starts`() {
    #expect(vertices.linkedSets(from: 0..<5) == [[0, 2, 3, 4], [1]])
    #expect(vertices.linkedSets(from: [1, 4]) == [[1], [0, 2, 3, 4]])
    #expect(vertices.linkedSets(from: [2, 3], without: 0) == [[2, 4], [3]])
  }

  @Test func `of sets of one size the one of the first vertex is first`() {
    #expect(vertices.largestFirst([[4], [0, 2], [1], [3, 5]]) == [[0, 2], [3, 5], [1], [4]])
  }
}
