/// Parts nodes into two sets so that every tie joins one with the other, or finds an odd cycle, which proves
/// that this cannot be done.
///
/// A network is bipartite exactly where no cycle is odd: König, D. (1936). Theorie der endlichen und unendlichen
/// Graphen, XI.1. Akademische Verlagsgesellschaft.
struct TwoColouring {
  /// What was found.
  enum Outcome: Hashable {
    /// The colour of every node, and the component that it is in.
    case colours([Bool], components: [Int])
    /// Nodes of an odd cycle, each tied to the next and the last to the first.
    case oddCycle([Int])
  }

  /// - Complexity: O(nodes + ties).
  static func outcome(of document: NetworkDocument) -> Outcome {
    let neighbours = Neighbours(document)
    let count = document.nodes.count
    var component = [Int](repeating: -1, count: count)
    var parent = [Int](repeating: -1, count: count)
    var depth = [Int](repeating: 0, count: count)
    var queue: [Int] = []
    for start in 0..<count where component[start] < 0 {
      component[start] = start
      queue.removeAll(keepingCapacity: true)
      queue.append(start)
      var next = 0
      while next < queue.count {
        let node = queue[next]
        next += 1
        for other in neighbours[node] {
          if component[other] < 0 {
            component[other] = start
            parent[other] = node
            depth[other] = depth[node] + 1
            queue.append(other)
          } else if (depth[other] - depth[node]).isMultiple(of: 2) {
            return .oddCycle(cycle(node, other, parent: parent, depth: depth))
          }
        }
      }
    }
    return .colours(depth.map { !$0.isMultiple(of: 2) }, components: component)
  }

  /// The ways up from both ends of a tie to where they meet.
  private static func cycle(_ first: Int, _ second: Int, parent: [Int], depth: [Int]) -> [Int] {
    var (left, right) = ([first], [second])
    var (a, b) = (first, second)
    while a != b {
      if depth[a] >= depth[b] {
        a = parent[a]
        left.append(a)
      } else {
        b = parent[b]
        right.append(b)
      }
    }
    // Where they meet stands at the end of one of the two, or of both.
    if left.last == right.last { right.removeLast() }
    return left + right.reversed()
  }
}

/// The nodes beside each node, in the order of ties.
private struct Neighbours {
  private var offsets: [Int]
  private var nodes: [Int]

  init(_ document: NetworkDocument) {
    offsets = [Int](repeating: 0, count: document.nodes.count + 1)
    for tie in document.ties {
      offsets[tie.source + 1] += 1
      offsets[tie.target + 1] += 1
    }
    for node in document.nodes.indices { offsets[node + 1] += offsets[node] }
    nodes = [Int](repeating: 0, count: 2 * document.ties.count)
    var next = offsets
    for tie in document.ties {
      nodes[next[tie.source]] = tie.target
      next[tie.source] += 1
      nodes[next[tie.target]] = tie.source
      next[tie.target] += 1
    }
  }

  subscript(node: Int) -> ArraySlice<Int> { nodes[offsets[node]..<offsets[node + 1]] }
}
