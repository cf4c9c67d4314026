/// Sets captions on their lines, near the middle, where they lie on no box and on few other lines.
///
/// Greedy, in the order given. A caption that has no room is left out: what it says stands in the tooltip
/// of its line.
struct CaptionPlacement {
  /// More than this nobody reads, and none is placed.
  static let limit = 200

  private static let size = 8.0
  /// Shares of the way along a line, best first.
  private static let shares: [Double] = [
    0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.15, 0.85,
  ]
  // How many straight lines stand for a curve.
  private static let pieces = 12

  private var obstacles: [DiagramRect]
  private let lines: [[DiagramSegment]]

  init(_ page: DiagramPage) {
    obstacles = page.nodes.compactMap { $0.frame?.grown(by: 1) }
    lines = page.edges.map { edge in
      let points = (0...Self.pieces).compactMap {
        Self.point(of: edge.path, at: Double($0) / Double(Self.pieces))
      }
      return zip(points, points.dropFirst()).map { DiagramSegment(start: $0, end: $1) }
    }
  }

  /// Adds the captions to a page whose edges have their ways.
  ///
  /// - Complexity: O(captions (nodes + edges)).
  static func add(_ captions: [DiagramCaption], to page: inout DiagramPage) {
    guard !captions.isEmpty, captions.count <= limit else { return }
    var placement = CaptionPlacement(page)
    for (number, caption) in captions.enumerated() where page.edges.indices.contains(caption.edge) {
      let edge = page.edges[caption.edge]
      let box = DiagramSize(
        width: TextMetrics.width(caption.text, size: size) + 5, height: size * 1.3 + 1.5)
      guard let center = placement.place(box, on: edge.path, of: caption.edge) else { continue }
      page.nodes.append(
        DiagramNode(
          id: "\u{1}caption-\(number)", lines: [caption.text], fontSize: size,
          color: caption.color,
          look: .box(fill: .white, stroke: caption.color, dashed: false), size: box,
          center: center, tooltip: edge.tooltip, subjects: edge.subjects))
    }
  }

  private mutating func place(
    _ size: DiagramSize, on path: [DiagramPoint], of own: Int
  ) -> DiagramPoint? {
    var best: (center: DiagramPoint, cost: Int)?
    for (order, share) in Self.shares.enumerated() {
      guard let center = Self.point(of: path, at: share) else { return nil }
      let frame = DiagramRect(center: center, size: size)
      guard !obstacles.contains(where: { $0.overlaps(frame) }) else { continue }
      let crossed = lines.indices.count { index in
        index != own && lines[index].contains { $0.enters(frame) }
      }
      let cost = order + 4 * crossed
      if cost < (best?.cost ?? .max) { best = (center, cost) }
    }
    if let best {
      obstacles.append(DiagramRect(center: best.center, size: size).grown(by: 1))
    }
    return best?.center
  }

  // The point of a chain of Bezier curves at a share of its curves.
  private static func point(of path: [DiagramPoint], at share: Double) -> DiagramPoint? {
    let curves = (path.count - 1) / 3
    guard curves > 0 else { return path.first }
    let place = min(max(share, 0), 1) * Double(curves)
    let curve = min(Int(place), curves - 1)
    let t = place - Double(curve)
    let (u, points) = (1 - t, path[(3 * curve)...(3 * curve + 3)])
    let weights = [u * u * u, 3 * t * u * u, 3 * t * t * u, t * t * t]
    return zip(points, weights).reduce(DiagramPoint(x: 0, y: 0)) {
      DiagramPoint(x: $0.x + $1.0.x * $1.1, y: $0.y + $1.0.y * $1.1)
    }
  }
}
