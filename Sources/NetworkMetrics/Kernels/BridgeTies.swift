import TwoModeNetworks

/// Whether each tie, in the order of the rows' ties, is all that links its two ends.
///
/// Depth-first search with the lowest discovery that each subtree reaches back to, the tie to the
/// parent left out: a subtree that reaches back no further than its own top hangs by that tie. A loop
/// with a stack of its own, so that a long path cannot exhaust the call stack.
///
/// Tarjan, R. E. (1974). A note on finding the bridges of a graph. Information Processing Letters
/// 2(6), 160-161. doi:10.1016/0020-0190(74)90003-9
///
/// - Complexity: O(n + m).
func bridgeTies(of incidence: Incidence) -> [Bool] {
  let vertices = JointVertices(incidence)
  let columnTies = incidence.tiesOfColumns
  var isBridge = [Bool](repeating: false, count: incidence.tieCount)
  // Discovery times from 1; 0 is undiscovered.
  var discovery = [Int](repeating: 0, count: vertices.count)
  var lowest = [Int](repeating: 0, count: vertices.count)
  var place = [Int](repeating: 0, count: vertices.count)
  // The vertices from the root to the present one, each with the tie that led to it.
  var path: [(vertex: Int, tie: Int)] = []
  var time = 0

  for root in 0..<vertices.count where discovery[root] == 0 {
    time += 1
    discovery[root] = time
    lowest[root] = time
    path.append((root, -1))
    while let (vertex, entered) = path.last {
      if place[vertex] < vertices.degree(of: vertex) {
        let neighbour = vertices.neighbour(place[vertex], of: vertex)
        let tie =
          vertices.isRow(vertex)
          ? incidence.rows.offsets[vertex] + place[vertex]
          : columnTies[incidence.columns.offsets[vertices.column(vertex)] + place[vertex]]
        place[vertex] += 1
        if tie == entered { continue }
        if discovery[neighbour] == 0 {
          time += 1
          discovery[neighbour] = time
          lowest[neighbour] = time
          path.append((neighbour, tie))
        } else {
          lowest[vertex] = min(lowest[vertex], discovery[neighbour])
        }
      } else {
        path.removeLast()
        guard let parent = path.last?.vertex else { continue }
        lowest[parent] = min(lowest[parent], lowest[vertex])
        if lowest[vertex] > discovery[parent] { isBridge[entered] = true }
      }
    }
  }
  return isBridge
}
