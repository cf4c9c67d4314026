import Testing

@testable import Drawing

@Suite struct LabelPlacementTests {
  private let bounds = DiagramRect(minX: 0, minY: 0, maxX: 400, maxY: 300)

  // A crowd of marks from a little arithmetic.
  private func crowd(_ count: Int) -> [DiagramRect] {
    let places = (0..<count).map { (index: Int) -> DiagramPoint in
      let (x, y) = (100 + index * 37 % 200, 80 + index * index * 11 % 120)
      return DiagramPoint(x: Double(x), y: Double(y))
    }
    return DotPacking.centers(places, side: 8).map {
      DiagramRect(center: $0, size: DiagramSize(width: 7, height: 7))
    }
  }

  @Test(arguments: [1, 12, 30]) func `nothing lies on anything`(count: Int) throws {
    let marks = crowd(count)
    var placement = LabelPlacement(bounds: bounds, obstacles: marks)
    let places = placement.places(
      marks.enumerated().map { index, mark in
        .init(anchor: mark, size: DiagramSize(width: 20 + Double(index * 7 % 40), height: 11))
      }
    ).compactMap { $0 }
    #expect(places.count == count)
    for (index, place) in places.enumerated() {
      #expect(bounds.contains(place.frame))
      for mark in marks { #expect(!place.frame.overlaps(mark)) }
      for other in places.dropFirst(index + 1) {
        #expect(!place.frame.overlaps(other.frame))
        if let one = place.leader, let two = other.leader { #expect(!one.crosses(two)) }
      }
      guard let leader = place.leader else { continue }
      for other in places where other != place { #expect(!leader.enters(other.frame)) }
    }
  }

  @Test func `a label without room has no place`() {
    var placement = LabelPlacement(bounds: bounds, obstacles: [])
    let mark = DiagramRect(minX: 0, minY: 0, maxX: 8, maxY: 8)
    let sizes = [DiagramSize(width: 500, height: 10), DiagramSize(width: 50, height: 10)]
    let places = placement.places(sizes.map { .init(anchor: mark, size: $0) })
    #expect(places.map { $0 != nil } == [false, true])
  }

  @Test func `a lone label stands to the right`() throws {
    let mark = DiagramRect(minX: 100, minY: 100, maxX: 108, maxY: 108)
    var placement = LabelPlacement(bounds: bounds, obstacles: [mark])
    let places = placement.places([.init(anchor: mark, size: DiagramSize(width: 40, height: 10))])
    let place = try #require(places[0])
    #expect(place.leader == nil)
    #expect(place.frame == DiagramRect(minX: 109.5, minY: 99, maxX: 149.5, maxY: 109))
  }

  /// A mark of 8 by 8 at (100, 100), a label of 40 by 10 and a gap of 1.5. Something stands to the left, and
  /// to the right in the way of the label there: it goes above, 1.5 from the mark's top at 100. Where
  /// something is above and below too, it goes to a corner, 1.5 to the right of the mark; its nearer end
  /// is 2.5 inside the mark's height: half of it less the gap.
  @Test(arguments: [
    (false, 105.0, DiagramRect(minX: 84, minY: 88.5, maxX: 124, maxY: 98.5)),
    (true, 105.0, DiagramRect(minX: 109.5, minY: 92.5, maxX: 149.5, maxY: 102.5)),
    (true, 100.0, DiagramRect(minX: 109.5, minY: 105.5, maxX: 149.5, maxY: 115.5)),
  ])
  func `a label goes above, then to a corner`(
    isShut: Bool, top: Double, frame: DiagramRect
  ) throws {
    let mark = DiagramRect(minX: 100, minY: 100, maxX: 108, maxY: 108)
    let sides = [
      DiagramRect(minX: 70, minY: 105, maxX: 80, maxY: 108),
      DiagramRect(minX: 130, minY: top, maxX: 140, maxY: top + 3),
    ]
    let ends = [
      DiagramRect(minX: 88, minY: 92, maxX: 92, maxY: 96),
      DiagramRect(minX: 100, minY: 112, maxX: 104, maxY: 116),
    ]
    var placement = LabelPlacement(
      bounds: bounds, obstacles: [mark] + sides + (isShut ? ends : []))
    let places = placement.places([.init(anchor: mark, size: DiagramSize(width: 40, height: 10))])
    let place = try #require(places[0])
    #expect(place.leader == nil)
    #expect(place.frame == frame)
  }

  @Test(
    arguments: [
      (0, 0, 10, 10, true), (0, 6, 10, 6, true), (0, 9, 10, 9, false), (5, 0, 5, 20, true),
      (0, 5, 3, 5, false), (5, 5, 6, 6, true), (0, 12, 12, 0, true), (0, 4, 4, 0, false),
      (4, 4, 4, 8, false),
    ] as [(Double, Double, Double, Double, Bool)])
  func `a line enters a box`(x1: Double, y1: Double, x2: Double, y2: Double, enters: Bool) {
    let segment = DiagramSegment(
      start: DiagramPoint(x: x1, y: y1), end: DiagramPoint(x: x2, y: y2))
    #expect(segment.enters(DiagramRect(minX: 4, minY: 4, maxX: 8, maxY: 8)) == enters)
  }

  @Test func `dots at one place stand side by side`() {
    let place = DiagramPoint(x: 5, y: 5)
    let centers = DotPacking.centers(Array(repeating: place, count: 9), side: 3)
    #expect(centers[0] == place)
    #expect(centers[1] == DiagramPoint(x: 2, y: 5))
    #expect(Set(centers).count == 9)
    #expect(centers.allSatisfy { abs($0.x - 5) <= 3 && abs($0.y - 5) <= 3 })
    let below = DotPacking.centers([place, place, place], side: 3) { _, point in point.y > 5 }
    #expect(below.map(\.y) == [5, 8, 8])
  }
}
