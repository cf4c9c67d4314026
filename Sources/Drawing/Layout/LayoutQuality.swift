/// How easily a picture of nodes and edges can be followed, in three counts; the fewer the better.
///
/// Crossings hurt readers most of all that was tried: Purchase, H. C. (2002). Metrics for graph drawing
/// aesthetics. doi:10.1006/jvlc.2002.0232. The counts are plain, not scaled to 0...1, because pictures of
/// one network are compared and a bound is easier to read as a number.
///
/// ```swift
/// let quality = LayoutQuality(try diagram.page())
/// print(quality.crossings, quality.overlaps, quality.passages)
/// ```
public struct LayoutQuality: Hashable, Sendable {
  /// How often edges that share no end cross. Range 0 and up.
  public let crossings: Int
  /// How many pairs of nodes lie on each other. Range 0 and up.
  public let overlaps: Int
  /// How many times an edge runs through the box of a node that is not its end: pairs of an edge and a
  /// node. Range 0 and up.
  public let passages: Int

  // Boxes and lines that only touch do not count.
  private static let tolerance = 0.1
  private static let pieces = 16

  /// Counts on a page, furniture included.
  ///
  /// An edge is taken as it is drawn: each Bezier curve of its way as 16 straight pieces, or as one where
  /// it is straight. An edge from a node to itself, such as the sample of a legend, is not counted.
  ///
  /// - Complexity: O(nodes squared + edges squared + nodes x edges), with little work for what lies
  ///   apart.
  public init(_ page: DiagramPage) {
    let frames = page.nodes.map(\.frame)
    var positions: [String: Int] = [:]
    for (position, node) in page.nodes.enumerated() { positions[node.id] = position }
    let lines = page.edges.compactMap { edge -> Line? in
      guard let from = positions[edge.from], let to = positions[edge.to], from != to else {
        return nil
      }
      return Line(from: from, to: to, path: edge.path)
    }
    var overlaps = 0
    for (position, frame) in frames.enumerated() {
      guard let frame else { continue }
      for case .some(let other) in frames[(position + 1)...]
      where frame.overlaps(other, tolerance: Self.tolerance) { overlaps += 1 }
    }
    var crossings = 0
    var passages = 0
    for (position, line) in lines.enumerated() {
      for other in lines[(position + 1)...]
      where !line.sharesAnEnd(with: other) && line.frame.meets(other.frame) {
        crossings += line.crossings(with: other)
      }
      for (node, frame) in frames.enumerated() where node != line.from && node != line.to {
        guard let inner = frame?.grown(by: -Self.tolerance), line.frame.meets(inner) else {
          continue
        }
        if line.segments.contains(where: { $0.enters(inner) }) { passages += 1 }
      }
    }
    self.crossings = crossings
    self.overlaps = overlaps
    self.passages = passages
  }

  // An edge as straight pieces.
  private struct Line {
    let from: Int
    let to: Int
    let segments: [DiagramSegment]
    let frame: DiagramRect

    init?(from: Int, to: Int, path: [DiagramPoint]) {
      guard let start = path.first, path.count >= 4 else { return nil }
      self.from = from
      self.to = to
      var points = [start]
      for first in stride(from: 0, to: path.count - 3, by: 3) {
        points += LayoutQuality.points(of: path[first...(first + 3)])
      }
      segments = zip(points, points.dropFirst()).map { DiagramSegment(start: $0, end: $1) }
      let (xs, ys) = (points.map(\.x), points.map(\.y))
      frame = DiagramRect(
        minX: xs.min() ?? start.x, minY: ys.min() ?? start.y, maxX: xs.max() ?? start.x,
        maxY: ys.max() ?? start.y)
    }

    func sharesAnEnd(with other: Line) -> Bool {
      from == other.from || from == other.to || to == other.from || to == other.to
    }

    func crossings(with other: Line) -> Int {
      segments.reduce(0) { sum, segment in
        guard segment.frame.meets(other.frame) else { return sum }
        return sum + other.segments.count { segment.frame.meets($0.frame) && segment.crosses($0) }
      }
    }
  }

  // The ends of the pieces of a curve, without its start.
  private static func points(of curve: ArraySlice<DiagramPoint>) -> [DiagramPoint] {
    let control = Array(curve)
    let (a, b, c, d) = (control[0], control[1], control[2], control[3])
    func distance(_ point: DiagramPoint) -> Double {
      abs((d.x - a.x) * (point.y - a.y) - (d.y - a.y) * (point.x - a.x))
    }
    let length = abs(d.x - a.x) + abs(d.y - a.y)
    if max(distance(b), distance(c)) <= 1e-6 * length { return [d] }
    return (1...pieces).map { piece in
      let t = Double(piece) / Double(pieces)
      let u = 1 - t
      func at(_ value: (DiagramPoint) -> Double) -> Double {
        let ends = u * u * u * value(a) + t * t * t * value(d)
        return ends + 3 * u * t * (u * value(b) + t * value(c))
      }
      return DiagramPoint(x: at(\.x), y: at(\.y))
    }
  }
}

extension DiagramRect {
  /// Whether two rectangles have a point in common.
  fileprivate func meets(_ other: DiagramRect) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }
}

extension DiagramSegment {
  fileprivate var frame: DiagramRect {
    DiagramRect(
      minX: min(start.x, end.x), minY: min(start.y, end.y), maxX: max(start.x, end.x),
      maxY: max(start.y, end.y))
  }
}
