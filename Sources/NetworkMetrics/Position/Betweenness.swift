import TwoModeNetworks

/// Whether betweenness is a share of the most that two modes allow, or a number of pairs.
public enum BetweennessNormalization: String, Sendable, Hashable, CaseIterable {
  /// Divided by the maximum for a node of its mode (Borgatti & Everett 1997).
  case twoModeMaximum
  /// The number of pairs, not divided.
  case none
}

extension Measure {
  /// Betweenness, as a share of the most that two modes allow.
  public static let betweenness = Measure.betweenness(normalizedBy: .twoModeMaximum)

  /// How many pairs of other nodes, of both modes, a node lies between.
  public static func betweenness(normalizedBy normalization: BetweennessNormalization) -> Measure {
    let raw = normalization == .none
    let definition = MeasureDefinition(
      name: raw ? "raw-betweenness" : "betweenness",
      title: raw ? "Betweenness, not normalised" : "Betweenness",
      meaning:
        "The pairs of other nodes of either mode whose shortest paths run through a node, each pair by the share of its shortest paths"
        + (raw
          ? "." : "; divided by the most that a node can have in a network of these two sizes."),
      range: raw
        ? "0 to the number of pairs of other nodes."
        : "0 (between no two) to 1 (all that the two sizes allow).",
      values: raw ? .counts : MeasureValues(withoutTies: .bySize),
      undefined: raw
        ? "never"
        : "Where the maximum is 0: the other mode has fewer than two nodes, so none can lie between any.",
      complexity: "O(n m)",
      references: [
        .borgattiEverett1997,
        Reference(
          "Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry 40(1), 35-41.",
          doi: "10.2307/3033543"),
        Reference(
          "Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25(2), 163-177.",
          doi: "10.1080/0022250X.2001.9990249"),
      ])
    return Measure(
      definition,
      joint: JointScores(kernel: .betweenness) { pairs, incidence in
        if raw { return pairs }
        let most = maximumBetweenness(own: incidence.rowCount, other: incidence.columnCount)
        return pairs.map { pairs in most > 0 ? pairs.map { $0 / most } : nil }
      })
  }
}

extension JointKernel {
  /// For every node, the number of pairs that it lies between.
  fileprivate static let betweenness = JointKernel(name: "betweenness") { incidence, threads in
    let pairs = pairsBetweenInBothModes(incidence, threads: threads)
    return Run(rows: pairs.rows, columns: pairs.columns)
  }
}

/// The pairs of other nodes that each row lies between, each pair by the share of its shortest paths.
///
/// - Complexity: O(n m).
func pairsBetween(_ incidence: Incidence, threads: Int) -> [Double] {
  pairsBetweenInBothModes(incidence, threads: threads).rows
}

/// The same for each row and each column.
private func pairsBetweenInBothModes(
  _ incidence: Incidence, threads: Int
) -> (rows: [Double], columns: [Double]) {
  // The wide count never declines, so the last alternative is never taken.
  ShortestPathDependencies<Double>.betweenness(of: incidence, threads: threads)
    ?? ShortestPathDependencies<WideCount>.betweenness(of: incidence, threads: threads)
    ?? ([], [])
}

/// The most pairs that a node can lie between, in a mode of n nodes facing one of m.
///
/// The node is tied to all m, and the n - 1 others of its mode hang from them as evenly as they can:
/// s of them on each of the m, and one more on t.
func maximumBetweenness(own: Int, other: Int) -> Double {
  guard own > 0, other > 1 else { return 0 }
  let (quotient, remainder) = (own - 1).quotientAndRemainder(dividingBy: other)
  let m = Double(other)
  let s = Double(quotient)
  let t = Double(remainder)
  return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
}

extension TwoModeNetwork {
  /// How many pairs of other nodes, of both modes, each actor lies between.
  ///
  ///     sum over pairs {s, t} of (shortest paths from s to t through the actor) / (all of them)
  ///
  /// divided, by default, by the most that an actor can have among n1 actors and n2 events. With
  /// s = (n1 - 1) div n2 and t = (n1 - 1) mod n2 that is
  ///
  ///     (n2^2 (s + 1)^2 + n2 (s + 1)(2t - s - 1) - t (2s - t + 3)) / 2
  ///
  /// ```swift
  /// network.betweenness().top(5)                        // the brokers
  /// network.betweenness(normalizedBy: .none)["Laura"]   // pairs of actors and events
  /// ```
  ///
  /// Range 0 to 1 normalised; then `nil` where there are fewer than two events, and the maximum is 0.
  /// networkx's `bipartite.betweenness_centrality` gives the same, and raises an error where either
  /// mode's maximum is 0. See ``Measure/betweenness(normalizedBy:)``.
  ///
  /// - Parameter normalization: Whether to divide by the maximum.
  /// - Complexity: O(n m).
  public func betweenness(
    normalizedBy normalization: BetweennessNormalization = .twoModeMaximum
  ) -> Scores<Actor> {
    scores(of: .betweenness(normalizedBy: normalization))
  }
}
