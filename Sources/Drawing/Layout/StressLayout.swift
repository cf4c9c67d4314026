/// Layout by stress majorisation, then moved apart until no boxes overlap.
enum StressLayout {
  private static let attempts = 12

  /// Where the nodes of a page and the ways of its edges are.
  ///
  /// Of some layouts from successive seeds the one whose lines cross least, each other and boxes that
  /// are not theirs, is taken. Large networks get one layout, and larger ones straight lines from centre
  /// to centre, for to find ways around boxes takes longest. The time limit is that of all together.
  ///
  /// Of pages that differ in colours alone, one is laid out and the others take its places.
  static func layout(
    of page: DiagramPage, ties: [(tail: Int, head: Int)], seed: Int, _ renderer: DiagramRenderer
  ) throws(DiagramError) -> GraphvizLayout {
    let search = { () throws(DiagramError) in
      try newLayout(of: page, ties: ties, seed: seed, renderer)
    }
    guard let known = renderer.knownLayouts else { return try search() }
    return try known.layout(of: graph(of: page, ties, seed: seed, routed: true), search: search)
  }

  private static func newLayout(
    of page: DiagramPage, ties: [(tail: Int, head: Int)], seed: Int, _ renderer: DiagramRenderer
  ) throws(DiagramError) -> GraphvizLayout {
    let deadline = renderer.deadline
    let first = max(min(seed, 900_000), 1)
    let isSmall = page.nodes.count <= 60 && page.edges.count <= 120
    var best = (seed: first, cost: Double.infinity)
    // Without ways for the edges, which take longest and do not move the nodes.
    for seed in first..<(first + (isSmall ? attempts : 0)) {
      let layout = try renderer.layout(
        graph(of: page, ties, seed: seed, routed: false), engine: .neato, before: deadline)
      let cost = cost(of: layout, ties)
      if cost < best.cost { best = (seed, cost) }
    }
    let work = page.nodes.count * (2 * page.nodes.count + page.edges.count)
    let routed = work <= DiagramLimits.routedWork
    let layout = try renderer.layout(
      graph(of: page, ties, seed: best.seed, routed: routed), engine: .neato, before: deadline)
    return routed ? layout : GraphvizLayout(boxes: layout.boxes, paths: [])
  }

  private static func graph(
    of page: DiagramPage, _ ties: [(tail: Int, head: Int)], seed: Int, routed: Bool
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
      nodes: page.nodes.map(\.emptyBox),
      edges: zip(page.edges, ties).map { edge, tie in
        GraphvizGraph.Edge(
          tail: tie.tail, head: tie.head, attributes: [.inches(.len, edge.length * pull(edge))])
      })
  }

  // Crossings of the straight lines, lines that would have to pass through a box that is not theirs, and
  // a little for a large or lopsided picture.
  private static func cost(
    of layout: GraphvizLayout, _ lines: [(tail: Int, head: Int)]
  ) -> Double {
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
