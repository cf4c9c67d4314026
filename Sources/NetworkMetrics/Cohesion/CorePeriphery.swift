import TwoModeNetworks

/// What the ideal of a core and a periphery has between the core of one mode and the periphery of the
/// other.
public enum CorePeripheryTies: String, Sendable, Hashable, CaseIterable {
  /// No ties: the core keeps to itself.
  case absent
  /// All ties: the core of each mode reaches everything of the other.
  case present
  /// Anything: only core with core and periphery with periphery are compared.
  case ignored
}

/// A core of both modes, and how like the ideal of a core and a periphery the network is with it.
public struct CorePeriphery<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable,
  Hashable
{
  /// The actors of the core, in the order of the network.
  public let actors: [Actor]
  /// The events of the core, in the order of the network.
  public let events: [Event]
  /// The correlation of the ties with the ideal.
  public let correlation: Double
}

extension NetworkMeasure {
  /// How like a core and a periphery with no ties in between the network is.
  public static let corePeriphery = corePeriphery(between: .absent)

  /// How like a core and a periphery the network is.
  public static func corePeriphery(between ties: CorePeripheryTies) -> NetworkMeasure {
    let ideal =
      switch ties {
      case .absent: "1 for pairs of the core, else 0"
      case .present: "0 for pairs of the periphery, else 1"
      case .ignored: "1 for pairs of the core, 0 for pairs of the periphery, the rest left out"
      }
    let definition = MeasureDefinition(
      name: ties == .absent ? "core-periphery" : "core-periphery-\(ties.rawValue)",
      title: ties == .absent
        ? "Core and periphery" : "Core and periphery (ties between \(ties.rawValue))",
      meaning:
        "The correlation of the ties, 1 or 0 for each pair of an actor and an event, with an ideal that is \(ideal); the highest that a search from every node and its neighbours finds.",
      range: ties == .ignored
        ? "-1 to 1 (the ideal itself)." : "Above 0 to 1 (the ideal itself).",
      values: MeasureValues(-1...1, withoutTies: .undefined),
      undefined:
        "Where there are no ties, or all there could be: nothing tells a core from the rest.",
      complexity:
        "O(s (m + n log n)) for s steps of the search, a few from each of up to 1,000 nodes",
      references: [
        Reference(
          "Borgatti, S. P. & Everett, M. G. (1999). Models of core/periphery structures. Social Networks 21(4), 375-395.",
          doi: "10.1016/S0378-8733(99)00019-2"),
        .borgattiEverett1997,
      ])
    return NetworkMeasure(definition) { incidence, threads in
      CoreSearch(incidence, between: ties).best(threads: threads)?.correlation
    }
  }
}

extension TwoModeNetwork {
  /// The core of actors and events by whose periphery the network is most like an ideal.
  ///
  /// The ideal of Borgatti & Everett (1999), for two modes: all of the core's actors take part in all
  /// of the core's events, nobody of the periphery takes part in an event of the periphery, and in
  /// between is what `ties` says. The fit is the correlation of the ties with it, 1 where the network
  /// is the ideal.
  ///
  /// The best of all cores cannot be found in reasonable time for a large network. This is the best
  /// that a search finds which begins with every node and its neighbours and takes turns: for the core
  /// events, the best actors are those of at least some number of ties to them, and for these actors the
  /// best events; until nothing improves. What it finds does not depend on the order of the nodes. For
  /// the Southern Women it is the best of all, 0.4288, as listing every core shows; on 50 random networks
  /// of up to 14 by 14 nodes it was the best of all in 49.
  ///
  /// ```swift
  /// let core = network.corePeriphery()
  /// core?.actors          // who makes up the core
  /// core?.correlation     // 1 if there is nothing but core and periphery
  /// ```
  ///
  /// Of cores that fit alike, the one of fewest nodes is given, of those the one of fewest actors, and
  /// of those the first that is found. `nil` where no core can be compared with the ideal: there are no
  /// ties, or all there could be. See ``NetworkMeasure/corePeriphery(between:)``.
  ///
  /// - Parameters:
  ///   - ties: What the ideal has between core and periphery.
  ///   - threads: How many threads to work in; the result is the same for any number.
  /// - Complexity: O(s (m + n log n)) for s steps of the search, a few from each of up to 1,000 nodes.
  public func corePeriphery(
    between ties: CorePeripheryTies = .absent, threads: Int = Threads.available
  ) -> CorePeriphery<Actor, Event>? {
    CoreSearch(incidence, between: ties).best(threads: threads).map { core in
      CorePeriphery(
        actors: core.rows.map { actors[Int($0)] }, events: core.columns.map { events[Int($0)] },
        correlation: core.correlation)
    }
  }
}
