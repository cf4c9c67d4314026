import TwoModeNetworks

/// How closeness compares nodes that reach different shares of a disconnected network.
public enum ClosenessScale: String, Sendable, Hashable, CaseIterable {
  /// Closeness within the node's component, times the share of all other nodes that it reaches
  /// (Wasserman & Faust 1994): comparable across the network.
  case reach
  /// Closeness within the node's component alone: comparable inside one component only.
  case component
}

extension Measure {
  /// Closeness, scaled by reach.
  public static let closeness = Measure.closeness(scaledBy: .reach)

  /// How near a node is to the nodes that it reaches, against the nearest that two modes allow.
  public static func closeness(scaledBy scale: ClosenessScale) -> Measure {
    let scaled = scale == .reach
    let definition = MeasureDefinition(
      name: scaled ? "closeness" : "component-closeness",
      title: scaled ? "Closeness" : "Closeness within the component",
      meaning:
        "The least sum of distances that two modes allow, over the actual sum: (b + 2(a - 1)) / sum of distances, with a and b the sizes of the node's own and the other mode in its component"
        + (scaled
          ? "; times the share of all other nodes that it reaches, (a + b - 1) / (n1 + n2 - 1)."
          : "."),
      range: scaled
        ? "Above 0 to 1 (next to all of the other mode, two steps from all of its own, all reached)."
        : "Above 0 to 1 (next to all of the other mode, two steps from all of its own).",
      values: MeasureValues(withoutTies: .undefined),
      undefined: "For isolates: they are at no distance from anything.",
      complexity: "O(n m)",
      references: [.borgattiEverett1997, .wassermanFaust1994])
    return Measure(definition) { incidence, threads in
      let others = incidence.rowCount + incidence.columnCount - 1
      return DistanceSweep.fromEachRow(of: incidence, threads: threads) { reach, _ in
        guard reach.distanceSum > 0 else { return nil }
        let least = reach.columns + 2 * (reach.rows - 1)
        let within = Double(least) / Double(reach.distanceSum)
        guard scaled else { return within }
        return within * (Double(reach.rows + reach.columns - 1) / Double(others))
      }
    }
  }
}

extension TwoModeNetwork {
  /// How near each actor is to all that it reaches.
  ///
  /// On a connected network this is the closeness of Borgatti & Everett (1997),
  ///
  ///     (n2 + 2(n1 - 1)) / sum of distances
  ///
  /// with n1 actors and n2 events: an actor is at least one step from an event and two from an actor.
  /// On a disconnected one the sizes are those of the actor's component, and by default the result is
  /// multiplied by the share of all other nodes that the actor reaches, so that it never exceeds 1.
  ///
  /// networkx's `bipartite.closeness_centrality` keeps the sizes of the whole network and multiplies
  /// by the same share. Its bound then counts nodes that the sum of distances leaves out: three
  /// separate ties score (3 + 2 x 2) / 1 x 1 / 5 = 1.4. With a actors and b events in the component,
  /// this closeness is networkx's times (b + 2(a - 1)) / (n2 + 2(n1 - 1)).
  ///
  /// ```swift
  /// network.closeness()["Laura"]
  /// network.closeness(scaledBy: .component).top(3)
  /// ```
  ///
  /// Range above 0 to 1; `nil` for isolates. See ``Measure/closeness(scaledBy:)``.
  ///
  /// - Parameter scale: How components of different sizes compare.
  /// - Complexity: O(n m).
  public func closeness(scaledBy scale: ClosenessScale = .reach) -> Scores<Actor> {
    scores(of: .closeness(scaledBy: scale))
  }
}
