import TwoModeNetworks

/// What the absence of each row would change of the distances among the others.
///
/// A row's absence moves two others apart only if all shortest paths between them pass through it. From
/// each source, the row that all shortest paths to a vertex pass through last before it is the vertex's
/// parent in a tree of dominators, which a search finds as it goes, level by level; only the distances
/// of what is below a row in the tree have to be found anew without it.
///
/// Dominators: Lengauer, T. & Tarjan, R. E. (1979). A fast algorithm for finding dominators in a flowgraph. ACM
/// Transactions on Programming Languages and Systems 1(1), 121-141. doi:10.1145/357062.357071
struct AbsenceSweep: Sendable {
  /// How many ordered pairs of rows are so many steps apart, two rows that share a column being one
  /// step apart; none at 0.
  private(set) var counts: [Int] = []
  /// For each row, the worth of the ordered pairs that it begins.
  private(set) var own: [Double]
  /// For each row, how much less the ordered pairs of others are worth without it.
  private(set) var lost: [Double]

  /// - Parameters:
  ///   - incidence: The ties.
  ///   - gone: Rows that are not there.
  ///   - worth: What a pair is worth by the steps between its rows; nothing where no path is.
  ///   - threads: How many threads to work in.
  /// - Complexity: O(n1 D m) at most, D being the most rows below one another in a tree of dominators, which
  ///   are fewer than the steps of the longest shortest path; nearly O(n1 m) where most pairs have more
  ///   than one shortest path.
  init(
    _ incidence: Incidence, without gone: [Int], threads: Int,
    worth: @escaping @Sendable (Int) -> Double
  ) {
    var isGone = [Bool](repeating: false, count: incidence.rowCount)
    for row in gone { isGone[row] = true }
    let graph = JointTies(incidence, isGone)
    let left = isGone.indices.filter { !isGone[$0] }
    let parts = evenRanges(of: left.count, parts: sourceParts)
    let found = inParallel(parts.count, threads: threads) { part in
      var search = AbsenceSearch(graph, worth)
      let watch = WorkWatch.current
      for place in parts[part] where !watch.shouldStop { search.search(from: left[place]) }
      return (counts: search.counts, own: search.own, lost: search.lost)
    }
    own = [Double](repeating: 0, count: incidence.rowCount)
    lost = own
    for part in found {
      while counts.count < part.counts.count { counts.append(0) }
      for (distance, count) in part.counts.enumerated() { counts[distance] += count }
      for row in own.indices {
        own[row] += part.own[row]
        lost[row] += part.lost[row]
      }
    }
  }
}

/// The ties of both modes in joint rows, columns' vertices after those of rows, without some rows.
private struct JointTies: Sendable {
  let rowCount: Int
  let offsets: [Int]
  let neighbours: [Int32]

  init(_ incidence: Incidence, _ isGone: [Bool]) {
    rowCount = incidence.rowCount
    var offsets = [0]
    var neighbours: [Int32] = []
    neighbours.reserveCapacity(2 * incidence.tieCount)
    for row in 0..<rowCount {
      if !isGone[row] {
        for column in incidence.rows[row] { neighbours.append(column + Int32(incidence.rowCount)) }
      }
      offsets.append(neighbours.count)
    }
    for column in 0..<incidence.columnCount {
      for row in incidence.columns[column] where !isGone[Int(row)] { neighbours.append(row) }
      offsets.append(neighbours.count)
    }
    self.offsets = offsets
    self.neighbours = neighbours
  }

  var count: Int { offsets.count - 1 }
}

/// The searches from some sources.
private struct AbsenceSearch {
  private(set) var counts: [Int] = [0]
  private(set) var own: [Double]
  private(set) var lost: [Double]

  private let graph: JointTies
  private let worth: [Double]

  /// The vertices reached, nearest first, the level of each, -1 where not reached, and what dominates it.
  private var order: [Int32] = []
  private var level: [Int32]
  private var dominator: [Int32]
  /// How many vertices, and how many rows, the tree has from each vertex on.
  private var size: [Int32]
  private var rowsFrom: [Int32]
  /// The vertices reached, each before all that are below it, and the place of each.
  private var preorder: [Int32] = []
  private var place: [Int32]
  private var next: [Int32]
  /// Distances without the row in hand.
  private var apart: [Int32]
  private var starts: [(distance: Int32, vertex: Int32)] = []
  private var queue: [Int32] = []

  init(_ graph: JointTies, _ worth: (Int) -> Double) {
    self.graph = graph
    // Two rows are at most as many steps apart as there are other rows.
    self.worth = (0...max(1, graph.rowCount)).map { $0 == 0 ? 0 : worth($0) }
    own = [Double](repeating: 0, count: graph.rowCount)
    lost = own
    level = [Int32](repeating: -1, count: graph.count)
    dominator = level
    size = level
    rowsFrom = level
    place = level
    next = level
    apart = level
  }

  mutating func search(from source: Int) {
    for vertex in order { level[Int(vertex)] = -1 }
    order.removeAll(keepingCapacity: true)
    reach(from: Int32(source))
    count(source)
    guard findSizes(below: source) else { return }
    findPlaces()
    for vertex in order.dropFirst() where isRow(vertex) && rowsFrom[Int(vertex)] > 1 {
      lost[Int(vertex)] += loss(without: Int(vertex))
    }
  }

  private func isRow(_ vertex: Int32) -> Bool { Int(vertex) < graph.rowCount }

  /// Finds the levels and the dominators. A vertex's dominator is final once its level is done, and it
  /// is only then that those below ask for it.
  private mutating func reach(from source: Int32) {
    // A copy of the value, not of its storage: the spans may not borrow from `self` while it changes.
    let graph = graph
    let offsets = graph.offsets.span
    let neighbours = graph.neighbours.span
    order.append(source)
    level[Int(source)] = 0
    dominator[Int(source)] = source
    var head = 0
    while head < order.count {
      let vertex = order[head]
      head += 1
      let below = level[Int(vertex)] + 1
      for entry in offsets[Int(vertex)]..<offsets[Int(vertex) + 1] {
        let neighbour = Int(neighbours[entry])
        if level[neighbour] < 0 {
          level[neighbour] = below
          dominator[neighbour] = vertex
          order.append(Int32(neighbour))
        } else if level[neighbour] == below, dominator[neighbour] != source {
          dominator[neighbour] = common(dominator[neighbour], vertex)
        }
      }
    }
  }

  /// What dominates two vertices, or is one of them and dominates the other.
  private func common(_ first: Int32, _ second: Int32) -> Int32 {
    var (first, second) = (first, second)
    while first != second {
      let difference = level[Int(first)] - level[Int(second)]
      if difference >= 0 { first = dominator[Int(first)] }
      if difference <= 0 { second = dominator[Int(second)] }
    }
    return first
  }

  /// Counts the rows reached by their steps.
  private mutating func count(_ source: Int) {
    var place = 1
    var steps = 0
    while place < order.count {
      let current = level[Int(order[place])]
      let start = place
      while place < order.count, level[Int(order[place])] == current { place += 1 }
      if current % 2 == 1 { continue }
      steps += 1
      if counts.count <= steps { counts.append(0) }
      counts[steps] += place - start
      own[source] += Double(place - start) * worth[steps]
    }
  }

  /// Sizes below each vertex; whether any other row than the source has rows below it.
  private mutating func findSizes(below source: Int) -> Bool {
    for vertex in order {
      size[Int(vertex)] = 1
      rowsFrom[Int(vertex)] = isRow(vertex) ? 1 : 0
    }
    var isAny = false
    for vertex in order.dropFirst().reversed() {
      let above = Int(dominator[Int(vertex)])
      size[above] += size[Int(vertex)]
      rowsFrom[above] += rowsFrom[Int(vertex)]
      if isRow(vertex), rowsFrom[Int(vertex)] > 1 { isAny = true }
    }
    return isAny
  }

  /// Places such that what is below a vertex stands right after it.
  private mutating func findPlaces() {
    preorder.removeAll(keepingCapacity: true)
    preorder.append(contentsOf: order)
    place[Int(order[0])] = 0
    next[Int(order[0])] = 1
    for vertex in order.dropFirst() {
      let above = Int(dominator[Int(vertex)])
      let own = next[above]
      next[above] += size[Int(vertex)]
      place[Int(vertex)] = own
      next[Int(vertex)] = own + 1
      preorder[Int(own)] = vertex
    }
  }

  /// How much less the rows below a row are worth to the source without it.
  private mutating func loss(without row: Int) -> Double {
    // A copy of the value, not of its storage: the spans may not borrow from `self` while it changes.
    let graph = graph
    let offsets = graph.offsets.span
    let neighbours = graph.neighbours.span
    let first = place[row]
    let end = first + size[row]
    // What is next to something that is not below the row starts from there.
    starts.removeAll(keepingCapacity: true)
    for position in (first + 1)..<end {
      let vertex = Int(preorder[Int(position)])
      var nearest = Int32.max
      for entry in offsets[vertex]..<offsets[vertex + 1] {
        let neighbour = Int(neighbours[entry])
        if place[neighbour] < first || place[neighbour] >= end {
          nearest = min(nearest, level[neighbour] + 1)
        }
      }
      apart[vertex] = nearest
      if nearest < .max { starts.append((distance: nearest, vertex: Int32(vertex))) }
    }
    if !starts.isEmpty { spread(from: first, to: end) }
    var sum = 0.0
    for position in (first + 1)..<end {
      let vertex = preorder[Int(position)]
      guard isRow(vertex) else { continue }
      let distance = apart[Int(vertex)]
      sum += worth[Int(level[Int(vertex)]) / 2]
      if distance < .max { sum -= worth[Int(distance) / 2] }
    }
    return sum
  }

  /// Finds the distances of the vertices between two places from where they start, nearest first: from
  /// the starts in order, and from a queue of those that were reached, whichever is nearer.
  private mutating func spread(from first: Int32, to end: Int32) {
    // A copy of the value, not of its storage: the spans may not borrow from `self` while it changes.
    let graph = graph
    let offsets = graph.offsets.span
    let neighbours = graph.neighbours.span
    starts.sort { $0 < $1 }
    queue.removeAll(keepingCapacity: true)
    var head = 0
    var start = 0
    while head < queue.count || start < starts.count {
      var vertex: Int
      if head == queue.count
        || start < starts.count && starts[start].distance <= apart[Int(queue[head])]
      {
        vertex = Int(starts[start].vertex)
        start += 1
        // Reached from another on a shorter way.
        if apart[vertex] < starts[start - 1].distance { continue }
      } else {
        vertex = Int(queue[head])
        head += 1
      }
      let reached = apart[vertex] + 1
      for entry in offsets[vertex]..<offsets[vertex + 1] {
        let neighbour = Int(neighbours[entry])
        if place[neighbour] > first, place[neighbour] < end, reached < apart[neighbour] {
          apart[neighbour] = reached
          queue.append(Int32(neighbour))
        }
      }
    }
  }
}
