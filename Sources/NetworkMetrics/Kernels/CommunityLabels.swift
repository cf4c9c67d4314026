import TwoModeNetworks

/// Lets all vertices of one mode take the labels that gain the most, given those of the other mode.
///
/// What a vertex gains hangs on the other mode's labels alone, so that the order within a mode does not
/// matter and each step finds the best labels of that mode.
struct CommunityLabels {
  /// What a vertex may take besides its neighbours' labels.
  enum Others {
    /// No label: it is a community by itself.
    case none
    /// Any label from 0 to below a count.
    case any(count: Int)
  }

  private let graph: CommunityGraph
  private let rows: Range<Int>
  private let columns: Range<Int>
  private var masses: [Double]
  private var links: [Double]
  private var met: [Int] = []

  /// - Parameters:
  ///   - graph: Nodes, rows first.
  ///   - rowCount: How many of them are rows.
  init(_ graph: CommunityGraph, rowCount: Int) {
    self.graph = graph
    rows = 0..<rowCount
    columns = rowCount..<graph.count
    masses = [Double](repeating: 0, count: graph.count)
    links = masses
  }

  /// Labels the columns by the rows and the rows by the columns, in turn, until that gains nothing.
  ///
  /// A vertex keeps its label where none gains more; of several that do, it takes one at random.
  ///
  /// - Parameters:
  ///   - labels: The label of each vertex, from 0 to below their number; below 0 for none.
  ///   - others: What a vertex may take besides its neighbours' labels.
  /// - Returns: What is reached: modularity times the squared total.
  /// - Complexity: O(m) a step; steps are few.
  mutating func spread(
    _ labels: inout [Int], or others: Others, using random: inout SeededRandom
  ) -> Double {
    var quality = -Double.infinity
    let watch = WorkWatch.current
    while true {
      relabel(columns, by: rows, graph.rowMasses, &labels, others, &random)
      relabel(rows, by: columns, graph.columnMasses, &labels, others, &random)
      let reached = graph.quality(labels)
      guard reached > quality + graph.slack, !watch.shouldStop else { return max(quality, reached) }
      quality = reached
    }
  }

  private mutating func relabel(
    _ mode: Range<Int>, by other: Range<Int>, _ strengths: [Double], _ labels: inout [Int],
    _ others: Others, _ random: inout SeededRandom
  ) {
    for label in masses.indices { masses[label] = 0 }
    for vertex in other where labels[vertex] >= 0 { masses[labels[vertex]] += strengths[vertex] }
    // Of the labels that no neighbour has, the lightest costs the least.
    var lightest = -1
    if case .any(let count) = others {
      lightest = (0..<count).min { masses[$0] < masses[$1] } ?? -1
    }
    for vertex in mode {
      for entry in graph.offsets[vertex]..<graph.offsets[vertex + 1] {
        let label = labels[Int(graph.neighbours[entry])]
        if label < 0 { continue }
        if links[label] == 0 { met.append(label) }
        links[label] += graph.weights[entry]
      }
      labels[vertex] = best(vertex, labels[vertex], lightest, &random)
      for label in met { links[label] = 0 }
      met.removeAll(keepingCapacity: true)
    }
  }

  private func best(
    _ vertex: Int, _ own: Int, _ lightest: Int, _ random: inout SeededRandom
  ) -> Int {
    // One of the two is 0: a vertex is of one mode.
    let strength = graph.rowMasses[vertex] + graph.columnMasses[vertex]
    func gain(_ label: Int) -> Double {
      label < 0
        ? 0 : graph.total * links[label] - graph.resolution * strength * masses[label]
    }
    let slack = graph.slack(vertex)
    var highest = gain(lightest)
    for label in met { highest = max(highest, gain(label)) }
    if own >= 0, gain(own) >= highest - slack { return own }
    var chosen = lightest
    var alike = 0
    for label in met where gain(label) >= highest - slack {
      alike += 1
      if random.below(alike) == 0 { chosen = label }
    }
    return chosen
  }
}

/// Joins communities two by two where both gain the most by it, or at least lose nothing; whether any
/// were joined.
///
/// - Complexity: O(n + m).
func joinPairs(_ labels: inout [Int], in graph: CommunityGraph) -> Bool {
  let vertices = labels.count
  // Those without a label are communities by themselves.
  var numbers = [Int](repeating: -1, count: 2 * vertices)
  var count = 0
  for vertex in 0..<vertices {
    let label = labels[vertex] < 0 ? vertices + vertex : labels[vertex]
    if numbers[label] < 0 {
      numbers[label] = count
      count += 1
    }
    labels[vertex] = numbers[label]
  }
  let communities = CommunityGraph(graph, groups: labels, count: count)
  let partners = (0..<count).map { community in
    var best: (partner: Int, gain: Double)?
    for entry in communities.offsets[community]..<communities.offsets[community + 1] {
      let other = Int(communities.neighbours[entry])
      let expected =
        communities.rowMasses[community] * communities.columnMasses[other]
        + communities.columnMasses[community] * communities.rowMasses[other]
      let gain =
        communities.total * communities.weights[entry] - communities.resolution * expected
      if gain < -communities.slack(community) { continue }
      if let best, (best.gain, -best.partner) >= (gain, -other) { continue }
      best = (other, gain)
    }
    return best?.partner ?? community
  }
  var joined = false
  for vertex in 0..<vertices {
    let community = labels[vertex]
    let partner = partners[community]
    if partner < community, partners[partner] == community {
      labels[vertex] = partner
      joined = true
    }
  }
  return joined
}
