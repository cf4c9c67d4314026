/// Finds places by stress majorisation: tied nodes near each other, and no boxes on top of others.
enum Spring {
  private static let attempts = 40

  /// Places the nodes of a page and finds ways for its edges.
  ///
  /// Of some layouts from successive seeds the one whose lines cross least, each other and boxes that
  /// are not theirs, is taken. Large networks get one layout.
  ///
  /// - Complexity: That of 40 layouts of at most 60 nodes and 120 edges, of one layout of more.
  static func place(
    _ page: inout DiagramPage, seed: Int, positions: [String: Int]
  ) throws(DiagramError) {
    guard !page.nodes.isEmpty else { return }
    let first = max(min(seed, 900_000), 1)
    let isSmall = page.nodes.count <= 60 && page.edges.count <= 120
    var best = (seed: first, cost: Double.infinity)
    // Without ways for the edges, which take longest and do not move the nodes.
    for seed in first..<(first + (isSmall ? attempts : 0)) {
      let layout = try GraphvizLibrary.layout(
        graph(of: page, seed: seed, positions, routed: false), engine: .neato)
      let cost = cost(of: layout, page.edges, positions)
      if cost < best.cost { best = (seed, cost) }
    }
    let layout = try GraphvizLibrary.layout(
      graph(of: page, seed: best.seed, positions, routed: true), engine: .neato)
    // Graphviz's y grows upwards, a page's downwards.
    for (index, box) in layout.boxes.enumerated() {
      page.nodes[index].center = DiagramPoint(x: box.center.x, y: -box.center.y)
    }
    for (index, path) in layout.paths.enumerated() {
      page.edges[index].path = path.map { DiagramPoint(x: $0.x, y: -$0.y) }
    }
  }

  private static func graph(
    of page: DiagramPage, seed: Int, _ positions: [String: Int], routed: Bool
  ) -> GraphvizGraph {
    var degrees: [String: Int] = [:]
    for edge in page.edges {
      degrees[edge.from, default: 0] += 1
      degrees[edge.to, default: 0] += 1
    }
    // A node with one line only would fly far out, for nothing else holds it.
    func pull(_ edge: DiagramEdge) -> Double {
      degrees[edge.from] == 1 || degrees[edge.to] == 1 ? 0.6 : 1
    }
    return GraphvizGraph(
      attributes: [
        .keyword(.splines, routed ? "true" : "none"), .keyword(.overlap, "prism"),
        .quantity(.overlapScaling, -3.2),
        .quantity(.start, Double(seed)), .keyword(.pack, "true"),
        // Room around each box, and a little less where lines pass.
        .keyword(.sep, "+9"), .keyword(.esep, "+4"),
      ],
      nodes: page.nodes.map { node in
        [
          .keyword(.shape, "box"), .keyword(.fixedsize, "true"), .keyword(.label, ""),
          .inches(.width, node.size.width / 72), .inches(.height, node.size.height / 72),
        ]
      },
      edges: page.edges.compactMap { edge in
        guard let tail = positions[edge.from], let head = positions[edge.to] else { return nil }
        return GraphvizGraph.Edge(
          tail: tail, head: head, attributes: [.inches(.len, edge.length * pull(edge))])
      })
  }

  // Crossings of the straight lines, lines that would have to pass through a box that is not theirs, and
  // a little for a large or lopsided picture.
  private static func cost(
    of layout: GraphvizLayout, _ edges: [DiagramEdge], _ positions: [String: Int]
  ) -> Double {
    let lines = edges.compactMap { edge -> (tail: Int, head: Int)? in
      guard let tail = positions[edge.from], let head = positions[edge.to] else { return nil }
      return (tail, head)
    }
    var crossings = 0
    var passages = 0
    for (index, one) in lines.enumerated() {
      let (a, b) = (layout.boxes[one.tail].center, layout.boxes[one.head].center)
      for other in lines[(index + 1)...]
      where one.tail != other.tail && one.tail != other.head && one.head != other.tail
        && one.head != other.head
        && cross(a, b, layout.boxes[other.tail].center, layout.boxes[other.head].center)
      {
        crossings += 1
      }
      for (node, box) in layout.boxes.enumerated()
      where node != one.tail && node != one.head && passes(a, b, through: box) {
        passages += 1
      }
    }
    let width = extent(layout.boxes.map(\.center.x))
    let height = extent(layout.boxes.map(\.center.y))
    let used = layout.boxes.reduce(1) { $0 + $1.size.width * $1.size.height }
    return Double(crossings + 3 * passages)
      + (max(width, height) * max(width, height) / used).squareRoot()
  }

  private static func extent(_ values: [Double]) -> Double {
    (values.max() ?? 0) - (values.min() ?? 0)
  }

  private static func cross(
    _ a: DiagramPoint, _ b: DiagramPoint, _ c: DiagramPoint, _ d: DiagramPoint
  ) -> Bool {
    turns(a, b, c) != turns(a, b, d) && turns(c, d, a) != turns(c, d, b)
  }

  // A line enters a box where it crosses one of the box's diagonals, drawn a little longer.
  private static func passes(
    _ a: DiagramPoint, _ b: DiagramPoint, through box: GraphvizLayout.Box
  ) -> Bool {
    let (x, y) = (box.size.width / 2 + 6, box.size.height / 2 + 6)
    let center = box.center
    return [1.0, -1.0].contains { slope in
      cross(
        a, b, DiagramPoint(x: center.x - x, y: center.y - slope * y),
        DiagramPoint(x: center.x + x, y: center.y + slope * y))
    }
  }

  private static func turns(_ a: DiagramPoint, _ b: DiagramPoint, _ c: DiagramPoint) -> Bool {
    (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x)
  }
}
