import Testing

@testable import Drawing

@Suite struct LayoutQualityTests {
  // A page of boxes of 10 by 10 points at places, and edges between them by letter.
  private func quality(
    _ places: [(String, Double, Double)], _ edges: [(String, String)],
    paths: [[DiagramPoint]] = []
  ) throws -> LayoutQuality {
    let nodes = places.map { id, x, y in
      DiagramNode(
        id: id, lines: [], fontSize: 8, look: .plain, size: DiagramSize(width: 10, height: 10),
        center: DiagramPoint(x: x, y: y))
    }
    let lines = edges.enumerated().map { index, edge in
      DiagramEdge(
        from: edge.0, to: edge.1, width: 1, color: .ink,
        path: paths.indices.contains(index) ? paths[index] : [])
    }
    return LayoutQuality(
      try Diagram(
        title: "", nodes: nodes, edges: lines, legend: DiagramLegend([]), legendHeading: ""
      ).page())
  }

  private let square = [("a", 0.0, 0.0), ("b", 100, 0), ("c", 0, 100), ("d", 100, 100)]

  /// By hand: the diagonals of a square cross once, its sides never; edges with a common end do not
  /// count, however they lie.
  @Test(
    arguments: [
      (["ad", "bc"], 1), (["ab", "cd"], 0), (["ac", "bd"], 0), (["ad", "bc", "ab", "cd"], 1),
      (["ab", "ac", "ad"], 0), (["ad", "da"], 0), ([], 0), (["aa", "bc"], 0),
    ] as [([String], Int)])
  func crossings(edges: [String], expected: Int) throws {
    let found = try quality(square, edges.map { (String($0.prefix(1)), String($0.suffix(1))) })
    #expect(found.crossings == expected)
    #expect(found.overlaps == 0 && found.passages == 0)
  }

  /// K3,3 in two columns: nine crossings, as C(3,2) times C(3,2).
  @Test func `two columns`() throws {
    let places = ["a", "b", "c"].enumerated().map { ($1, 0.0, Double($0) * 50) }
    let others = ["x", "y", "z"].enumerated().map { ($1, 300.0, Double($0) * 50) }
    let edges = places.flatMap { one in others.map { (one.0, $0.0) } }
    let straight = try quality(places + others, edges)
    #expect(straight.crossings == 9 && straight.passages == 0)
    let paths = edges.map { edge in
      let start = places.first { $0.0 == edge.0 }
      let end = others.first { $0.0 == edge.1 }
      return DiagramEdge.level(
        from: DiagramPoint(x: 5, y: start?.2 ?? 0), to: DiagramPoint(x: 295, y: end?.2 ?? 0))
    }
    #expect(try quality(places + others, edges, paths: paths).crossings == 9)
  }

  /// A curve that goes over a line and back crosses it twice, where the straight line would not.
  @Test func `curves cross where they are drawn`() throws {
    let places = [("a", 0.0, 20.0), ("b", 100, 20), ("c", 0, 40), ("d", 100, 40)]
    let arch = [(5.0, 20.0), (35, 100), (65, 100), (95, 20)].map {
      DiagramPoint(x: $0.0, y: $0.1)
    }
    #expect(try quality(places, [("a", "b"), ("c", "d")]).crossings == 0)
    #expect(try quality(places, [("a", "b"), ("c", "d")], paths: [arch]).crossings == 2)
  }

  /// A line through a box in its way; one that touches the box's edge does not pass it.
  @Test(arguments: [(0.0, 1), (4.8, 1), (5.0, 0), (-5.0, 0), (30, 0)])
  func passages(offset: Double, expected: Int) throws {
    let found = try quality([("a", 0, 0), ("b", 100, 0), ("c", 50, offset)], [("a", "b")])
    #expect(found.passages == expected && found.overlaps == 0)
  }

  /// Boxes of ten points: nine apart they overlap, ten apart they touch.
  @Test func overlaps() throws {
    #expect(try quality([("a", 0, 0), ("b", 9, 0), ("c", 18, 0)], []).overlaps == 2)
    #expect(try quality([("a", 0, 0), ("b", 10, 0), ("c", 0, 10)], []).overlaps == 0)
    #expect(try quality([("a", 0, 0), ("b", 9, 11)], []).overlaps == 0)
  }
}
