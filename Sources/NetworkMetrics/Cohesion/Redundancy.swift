import TwoModeNetworks

extension Measure {
  /// The share of a node's pairs of neighbours that would stay linked without it.
  public static let redundancy = Measure(
    MeasureDefinition(
      name: "redundancy",
      title: "Redundancy",
      meaning:
        "The share of the pairs of a node's neighbours that some other node is tied to as well: pairs linked elsewhere / (d (d - 1) / 2).",
      range: "0 (every pair meets here alone) to 1 (every pair meets elsewhere too).",
      values: MeasureValues(withoutTies: .undefined),
      undefined: "For nodes of degree below 2: they have no pair of neighbours.",
      complexity: "O(sum of squared degrees of the mode)",
      references: [.latapyMagnienDelVecchio2008])
  ) { incidence in
    // A pair of columns that shares two rows or more is redundant for each of the rows it shares.
    // Going through the columns once therefore settles the pairs of all rows.
    var redundant = [Int](repeating: 0, count: incidence.rowCount)
    var common = CommonNeighbours(incidence.transposed)
    let watch = WorkWatch.current
    for column in 0..<incidence.columnCount where !watch.shouldStop {
      common.count(around: column)
      for row in incidence.columns[column] {
        for partner in incidence.rows[Int(row)] where common.counts[Int(partner)] > 1 {
          redundant[Int(row)] += 1
        }
      }
    }
    return redundant.enumerated().map { row, ordered in
      let degree = Double(incidence.rows.degree(of: row))
      // Each pair was met from both of its ends.
      return degree < 2 ? nil : Double(ordered) / (degree * (degree - 1))
    }
  }
}

extension TwoModeNetwork {
  /// The share of each actor's pairs of events that would stay linked through other actors.
  ///
  ///     pairs of the actor's events that another actor joins too / (d (d - 1) / 2)
  ///
  /// An actor of low redundancy is the only link between its events.
  ///
  /// ```swift
  /// network.redundancy()["Laura"]
  /// ```
  ///
  /// Range 0 to 1; `nil` for actors of fewer than two events, for which networkx's
  /// `node_redundancy` raises an error. See ``Measure/redundancy``.
  ///
  /// - Complexity: O(sum of squared degrees of the actors).
  public func redundancy() -> Scores<Actor> { scores(of: .redundancy) }
}
