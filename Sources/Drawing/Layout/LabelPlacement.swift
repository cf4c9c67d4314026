/// Finds places for labels beside what they name, none on another label, a mark or a line to a label.
///
/// Greedy, from the label that is hardest to place to the easiest: each takes the place nearest to its
/// marks that is free. Finding the most labels that can stand together is hard (Marks, J. & Shieber, S.
/// (1991). The computational complexity of cartographic label placement. Harvard TR-05-91); with a line
/// to labels further off, greed suffices.
package struct LabelPlacement {
  /// A label and the marks that it names.
  package struct Wish: Hashable, Sendable {
    /// The smallest rectangle around the marks.
    package let anchor: DiagramRect
    /// How large the label is.
    package let size: DiagramSize

    package init(anchor: DiagramRect, size: DiagramSize) {
      self.anchor = anchor
      self.size = size
    }
  }

  /// Where a label stands, and the line from its marks where it does not stand beside them.
  package struct Place: Hashable, Sendable {
    package let frame: DiagramRect
    package let leader: DiagramSegment?
  }

  /// What labels have to stay within.
  package let bounds: DiagramRect
  /// What neither labels nor their lines may lie on: every mark among it.
  package var obstacles: [DiagramRect]
  /// Lines that labels had better not lie on, but may.
  package var faintLines: [DiagramSegment] = []

  private var leaders: [DiagramSegment] = []
  private static let gap = 1.5
  private static let distances: [Double] = [
    7, 12, 18, 25, 33, 42, 52, 64, 78, 94, 112, 132, 156, 184, 216, 252, 300, 360,
  ]

  package init(bounds: DiagramRect, obstacles: [DiagramRect], faintLines: [DiagramSegment] = []) {
    self.bounds = bounds
    self.obstacles = obstacles
    self.faintLines = faintLines
  }

  /// Places labels; `nil` for one that has no room.
  ///
  /// - Complexity: O(labels x places tried x obstacles); at most 296 places are tried for a label.
  package mutating func places(_ wishes: [Wish]) -> [Place?] {
    var places: [Place?] = Array(repeating: nil, count: wishes.count)
    let crowds = wishes.map { wish in
      let near = wish.anchor.grown(by: 40)
      return obstacles.count { $0.overlaps(near) }
    }
    let order = wishes.indices.sorted {
      (-wishes[$0].size.height, -crowds[$0], $0) < (-wishes[$1].size.height, -crowds[$1], $1)
    }
    for index in order {
      guard let place = best(for: wishes[index]) else { continue }
      places[index] = place
      obstacles.append(place.frame)
      if let leader = place.leader { leaders.append(leader) }
    }
    return places
  }

  private func best(for wish: Wish) -> Place? {
    var best: (place: Place, cost: Double)?
    func consider(_ place: Place, order: Int) {
      let crossed = faintLines.count { $0.enters(place.frame) }
      let length = place.leader.map { 10 + $0.length } ?? 0
      let cost = length + Double(order) * 0.3 + Double(crossed) * 25
      if cost < (best?.cost ?? .infinity), isFree(place, of: wish) { best = (place, cost) }
    }
    for (order, direction) in Self.nearby.enumerated() {
      let frame = Self.frame(of: wish, toward: direction, distance: Self.gap, isCorner: true)
      consider(Place(frame: frame, leader: nil), order: order)
    }
    for distance in Self.distances {
      if let best, best.cost < distance { break }
      for (order, direction) in Self.around.enumerated() {
        let frame = Self.frame(of: wish, toward: direction, distance: distance, isCorner: false)
        let leader = Self.leader(from: wish.anchor, to: frame)
        consider(Place(frame: frame, leader: leader), order: order)
      }
    }
    return best?.place
  }

  private func isFree(_ place: Place, of wish: Wish) -> Bool {
    let frame = place.frame
    guard
      frame.minX >= bounds.minX, frame.maxX <= bounds.maxX, frame.minY >= bounds.minY,
      frame.maxY <= bounds.maxY
    else { return false }
    let margin = frame.grown(by: 1)
    guard !obstacles.contains(where: { margin.overlaps($0) }),
      !leaders.contains(where: { $0.enters(margin) })
    else { return false }
    guard let leader = place.leader else { return true }
    let own = wish.anchor.grown(by: 0.1)
    return !leaders.contains { $0.crosses(leader) }
      && !obstacles.contains { leader.enters($0.grown(by: 0.8)) && !own.contains($0) }
  }

  // Beside the marks, in the order in which readers like it best: right, left, above, below, corners.
  private static let nearby: [DiagramPoint] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1),
  ].map { DiagramPoint(x: $0.0, y: $0.1) }

  private static let around: [DiagramPoint] = [
    (1, 0), (-1, 0), (2, -1), (2, 1), (-2, -1), (-2, 1), (1, -1), (1, 1), (-1, -1), (-1, 1),
    (1, -2), (1, 2), (-1, -2), (-1, 2), (0, -1), (0, 1),
  ].map { (x: Double, y: Double) in
    let length = (x * x + y * y).squareRoot()
    return DiagramPoint(x: x / length, y: y / length)
  }

  private static func frame(
    of wish: Wish, toward direction: DiagramPoint, distance: Double, isCorner: Bool
  ) -> DiagramRect {
    let (anchor, size) = (wish.anchor, wish.size)
    let reach = DiagramPoint(
      x: (anchor.width + size.width) / 2, y: (anchor.height + size.height) / 2)
    // A label at a corner touches it; one further off stands in its direction from the middle.
    let overlap = isCorner && direction.x != 0 && direction.y != 0 ? anchor.height / 2 : 0
    return DiagramRect(
      center: DiagramPoint(
        x: (anchor.minX + anchor.maxX) / 2 + direction.x * (reach.x + distance),
        y: (anchor.minY + anchor.maxY) / 2 + direction.y * (reach.y + distance - overlap)),
      size: size)
  }

  // From the edge of the marks to the nearest point of the label.
  private static func leader(from anchor: DiagramRect, to frame: DiagramRect) -> DiagramSegment {
    func nearest(_ low: Double, _ high: Double, to value: Double) -> Double {
      min(max(value, low), high)
    }
    let middle = DiagramPoint(
      x: (anchor.minX + anchor.maxX) / 2, y: (anchor.minY + anchor.maxY) / 2)
    // At the middle of the label's height where it stands to the side.
    let inset = min(frame.width / 2, 6)
    let isBeside = frame.maxX < anchor.minX || frame.minX > anchor.maxX
    let end = DiagramPoint(
      x: nearest(
        frame.minX + (isBeside ? 0 : inset), frame.maxX - (isBeside ? 0 : inset), to: middle.x),
      y: isBeside
        ? (frame.minY + frame.maxY) / 2 : nearest(frame.minY, frame.maxY, to: middle.y))
    let start = DiagramPoint(
      x: nearest(anchor.minX, anchor.maxX, to: end.x),
      y: nearest(anchor.minY, anchor.maxY, to: end.y))
    return DiagramSegment(start: start, end: end)
  }
}

extension DiagramRect {
  /// The rectangle with a margin around it.
  package func grown(by margin: Double) -> DiagramRect {
    DiagramRect(
      minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  /// Whether another rectangle lies within.
  package func contains(_ other: DiagramRect) -> Bool {
    minX <= other.minX && minY <= other.minY && maxX >= other.maxX && maxY >= other.maxY
  }
}
