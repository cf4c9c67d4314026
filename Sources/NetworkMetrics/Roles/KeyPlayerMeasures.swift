import TwoModeNetworks

/// The most sets that are all tried where nothing else is said.
private let triedSets = 20_000

extension Measure {
  /// Whether a node is in the set whose absence would part the rest of its mode most.
  public static func keyPlayersFragmentation(count: Int) -> Measure {
    membership(
      .distanceFragmentation, count: count, name: "key-players-fragmentation",
      title: "Key players by fragmentation",
      meaning:
        "1 for a node in the set of \(max(1, count)) of its mode without which the others are furthest apart, 0 for others: the set of highest DF, 1 less the mean over pairs of others of one over their distance in the projection, all sets tried up to 20,000 and above that the best node added each time; of equals, the first in the order of the nodes.",
      undefined:
        "Where fewer than two others are left; not looked for in modes of more than 20,000 nodes.",
      complexity: "O(n1^3 / 64) a set tried, at most 20,000; else nearly O(k n1 m)")
  }

  /// Whether a node is in the set from which the rest of its mode is nearest.
  public static func keyPlayersReach(count: Int) -> Measure {
    membership(
      .distanceReach, count: count, name: "key-players-reach", title: "Key players by reach",
      meaning:
        "1 for a node in the set of \(max(1, count)) of its mode from which the others are nearest, 0 for others: the set of highest mean, over the others, of one over the distance from the nearest of the set in the projection, all sets tried up to 20,000 and above that the best node added each time; of equals, the first in the order of the nodes.",
      undefined: "Where no others are left; not looked for in modes of more than 20,000 nodes.",
      complexity: "O(n1^2 / 64) a set; at most 20,000 or k n1 sets")
  }

  private static func membership(
    _ goal: KeyPlayerGoal, count: Int, name: String, title: String, meaning: String,
    undefined: String, complexity: String
  ) -> Measure {
    Measure(
      MeasureDefinition(
        name: name, title: title, meaning: meaning, range: "0 or 1.",
        values: MeasureValues(withoutTies: .bySize, dependOnOrder: true), undefined: undefined,
        complexity: complexity, memory: KeyPlayerSearch.memory, references: [.borgatti2006])
    ) { incidence, threads -> MeasureOutcome<[Double?]> in
      let found = KeyPlayerSearch(incidence, goal)?
        .best(count: max(1, count), limit: triedSets, threads: threads)
      guard let found else {
        return MeasureOutcome(
          undefinedScores(incidence.rowCount),
          shortfall: KeyPlayerSearch.shortfall(for: incidence))
      }
      var scores = [Double?](repeating: 0, count: incidence.rowCount)
      for row in found.rows { scores[row] = 1 }
      return MeasureOutcome(scores)
    }
  }
}

extension NetworkMeasure {
  /// How far apart the rest of the mode is without its key players.
  public static func fragmentationByKeyPlayers(count: Int) -> NetworkMeasure {
    value(
      .distanceFragmentation, count: count,
      name: "fragmentation-by-key-players", title: "Fragmentation without the key players",
      meaning:
        "DF without the \(max(1, count)) nodes of the mode that key-players-fragmentation names: 1 less the mean over pairs of others of one over their distance in the projection.",
      range: "0 (every two others share a node) to 1 (no two do).",
      undefined:
        "Where fewer than two others are left; not looked for in modes of more than 20,000 nodes.",
      complexity: "O(n1^3 / 64) a set tried, at most 20,000; else nearly O(k n1 m)")
  }

  /// How near the rest of the mode is to its key players.
  public static func reachOfKeyPlayers(count: Int) -> NetworkMeasure {
    value(
      .distanceReach, count: count,
      name: "reach-of-key-players", title: "Reach of the key players",
      meaning:
        "The mean, over the other nodes of the mode, of one over the distance in the projection from the nearest of the \(max(1, count)) nodes that key-players-reach names.",
      range: "0 (they reach nobody) to 1 (every other shares a node with one of them).",
      undefined: "Where no others are left; not looked for in modes of more than 20,000 nodes.",
      complexity: "O(n1^2 / 64) a set; at most 20,000 or k n1 sets")
  }

  private static func value(
    _ goal: KeyPlayerGoal, count: Int, name: String, title: String, meaning: String,
    range: String, undefined: String, complexity: String
  ) -> NetworkMeasure {
    NetworkMeasure(
      MeasureDefinition(
        name: name, title: title, meaning: meaning, range: range,
        values: MeasureValues(withoutTies: .bySize),
        undefined: undefined,
        complexity: complexity, memory: KeyPlayerSearch.memory, references: [.borgatti2006]),
      ofOneMode: true
    ) { incidence, threads -> MeasureOutcome<Double?> in
      let found = KeyPlayerSearch(incidence, goal)?
        .best(count: max(1, count), limit: triedSets, threads: threads)
      return MeasureOutcome(
        found?.value, shortfall: KeyPlayerSearch.shortfall(for: incidence))
    }
  }
}

extension Reference {
  fileprivate static let borgatti2006 = Reference(
    "Borgatti, S. P. (2006). Identifying sets of key players in a social network. Computational & Mathematical Organization Theory 12(1), 21-34.",
    doi: "10.1007/s10588-006-7084-x")
}
