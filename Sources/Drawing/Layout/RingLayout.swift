import Foundation

/// Places boxes on rings around one centre: the layout that needs no other program and cannot fail.
///
/// Up to 40 boxes stand on one ring, so that no line passes through a box that is not its own; more fill
/// rings from the middle outwards. Neighbours on a ring are as far apart as the largest box is from corner
/// to corner, so no boxes overlap. Tied boxes come one after another where that can be.
enum RingLayout {
  private static let onOneRing = 40
  private static let gap = 12.0

  /// The centres, in the order of the sizes.
  ///
  /// - Parameter ties: Pairs of positions among the sizes.
  /// - Complexity: O(sizes + ties log(ties)).
  static func centers(
    of sizes: [DiagramSize], ties: [(tail: Int, head: Int)]
  ) -> [DiagramPoint] {
    let width = sizes.map(\.width).max() ?? 0
    let height = sizes.map(\.height).max() ?? 0
    let apart = (width * width + height * height).squareRoot() + gap
    let places =
      sizes.count <= onOneRing ? ring(of: sizes.count, apart: apart) : rings(sizes.count, apart)
    var centers = [DiagramPoint](repeating: DiagramPoint(x: 0, y: 0), count: sizes.count)
    for (place, node) in zip(places, order(count: sizes.count, ties)) { centers[node] = place }
    return centers
  }

  private static func ring(of count: Int, apart: Double) -> [DiagramPoint] {
    guard count > 1 else { return [DiagramPoint(x: 0, y: 0)] }
    return ring(count, radius: apart / (2 * sin(.pi / Double(count))))
  }

  private static func rings(_ count: Int, _ apart: Double) -> [DiagramPoint] {
    var places = [DiagramPoint(x: 0, y: 0)]
    var number = 1
    while places.count < count {
      // As many chords of the distance as the ring of this radius takes.
      let room = Int(.pi / asin(1 / (2 * Double(number))) + 1e-9)
      places += ring(min(room, count - places.count), radius: apart * Double(number))
      number += 1
    }
    return places
  }

  // Clockwise from the top.
  private static func ring(_ count: Int, radius: Double) -> [DiagramPoint] {
    (0..<count).map { index in
      let angle = 2 * Double.pi * Double(index) / Double(count)
      return DiagramPoint(x: radius * sin(angle), y: -radius * cos(angle))
    }
  }

  // Breadth first from the node with the most ties, in each component; what comes first decides between
  // equals.
  private static func order(count: Int, _ ties: [(tail: Int, head: Int)]) -> [Int] {
    var neighbours = [[Int]](repeating: [], count: count)
    for tie in ties {
      neighbours[tie.tail].append(tie.head)
      neighbours[tie.head].append(tie.tail)
    }
    func mostTied(_ nodes: some Sequence<Int>) -> [Int] {
      nodes.sorted { (-neighbours[$0].count, $0) < (-neighbours[$1].count, $1) }
    }
    var order: [Int] = []
    var isSeen = [Bool](repeating: false, count: count)
    for start in mostTied(0..<count) where !isSeen[start] {
      var next = order.count
      isSeen[start] = true
      order.append(start)
      while next < order.count {
        for node in mostTied(neighbours[order[next]]) where !isSeen[node] {
          isSeen[node] = true
          order.append(node)
        }
        next += 1
      }
    }
    return order
  }
}
