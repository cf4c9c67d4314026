import TwoModeNetworks

/// Vertices that communities are made of: the nodes of both modes, rows first, or groups of them.
///
/// A vertex has the strength of its rows and that of its columns, because only a row and a column
/// expect a tie. What is to be raised is modularity times the squared total of the ties,
///
///     sum over communities of m E - g A B
///
/// with E the ties inside, A the strengths of the community's rows, B those of its columns, m the total
/// and g the resolution. Where ties count 1 and g is whole, all of it is whole numbers, which `Double`
/// adds exactly: no choice then hangs on rounding.
struct CommunityGraph {
  /// Where the links of each vertex start.
  private(set) var offsets: [Int]
  /// The vertices linked to, vertex after vertex; none is linked to itself.
  private(set) var neighbours: [UInt32]
  /// The value of each link.
  private(set) var weights: [Double]
  /// The sum of the strengths of each vertex's rows.
  private(set) var rowMasses: [Double]
  /// The sum of the strengths of each vertex's columns.
  private(set) var columnMasses: [Double]
  /// The sum of all ties.
  let total: Double
  /// The mean value of a tie.
  let mean: Double
  /// How much the ties that are expected count.
  let resolution: Double

  /// The number of vertices.
  var count: Int { offsets.count - 1 }

  /// The graph of an incidence's nodes, rows first.
  ///
  /// - Complexity: O(n + m).
  init(_ incidence: Incidence, values: TieValues, resolution: Double) {
    let rowCount = incidence.rowCount
    let ties = incidence.tieCount
    offsets = incidence.rows.offsets
    offsets.append(contentsOf: incidence.columns.offsets.dropFirst().lazy.map { $0 + ties })
    neighbours = incidence.rows.columns.map { UInt32($0) + UInt32(rowCount) }
    neighbours.append(contentsOf: incidence.columns.columns.lazy.map { UInt32($0) })
    weights = values.rows ?? [Double](repeating: 1, count: ties)
    weights.append(contentsOf: values.columns ?? [Double](repeating: 1, count: ties))
    let rowStrengths = strengths(incidence.rows, values.rows)
    let columnStrengths = strengths(incidence.columns, values.columns)
    rowMasses = rowStrengths + [Double](repeating: 0, count: columnStrengths.count)
    columnMasses = [Double](repeating: 0, count: rowCount) + columnStrengths
    total = rowStrengths.reduce(0, +)
    mean = ties > 0 ? total / Double(ties) : 1
    self.resolution = resolution
  }

  /// The graph whose vertices are groups of another's.
  ///
  /// - Parameters:
  ///   - graph: The other.
  ///   - groups: The group of each of its vertices.
  ///   - count: The number of groups, which are numbered from 0.
  /// - Complexity: O(vertices + links).
  init(_ graph: CommunityGraph, groups: [Int], count: Int) {
    total = graph.total
    mean = graph.mean
    resolution = graph.resolution
    rowMasses = [Double](repeating: 0, count: count)
    columnMasses = [Double](repeating: 0, count: count)
    offsets = [0]
    offsets.reserveCapacity(count + 1)
    neighbours = []
    weights = []
    var starts = [Int](repeating: 0, count: count + 1)
    for vertex in 0..<graph.count {
      rowMasses[groups[vertex]] += graph.rowMasses[vertex]
      columnMasses[groups[vertex]] += graph.columnMasses[vertex]
      starts[groups[vertex] + 1] += 1
    }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var members = [Int](repeating: 0, count: graph.count)
    var next = starts
    for vertex in 0..<graph.count {
      members[next[groups[vertex]]] = vertex
      next[groups[vertex]] += 1
    }
    var links = [Double](repeating: 0, count: count)
    var met: [Int] = []
    for group in 0..<count {
      met.removeAll(keepingCapacity: true)
      for place in starts[group]..<starts[group + 1] {
        let vertex = members[place]
        for entry in graph.offsets[vertex]..<graph.offsets[vertex + 1] {
          let other = groups[Int(graph.neighbours[entry])]
          if other == group { continue }
          if links[other] == 0 { met.append(other) }
          links[other] += graph.weights[entry]
        }
      }
      for other in met {
        neighbours.append(UInt32(other))
        weights.append(links[other])
        links[other] = 0
      }
      offsets.append(neighbours.count)
    }
  }

  /// What a vertex may gain or lose by rounding alone.
  func slack(_ vertex: Int) -> Double {
    let slack = 1e-12 * max(1, resolution) * total * (rowMasses[vertex] + columnMasses[vertex])
    return slack.isFinite ? slack : 0
  }

  /// What a whole division may gain or lose by rounding alone.
  var slack: Double {
    let slack = 1e-12 * max(1, resolution) * total * total
    return slack.isFinite ? slack : 0
  }

  /// Modularity times the squared total of the ties.
  ///
  /// - Parameter groups: The group of each vertex, 0 up to the number of vertices; below 0, one of its
  ///   own.
  /// - Complexity: O(vertices + links).
  func quality(_ groups: [Int]) -> Double {
    var rows = [Double](repeating: 0, count: count)
    var columns = rows
    var twiceInside = 0.0
    for vertex in 0..<count where groups[vertex] >= 0 {
      let group = groups[vertex]
      rows[group] += rowMasses[vertex]
      columns[group] += columnMasses[vertex]
      for entry in offsets[vertex]..<offsets[vertex + 1] {
        if groups[Int(neighbours[entry])] == group { twiceInside += weights[entry] }
      }
    }
    var expected = 0.0
    for group in 0..<count { expected += rows[group] * columns[group] }
    return total * (twiceInside / 2) - resolution * expected
  }
}

/// Groups numbered from 0 in the order of their first member, and how many they are.
///
/// - Parameter groups: Numbers from 0 to below the number of members.
func renumbered(_ groups: [Int]) -> (groups: [Int], count: Int) {
  var numbers = [Int](repeating: -1, count: groups.count)
  var count = 0
  let renumbered = groups.map { group in
    if numbers[group] < 0 {
      numbers[group] = count
      count += 1
    }
    return numbers[group]
  }
  return (renumbered, count)
}

extension SeededRandom {
  /// The numbers from 0 to below a count in an order that is as likely as any other.
  mutating func order(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, below(last + 1))
    }
    return order
  }

  /// A number from 0 to below 1, a multiple of 2 to the power of -53.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
