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
      values: MeasureValues(withoutTies: .bySize),
      undefined: damping >= 0 && damping < 1
        ? (weighted ? "Where a weight is not positive and finite." : "never")
        : "Everywhere: damping is not from 0 up to 1, 1 excluded.",
      complexity:
        "O(m) a round, in about 25 rounds at 0.85; more where parts hang together by little",
      references: [
        Reference(
          "Brin, S. & Page, L. (1998). The anatomy of a large-scale hypertextual web search engine. Computer Networks and ISDN Systems 30(1-7), 107-117.",
          doi: "10.1016/S0169-7552(98)00110-X"),
        Reference(
          "Langville, A. N. & Meyer, C. D. (2004). Deeper inside PageRank. Internet Mathematics 1(3), 335-380.",
          doi: "10.1080/15427951.2004.10129091"),
      ])
    return Measure(
      definition, kernel: "pagerank of ties \(counting), damping \(damping)", fromOneMode: counting
    ) { incidence, threads in
      guard damping >= 0, damping < 1, let values = TieValues(incidence, counting)?.rescaled
      else { return .none(of: incidence) }
      return walkShares(of: incidence, values: values, damping: damping, threads: threads)
    }
  }
}

/// The walker's share of time at each node.
///
/// An isolate has what the starts give it, s, of which the isolates themselves are a source: all start
/// with s = ((1 - d) + d times what k isolates have) / n, hence s = (1 - d) / (n - d k).
private func walkShares(
  of incidence: Incidence, values: TieValues, damping: Double, threads: Int
) -> JointKernel.Run {
  let rows = strengths(incidence.rows, values.rows)
  let columns = strengths(incidence.columns, values.columns)
  let isolates = rows.count { $0 == 0 } + columns.count { $0 == 0 }
  let start = (1 - damping) / (Double(rows.count + columns.count) - damping * Double(isolates))
  return MutualReinforcement(
    incidence: incidence, values: values, rows: .sharing(rows), columns: .sharing(columns),
    rowStart: start, columnStart: start, damping: damping, isBalanced: true, threads: threads
  ).run()
}

extension MutualReinforcement.Factors {
  /// Each node shares out what it has, in proportion to its ties; isolates keep theirs.
  fileprivate static func sharing(_ strengths: [Double]) -> MutualReinforcement.Factors {
    MutualReinforcement.Factors(
      receiving: [Double](repeating: 1, count: strengths.count),
      sending: strengths.map { $0 == 0 ? 0 : 1 / $0 })
  }
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
  /// The equations are solved until what is left of them is no more than rounding, whatever the damping:
  /// the error of a score is about 1e-15 of it at 0.85 and below 1e-12 of it at 0.9999999.
  ///
  /// Range above 0 to 1. `nil` for all where the damping is not from 0 up to, but not, 1; with
  /// weighted ties, also where a weight is not positive and finite. In the event that 10,000 rounds do
  /// not do, there are no scores and a ``Scores/shortfall``. See ``Measure/pageRank(damping:ties:)``.
  ///
  /// - Parameters:
  ///   - damping: The chance of going on along a tie.
  ///   - counting: Whether a tie is followed in proportion to its weight.
  /// - Complexity: O(m) a round. Rounds grow as 1 / sqrt(1 - d s), s being how nearly a part of a component
  ///   is one by itself, from 0 to 1: about 25 at 0.85 at most, and in random networks at any damping.
  public func pageRank(
    damping: Double = 0.85, ties counting: TieCounting = .alike
  ) -> Scores<Actor> {
    scores(of: .pageRank(damping: damping, ties: counting))
  }
}
