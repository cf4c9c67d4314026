import TwoModeNetworks

/// Both modes as one range of vertices, rows first and columns after them.
///
/// For searches that treat all nodes alike. `Int` holds the joint range even where each mode fills
/// `Int32`.
struct JointVertices {
  private let incidence: Incidence
  private let rowCount: Int

  init(_ incidence: Incidence) {
    self.incidence = incidence
    rowCount = incidence.rowCount
  }

  /// The number of vertices.
  var count: Int { rowCount + incidence.columnCount }

  /// Whether a vertex is a row.
  func isRow(_ vertex: Int) -> Bool { vertex < rowCount }

  /// The position of a column's vertex among the columns.
  func column(_ vertex: Int) -> Int { vertex - rowCount }

  /// The number of neighbours of a vertex.
  func degree(of vertex: Int) -> Int {
    vertex < rowCount
      ? incidence.rows.degree(of: vertex) : incidence.columns.degree(of: vertex - rowCount)
  }

  /// A neighbour of a vertex, by its place among the neighbours.
  func neighbour(_ place: Int, of vertex: Int) -> Int {
    if vertex < rowCount {
      return Int(incidence.rows.columns[incidence.rows.offsets[vertex] + place]) + rowCount
    }
    let columns = incidence.columns
    return Int(columns.columns[columns.offsets[vertex - rowCount] + place])
  }

  /// The sets of vertices that are linked to one another, each ascending, in the order of the starts
  /// that first met them.
  ///
  /// - Parameters:
  ///   - starts: Where to look from, in this order.
  ///   - gone: A vertex to leave out, as though it were removed.
  /// - Complexity: O(vertices + ties met), after O(n) for the marks.
  func linkedSets(from starts: some Sequence<Int>, without gone: Int? = nil) -> [[Int]] {
    var seen = [Bool](repeating: false, count: count)
    if let gone { seen[gone] = true }
    var sets: [[Int]] = []
    for start in starts where !seen[start] {
      seen[start] = true
      var members = [start]
      var next = 0
      while next < members.count {
        let vertex = members[next]
        next += 1
        for place in 0..<degree(of: vertex) {
          let neighbour = neighbour(place, of: vertex)
          if !seen[neighbour] {
            seen[neighbour] = true
            members.append(neighbour)
          }
        }
      }
      members.sort()
      sets.append(members)
    }
    return sets
  }

  /// Linked sets, the largest first; equal sizes keep the order of their first vertices.
  func largestFirst(_ sets: [[Int]]) -> [[Int]] {
    sets.sorted { first, second in
      first.count == second.count ? first[0] < second[0] : first.count > second.count
    }
  }
}
