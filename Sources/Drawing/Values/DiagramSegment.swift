/// A straight line between two places.
package struct DiagramSegment: Hashable, Sendable {
  package let start: DiagramPoint
  package let end: DiagramPoint

  package init(start: DiagramPoint, end: DiagramPoint) {
    self.start = start
    self.end = end
  }

  package var length: Double {
    let (x, y) = (end.x - start.x, end.y - start.y)
    return (x * x + y * y).squareRoot()
  }

  /// Whether two lines cross.
  package func crosses(_ other: DiagramSegment) -> Bool {
    func turns(_ a: DiagramPoint, _ b: DiagramPoint, _ c: DiagramPoint) -> Bool {
      (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x)
    }
    return turns(start, end, other.start) != turns(start, end, other.end)
      && turns(other.start, other.end, start) != turns(other.start, other.end, end)
  }

  /// Whether the line enters a rectangle.
  ///
  /// Liang, Y.-D. & Barsky, B. A. (1984). A new concept and method for line clipping.
  /// doi:10.1145/357332.357333
  package func enters(_ rect: DiagramRect) -> Bool {
    var (first, last) = (0.0, 1.0)
    for (delta, low, high) in [
      (end.x - start.x, rect.minX - start.x, rect.maxX - start.x),
      (end.y - start.y, rect.minY - start.y, rect.maxY - start.y),
    ] {
      guard delta != 0 else {
        if low >= 0 || high <= 0 { return false }
        continue
      }
      first = max(first, min(low / delta, high / delta))
      last = min(last, max(low / delta, high / delta))
    }
    return first < last
  }
}
