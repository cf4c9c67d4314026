import Testing

@testable import Drawing

@Suite struct CaptionPlacementTests {
  private func page(_ nodes: [(x: Double, y: Double)], edges: [(Int, Int)]) -> DiagramPage {
    var page = DiagramPage(
      nodes: nodes.enumerated().map { index, place in
        DiagramNode(
          id: "\(index)", lines: [], fontSize: 8,
          look: .box(fill: .white, stroke: .border, dashed: false),
          size: DiagramSize(width: 20, height: 20), center: DiagramPoint(x: place.x, y: place.y))
      }, edges: [], bands: [], size: DiagramSize(width: 0, height: 0), title: "")
    page.edges = edges.map { tail, head in
      DiagramEdge(
        from: "\(tail)", to: "\(head)", width: 1, color: .ink,
        path: DiagramEdge.straight(
          from: DiagramPoint(x: nodes[tail].x, y: nodes[tail].y),
          to: DiagramPoint(x: nodes[head].x, y: nodes[head].y)), tooltip: "t",
        subjects: [.actor("\(tail)")])
    }
    return page
  }

  private func placed(_ page: DiagramPage, _ captions: [DiagramCaption]) -> [DiagramNode] {
    var page = page
    CaptionPlacement.add(captions, to: &page)
    return page.nodes.filter { $0.id.contains("caption") }
  }

  @Test func `stands in the middle of its line`() throws {
    let nodes = placed(
      page([(0, 0), (200, 100)], edges: [(0, 1)]),
      [DiagramCaption(edge: 0, text: "+2", color: .ink)])
    let center = try #require(nodes.first?.center)
    #expect(abs(center.x - 100) < 1e-9 && abs(center.y - 50) < 1e-9)
    #expect(nodes[0].tooltip == "t" && nodes[0].subjects == [.actor("0")])
  }

  /// A box and another line lie in the middle; the caption stands beside both.
  @Test func `keeps off boxes and other lines`() throws {
    let crowded = page(
      [(0, 0), (300, 0), (150, 0), (126, -80), (126, 80)], edges: [(0, 1), (3, 4)])
    let frame = try #require(
      placed(crowded, [DiagramCaption(edge: 0, text: "+2", color: .ink)]).first?.frame)
    #expect(!frame.overlaps(try #require(crowded.nodes[2].frame)))
    #expect(frame.minX > 126 || frame.maxX < 126)
  }

  @Test func `is left out where there is no room`() {
    let caption = DiagramCaption(edge: 0, text: "▼10→1", color: .ink)
    #expect(placed(page([(0, 0), (30, 0)], edges: [(0, 1)]), [caption]).isEmpty)
    let far = page([(0, 0), (200, 0)], edges: [(0, 1)])
    #expect(placed(far, [DiagramCaption(edge: 7, text: "+2", color: .ink)]).isEmpty)
    #expect(placed(far, Array(repeating: caption, count: CaptionPlacement.limit + 1)).isEmpty)
    let many = placed(far, Array(repeating: caption, count: 20)).compactMap(\.frame)
    #expect(many.count > 1 && many.count < 20)
    for (index, frame) in many.enumerated() {
      #expect(many.dropFirst(index + 1).allSatisfy { !$0.overlaps(frame) })
    }
  }
}
