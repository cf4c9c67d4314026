import TwoModeNetworks

/// How a score is divided on its way from a node to its neighbours, with d the degree, or the sum of
/// the weights, of the one or the other.
public enum BiRankNormalization: String, Sendable, Hashable, CaseIterable {
  /// By the square roots of both ends' d: tames busy nodes at both ends alike (He et al. 2017).
  case biRank
  /// By the d of the sender: each node shares its score out among its neighbours, as in PageRank
  /// (Deng et al. 2009).
  case coHITS
  /// By the d of both ends (Rui et al. 2007).
  case bgrm
  /// By the d of the receiver: each node has the mean of its neighbours' scores (Cao et al. 2011).
  case bger

  /// The measure's name, without weights.
  fileprivate var name: String {
    switch self {
    case .biRank: "birank"
    case .coHITS: "cohits"
    case .bgrm: "bgrm"
    case .bger: "bger"
    }
  }

  fileprivate var title: String {
    switch self {
    case .biRank: "BiRank"
    case .coHITS: "CoHITS"
    case .bgrm: "BGRM"
    case .bger: "BGER"
    }
  }

  fileprivate var divisor: String {
    switch self {
    case .biRank: "sqrt(d(u) d(e))"
    case .coHITS: "d(e)"
    case .bgrm: "(d(u) d(e))"
    case .bger: "d(u)"
    }
  }

  fileprivate var reference: Reference {
    switch self {
    case .biRank:
      Reference(
        "He, X., Gao, M., Kan, M.-Y. & Wang, D. (2017). BiRank: towards ranking on bipartite graphs. IEEE Transactions on Knowledge and Data Engineering 29(1), 57-71.",
        doi: "10.1109/TKDE.2016.2611584")
    case .coHITS:
      Reference(
        "Deng, H., Lyu, M. R. & King, I. (2009). A generalized Co-HITS algorithm and its application to bipartite graphs. Proceedings of the 15th ACM SIGKDD Conference on Knowledge Discovery and Data Mining, 239-248.",
        doi: "10.1145/1557019.1557051")
    case .bgrm:
      Reference(
        "Rui, X., Li, M., Li, Z., Ma, W.-Y. & Yu, N. (2007). Bipartite graph reinforcement model for web image annotation. Proceedings of the 15th ACM International Conference on Multimedia, 585-594.",
        doi: "10.1145/1291233.1291378")
    case .bger:
      Reference(
        "Cao, L., Guo, J. & Cheng, X. (2011). Bipartite graph based entity ranking for related entity finding. Proceedings of the 2011 IEEE/WIC/ACM International Conferences on Web Intelligence and Intelligent Agent Technology 1, 130-137.",
        doi: "10.1109/WI-IAT.2011.60")
    }
  }

  /// What nodes of these strengths multiply what they receive and send by; isolates do neither.
  fileprivate func factors(_ strengths: [Double]) -> MutualReinforcement.Factors {
    let inverse = strengths.map { $0 == 0 ? 0 : 1 / $0 }
    let one = [Double](repeating: 1, count: strengths.count)
    switch self {
    case .biRank:
      let root = inverse.map { $0.squareRoot() }
      return MutualReinforcement.Factors(receiving: root, sending: root)
    case .coHITS: return MutualReinforcement.Factors(receiving: one, sending: inverse)
    case .bgrm: return MutualReinforcement.Factors(receiving: inverse, sending: inverse)
    case .bger: return MutualReinforcement.Factors(receiving: inverse, sending: one)
    }
  }
}

extension Measure {
  /// How high a node ranks through being tied to nodes of the other mode that rank high.
  ///
  /// - Parameters:
  ///   - normalization: How scores are divided on their way.
  ///   - damping: The part of a score that comes from neighbours, 0 up to but not 1.
  ///   - counting: Whether ties count their weights.
  public static func biRank(
    _ normalization: BiRankNormalization = .biRank, damping: Double = 0.85,
    ties counting: TieCounting = .alike
  ) -> Measure {
    let weighted = counting == .weighted
    // Weights that sum to less than 1 would make BGRM's scores grow on their way.
    let bounded = weighted && normalization == .bgrm
    let definition = MeasureDefinition(
      name: (weighted ? "weighted-" : "") + normalization.name,
      title: normalization.title + (weighted ? ", of weighted ties" : ""),
      meaning:
        "The score of a node u is c = \(damping) times the sum over its neighbours e of "
        + (weighted ? "w x(e)" : "x(e)")
        + " / \(normalization.divisor), plus (1 - c) / n1, and theirs likewise, plus (1 - c) / n2; d is "
        + (weighted ? "the sum of a node's weights w." : "the degree."),
      range: "(1 - c) / n1 (an isolate) and up, with n1 nodes in the mode.",
      values: MeasureValues(0...(.infinity), withoutTies: .bySize),
      undefined: damping >= 0 && damping < 1
        ? (weighted
          ? "Where a weight is not positive and finite"
            + (bounded ? ", or a node's weights sum to less than 1." : ".") : "never")
        : "Everywhere: damping is not from 0 up to 1, 1 excluded.",
      complexity:
        "O(m) a round, in about 25 rounds at 0.85; more where parts hang together by little",
      references: [normalization.reference])
    return Measure(
      definition, kernel: "\(normalization.name) of ties \(counting), damping \(damping)",
      fromOneMode: counting
    ) { incidence, threads in
      let scale =
        bounded ? TieValues(incidence, counting) : TieValues(incidence, counting)?.rescaled
      guard damping >= 0, damping < 1, let values = scale else { return .none(of: incidence) }
      let rows = strengths(incidence.rows, values.rows)
      let columns = strengths(incidence.columns, values.columns)
      if bounded, (rows + columns).contains(where: { $0 > 0 && $0 < 1 }) {
        return .none(of: incidence)
      }
      return MutualReinforcement(
        incidence: incidence, values: values, rows: normalization.factors(rows),
        columns: normalization.factors(columns),
        rowStart: (1 - damping) / Double(incidence.rowCount),
        columnStart: (1 - damping) / Double(incidence.columnCount), damping: damping,
        isBalanced: normalization != .bgrm, threads: threads
      ).run()
    }
  }
}

extension TwoModeNetwork {
  /// How high each actor ranks through joining events that rank high, and they through their actors.
  ///
  /// With n1 actors u and n2 events e, d the degrees and a damping c,
  ///
  ///     x(u) = c (sum over the events e of u of x(e) / D) + (1 - c) / n1
  ///     x(e) = c (sum over the actors u of e of x(u) / D) + (1 - c) / n2
  ///
  /// where D is sqrt(d(u) d(e)) for BiRank, the degree of the node that sends for CoHITS and of the one
  /// that receives for BGER, and d(u) d(e) for BGRM. The starts, the literature's query vectors, are
  /// the same for all nodes of a mode. Undamped and undivided it would be
  /// ``eigenvector(normalizedBy:ties:)``. By BGER, where all start alike, every actor that has a tie
  /// scores the same: a mean of equal scores is that score.
  ///
  /// ```swift
  /// network.biRank().top(5)
  /// network.biRank(.coHITS, damping: 0.5)["Laura"]
  /// ```
  ///
  /// networkx's `bipartite.birank` gives the same if both personalisations are 1 / n1 and 1 / n2 for
  /// every node and both dampings are given; without personalisations it leaves the starts out, and
  /// damped scores decay to 0. birankpy 1.0.1 knows the nodes of its list of ties alone: where isolates
  /// are not in it, its starts are over fewer nodes. Of actors a and b with an event each and an
  /// isolate, its a and b start from 1/2 and the isolate has no score; over all three the start is 1/3,
  /// and the isolate scores (1 - c) / 3. birankpy stops at 1e-4 unless told otherwise; BGER it leaves
  /// to birankr, for R.
  ///
  /// Range (1 - c) / n1 (isolates) and up; scores of the two modes are not comparable, as each mode
  /// shares out its own start. `nil` for all where the damping is not from 0 up to, but not, 1; with
  /// weighted ties, also where a weight is not positive and finite, and for BGRM where a node's
  /// weights sum to less than 1: scores could grow without end. In the event that 10,000 rounds do not
  /// do, there are no scores and a ``Scores/shortfall``. See ``Measure/biRank(_:damping:ties:)``.
  ///
  /// - Parameters:
  ///   - normalization: How scores are divided on their way.
  ///   - damping: The part of a score that comes from neighbours.
  ///   - counting: Whether ties count their weights.
  /// - Complexity: O(m) a round, in about 25 rounds at 0.85; see ``pageRank(damping:ties:)``.
  public func biRank(
    _ normalization: BiRankNormalization = .biRank, damping: Double = 0.85,
    ties counting: TieCounting = .alike
  ) -> Scores<Actor> {
    scores(of: .biRank(normalization, damping: damping, ties: counting))
  }
}
