import TwoModeNetworks

/// The wedges of a two-mode network from which each cycle of four ties is met once.
///
/// Every node of both modes has a rank, by degree and then by position. A cycle of four has one node
/// that outranks the other three; seen from there it is two wedges to the node across. So it is enough
/// to walk, from every node, the wedges over nodes of lower rank, and no node of many ties is ever
/// passed through from a node of few. Neighbours stand in order of rank: each walk stops early.
///
/// Wang, K., Lin, X., Qin, L., Zhang, W. & Zhang, Y. (2019). Vertex priority based butterfly counting
/// for large-scale bipartite networks. Proceedings of the VLDB Endowment 12(10), 1139-1152.
/// doi:10.14778/3339490.3339497
struct PriorityWedges {
  /// The joint vertex (rows first, columns after them) of each rank.
  let vertices: [Int]
  /// Where the neighbours of each rank start.
  private let offsets: [Int]
  /// The ranks of the neighbours, ascending. Both modes together may exceed `Int32`, not `UInt32`.
  private let neighbours: [UInt32]
  /// The tie that each entry of the neighbours stands for, by its position among the ties of the rows.
  private let ties: [Int]

  /// The ranks across from the present start, in the order in which they were met.
  private(set) var ends: [UInt32] = []
  /// The number of wedges to each of ``ends``; 0 for every other rank.
  private(set) var counts: [Int32]

  /// - Complexity: O(n + m).
  init(_ incidence: Incidence) {
    let joint = JointVertices(incidence)
    let size = joint.count
    // A stable counting sort by degree.
    let highest = (0..<size).reduce(0) { max($0, joint.degree(of: $1)) }
    var starts = [Int](repeating: 0, count: highest + 2)
    for vertex in 0..<size { starts[joint.degree(of: vertex) + 1] += 1 }
    for degree in 0...highest { starts[degree + 1] += starts[degree] }
    var vertices = [Int](repeating: 0, count: size)
    var ranks = [UInt32](repeating: 0, count: size)
    for vertex in 0..<size {
      let degree = joint.degree(of: vertex)
      ranks[vertex] = UInt32(starts[degree])
      vertices[starts[degree]] = vertex
      starts[degree] += 1
    }
    var offsets = [0]
    offsets.reserveCapacity(size + 1)
    for vertex in vertices { offsets.append(offsets[offsets.count - 1] + joint.degree(of: vertex)) }
    // Ranks are handed to their neighbours in ascending order, so every list comes out ascending.
    var next = offsets
    var neighbours = [UInt32](repeating: 0, count: offsets[size])
    var ties = [Int](repeating: 0, count: offsets[size])
    let columnTies = incidence.tiesOfColumns
    for (rank, vertex) in vertices.enumerated() {
      for place in 0..<joint.degree(of: vertex) {
        let other = Int(ranks[joint.neighbour(place, of: vertex)])
        neighbours[next[other]] = UInt32(rank)
        ties[next[other]] =
          joint.isRow(vertex)
          ? incidence.rows.offsets[vertex] + place
          : columnTies[incidence.columns.offsets[joint.column(vertex)] + place]
        next[other] += 1
      }
    }
    self.vertices = vertices
    self.offsets = offsets
    self.neighbours = neighbours
    self.ties = ties
    counts = [Int32](repeating: 0, count: size)
  }

  /// The number of nodes of both modes.
  var count: Int { vertices.count }

  /// Counts the wedges from a rank over lower ranks, by the lower rank at which they end.
  mutating func count(from start: Int) {
    for end in ends { counts[Int(end)] = 0 }
    ends.removeAll(keepingCapacity: true)
    // Copies of the values, not of their storage: spans may not borrow from `self` while it changes.
    let (offsets, neighbours) = (offsets, neighbours)
    let (starts, ranks) = (offsets.span, neighbours.span)
    for first in starts[start]..<starts[start + 1] {
      let middle = Int(ranks[first])
      if middle >= start { break }
      for second in starts[middle]..<starts[middle + 1] {
        let end = Int(ranks[second])
        if end >= start { break }
        if counts[end] == 0 { ends.append(ranks[second]) }
        counts[end] += 1
      }
    }
  }

  /// A wedge that ``count(from:)`` counted.
  struct Wedge {
    /// The rank in the middle.
    let middle: Int
    /// The rank at the end.
    let end: Int
    /// The ties from the start to the middle and from the middle to the end.
    let ties: (Int, Int)
    /// How many other wedges join the same two ends: the cycles of four that this one is part of.
    let cycles: Int
  }

  /// Walks the wedges of the present start once more, those that are part of a cycle.
  func forEachWedge(from start: Int, _ visit: (Wedge) -> Void) {
    let (starts, ranks) = (offsets.span, neighbours.span)
    for first in starts[start]..<starts[start + 1] {
      let middle = Int(ranks[first])
      if middle >= start { break }
      for second in starts[middle]..<starts[middle + 1] {
        let end = Int(ranks[second])
        if end >= start { break }
        let others = Int(counts[end]) - 1
        if others > 0 {
          visit(Wedge(middle: middle, end: end, ties: (ties[first], ties[second]), cycles: others))
        }
      }
    }
  }
}

extension Incidence {
  /// For each entry of the columns, the position of the same tie among the entries of the rows.
  ///
  /// - Complexity: O(n + m).
  var tiesOfColumns: [Int] {
    // Columns are walked in order, and each row holds its columns in order.
    var next = rows.offsets
    return columns.columns.map { row in
      defer { next[Int(row)] += 1 }
      return next[Int(row)]
    }
  }
}
