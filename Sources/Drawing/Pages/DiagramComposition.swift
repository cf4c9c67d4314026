extension Diagram {
  /// The page of the diagram: every node and edge with its place.
  ///
  /// Where a layout fails, takes too long or would be too large, another is taken, and the page says so
  /// under the picture and in ``DiagramPage/notices``.
  ///
  /// - Parameter renderer: What finds the layout of a diagram that is not placed.
  /// - Throws: ``DiagramError`` where a node is repeated, an edge's end is missing, the diagram is too
  ///   large, or the renderer cannot be used.
  /// - Complexity: Linear for a placed diagram; that of stress majorisation otherwise.
  public func page(renderer: DiagramRenderer = .inProcess) throws(DiagramError) -> DiagramPage {
    try DiagramLimits.check(self)
    var positions: [String: Int] = [:]
    for (position, node) in nodes.enumerated() {
      guard positions.updateValue(position, forKey: node.id) == nil else {
        throw .repeatedNode(node.id)
      }
    }
    for edge in edges {
      for end in [edge.from, edge.to] where positions[end] == nil { throw .unknownNode(end) }
    }
    var page = DiagramPage(
      nodes: nodes, edges: edges, bands: bands, size: DiagramSize(width: 0, height: 0),
      title: title)
    var replacements: [Spring.Replacement] = []
    switch arrangement {
    case .placed:
      for index in page.nodes.indices {
        page.nodes[index].center = (page.nodes[index].center ?? DiagramPoint(x: 0, y: 0)).onPage
      }
    case .spring(let seed):
      replacements = try Spring.place(
        &page, seed: seed, positions: positions, renderer: renderer)
      page.notices = replacements.map(\.notice)
    }
    for index in page.edges.indices {
      let path = page.edges[index].path
      page.edges[index].path =
        Self.isCurve(path) ? path.map(\.onPage) : straight(page.edges[index], page, positions)
    }
    CaptionPlacement.add(captions, to: &page)
    for index in page.bands.indices { page.bands[index].frame = page.bands[index].frame.onPage }
    page.ribbons = ribbons.map { $0.moved(right: 0, down: 0) }
    PageFurniture(self, remarks: replacements.map(layoutWords.sentence)).dress(&page)
    let longest = max(page.size.width, page.size.height)
    guard longest <= DiagramLimits.side else {
      throw .tooLarge(
        what: "points in width or height", count: Int(min(longest, 1e9)),
        limit: Int(DiagramLimits.side))
    }
    return page
  }

  private static func isCurve(_ path: [DiagramPoint]) -> Bool {
    path.count >= 4 && path.count % 3 == 1
  }

  private func straight(
    _ edge: DiagramEdge, _ page: DiagramPage, _ positions: [String: Int]
  ) -> [DiagramPoint] {
    guard let from = positions[edge.from].flatMap({ page.nodes[$0].center }),
      let to = positions[edge.to].flatMap({ page.nodes[$0].center })
    else { return [] }
    return DiagramEdge.straight(from: from, to: to)
  }
}

extension DiagramEdge {
  /// The control points of a straight line.
  package static func straight(from start: DiagramPoint, to end: DiagramPoint) -> [DiagramPoint] {
    let step = DiagramPoint(x: (end.x - start.x) / 3, y: (end.y - start.y) / 3)
    return [
      start, DiagramPoint(x: start.x + step.x, y: start.y + step.y),
      DiagramPoint(x: end.x - step.x, y: end.y - step.y), end,
    ]
  }
}
