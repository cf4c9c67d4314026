import TwoModeNetworks

/// Vertices that stand in order of the ties they have left, while ties go.
///
/// The order is kept by exchanging a vertex that loses a tie with the first of its degree: one step a
/// tie, and nothing is sorted again.
///
/// Batagelj, V. & Zaversnik, M. (2011). Fast algorithms for determining (generalized) core groups in
/// social networks. Advances in Data Analysis and Classification 5(2), 129-145.
/// doi:10.1007/s11634-010-0079-y
private struct DegreeOrder {
  private(set) var degrees: [Int]
  private(set) var vertices: [Int]
  private var positions: [Int]
  /// Where the vertices of each degree start.
  private var starts: [Int]

  init(_ degrees: [Int]) {
    self.degrees = degrees
    starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { starts[degree + 1] += 1 }
    for degree in 1..<starts.count { starts[degree] += starts[degree - 1] }
    vertices = [Int](repeating: 0, count: degrees.count)
    positions = [Int](repeating: 0, count: degrees.count)
    var next = starts
    for (vertex, degree) in degrees.enumerated() {
      positions[vertex] = next[degree]
      vertices[next[degree]] = vertex
      next[degree] += 1
    }
  }

  /// Takes a tie from a vertex that has more left than the present one; the others keep theirs, as
  /// they have gone or go at the same level.
  mutating func loseTie(_ vertex: Int, above level: Int) {
    let degree = degrees[vertex]
    guard degree > level else { return }
    let (position, first) = (positions[vertex], starts[degree])
    let other = vertices[first]
    vertices[first] = vertex
    vertices[position] = other
    positions[vertex] = first
    positions[other] = position
    starts[degree] += 1
    degrees[vertex] -= 1
  }
}

/// The highest k for which each vertex is in the k-core, rows first and columns after them.
///
/// - Complexity: O(n + m).
func coreNumbers(of incidence: Incidence) -> [Int] {
  let vertices = JointVertices(incidence)
  var order = DegreeOrder((0..<vertices.count).map { vertices.degree(of: $0) })
  for position in 0..<vertices.count {
    let vertex = order.vertices[position]
    let level = order.degrees[vertex]
    for place in 0..<vertices.degree(of: vertex) {
      order.loseTie(vertices.neighbour(place, of: vertex), above: level)
    }
  }
  return order.degrees
}

/// The highest floor of the columns' ties under which each node stays, where each row needs at least
/// `rowFloor` ties; 0 for nodes that stay under none.
///
/// Columns go in the order of the ties they have left; a row that has fewer than its floor left goes
/// with the column that took the tie.
///
/// - Complexity: O(n + m).
func columnFloors(
  of incidence: Incidence, rowFloor: Int
) -> (rows: [Int], columns: [Int]) {
  var left = (0..<incidence.rowCount).map { incidence.rows.degree(of: $0) }
  var stays = left.map { $0 >= rowFloor }
  var rows = [Int](repeating: 0, count: incidence.rowCount)
  var order = DegreeOrder(
    (0..<incidence.columnCount).map { column in
      incidence.columns[column].count { stays[Int($0)] }
    })
  for position in 0..<incidence.columnCount {
    let column = order.vertices[position]
    let level = order.degrees[column]
    for row in incidence.columns[column] where stays[Int(row)] {
      left[Int(row)] -= 1
      if left[Int(row)] >= rowFloor { continue }
      stays[Int(row)] = false
      rows[Int(row)] = level
      for other in incidence.rows[Int(row)] { order.loseTie(Int(other), above: level) }
    }
  }
  return (rows, order.degrees)
}
