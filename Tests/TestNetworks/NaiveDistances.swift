import TwoModeNetworks

/// Measures computed straight from their definitions, slowly, over matrices and sets, to compare the
/// kernels with. Nothing here shares a method with what it checks.
public enum Naive {}

extension Naive {
  /// Distances and shortest-path counts between all nodes, rows first and columns after them.
  public struct Paths {
    /// The distance of each pair, `nil` where there is no path.
    public var distance: [[Int?]]
    /// The number of shortest paths of each pair.
    public var count: [[Double]]
  }

  /// Whether each pair of nodes is tied, rows first and columns after them.
  public static func adjacency(_ incidence: Incidence) -> [[Bool]] {
    let size = incidence.rowCount + incidence.columnCount
    var tied = [[Bool]](repeating: [Bool](repeating: false, count: size), count: size)
    for row in 0..<incidence.rowCount {
      for column in incidence.rows[row] {
        tied[row][incidence.rowCount + Int(column)] = true
        tied[incidence.rowCount + Int(column)][row] = true
      }
    }
    return tied
  }

  /// Distances by counting walks: the first length at which a walk exists is the distance, and walks
  /// of that length are the shortest paths.
  public static func paths(_ incidence: Incidence) -> Paths {
    let tied = adjacency(incidence)
    let size = tied.count
    let neighbours = tied.map { row in row.indices.filter { row[$0] } }
    let empty = [[Int?]](repeating: [Int?](repeating: nil, count: size), count: size)
    var paths = Paths(
      distance: empty,
      count: [[Double]](repeating: [Double](repeating: 0, count: size), count: size))
    var walks = (0..<size).map { a in (0..<size).map { $0 == a ? 1.0 : 0 } }
    for length in 0..<max(1, size) {
      var isLongest = true
      for a in 0..<size {
        for b in 0..<size where walks[a][b] > 0 && paths.distance[a][b] == nil {
          paths.distance[a][b] = length
          paths.count[a][b] = walks[a][b]
          isLongest = false
        }
      }
      // Where no two are so far apart, none are further.
      if isLongest { break }
      walks = walks.map { row in neighbours.map { $0.reduce(0) { $0 + row[$1] } } }
    }
    return paths
  }

  /// The pairs of other nodes that each row lies between, by counting shortest paths through it.
  public static func betweenness(_ incidence: Incidence) -> [Double] {
    let paths = paths(incidence)
    let size = paths.distance.count
    return (0..<incidence.rowCount).map { node in
      var sum = 0.0
      for a in 0..<size where a != node {
        for b in (a + 1)..<max(a + 1, size) where b != node {
          if let whole = paths.distance[a][b], let first = paths.distance[a][node],
            let second = paths.distance[node][b], first + second == whole
          {
            sum += paths.count[a][node] * paths.count[node][b] / paths.count[a][b]
          }
        }
      }
      return sum
    }
  }

  /// Closeness in each row's component, and the share of all other nodes that the row reaches.
  public static func closeness(_ incidence: Incidence) -> [(within: Double, reach: Double)?] {
    let paths = paths(incidence)
    let size = paths.distance.count
    return (0..<incidence.rowCount).map { row in
      let distances = paths.distance[row].enumerated().compactMap { node, distance in
        distance.map { (isRow: node < incidence.rowCount, distance: $0) }
      }
      if distances.count == 1 { return nil }
      let least = distances.reduce(-2) { $0 + ($1.isRow ? 2 : 1) }
      let sum = distances.reduce(0) { $0 + $1.distance }
      return (Double(least) / Double(sum), Double(distances.count - 1) / Double(size - 1))
    }
  }

  /// The sum of inverse distances from each row.
  public static func inverseDistances(_ incidence: Incidence) -> [Double] {
    paths(incidence).distance.prefix(incidence.rowCount).map { distances in
      distances.reduce(0.0) { sum, distance in
        guard let distance, distance > 0 else { return sum }
        return sum + 1 / Double(distance)
      }
    }
  }
}
