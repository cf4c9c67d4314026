import TwoModeNetworks

extension GroupedMeasure {
  /// By how many standard deviations a node's count of a role exceeds what groups dealt out at random
  /// among the others give it.
  public static func brokerageZ(_ role: BrokerageRole) -> GroupedMeasure {
    GroupedMeasure(
      MeasureDefinition(
        name: "\(role.rawValue)-z",
        title: "Brokerage as \(role.rawValue), beside chance",
        meaning:
          "By how many standard deviations the number of ordered pairs of a node's partners, \(role.words), that are not partners themselves exceeds its mean over all ways to deal the groups of the other nodes out among them.",
        range: "Any number; 0 is what chance gives on average.",
        values: MeasureValues(-(.infinity)...(.infinity)),
        undefined:
          "For nodes in no group, and where every deal gives the same number: without such pairs, or in one group of all, say.",
        complexity: "O(sum of squared degrees of the projection)",
        memory: .partners,
        references: [.gouldFernandez1989]),
      by: .ownMode
    ) { incidence, groups, threads in
      let rows = ProjectedTies(incidence).rows(nodeCount: incidence.rowCount)
      let numbers = groups.groups.map { $0 ?? -1 }
      let sizes = groups.members.map { Double($0.count) }
      let chances = sizes.indices.map { RoleChances(role, own: $0, sizes: sizes) }
      let counts = brokerageCounts(rows, groups: numbers, threads: threads)
      return counts.indices.map { node in
        let own = numbers[node]
        return own < 0 ? nil : chances[own].z(of: counts[node])
      }
    }
  }
}

/// How likely pairs of a broker's partners are to be in a role when the groups of all other nodes are dealt
/// out anew among them and the broker keeps its own.
private struct RoleChances {
  private let role: BrokerageRole
  /// That a pair is, that two pairs with one end in common both are, and that two pairs apart both are.
  private let one: Double
  private let chained: Double
  private let apart: Double

  init(_ role: BrokerageRole, own: Int, sizes: [Double]) {
    /// The number of ways to draw so many nodes of a set, one after another.
    func ways(_ size: Double, _ drawn: Int) -> Double {
      (0..<drawn).reduce(1) { $0 * Swift.max(0, size - Double($1)) }
    }
    let inside = sizes[own] - 1
    let others = sizes.indices.filter { $0 != own }.map { sizes[$0] }
    let outside = others.reduce(0, +)
    // Ways to draw two, three and twice two of the same other group.
    let two = others.reduce(0) { $0 + ways($1, 2) }
    let three = others.reduce(0) { $0 + ways($1, 3) }
    let squares = others.reduce(0) { $0 + ways($1, 2) * ways($1, 2) }
    let twice = others.reduce(0) { $0 + ways($1, 4) } + two * two - squares
    let counts: (Double, Double, Double)
    switch role {
    case .coordinator:
      counts = (ways(inside, 2), ways(inside, 3), ways(inside, 4))
    case .consultant:
      counts = (two, three, twice)
    case .representative, .gatekeeper:
      counts = (
        2 * inside * outside, inside * ways(outside, 2) + outside * ways(inside, 2),
        4 * ways(inside, 2) * ways(outside, 2)
      )
    case .liaison:
      counts = (
        ways(outside, 2) - two, others.reduce(0) { $0 + $1 * ways(outside - $1, 2) },
        // Two pairs of others, less those of which one or the other is of one group.
        ways(outside, 4) - 2 * two * ways(outside - 2, 2) + twice
      )
    }
    let nodes = inside + outside
    func share(_ count: Double, _ drawn: Int) -> Double {
      let all = ways(nodes, drawn)
      return all > 0 ? count / all : 0
    }
    self.role = role
    one = share(counts.0, 2)
    chained = share(counts.1, 3)
    apart = share(counts.2, 4)
  }

  /// By how many standard deviations the count exceeds its mean; `nil` if there are none.
  func z(of counts: RoleCounts) -> Double? {
    // Pairs without order: those of ends in two roles stand once in each, the others twice in theirs.
    let pairs = Double(counts.open) / 2
    let chains = Double(counts.chains)
    let separate = pairs * pairs - pairs - chains
    let variance =
      pairs * (one - one * one) + chains * (chained - one * one) + separate * (apart - one * one)
    // Where every deal gives the same, rounding alone is left.
    guard variance > 1e-12 * pairs * pairs else { return nil }
    let isOneWay = role == .representative || role == .gatekeeper
    let count = Double(counts[role]) / (isOneWay ? 1 : 2)
    return (count - pairs * one) / variance.squareRoot()
  }
}

extension TwoModeNetwork {
  /// How far each actor's count of a role is from what chance gives it, in standard deviations.
  ///
  ///     z = (count - mean) / standard deviation
  ///
  /// over all ways to deal the groups of the other actors out among them, ties and the actor's own group
  /// staying. Both are worked out exactly, from how many of its open pairs have an end in common. Actors
  /// in no group stay so.
  ///
  /// ```swift
  /// network.brokerageZ(.liaison, actorsBy: \.side)["Housing Bureau"]
  /// ```
  ///
  /// This is not the z of Gould and Fernandez, which R's `sna::brokerage` gives: theirs is of networks
  /// whose ties are drawn one by one, each way for itself, as no projection's are.
  ///
  /// Any number; `nil` for actors in no group, and where every deal gives the same count. See
  /// ``GroupedMeasure/brokerageZ(_:)``.
  ///
  /// - Parameters:
  ///   - role: What the groups must be.
  ///   - group: The group of an actor; `nil` for none.
  /// - Complexity: O(sum of squared degrees of the projection).
  public func brokerageZ<Label: Hashable>(
    _ role: BrokerageRole, actorsBy group: (Actor) -> Label?
  ) -> Scores<Actor> {
    scores(of: .brokerageZ(role), actorsBy: group)
  }
}
