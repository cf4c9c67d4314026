import Testing

@testable import Drawing

@Suite struct CanonicalNetworkTests {
  /// The same network with its units and pairs in another order, and the ends of pairs exchanged, has
  /// every unit at the same place.
  @Test func `order does not matter`() throws {
    let ids = ["b", "d", "a", "f", "c", "e"]
    let pairs = [("a", "b"), ("c", "b"), ("a", "d"), ("e", "f"), ("d", "e"), ("b", "f")]
    func places(_ ids: [String], _ pairs: [(String, String)]) throws -> [String: DiagramPoint] {
      let diagram = Diagram(
        title: "",
        nodes: ids.map {
          DiagramNode(
            id: $0, lines: [$0], fontSize: 10,
            look: .box(fill: .white, stroke: .border, dashed: false))
        },
        edges: pairs.map { DiagramEdge(from: $0.0, to: $0.1, width: 1, color: .ink) },
        legend: DiagramLegend([]), legendHeading: "", arrangement: .spring(seed: 1))
      let page = try diagram.page()
      return Dictionary(
        page.nodes.compactMap { node in
          ids.contains(node.id) ? node.center.map { (node.id, $0) } : nil
        }, uniquingKeysWith: { first, _ in first })
    }
    let first = try places(ids, pairs)
    let second = try places(ids.reversed(), pairs.reversed().map { ($0.1, $0.0) })
    #expect(first.count == 6)
    #expect(first == second)
    // What is tied otherwise lies otherwise: the comparison can fail.
    #expect(try places(ids, [("a", "f"), ("b", "e")]) != first)
  }

  @Test func `ways run from their own tails`() throws {
    func node(_ id: String) -> DiagramNode {
      DiagramNode(id: id, lines: [], fontSize: 10, look: .plain)
    }
    let page = DiagramPage(
      nodes: [node("z"), node("a")],
      edges: [DiagramEdge(from: "z", to: "a", width: 1, color: .ink)], bands: [],
      size: DiagramSize(width: 0, height: 0), title: "")
    let canonical = CanonicalNetwork(page, positions: ["z": 0, "a": 1])
    #expect(canonical.page.nodes.map(\.id) == ["a", "z"])
    #expect(canonical.ties.map { [$0.tail, $0.head] } == [[0, 1]])
    let (one, two) = (DiagramPoint(x: 1, y: 1), DiagramPoint(x: 2, y: 2))
    let size = DiagramSize(width: 1, height: 1)
    let restored = canonical.restored(
      GraphvizLayout(
        boxes: [.init(center: one, size: size), .init(center: two, size: size)],
        paths: [[one, one, two, two]]))
    #expect(restored.boxes.map(\.center) == [two, one])
    #expect(restored.paths == [[two, two, one, one]])
  }
}
