import TwoModeNetworks

extension Naive {
  /// A label for each node, rows first, that is the same within a component: labels spread along ties
  /// until none changes. `gone` is left out, with -1.
  public static func labels(_ incidence: Incidence, without gone: Int? = nil) -> [Int] {
    let tied = adjacency(incidence)
    var labels = Array(tied.indices)
    if let gone { labels[gone] = -1 }
    var changed = true
    while changed {
      changed = false
      for a in tied.indices {
        for b in tied.indices where tied[a][b] && a != gone && b != gone && labels[b] < labels[a] {
          labels[a] = labels[b]
          changed = true
        }
      }
    }
    return labels
  }

  /// For each row, the labels of the pieces that its component falls into without it.
  public static func piecesWithout(row: Int, _ incidence: Incidence) -> [[Int]] {
    let before = labels(incidence)
    let after = labels(incidence, without: row)
    let rest = before.indices.filter { $0 != row && before[$0] == before[row] }
    return Set(rest.map { after[$0] }).sorted().map { label in
      rest.filter { after[$0] == label }
    }
  }

  /// The leading eigenvector of B B' over all rows, by Jacobi's rotations of the dense matrix; `nil`
  /// where there are no ties or the largest eigenvalue is repeated. Ties count their weights.
  public static func leadingVector(_ incidence: Incidence) -> [Double]? {
    let incident = matrix(incidence)
    let size = incident.count
    var matrix = incident.map { a in incident.map { zip(a, $0).reduce(0) { $0 + $1.0 * $1.1 } } }
    var vectors = (0..<size).map { a in (0..<size).map { $0 == a ? 1.0 : 0 } }
    for _ in 0..<60 {
      for p in 0..<size {
        for q in (p + 1)..<max(p + 1, size) where matrix[p][q].magnitude > 1e-300 {
          let theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q])
          let t = (theta < 0 ? -1 : 1) / (theta.magnitude + (theta * theta + 1).squareRoot())
          let c = 1 / (t * t + 1).squareRoot()
          let s = t * c
          for k in 0..<size {
            (matrix[k][p], matrix[k][q]) =
              (c * matrix[k][p] - s * matrix[k][q], s * matrix[k][p] + c * matrix[k][q])
          }
          for k in 0..<size {
            (matrix[p][k], matrix[q][k]) =
              (c * matrix[p][k] - s * matrix[q][k], s * matrix[p][k] + c * matrix[q][k])
            (vectors[k][p], vectors[k][q]) =
              (c * vectors[k][p] - s * vectors[k][q], s * vectors[k][p] + c * vectors[k][q])
          }
        }
      }
    }
    let values = (0..<size).map { matrix[$0][$0] }
    let order = (0..<size).sorted { values[$0] > values[$1] }
    guard let first = order.first, values[first] > 0 else { return nil }
    if order.count > 1, values[first] - values[order[1]] < 1e-9 * values[first] { return nil }
    return (0..<size).map { vectors[$0][first].magnitude }
  }
}
