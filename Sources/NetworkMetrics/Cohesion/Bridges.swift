import TwoModeNetworks

extension TieMeasure {
  /// Whether a tie is a bridge: 1 if it is, 0 if not.
  public static let bridge = TieMeasure(
    MeasureDefinition(
      name: "bridge",
      title: "Bridge",
      meaning: "1 if the tie's component falls into two without it, 0 if not.",
      range: "0 (part of a cycle) or 1 (part of none).",
      undefined: "never",
      complexity: "O(n + m)",
      references: [.tarjan1974])
  ) { incidence in bridgeTies(of: incidence).map { $0 ? 1 : 0 } }
}

extension Reference {
  fileprivate static let tarjan1974 = Reference(
    "Tarjan, R. E. (1974). A note on finding the bridges of a graph. Information Processing Letters 2(6), 160-161.",
    doi: "10.1016/0020-0190(74)90003-9")
}

extension Measure {
  /// How many of a node's ties are bridges.
  public static let bridges = Measure(
    MeasureDefinition(
      name: "bridges",
      title: "Bridges",
      meaning:
        "How many of a node's ties are bridges: ties without which their component falls into two.",
      range: "0 (every tie of the node is part of a cycle) to d (none is).",
      values: .counts,
      undefined: "never",
      complexity: "O(n + m)",
      references: [.tarjan1974]),
    joint: JointScores(
      kernel: JointKernel(name: "bridges") { incidence, _ in
        var rows = [Double](repeating: 0, count: incidence.rowCount)
        var columns = [Double](repeating: 0, count: incidence.columnCount)
        let isBridge = bridgeTies(of: incidence)
        for row in rows.indices {
          for tie in incidence.rows.offsets[row]..<incidence.rows.offsets[row + 1]
          where isBridge[tie] {
            rows[row] += 1
            columns[Int(incidence.rows.columns[tie])] += 1
          }
        }
        return JointKernel.Run(rows: rows, columns: columns)
      }))
}

extension TwoModeNetwork {
  /// The ties without which their component falls into two, in the order of ``ties``.
  ///
  /// A bridge is part of no cycle. The only tie of a node is always one; a bridge between two nodes of
  /// several ties each is all that holds two circles together.
  ///
  /// ```swift
  /// for bridge in network.bridges() { print(bridge.actor, bridge.event) }
  /// ```
  ///
  /// - Complexity: O(n + m).
  public func bridges() -> [Tie] {
    zip(ties, bridgeTies(of: incidence)).filter { $1 }.map { tie, _ in tie }
  }

  /// How many of each actor's ties are bridges.
  ///
  /// Range 0 to the actor's degree; every actor has a score. See ``Measure/bridges``.
  ///
  /// - Complexity: O(n + m).
  public func bridgeScores() -> Scores<Actor> { scores(of: .bridges) }
}
