import TwoModeNetworks

/// What the overlap of two neighbourhoods is divided by.
public enum ClusteringOverlap: String, Sendable, Hashable, CaseIterable {
  /// The size of their union: high only where both neighbourhoods are alike.
  case dot
  /// The size of the smaller: high where one neighbourhood lies within the other.
  case min
  /// The size of the larger: high only where sizes are alike too.
  case max
}

extension Measure {
  /// How much a node's neighbourhood overlaps with those of the nodes it shares a neighbour with.
  public static func latapyClustering(_ overlap: ClusteringOverlap) -> Measure {
    let divisor =
      switch overlap {
      case .dot: "|N(u) or N(v)|, the size of their union"
      case .min: "min(|N(u)|, |N(v)|), the smaller degree"
      case .max: "max(|N(u)|, |N(v)|), the larger degree"
      }
    let definition = MeasureDefinition(
      name: overlap == .dot ? "latapy-clustering" : "latapy-clustering-\(overlap.rawValue)",
      title: overlap == .dot
        ? "Latapy clustering" : "Latapy clustering (\(overlap.rawValue))",
      meaning:
        "The mean, over the nodes v that share a neighbour with u, of |N(u) and N(v)| / \(divisor).",
      range: overlap == .min
        ? "Above 0 to 1 (of each two neighbourhoods one holds the other)."
        : "Above 0 to 1 (all these neighbourhoods are the same).",
      values: MeasureValues(withoutTies: .undefined),
      undefined: "Where no node shares a neighbour with the node.",
      complexity: "O(sum of squared degrees of the other mode)",
      references: [.latapyMagnienDelVecchio2008])
    return Measure(definition) { incidence in
      var common = CommonNeighbours(incidence)
      let watch = WorkWatch.current
      return (0..<incidence.rowCount).map { row in
        if watch.shouldStop { return nil }
        common.count(around: row)
        if common.partners.isEmpty { return nil }
        let own = incidence.rows.degree(of: row)
        var sum = 0.0
        for partner in common.partners {
          let shared = Int(common.counts[Int(partner)])
          let other = incidence.rows.degree(of: Int(partner))
          let size =
            switch overlap {
            case .dot: own + other - shared
            case .min: Swift.min(own, other)
            case .max: Swift.max(own, other)
            }
          sum += Double(shared) / Double(size)
        }
        return sum / Double(common.partners.count)
      }
    }
  }
}

extension TwoModeNetwork {
  /// How much each actor's events overlap with those of the actors it meets.
  ///
  /// The mean, over all actors v that share an event with actor u, of |N(u) and N(v)| divided by the
  /// size that the overlap names; `.dot` never exceeds `.max`, nor `.max` `.min`.
  ///
  /// ```swift
  /// network.latapyClustering().top(5)
  /// network.latapyClustering(.min)["Laura"]
  /// ```
  ///
  /// Range above 0 to 1; `nil` for actors that meet no one, where networkx's
  /// `latapy_clustering` gives 0. See ``Measure/latapyClustering(_:)``.
  ///
  /// - Parameter overlap: What the overlap of two neighbourhoods is divided by.
  /// - Complexity: O(sum of squared degrees of the events).
  public func latapyClustering(_ overlap: ClusteringOverlap = .dot) -> Scores<Actor> {
    scores(of: .latapyClustering(overlap))
  }
}
