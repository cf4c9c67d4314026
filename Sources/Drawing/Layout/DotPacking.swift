/// Sets dots at their places; those that would lie on another stand beside it.
package enum DotPacking {
  /// The centres of dots, each at its place or at the free place nearest to it on a grid about it.
  ///
  /// The first dot of each place stands exactly there; of the others, the earlier stands nearer.
  ///
  /// - Parameters:
  ///   - side: How far apart the centres of neighbours are, at least.
  ///   - isAllowed: Whether the dot at a position may stand beside its place, there.
  /// - Complexity: O(n squared) for dots apart from each other, O(n cubed) at worst.
  package static func centers(
    _ places: [DiagramPoint], side: Double,
    isAllowed: (Int, DiagramPoint) -> Bool = { _, _ in true }
  ) -> [DiagramPoint] {
    var taken: [DiagramPoint] = []
    var centers = places
    func isFree(_ point: DiagramPoint) -> Bool {
      !taken.contains { abs($0.x - point.x) < side - 1e-6 && abs($0.y - point.y) < side - 1e-6 }
    }
    var seen: Set<DiagramPoint> = []
    let firsts = places.indices.filter { seen.insert(places[$0]).inserted }
    let later = Set(firsts)
    for index in firsts + places.indices.filter({ !later.contains($0) }) {
      let place = places[index]
      let candidates = offsets.lazy.map { offset in
        DiagramPoint(x: place.x + offset.x * side, y: place.y + offset.y * side)
      }
      let free = candidates.first { isFree($0) && ($0 == place || isAllowed(index, $0)) }
      centers[index] = free ?? place
      taken.append(centers[index])
    }
    return centers
  }

  // The points of a square grid from its middle outwards: room for 1,681 dots at one place.
  private static let offsets: [DiagramPoint] = {
    var steps: [(distance: Int, height: Int, y: Int, x: Int)] = []
    for y in -20...20 {
      for x in -20...20 { steps.append((x * x + y * y, abs(y), y, x)) }
    }
    steps.sort { $0 < $1 }
    return steps.map { DiagramPoint(x: Double($0.x), y: Double($0.y)) }
  }()
}
