import TwoModeNetworks

extension NetworkMeasure {
  /// How much the degrees of a mode are those of a network around one node.
  public static let degreeCentralization = NetworkMeasure.centralization(
    by: "degree", index: "degree",
    maximum: "(n1 - 1)(n2 - 1), of n1 nodes of the mode and n2 of the other",
    undefined:
      "Where the mode has fewer than two nodes or an isolate, or the other mode fewer than two."
  ) { incidence, _ in
    guard incidence.rowCount > 1, incidence.columnCount > 1 else { return nil }
    let degrees = (0..<incidence.rowCount).map { Double(incidence.rows.degree(of: $0)) }
    if degrees.contains(0) { return nil }
    let most = Double(incidence.rowCount - 1) * Double(incidence.columnCount - 1)
    return share(excess(degrees), of: most)
  }

  /// How much the closeness of a mode is that of a network around one node.
  public static let closenessCentralization = NetworkMeasure.centralization(
    by: "closeness", index: "closeness",
    maximum:
      "what it is where one node is tied to all of the other mode and the others of its mode hang from these as evenly as they can",
    undefined: "Where the network is not connected, or a mode has fewer than two nodes."
  ) { incidence, threads in
    guard incidence.rowCount > 1, incidence.columnCount > 1 else { return nil }
    var sweep = DistanceSweep(incidence)
    let first = sweep.reach(from: 0)
    guard first.rows == incidence.rowCount, first.columns == incidence.columnCount else {
      return nil
    }
    let closeness = Measure.closeness(scaledBy: .component).scores(
      of: incidence, threads: threads)
    return share(
      excess(closeness.map { $0 ?? 0 }),
      of: maximumClosenessExcess(own: incidence.rowCount, other: incidence.columnCount))
  }

  /// How much the betweenness of a mode is that of a network around one node.
  public static let betweennessCentralization = NetworkMeasure.centralization(
    by: "betweenness", index: "betweenness",
    maximum: "n1 - 1 times the most that one node can have in a network of these two sizes",
    undefined: "Where a mode has fewer than two nodes."
  ) { incidence, threads in
    guard incidence.rowCount > 1, incidence.columnCount > 1 else { return nil }
    let betweenness = Measure.betweenness.scores(of: incidence, threads: threads)
    return share(excess(betweenness.map { $0 ?? 0 }), of: Double(incidence.rowCount - 1))
  }

  private static func centralization(
    by measure: String, index: String, maximum: String, undefined: String,
    kernel: @escaping @Sendable (Incidence, Int) -> Double?
  ) -> NetworkMeasure {
    let definition = MeasureDefinition(
      name: "\(measure)-centralization",
      title: "Centralisation by \(measure)",
      meaning:
        "The sum, over the nodes of a mode, of the largest \(index) less their own, as a share of the most it can be: \(maximum).",
      range: "0 (all alike) to 1 (one node between all others).",
      values: MeasureValues(withoutTies: .bySize),
      undefined: undefined,
      complexity: measure == "degree" ? "O(n)" : "O(n m)",
      references: [
        .borgattiEverett1997,
        Reference(
          "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1(3), 215-239.",
          doi: "10.1016/0378-8733(78)90021-7"),
      ]
        + (measure == "closeness"
          ? [
            Reference(
              "Krnc, M., Sereni, J.-S., Skrekovski, R. & Yilma, Z. B. (2016). Closeness centralization measure for two-mode data of prescribed sizes. arXiv:1608.04093.",
              doi: "10.48550/arXiv.1608.04093")
          ] : []))
    return NetworkMeasure(definition, ofOneMode: true, kernel: kernel)
  }
}

/// The sum of what each score falls short of the largest.
private func excess(_ scores: [Double]) -> Double {
  let largest = scores.max() ?? 0
  return scores.reduce(0) { $0 + (largest - $1) }
}

/// A share of the most there can be, which rounding may not carry beyond 1.
private func share(_ value: Double, of most: Double) -> Double { min(1, value / most) }

/// The most that the closeness of n nodes, facing m, can fall short of the largest, in sum.
///
/// Around a node that is tied to all m, and so has closeness 1, the n - 1 others hang from the m as
/// evenly as they can. One of k that hang from the same node is 1 from it, 2 from the centre and from
/// the k - 1 beside it, 3 from the m - 1 others and 4 from the n - 1 - k other own nodes.
func maximumClosenessExcess(own: Int, other: Int) -> Double {
  let (quotient, remainder) = (own - 1).quotientAndRemainder(dividingBy: other)
  let (n, m) = (Double(own), Double(other))
  func shortfall(sharedBy k: Double) -> Double {
    1 - (m + 2 * (n - 1)) / (1 + 2 * k + 3 * (m - 1) + 4 * (n - 1 - k))
  }
  let k = Double(quotient)
  return Double(other - remainder) * k * shortfall(sharedBy: k)
    + Double(remainder) * (k + 1) * shortfall(sharedBy: k + 1)
}

extension TwoModeNetwork {
  /// How much the degrees of a mode are those of a network around one node.
  ///
  ///     sum over its nodes of (largest degree - degree) / ((n1 - 1)(n2 - 1))
  ///
  /// with n1 nodes in the mode and n2 in the other. No degree exceeds n2, and where every node has a
  /// tie none is below 1: the n1 - 1 others fall short by n2 - 1 each at most, and do so where one node
  /// is tied to all and the others to one each (Borgatti & Everett 1997, for a single mode).
  ///
  /// ```swift
  /// network.degreeCentralization()               // of the actors
  /// network.transposed.degreeCentralization()    // of the events
  /// ```
  ///
  /// Range 0 to 1; `nil` where the mode has an isolate, which that maximum does not allow for, or
  /// either mode fewer than two nodes. See ``NetworkMeasure/degreeCentralization``.
  ///
  /// - Complexity: O(n).
  public func degreeCentralization() -> Double? { value(of: .degreeCentralization) }

  /// How much the closeness of a mode is that of a network around one node.
  ///
  ///     sum over its nodes of (largest closeness - closeness) / the most it can be
  ///
  /// with the closeness of Borgatti & Everett (1997). The most is reached where one node is tied to
  /// all n2 of the other mode and the others of its own hang from these as evenly as they can: k of
  /// them on each of n2 - t nodes and k + 1 on t, k = (n1 - 1) div n2 and t = (n1 - 1) mod n2. Of
  /// those that hang j to a node each has
  ///
  ///     (n2 + 2 (n1 - 1)) / (1 + 2 j + 3 (n2 - 1) + 4 (n1 - 1 - j))
  ///
  /// and the centre has 1. Krnc et al. prove that this tree is the extreme where closeness is summed
  /// over both modes; that it is for one mode was checked on all connected networks of up to 16
  /// possible ties. Software that puts Freeman's one-mode maximum (n1 - 1)(n1 - 2) / (2 n1 - 3) in its
  /// place finds 1.38 for such a tree of three and three nodes; here it has 1.
  ///
  /// Range 0 to 1; `nil` where the network is not connected or a mode has fewer than two nodes. See
  /// ``NetworkMeasure/closenessCentralization``.
  ///
  /// - Complexity: O(n m).
  public func closenessCentralization() -> Double? { value(of: .closenessCentralization) }

  /// How much the betweenness of a mode is that of a network around one node.
  ///
  ///     sum over its nodes of (largest betweenness - betweenness) / (n1 - 1)
  ///
  /// with betweenness as a share of the most that a node can have. No node has more than 1 and none
  /// less than 0; where one has 1 the others of its mode hang from single nodes and lie between none.
  /// The sum is therefore n1 - 1 at most, in any network, connected or not.
  ///
  /// 2 (n1 - 1)(n2 - 1), which some software takes for the most pairs that a node can have where n1
  /// exceeds n2, falls short of it from n1 = n2 + 3 on: of ten and three nodes a centre can lie between
  /// 48 pairs, not 36. See ``betweenness(normalizedBy:)`` for the exact maximum.
  ///
  /// Range 0 to 1; `nil` where a mode has fewer than two nodes. See
  /// ``NetworkMeasure/betweennessCentralization``.
  ///
  /// - Complexity: O(n m).
  public func betweennessCentralization() -> Double? { value(of: .betweennessCentralization) }
}
