import TwoModeNetworks

extension Measure {
  /// How central a node is through being tied to central nodes of the other mode.
  public static let eigenvector = Measure(
    MeasureDefinition(
      name: "eigenvector",
      title: "Eigenvector centrality",
      meaning:
        "A node scores in proportion to the sum of the scores of the nodes it is tied to, and they likewise: the leading singular vector of the incidence, B B' x = s^2 x, with the squares of each mode's scores summing to 1.",
      range: "0 (outside the component with the largest s) to 1 (the only node of its mode there).",
      undefined:
        "Where there are no ties, and where two components have the same largest s: how their scores compare is then arbitrary.",
      complexity: "O(m) a step; steps grow as s^2 and the next such value draw together",
      references: [
        Reference(
          "Bonacich, P. (1991). Simultaneous group and individual centralities. Social Networks 13(2), 155-168.",
          doi: "10.1016/0378-8733(91)90018-O"),
        .borgattiEverett1997,
      ])
  ) { incidence in
    leadingSingularVector(of: incidence)
      ?? [Double?](repeating: nil, count: incidence.rowCount)
  }
}

/// Two components whose squared singular values differ by less than this share are tied: rounding
/// alone makes them differ by about a thousandth of it.
private let tieTolerance = 1e-12

/// The leading left singular vector with zeros outside its component; `nil` if it is not unique.
private func leadingSingularVector(of incidence: Incidence) -> [Double]? {
  let vertices = JointVertices(incidence)
  let components = vertices.largestFirst(vertices.linkedSets(from: 0..<vertices.count))
  var leader: (squaredValue: Double, rows: [Int], vector: [Double])?
  var isTied = false
  for members in components {
    let rows = members.prefix { vertices.isRow($0) }
    let columns = members.drop { vertices.isRow($0) }.map { vertices.column($0) }
    if rows.isEmpty || columns.isEmpty { continue }
    if let leader {
      // No component exceeds the longest two-step walk count of its rows: most need no iteration.
      let bound = rows.map { row in
        incidence.rows[row].reduce(0.0) { $0 + Double(incidence.columns.degree(of: Int($1))) }
      }
      if (bound.max() ?? 0) < leader.squaredValue * (1 - 1e-9) { continue }
    }
    let part = LeadingSingularVectors(
      ofConnected: extract(rows: Array(rows), columns: columns, of: incidence))
    let best = leader?.squaredValue ?? 0
    if (part.squaredValue - best).magnitude <= tieTolerance * best {
      isTied = true
    } else if part.squaredValue > best {
      leader = (part.squaredValue, Array(rows), part.left)
      isTied = false
    }
  }
  guard let leader, !isTied else { return nil }
  var scores = [Double](repeating: 0, count: incidence.rowCount)
  for (position, row) in leader.rows.enumerated() { scores[row] = leader.vector[position] }
  return scores
}

/// The ties of one component, its rows and columns numbered from 0.
private func extract(rows: [Int], columns: [Int], of incidence: Incidence) -> Incidence {
  if rows.count == incidence.rowCount, columns.count == incidence.columnCount { return incidence }
  var ties: [(row: Int32, column: Int32)] = []
  // Both lists ascend, so a column's new number is found by bisection: no array of the whole
  // network's size is needed for each of many small components.
  for (position, row) in rows.enumerated() {
    for column in incidence.rows[row] {
      var low = 0
      var high = columns.count
      while low < high {
        let middle = (low + high) / 2
        if columns[middle] < Int(column) { low = middle + 1 } else { high = middle }
      }
      ties.append((Int32(position), Int32(low)))
    }
  }
  return Incidence(rowCount: rows.count, columnCount: columns.count, ties: ties)
}

extension TwoModeNetwork {
  /// How central each actor is through joining events that central actors join.
  ///
  /// The leading singular vector of the incidence B: actors score in proportion to the sum of their
  /// events' scores, events to the sum of their actors',
  ///
  ///     B B' x = s^2 x,   sum of squares of x = 1,   x not negative
  ///
  /// The scores of the events are those of `transposed`, normalised in their own mode. As a vector of
  /// all nodes of both modes (networkx's `eigenvector_centrality`), multiply each mode by 1 / sqrt(2);
  /// igraph divides by the largest entry instead.
  ///
  /// ```swift
  /// network.eigenvector().top(5)
  /// ```
  ///
  /// Range 0 to 1: 0 for isolates and outside the component with the largest s. `nil` for all where
  /// there are no ties, and where two components have the same largest s. Where the two largest values
  /// of one component nearly coincide the scores are less exact: the error is about 1e-15 s^2 over
  /// their distance. See ``Measure/eigenvector``.
  ///
  /// - Complexity: O(m) a step.
  public func eigenvector() -> Scores<Actor> { scores(of: .eigenvector) }
}
