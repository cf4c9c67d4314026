/// Finds places where a diagram leaves them open: tied nodes near each other, and no boxes on top of
/// others.
///
/// The method that suits best goes first. Where it fails, takes too long or cannot take so much, the next
/// does, down to one of our own that cannot fail.
enum Spring {
  /// The methods, best first.
  enum Method: CaseIterable {
    /// Stress majorisation: the clearest pictures.
    case stress
    /// Forces on several levels: fast, with straight lines. Hu, Y. (2005). Efficient, high-quality
    /// force-directed graph drawing. The Mathematica Journal 10(1), 37-71.
    case forces
    /// On rings around one centre.
    case rings

    /// The most nodes and edges it takes.
    var limits: (nodes: Int, edges: Int) {
      switch self {
      case .stress: (DiagramLimits.stressNodes, DiagramLimits.stressEdges)
      case .forces: (DiagramLimits.forcesNodes, DiagramLimits.forcesEdges)
      case .rings: (DiagramLimits.placedNodes, DiagramLimits.placedEdges)
      }
    }
  }

  /// A method that was not used, why, and the one that came next.
  struct Replacement: Hashable, Sendable {
    let method: Method
    let cause: DiagramError
    let used: Method
  }

  /// Places the nodes of a page and finds ways for its edges, and says what did not go as it should.
  ///
  /// - Complexity: That of 13 layouts of at most 60 nodes and 120 edges, of one layout of more.
  static func place(
    _ page: inout DiagramPage, seed: Int, positions: [String: Int], renderer: DiagramRenderer
  ) throws(DiagramError) -> [Replacement] {
    guard !page.nodes.isEmpty else { return [] }
    let canonical = CanonicalNetwork(page, positions: positions)
    let ties = canonical.ties
    var failures: [(method: Method, cause: DiagramError)] = []
    for method in Method.allCases {
      do throws(DiagramError) {
        let limits = method.limits
        try DiagramLimits.check("nodes", page.nodes.count, limits.nodes)
        try DiagramLimits.check("ties", page.edges.count, limits.edges)
        let layout =
          switch method {
          case .stress:
            try StressLayout.layout(of: canonical.page, ties: ties, seed: seed, renderer)
          case .forces: try forces(canonical.page, ties: ties, seed: seed, renderer)
          case .rings: rings(canonical.page, ties: ties)
          }
        if method != .rings { try DiagramLimits.check(extentOf: layout) }
        apply(canonical.restored(layout), to: &page)
        return failures.map { Replacement(method: $0.method, cause: $0.cause, used: method) }
      } catch {
        // Without a renderer nothing can be drawn either; and the last method has none after it.
        if case .rendererUnavailable = error { throw error }
        if method == .rings { throw error }
        failures.append((method, error))
      }
    }
    return []
  }

  private static func forces(
    _ page: DiagramPage, ties: [(tail: Int, head: Int)], seed: Int, _ renderer: DiagramRenderer
  ) throws(DiagramError) -> GraphvizLayout {
    let graph = GraphvizGraph(
      attributes: [
        .keyword(.splines, "line"), .keyword(.overlap, "prism"), .quantity(.overlapScaling, -3.2),
        .quantity(.start, Double(seed)), .keyword(.sep, "+9"), .keyword(.esep, "+4"),
      ],
      nodes: page.nodes.map(\.emptyBox),
      edges: ties.map { GraphvizGraph.Edge(tail: $0.tail, head: $0.head, attributes: []) })
    let layout = try renderer.layout(graph, engine: .sfdp, before: renderer.deadline)
    // Straight lines from centre to centre, which the boxes cover.
    return GraphvizLayout(boxes: layout.boxes, paths: [])
  }

  private static func rings(
    _ page: DiagramPage, ties: [(tail: Int, head: Int)]
  ) -> GraphvizLayout {
    let centers = RingLayout.centers(of: page.nodes.map(\.size), ties: ties)
    return GraphvizLayout(
      boxes: zip(centers, page.nodes).map { GraphvizLayout.Box(center: $0, size: $1.size) },
      paths: [])
  }

  // Graphviz's y grows upwards, a page's downwards. The last bits of its places depend on where in memory
  // the nodes lie, by which it walks the triangles between them: a grid far finer than what is drawn takes
  // them off, so that no sum with them falls on either side of a rounding.
  private static func settled(_ point: DiagramPoint) -> DiagramPoint {
    func settled(_ value: Double) -> Double { (value * grid).rounded() / grid }
    return DiagramPoint(x: settled(point.x), y: settled(-point.y))
  }

  private static let grid = 65_536.0

  private static func apply(_ layout: GraphvizLayout, to page: inout DiagramPage) {
    for (index, box) in layout.boxes.enumerated() {
      page.nodes[index].center = settled(box.center)
    }
    for (index, path) in layout.paths.enumerated() {
      page.edges[index].path = path.map(settled)
    }
    reachMarks(on: &page)
  }
}

extension Spring {
  /// Ways end at the boxes around nodes, which a sign does not fill: from there they go straight on to
  /// its middle, under the sign.
  private static func reachMarks(on page: inout DiagramPage) {
    var centers: [String: DiagramPoint] = [:]
    for node in page.nodes {
      if case .mark = node.look { centers[node.id] = node.center }
    }
    guard !centers.isEmpty else { return }
    for index in page.edges.indices where page.edges[index].path.count >= 4 {
      let edge = page.edges[index]
      var path = edge.path
      if let from = centers[edge.from], let first = path.first {
        path = DiagramEdge.straight(from: from, to: first) + path.dropFirst()
      }
      if let to = centers[edge.to], let last = path.last {
        path += DiagramEdge.straight(from: last, to: to).dropFirst()
      }
      page.edges[index].path = path
    }
  }
}

extension Spring.Replacement {
  /// One sentence for people who run the program.
  var notice: String { LayoutWords.english.sentence(self) }
}

extension DiagramNode {
  /// A box of the node's size, for a layout: what is in it makes no difference.
  var emptyBox: [GraphvizAttribute] {
    [
      .keyword(.shape, "box"), .keyword(.fixedsize, "true"), .keyword(.label, ""),
      .inches(.width, size.width / 72), .inches(.height, size.height / 72),
    ]
  }
}
