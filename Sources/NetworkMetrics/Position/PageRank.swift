import TwoModeNetworks

extension Measure {
  /// How often a walker who follows ties, and now and then starts anew anywhere, is at a node.
  public static let pageRank = Measure.pageRank()

  /// How often a walker who follows ties, and now and then starts anew anywhere, is at a node.
  ///
  /// - Parameters:
  ///   - damping: The chance of going on along a tie, 0 up to but not 1.
  ///   - counting: Whether a tie is followed in proportion to its weight.
  public static func pageRank(
    damping: Double = 0.85, ties counting: TieCounting = .alike
  ) -> Measure {
    let weighted = counting == .weighted
    let definition = MeasureDefinition(
      name: weighted ? "weighted-pagerank" : "pagerank",
      title: weighted ? "PageRank, of weighted ties" : "PageRank",
      meaning:
        "The share of time that a walker spends at a node who follows a tie"
        + (weighted ? ", in proportion to its weight," : "")
        + " with chance c = \(damping) and else, as always from an isolate, starts anew at any node of either mode, with (1 - c) / (n1 + n2) at each.",
      range: "Above 0 to 1 (the only node); all nodes of both modes sum to 1.",
      undefined: (damping >= 0 && damping < 1
        ? "Where damping is so near 1 that \(mostWalked) ties would have to be walked"
        : "Everywhere: damping is not below 1.")
        + (weighted ? ", or a weight is not positive and finite" : ""),
      complexity: "O(m) a step; steps grow as 1 / (1 - damping), about 200 at 0.85",
      references: [
        Reference(
          "Brin, S. & Page, L. (1998). The anatomy of a large-scale hypertextual web search engine. Computer Networks and ISDN Systems 30(1-7), 107-117.",
          doi: "10.1016/S0169-7552(98)00110-X"),
        Reference(
          "Langville, A. N. & Meyer, C. D. (2004). Deeper inside PageRank. Internet Mathematics 1(3), 335-380.",
          doi: "10.1080/15427951.2004.10129091"),
      ])
    return Measure(definition) { incidence in
      guard damping >= 0, damping < 1, let values = TieValues(incidence, counting)?.rescaled else {
        return undefinedScores(incidence.rowCount)
      }
      let shares = walkShares(of: incidence, values: values, damping: damping)
      return shares.map(definedScores) ?? undefinedScores(incidence.rowCount)
    }
  }
}

/// The walker's share of time at each row; `nil` where it takes too long to settle.
private func walkShares(of incidence: Incidence, values: TieValues, damping: Double) -> [Double]? {
  let count = Double(incidence.rowCount + incidence.columnCount)
  let rowStrengths = strengths(incidence.rows, values.rows)
  let columnStrengths = strengths(incidence.columns, values.columns)
  var rows = [Double](repeating: 1 / count, count: incidence.rowCount)
  var columns = [Double](repeating: 1 / count, count: incidence.columnCount)
  var fromRows = rows
  var fromColumns = columns

  // Each step brings two walks nearer by the damping, in the sum of differences, which is 2 at most.
  // No share is below that of a fresh start; the last step leaves an error of 1e-13 of it.
  var distance = 2.0
  let end = 1e-13 * (1 - damping) / count
  guard isWithinLimit(from: distance, to: end, by: damping, walking: 2 * incidence.tieCount)
  else { return nil }
  while distance > end {
    distance *= damping
    let stranded =
      share(rows, over: rowStrengths, into: &fromRows)
      + share(columns, over: columnStrengths, into: &fromColumns)
    multiply(incidence.rows, values.rows, fromColumns, into: &rows)
    multiply(incidence.columns, values.columns, fromRows, into: &columns)
    let start = (damping * stranded + (1 - damping)) / count
    for row in rows.indices { rows[row] = damping * rows[row] + start }
    for column in columns.indices { columns[column] = damping * columns[column] + start }
  }
  return rows
}

/// Divides what each node has by the sum of its ties; returns what isolates have.
private func share(
  _ scores: [Double], over strengths: [Double], into shares: inout [Double]
) -> Double {
  var stranded = 0.0
  for node in scores.indices {
    if strengths[node] == 0 {
      stranded += scores[node]
    } else {
      shares[node] = scores[node] / strengths[node]
    }
  }
  return stranded
}

extension TwoModeNetwork {
  /// How often a walker on the network is at each actor.
  ///
  /// The walker goes from node to node, of both modes: with chance d along one of the node's ties,
  /// each as likely as the others, and otherwise to any of the n1 + n2 nodes; from an isolate, always
  /// to any. The shares of time settle at
  ///
  ///     x(u) = d (sum over the events e of u of x(e) / degree(e) + isolates' share / (n1 + n2))
  ///            + (1 - d) / (n1 + n2)
  ///
  /// and those of all nodes of both modes sum to 1, so that actors and events can be compared.
  ///
  /// ```swift
  /// network.pageRank().top(5)
  /// network.pageRank(damping: 0.5, ties: .weighted)["Laura"]
  /// ```
  ///
  /// networkx and igraph send isolates' shares anywhere too. networkit (11.3) drops them, even told to
  /// distribute sinks, and its scores sum to less than 1: for one tie and one isolate, at 0.85, 1/3,
  /// 1/3 and 1/20 instead of 20/43, 20/43 and 3/43. Shares of a walker's time sum to 1.
  ///
  /// Range above 0 to 1. `nil` for all where the damping is not from 0 up to, but not, 1, or is so
  /// near 1 that 5 billion ties would have to be walked; with
  /// weighted ties, also where a weight is not positive and finite. See
  /// ``Measure/pageRank(damping:ties:)``.
  ///
  /// - Parameters:
  ///   - damping: The chance of going on along a tie.
  ///   - counting: Whether a tie is followed in proportion to its weight.
  /// - Complexity: O(m) a step, in about 30 / (1 - d) steps.
  public func pageRank(
    damping: Double = 0.85, ties counting: TieCounting = .alike
  ) -> Scores<Actor> {
    scores(of: .pageRank(damping: damping, ties: counting))
  }
}
