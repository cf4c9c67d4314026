/// A place on a diagram's page, in points; x grows to the right and y downwards.
public struct DiagramPoint: Hashable, Sendable {
  /// Points from the left.
  public var x: Double
  /// Points from the top.
  public var y: Double

  /// A place.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The place itself, or the nearest that a page can have; what is not finite becomes 0.
  package var onPage: DiagramPoint {
    func sane(_ value: Double) -> Double { value.isFinite ? min(max(value, -1e6), 1e6) : 0 }
    return DiagramPoint(x: sane(x), y: sane(y))
  }
}

/// A width and a height, in points.
public struct DiagramSize: Hashable, Sendable {
  /// Points across.
  public var width: Double
  /// Points down.
  public var height: Double

  /// A size.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle on a diagram's page, in points.
public struct DiagramRect: Hashable, Sendable {
  /// The left edge.
  public var minX: Double
  /// The upper edge.
  public var minY: Double
  /// The right edge.
  public var maxX: Double
  /// The lower edge.
  public var maxY: Double

  /// A rectangle between its edges.
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// A rectangle around its centre.
  public init(center: DiagramPoint, size: DiagramSize) {
    self.init(
      minX: center.x - size.width / 2, minY: center.y - size.height / 2,
      maxX: center.x + size.width / 2, maxY: center.y + size.height / 2)
  }

  /// Points across.
  public var width: Double { maxX - minX }
  /// Points down.
  public var height: Double { maxY - minY }

  /// Whether the insides of two rectangles meet by more than a tolerance; edges may touch.
  public func overlaps(_ other: DiagramRect, tolerance: Double = 0.1) -> Bool {
    minX < other.maxX - tolerance && other.minX < maxX - tolerance
      && minY < other.maxY - tolerance && other.minY < maxY - tolerance
  }

  package var onPage: DiagramRect {
    let (a, b) = (DiagramPoint(x: minX, y: minY).onPage, DiagramPoint(x: maxX, y: maxY).onPage)
    return DiagramRect(
      minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
  }

  package func union(_ other: DiagramRect) -> DiagramRect {
    DiagramRect(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }
}
