import TwoModeNetworks

/// Moves vertices, one at a time, to the communities that gain the most, until no move gains anything.
struct CommunityMoves {
  private let graph: CommunityGraph
  private var rows: [Double]
  private var columns: [Double]
  private var sizes: [Int]
  private var links: [Double]
  private var met: [Int] = []
  /// Communities without members.
  private var empty: [Int]

  /// Starts from a division.
  ///
  /// - Parameters:
  ///   - graph: The vertices.
  ///   - groups: The community of each, 0 to below the number of vertices.
  init(_ graph: CommunityGraph, groups: [Int]) {
    self.graph = graph
    rows = [Double](repeating: 0, count: graph.count)
    columns = rows
    links = rows
    sizes = [Int](repeating: 0, count: graph.count)
    for vertex in 0..<graph.count {
      rows[groups[vertex]] += graph.rowMasses[vertex]
      columns[groups[vertex]] += graph.columnMasses[vertex]
      sizes[groups[vertex]] += 1
    }
    empty = []
    for group in 0..<graph.count where sizes[group] == 0 { empty.append(group) }
  }

  /// Visits all vertices in a random order, and those again whose neighbours have moved away, until
  /// none moves.
  ///
  /// A vertex moves to the neighbouring community that gains the most, the first that it meets where
  /// several do, or to one of its own if every other would lose by it; it moves only where that gains
  /// more than staying. A vertex that is a community by itself moves also where nothing is lost: of
  /// divisions of the same modularity, fewer communities are meant.
  ///
  /// - Complexity: O(links) a round of visits; rounds are few.
  mutating func settle(_ groups: inout [Int], using random: inout SeededRandom) {
    var queue = random.order(graph.count)
    var isQueued = [Bool](repeating: true, count: graph.count)
    var head = 0
    var waiting = graph.count
    let watch = WorkWatch.current
    while waiting > 0 {
      if head % 1024 == 0, watch.shouldStop { return }
      let vertex = queue[head]
      head = head + 1 == queue.count ? 0 : head + 1
      waiting -= 1
      isQueued[vertex] = false
      guard move(vertex, &groups) else { continue }
      for entry in graph.offsets[vertex]..<graph.offsets[vertex + 1] {
        let neighbour = Int(graph.neighbours[entry])
        if isQueued[neighbour] || groups[neighbour] == groups[vertex] { continue }
        isQueued[neighbour] = true
        let tail = head + waiting
        queue[tail < queue.count ? tail : tail - queue.count] = neighbour
        waiting += 1
      }
    }
  }

  private mutating func move(_ vertex: Int, _ groups: inout [Int]) -> Bool {
    let own = groups[vertex]
    let (a, b) = (graph.rowMasses[vertex], graph.columnMasses[vertex])
    for entry in graph.offsets[vertex]..<graph.offsets[vertex + 1] {
      let group = groups[Int(graph.neighbours[entry])]
      if links[group] == 0 { met.append(group) }
      links[group] += graph.weights[entry]
    }
    sizes[own] -= 1
    let isAlone = sizes[own] == 0
    rows[own] = isAlone ? 0 : rows[own] - a
    columns[own] = isAlone ? 0 : columns[own] - b
    let stay =
      graph.total * links[own] - graph.resolution * (a * columns[own] + b * rows[own])
    var best: (group: Int, gain: Double)?
    for group in met where group != own {
      let gain =
        graph.total * links[group] - graph.resolution * (a * columns[group] + b * rows[group])
      if let best, best.gain >= gain { continue }
      best = (group, gain)
    }
    for group in met { links[group] = 0 }
    met.removeAll(keepingCapacity: true)

    var target = own
    let slack = graph.slack(vertex)
    if isAlone {
      if let best, best.gain >= -slack {
        target = best.group
        empty.append(own)
      }
    } else if let best, best.gain >= 0 {
      if best.gain > stay + slack { target = best.group }
    } else if stay < -slack, let unused = empty.popLast() {
      target = unused
    }
    groups[vertex] = target
    sizes[target] += 1
    rows[target] += a
    columns[target] += b
    return target != own
  }
}
