/// A line between two nodes of a diagram.
public struct DiagramEdge: Hashable, Sendable {
  /// The id of one end.
  public let from: String
  /// The id of the other end.
  public let to: String
  /// How thick the line is, in points.
  public let width: Double
  /// The colour of the line.
  public internal(set) var color: DiagramColor
  /// Whether the line is dashed.
  public let isDashed: Bool
  /// The Bezier control points of the line, 3n + 1 of them; empty lets a spring layout find the way.
  public var path: [DiagramPoint]
  /// How long a spring layout would like the line, as a multiple of the usual; above 0.
  public let length: Double
  /// What a reader who points at the line is told, in SVG.
  public let tooltip: String
  /// The nodes of a network that it ties or stands for, both ends included.
  public let subjects: [DiagramSubject]

  /// A line; its width lies between 0.2 and 24 points.
  public init(
    from: String, to: String, width: Double, color: DiagramColor, isDashed: Bool = false,
    path: [DiagramPoint] = [], length: Double = 1, tooltip: String = "",
    subjects: [DiagramSubject] = []
  ) {
    self.from = from
    self.to = to
    self.width = width.isFinite ? min(max(width, 0.2), 24) : 1
    self.color = color
    self.isDashed = isDashed
    self.path = path
    self.length = length.isFinite ? min(max(length, 0.1), 10) : 1
    self.tooltip = TextCleaning.line(tooltip, limit: TextCleaning.tooltipLimit)
    self.subjects = subjects
  }

  /// The control points of a curve that leaves and arrives level, as between two columns.
  package static func level(from start: DiagramPoint, to end: DiagramPoint) -> [DiagramPoint] {
    let reach = (end.x - start.x) * 0.5
    return [
      start, DiagramPoint(x: start.x + reach, y: start.y),
      DiagramPoint(x: end.x - reach, y: end.y), end,
    ]
  }
}
