/// A filled shape with curved edges behind the lines and nodes, such as a flow between two columns.
public struct DiagramRibbon: Hashable, Sendable {
  /// The Bezier control points around the shape, 3n + 1 of them, the last at the first.
  public let outline: [DiagramPoint]
  /// Its colour.
  public internal(set) var fill: DiagramColor
  /// What a reader who points at the shape is told, in SVG.
  public let tooltip: String
  /// The nodes of a network that it stands for.
  public let subjects: [DiagramSubject]

  /// A shape within an outline; one that has another number of points is not drawn.
  public init(
    outline: [DiagramPoint], fill: DiagramColor, tooltip: String = "",
    subjects: [DiagramSubject] = []
  ) {
    self.outline = outline
    self.fill = fill
    self.tooltip = TextCleaning.line(tooltip, limit: TextCleaning.tooltipLimit)
    self.subjects = subjects
  }

  /// A flow that leaves one column and arrives at another level, equally high all the way.
  package static func flow(
    from start: DiagramPoint, to end: DiagramPoint, height: Double, fill: DiagramColor,
    tooltip: String = "", subjects: [DiagramSubject] = []
  ) -> DiagramRibbon {
    func lower(_ point: DiagramPoint) -> DiagramPoint {
      DiagramPoint(x: point.x, y: point.y + height)
    }
    let there = DiagramEdge.level(from: start, to: end)
    let down = DiagramEdge.straight(from: end, to: lower(end))
    let back = DiagramEdge.level(from: lower(end), to: lower(start))
    let up = DiagramEdge.straight(from: lower(start), to: start)
    return DiagramRibbon(
      outline: there + down.dropFirst() + back.dropFirst() + up.dropFirst(), fill: fill,
      tooltip: tooltip, subjects: subjects)
  }

  /// A rectangle around the shape and its control points; `nil` where there are none.
  var frame: DiagramRect? {
    let xs = outline.map(\.x)
    let ys = outline.map(\.y)
    guard let minX = xs.min(), let maxX = xs.max(), let minY = ys.min(), let maxY = ys.max()
    else { return nil }
    return DiagramRect(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
  }

  func moved(right: Double, down: Double) -> DiagramRibbon {
    DiagramRibbon(
      outline: outline.map { DiagramPoint(x: $0.x + right, y: $0.y + down).onPage }, fill: fill,
      tooltip: tooltip, subjects: subjects)
  }
}
