extension DiagramPage {
  /// The page in Graphviz's terms: everything has its place, so that Graphviz draws and moves nothing.
  ///
  /// Graphviz's y grows upwards from the foot of the page. The page and its bands are the background,
  /// over which the edges are drawn, and over these the nodes. (Clusters would do for bands, were they
  /// not drawn in the order of their addresses in memory.)
  func graph(options: RenderingOptions) -> GraphvizGraph {
    let prefix = options.safeIDPrefix
    let fonts = GraphvizAttribute.fonts(safe: options.safeFonts)
    var graph = GraphvizGraph(
      attributes: [
        .keyword(.outputorder, "edgesfirst"), .keyword(.splines, "true"),
        .keyword(.charset, "UTF-8"), fonts, .background(grounds, groundCurves),
        .inches(.pad, 0), .inches(.margin, 0), .id(safe: prefix + "-graph"),
      ],
      nodes: nodes.enumerated().map { index, node in
        attributes(of: node, fonts: fonts, id: "\(prefix)-node\(index)")
      },
      edges: [])
    var positions: [String: Int] = [:]
    for (index, node) in nodes.enumerated() { positions[node.id] = index }
    graph.edges = edges.enumerated().compactMap { index, edge in
      guard let tail = positions[edge.from], let head = positions[edge.to], !edge.path.isEmpty
      else { return nil }
      return GraphvizGraph.Edge(
        tail: tail, head: head, attributes: attributes(of: edge, id: "\(prefix)-edge\(index)"))
    }
    return graph
  }

  private var grounds: [Ground] {
    let whole = DiagramRect(minX: 0, minY: 0, maxX: size.width, maxY: size.height)
    let page = DiagramBand(frame: whole, fill: ground)
    return ([page] + bands).map { band in
      Ground(
        left: band.frame.minX, lower: size.height - band.frame.maxY, right: band.frame.maxX,
        upper: size.height - band.frame.minY, fill: band.fill, stroke: band.stroke ?? band.fill)
    }
  }

  private var groundCurves: [GroundCurve] {
    ribbons.filter { $0.outline.count >= 4 && $0.outline.count % 3 == 1 }
      .map { GroundCurve(outline: $0.outline.map(flipped), fill: $0.fill) }
  }

  /// The resolution asked for, kept within what is sensible.
  func resolution(wanted: Double) -> Double {
    wanted.isFinite ? min(max(wanted, 36), 600) : 150
  }

  private func flipped(_ point: DiagramPoint) -> DiagramPoint {
    DiagramPoint(x: point.x, y: size.height - point.y)
  }

  private func attributes(
    of node: DiagramNode, fonts: GraphvizAttribute, id: String
  ) -> [GraphvizAttribute] {
    var attributes: [GraphvizAttribute] = [
      .position(flipped(node.center ?? DiagramPoint(x: 0, y: 0))),
      .keyword(.fixedsize, "true"), .inches(.width, node.size.width / 72),
      .inches(.height, node.size.height / 72), .inches(.margin, 0), fonts, .id(safe: id),
    ]
    switch node.content {
    case .text(let lines, let fontSize, let color, let alignment):
      attributes += [
        .label(lines, alignment), .quantity(.fontsize, fontSize), .tone(.fontcolor, color),
      ]
    case .table(let table): attributes.append(.table(table))
    }
    switch node.look {
    case .plain: attributes.append(.keyword(.shape, "plaintext"))
    case .mark(let mark, let fill, let stroke):
      attributes += [
        .keyword(.shape, mark.shape), .keyword(.style, "filled"), .tone(.fillcolor, fill),
        .tone(.color, stroke), .quantity(.penwidth, 0.8),
      ]
    case .box(let fill, let stroke, let dashed):
      attributes += [
        .keyword(.shape, "box"),
        .keyword(.style, dashed ? "filled,rounded,dashed" : "filled,rounded"),
        .tone(.fillcolor, fill), .tone(.color, stroke), .quantity(.penwidth, dashed ? 1.2 : 0.8),
      ]
    }
    return attributes
  }

  private func attributes(of edge: DiagramEdge, id: String) -> [GraphvizAttribute] {
    [
      .path(edge.path.map(flipped)), .tone(.color, edge.color), .quantity(.penwidth, edge.width),
      .keyword(.style, edge.isDashed ? "dashed" : "solid"), .id(safe: id),
    ]
  }
}
