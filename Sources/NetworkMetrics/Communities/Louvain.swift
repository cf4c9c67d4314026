import TwoModeNetworks

/// The communities that the Louvain method finds.
///
/// - Complexity: O(links) a round of visits; rounds are few.
func louvain(_ whole: CommunityGraph, using random: inout SeededRandom) -> [Int] {
  var graph = whole
  var found = Array(0..<graph.count)
  let watch = WorkWatch.current
  while !watch.shouldStop {
    var groups = Array(0..<graph.count)
    var moves = CommunityMoves(graph, groups: groups)
    moves.settle(&groups, using: &random)
    let next = renumbered(groups)
    if next.count == graph.count { return found }
    for vertex in found.indices { found[vertex] = next.groups[found[vertex]] }
    graph = CommunityGraph(graph, groups: next.groups, count: next.count)
  }
  return found
}
