/// Finds places by stress majorisation: tied nodes near each other, and no boxes on top of others.
enum Spring {
  static func place(
    _ page: inout DiagramPage, seed: Int, positions: [String: Int]
  ) throws(DiagramError) {
    guard !page.nodes.isEmpty else { return }
    let layout = try GraphvizLibrary.layout(graph(of: page, seed: seed, positions), engine: .neato)
    // Graphviz's y grows upwards, a page's downwards.
    for (index, box) in layout.boxes.enumerated() {
      page.nodes[index].center = DiagramPoint(x: box.center.x, y: -box.center.y)
    }
    for (index, path) in layout.paths.enumerated() {
      page.edges[index].path = path.map { DiagramPoint(x: $0.x, y: -$0.y) }
    }
  }

  // What is drawn later does not matter here, only how large the boxes are and how long the lines.
  private static func graph(
    of page: DiagramPage, seed: Int, _ positions: [String: Int]
  ) -> GraphvizGraph {
    GraphvizGraph(
      attributes: [
        .keyword(.splines, "true"), .keyword(.overlap, "prism"), .quantity(.overlapScaling, -4),
        .quantity(.start, Double(max(min(seed, 999_999), 1))), .keyword(.pack, "true"),
        // Room around each box, and a little less where lines pass.
        .keyword(.sep, "+9"), .keyword(.esep, "+4"),
      ],
      nodes: page.nodes.map { node in
        [
          .keyword(.shape, "box"), .keyword(.fixedsize, "true"), .keyword(.label, ""),
          .inches(.width, node.size.width / 72),
          .inches(.height, node.size.height / 72),
        ]
      },
      edges: page.edges.compactMap { edge in
        guard let tail = positions[edge.from], let head = positions[edge.to] else { return nil }
        return GraphvizGraph.Edge(
          tail: tail, head: head, attributes: [.inches(.len, edge.length * 1.4)])
      })
  }
}
