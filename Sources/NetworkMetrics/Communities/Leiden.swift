import RealModule
import TwoModeNetworks

/// The communities that the Leiden method finds: passes from the communities of the last, until one
/// gains nothing. Every community is connected.
///
/// - Complexity: O(links) a round of visits; rounds and passes are few.
func leiden(_ graph: CommunityGraph, using random: inout SeededRandom) -> [Int] {
  var best = (groups: Array(0..<graph.count), count: graph.count)
  var quality = graph.quality(best.groups)
  let watch = WorkWatch.current
  while !watch.shouldStop {
    let next = renumbered(
      connectedParts(leidenPass(graph, from: best.groups, using: &random), in: graph))
    let reached = graph.quality(next.groups)
    let isBetter =
      reached > quality + graph.slack
      || (reached >= quality - graph.slack && next.count < best.count)
    guard isBetter else { return best.groups }
    best = next
    quality = reached
  }
  return best.groups
}

private func leidenPass(
  _ whole: CommunityGraph, from start: [Int], using random: inout SeededRandom
) -> [Int] {
  var graph = whole
  var groups = start
  // The present vertex of each vertex of the whole.
  var places = Array(0..<graph.count)
  while true {
    var moves = CommunityMoves(graph, groups: groups)
    moves.settle(&groups, using: &random)
    let parts = renumbered(refine(graph, groups, using: &random))
    if parts.count == graph.count { return places.map { groups[$0] } }
    graph = CommunityGraph(graph, groups: parts.groups, count: parts.count)
    var ofParts = [Int](repeating: 0, count: parts.count)
    for vertex in groups.indices { ofParts[parts.groups[vertex]] = groups[vertex] }
    groups = renumbered(ofParts, below: groups.count)
    for vertex in places.indices { places[vertex] = parts.groups[places[vertex]] }
  }
}

private func renumbered(_ groups: [Int], below bound: Int) -> [Int] {
  var numbers = [Int](repeating: -1, count: bound)
  var count = 0
  return groups.map { group in
    if numbers[group] < 0 {
      numbers[group] = count
      count += 1
    }
    return numbers[group]
  }
}

/// Divides every community into parts that are well connected, in it and in themselves.
///
/// Each vertex starts as a part. In a random order, every vertex that still is one alone, and is tied
/// to the rest of its community as much as is expected or more, joins a part of the community that is
/// so too, that it is tied to and that does not lose by it: one at random, e^(gain / 0.01) as likely,
/// with the gain in mean ties.
private func refine(
  _ graph: CommunityGraph, _ groups: [Int], using random: inout SeededRandom
) -> [Int] {
  let count = graph.count
  let (total, resolution) = (graph.total, graph.resolution)
  var groupRows = [Double](repeating: 0, count: count)
  var groupColumns = groupRows
  var outward = groupRows
  for vertex in 0..<count {
    groupRows[groups[vertex]] += graph.rowMasses[vertex]
    groupColumns[groups[vertex]] += graph.columnMasses[vertex]
    for entry in graph.offsets[vertex]..<graph.offsets[vertex + 1]
    where groups[Int(graph.neighbours[entry])] == groups[vertex] {
      outward[vertex] += graph.weights[entry]
    }
  }
  var parts = Array(0..<count)
  var rows = graph.rowMasses
  var columns = graph.columnMasses
  var sizes = [Int](repeating: 1, count: count)
  var links = [Double](repeating: 0, count: count)
  var met: [Int] = []
  var choices: [(part: Int, gain: Double)] = []

  for vertex in random.order(count) where sizes[parts[vertex]] == 1 {
    let own = parts[vertex]
    let group = groups[vertex]
    let slack = graph.slack(vertex)
    func isWellConnected(_ part: Int) -> Bool {
      let expected =
        rows[part] * (groupColumns[group] - columns[part])
        + columns[part] * (groupRows[group] - rows[part])
      return total * outward[part] >= resolution * expected - slack
    }
    guard isWellConnected(own) else { continue }
    for entry in graph.offsets[vertex]..<graph.offsets[vertex + 1] {
      let neighbour = Int(graph.neighbours[entry])
      if groups[neighbour] != group { continue }
      if links[parts[neighbour]] == 0 { met.append(parts[neighbour]) }
      links[parts[neighbour]] += graph.weights[entry]
    }
    for part in met where isWellConnected(part) {
      let gain =
        total * links[part]
        - resolution * (rows[own] * columns[part] + columns[own] * rows[part])
      if gain >= -slack { choices.append((part, gain)) }
    }
    if let part = choose(choices, unit: total * graph.mean * 0.01, using: &random) {
      parts[vertex] = part
      sizes[part] += 1
      sizes[own] = 0
      rows[part] += rows[own]
      columns[part] += columns[own]
      outward[part] += outward[own] - 2 * links[part]
    }
    for part in met { links[part] = 0 }
    met.removeAll(keepingCapacity: true)
    choices.removeAll(keepingCapacity: true)
  }
  return parts
}

private func choose(
  _ choices: [(part: Int, gain: Double)], unit: Double, using random: inout SeededRandom
) -> Int? {
  guard let first = choices.first else { return nil }
  if choices.count == 1 { return first.part }
  let highest = choices.reduce(first.gain) { max($0, $1.gain) }
  let likely = choices.map { Double.exp(($0.gain - highest) / unit) }
  var left = random.unit() * likely.reduce(0, +)
  for (choice, chance) in zip(choices, likely) {
    left -= chance
    if left < 0 { return choice.part }
  }
  return choices[choices.count - 1].part
}

/// The connected parts of communities, each numbered by its first vertex.
///
/// The refinement leaves communities connected; where rounding stops it short, this does.
private func connectedParts(_ groups: [Int], in graph: CommunityGraph) -> [Int] {
  var parts = [Int](repeating: -1, count: graph.count)
  var reached: [Int] = []
  for start in 0..<graph.count where parts[start] < 0 {
    parts[start] = start
    reached.append(start)
    while let vertex = reached.popLast() {
      for entry in graph.offsets[vertex]..<graph.offsets[vertex + 1] {
        let neighbour = Int(graph.neighbours[entry])
        if parts[neighbour] < 0, groups[neighbour] == groups[vertex] {
          parts[neighbour] = start
          reached.append(neighbour)
        }
      }
    }
  }
  return parts
}
