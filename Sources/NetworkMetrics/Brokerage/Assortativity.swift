import TwoModeNetworks

extension NetworkMeasure {
  /// Whether nodes of many ties are tied to nodes of many ties.
  public static let degreeAssortativity = NetworkMeasure(
    MeasureDefinition(
      name: "degree-assortativity",
      title: "Degree assortativity",
      meaning:
        "The correlation, over all ties, of the degree at one end with the degree at the other: whether busy nodes of one mode are tied to busy nodes of the other.",
      range: "-1 (busy with idle alone) over 0 (no tendency) to 1 (busy with busy alone).",
      values: MeasureValues(-1...1, withoutTies: .undefined),
      undefined:
        "Where all ties have the same degree at their ends in one of the modes, and without ties.",
      complexity: "O(n + m)",
      references: [
        Reference(
          "Newman, M. E. J. (2002). Assortative mixing in networks. Physical Review Letters 89(20), 208701.",
          doi: "10.1103/PhysRevLett.89.208701"),
        .newman2003,
      ])
  ) { incidence in
    // Whole numbers, so that both modes give the same bits. A degree is below 2^31: 128 bits hold the
    // sum of its third powers over all nodes, times the number of ties, for any network that fits in
    // memory.
    let ties = Int128(incidence.tieCount)
    let rows = degreePowers(incidence.rows)
    let columns = degreePowers(incidence.columns)
    var both: Int128 = 0
    for row in 0..<incidence.rowCount {
      let sum = incidence.rows[row].reduce(Int128(0)) {
        $0 + Int128(incidence.columns.degree(of: Int($1)))
      }
      both += sum * Int128(incidence.rows.degree(of: row))
    }
    let ofRows = Double(ties * rows.cubes - rows.squares * rows.squares)
    let ofColumns = Double(ties * columns.cubes - columns.squares * columns.squares)
    guard ofRows > 0, ofColumns > 0 else { return nil }
    return Double(ties * both - rows.squares * columns.squares)
      / (ofRows.squareRoot() * ofColumns.squareRoot())
  }
}

/// The sums of the squares and of the third powers of the degrees.
private func degreePowers(_ rows: CompressedRows) -> (squares: Int128, cubes: Int128) {
  (0..<rows.count).reduce((squares: 0, cubes: 0)) { sums, row in
    let degree = Int128(rows.degree(of: row))
    return (sums.squares + degree * degree, sums.cubes + degree * degree * degree)
  }
}

extension GroupedNetworkMeasure {
  /// Whether partners are of one group more than chance makes them.
  ///
  /// - Parameter counting: What a partner counts.
  public static func groupAssortativity(
    counting: PartnerCounting = .by(.count)
  ) -> GroupedNetworkMeasure {
    GroupedNetworkMeasure(
      MeasureDefinition(
        name: counting.prefix + "group-assortativity",
        title: "Assortativity by groups" + counting.suffix,
        meaning:
          "How much more of the projection's ties fall within groups than would if ends met at random: (sum of e(g,g) - sum of a(g)^2) / (1 - sum of a(g)^2), e(g,g) being the share within group g and a(g) the share of ends in g, of \(counting.words).",
        range: "1 (all within groups) over 0 (as at random) to -1 at the least.",
        values: MeasureValues(-1...1, withoutTies: .undefined),
        undefined:
          "Where no two nodes of groups are partners, and where all that are belong to one group.",
        complexity: "O(sum of squared degrees of the other mode)",
        memory: .partners,
        references: [.newman2003])
    ) { incidence, groups, _ in
      guard let network = PartnerNetwork(incidence, counting) else { return nil }
      var within = 0.0
      var total = 0.0
      var ends = [Double](repeating: 0, count: groups.count)
      for row in 0..<network.count {
        guard let group = groups.groups[row] else { continue }
        for entry in network.entries(of: row) {
          guard let other = groups.groups[Int(network.rows.columns[entry])] else { continue }
          let weight = network.weights[entry]
          total += weight
          ends[group] += weight
          if other == group { within += weight }
        }
      }
      guard total > 0, ends.count(where: { $0 > 0 }) > 1 else { return nil }
      let byChance = ends.reduce(0) { $0 + ($1 / total) * ($1 / total) }
      return (within / total - byChance) / (1 - byChance)
    }
  }
}

extension TwoModeNetwork {
  /// Whether busy actors take part in crowded events: the correlation of the degrees at the two ends of
  /// a tie, over all ties. `nil` where it is undefined.
  ///
  ///     r = (m sum of d(u) d(e) - sum of d(u) sum of d(e)) / sqrt(the same with d(u) twice, d(e) twice)
  ///
  /// each sum going over the m ties u e. igraph's `assortativity` gives this for ties directed from
  /// actors to events, with degrees as values, and so does networkx's
  /// `degree_pearson_correlation_coefficient` for them. For undirected ties both peers count each tie
  /// from both of its ends, and mix the modes: two modes of different mean degree then look
  /// disassortative, whoever is tied to whom.
  ///
  /// Range -1 to 1; `nil` where all ties have equal degrees at their ends in one of the modes. See
  /// ``NetworkMeasure/degreeAssortativity``.
  ///
  /// - Complexity: O(n + m).
  public func degreeAssortativity() -> Double? { value(of: .degreeAssortativity) }

  /// Whether partners are of one group more than they would be if ends met at random. `nil` where it is
  /// undefined.
  ///
  ///     r = (sum of e(g,g) - sum of a(g)^2) / (1 - sum of a(g)^2)
  ///
  /// with e(g,g) the share of the projection's weight between two actors of group g and a(g) the share
  /// of its ends in g. Actors without a group, and their ties, do not count.
  ///
  /// ```swift
  /// network.groupAssortativity(actorsBy: \.side)
  /// ```
  ///
  /// igraph's `assortativity_nominal` gives the same, and networkx's
  /// `attribute_assortativity_coefficient` if shared events are parallel edges. See
  /// ``GroupedNetworkMeasure/groupAssortativity(counting:)``.
  ///
  /// - Parameters:
  ///   - group: The group of an actor; `nil` for none.
  ///   - counting: What a partner counts.
  /// - Complexity: O(sum of squared degrees of the events).
  public func groupAssortativity<Label: Hashable>(
    actorsBy group: (Actor) -> Label?, counting: PartnerCounting = .by(.count)
  ) -> Double? {
    value(of: .groupAssortativity(counting: counting), actorsBy: group)
  }
}

extension Reference {
  static let newman2003 = Reference(
    "Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E 67, 026126.",
    doi: "10.1103/PhysRevE.67.026126")
}
