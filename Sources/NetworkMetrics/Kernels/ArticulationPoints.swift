/// How many pieces beyond one appear in place of each vertex's component when the vertex goes.
///
/// Depth-first search with the lowest discovery that each subtree reaches back to: a subtree that
/// reaches back no further than its parent is cut off when the parent goes. Written as a loop with a
/// stack of its own, so that a long path cannot exhaust the call stack.
///
/// Hopcroft, J. & Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph manipulation.
/// Communications of the ACM 16(6), 372-378. doi:10.1145/362248.362272
///
/// - Complexity: O(n + m).
func extraPieces(of vertices: JointVertices) -> [Int] {
  var pieces = [Int](repeating: 0, count: vertices.count)
  // Discovery times from 1; 0 is undiscovered.
  var discovery = [Int](repeating: 0, count: vertices.count)
  var lowest = [Int](repeating: 0, count: vertices.count)
  var place = [Int](repeating: 0, count: vertices.count)
  var path: [Int] = []
  var time = 0

  for root in 0..<vertices.count where discovery[root] == 0 {
    time += 1
    discovery[root] = time
    lowest[root] = time
    path.append(root)
    while let vertex = path.last {
      if place[vertex] < vertices.degree(of: vertex) {
        let neighbour = vertices.neighbour(place[vertex], of: vertex)
        place[vertex] += 1
        if discovery[neighbour] == 0 {
          time += 1
          discovery[neighbour] = time
          lowest[neighbour] = time
          path.append(neighbour)
        } else {
          // The tie back to the parent counts too; it reaches no further than the parent, which is
          // all that the test below asks.
          lowest[vertex] = min(lowest[vertex], discovery[neighbour])
        }
      } else {
        path.removeLast()
        guard let parent = path.last else { continue }
        lowest[parent] = min(lowest[parent], lowest[vertex])
        if lowest[vertex] >= discovery[parent] { pieces[parent] += 1 }
      }
    }
    // The root has nothing above it: its first subtree is the piece that stays.
    pieces[root] = max(0, pieces[root] - 1)
  }
  return pieces
}
