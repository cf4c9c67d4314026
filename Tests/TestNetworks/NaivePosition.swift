import TwoModeNetworks

extension Naive {
  /// The weight of each row's tie to each column, 1 where ties carry none and 0 where there is no tie.
  public static func matrix(_ incidence: Incidence) -> [[Double]] {
    (0..<incidence.rowCount).map { row in
      var entries = [Double](repeating: 0, count: incidence.columnCount)
      for (place, column) in incidence.rows[row].enumerated() {
        entries[Int(column)] = incidence.rows.weights?[incidence.rows.offsets[row] + place] ?? 1
      }
      return entries
    }
  }

  /// The weights between all nodes, rows first and columns after them.
  public static func jointMatrix(_ incidence: Incidence) -> [[Double]] {
    let size = incidence.rowCount + incidence.columnCount
    var joint = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    for (row, entries) in matrix(incidence).enumerated() {
      for (column, weight) in entries.enumerated() {
        joint[row][incidence.rowCount + column] = weight
        joint[incidence.rowCount + column][row] = weight
      }
    }
    return joint
  }

  /// The x for which x = factors x + start, by elimination with pivots.
  public static func fixedPoint(factors: [[Double]], start: [Double]) -> [Double] {
    let size = start.count
    var rows = factors.map { row in row.map { -$0 } }
    for place in 0..<size {
      rows[place][place] += 1
      rows[place].append(start[place])
    }
    for column in 0..<size {
      let pivot =
        (column..<size).max { rows[$0][column].magnitude < rows[$1][column].magnitude } ?? column
      rows.swapAt(column, pivot)
      for row in 0..<size where row != column {
        let share = rows[row][column] / rows[column][column]
        for place in column...size { rows[row][place] -= share * rows[column][place] }
      }
    }
    return (0..<size).map { rows[$0][size] / rows[$0][$0] }
  }

  /// The walker's share of time at each row, by solving for where it is next.
  public static func pageRank(_ incidence: Incidence, damping: Double) -> [Double] {
    let joint = jointMatrix(incidence)
    let size = joint.count
    let sums = joint.map { $0.reduce(0, +) }
    let factors = (0..<size).map { a in
      (0..<size).map { b in
        damping * (sums[b] == 0 ? 1 / Double(size) : joint[a][b] / sums[b])
      }
    }
    let start = [Double](repeating: (1 - damping) / Double(size), count: size)
    return Array(fixedPoint(factors: factors, start: start).prefix(incidence.rowCount))
  }

  /// The attenuated number of walks that end at each row.
  public static func katz(_ incidence: Incidence, factor: Double) -> [Double] {
    let joint = jointMatrix(incidence)
    let scores = fixedPoint(
      factors: joint.map { row in row.map { factor * $0 } },
      start: [Double](repeating: 1, count: joint.count))
    return Array(scores.prefix(incidence.rowCount))
  }

  /// Scores of the rows made from those of the columns and the other way, a score being divided by
  /// the strengths of receiver and sender to the powers given.
  public static func reinforced(
    _ incidence: Incidence, damping: Double, receiver: Double, sender: Double
  ) -> [Double] {
    let joint = jointMatrix(incidence)
    let size = joint.count
    let sums = joint.map { $0.reduce(0, +) }
    func power(_ base: Double, _ exponent: Double) -> Double {
      exponent == 0 ? 1 : exponent == 1 ? base : base.squareRoot()
    }
    let factors = (0..<size).map { a in
      (0..<size).map { b in
        joint[a][b] == 0
          ? 0 : damping * joint[a][b] / (power(sums[a], receiver) * power(sums[b], sender))
      }
    }
    let start = (0..<size).map { node in
      (1 - damping)
        / Double(node < incidence.rowCount ? incidence.rowCount : incidence.columnCount)
    }
    return Array(fixedPoint(factors: factors, start: start).prefix(incidence.rowCount))
  }
}

extension Naive {
  /// Distances between all nodes where a tie is as long as `length` makes of its weight, by trying
  /// every node as a stop; `nil` where there is no path.
  public static func distances(
    _ incidence: Incidence, length: (Double) -> Double
  ) -> [[Double?]] {
    let joint = jointMatrix(incidence)
    let all = joint.indices
    var far: [[Double?]] = all.map { a in
      all.map { b in a == b ? 0 : joint[a][b] == 0 ? nil : length(joint[a][b]) }
    }
    for stop in all {
      for a in all {
        for b in all {
          guard let first = far[a][stop], let second = far[stop][b] else { continue }
          if let known = far[a][b], known <= first + second { continue }
          far[a][b] = first + second
        }
      }
    }
    return far
  }

  /// The pairs of other nodes that each row lies between where ties have lengths: a shortest path is
  /// counted by its last tie, nearest nodes first.
  public static func betweenness(
    _ incidence: Incidence, length: (Double) -> Double
  ) -> [Double] {
    let far = distances(incidence, length: length)
    let joint = jointMatrix(incidence)
    let all = joint.indices
    func isSame(_ first: Double, _ second: Double) -> Bool {
      (first - second).magnitude <= 1e-11 * max(first, second)
    }
    let counts = all.map { source -> [Double] in
      var paths = [Double](repeating: 0, count: joint.count)
      paths[source] = 1
      let reached = all.compactMap { node in far[source][node].map { (node: node, distance: $0) } }
      for (node, distance) in reached.sorted(by: { $0.distance < $1.distance }) where node != source
      {
        for before in all where joint[before][node] > 0 {
          if let first = far[source][before], isSame(first + length(joint[before][node]), distance)
          {
            paths[node] += paths[before]
          }
        }
      }
      return paths
    }
    return (0..<incidence.rowCount).map { node in
      var sum = 0.0
      for a in all where a != node {
        for b in all where b > a && b != node {
          if let whole = far[a][b], let first = far[a][node], let second = far[node][b],
            isSame(first + second, whole)
          {
            sum += counts[a][node] * counts[node][b] / counts[a][b]
          }
        }
      }
      return sum
    }
  }
}
