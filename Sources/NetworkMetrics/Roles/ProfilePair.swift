import TwoModeNetworks

/// Two nodes, how alike their profiles are, and what they share.
public struct ProfilePair<Actor: Sendable, Event: Sendable>: Sendable {
  /// The node that stands first in the network.
  public let first: Actor
  /// The other node.
  public let second: Actor
  /// The comparison of the two; `nil` where it is undefined.
  public let value: Double?
  /// The nodes of the other mode that both are tied to, in the order of the network.
  public let shared: [Event]
}

extension TwoModeNetwork {
  /// All pairs of actors by how alike their profiles are, the most alike first and the undefined last,
  /// equally alike ones in the order of the network. A distance is least where profiles are most alike.
  ///
  /// See ``profiles(comparedBy:)``.
  ///
  /// - Parameters:
  ///   - comparison: How profiles are compared.
  ///   - isIncluded: Which pairs are listed; all are listed without it.
  /// - Complexity: O(n1 squared log n1 + sum over pairs of the degrees).
  public func profilePairs(
    comparedBy comparison: ProfileComparison,
    where isIncluded: (Actor, Actor) -> Bool = { _, _ in true }
  ) -> [ProfilePair<Actor, Event>] {
    let values = profiles(comparedBy: comparison).values
    let events = actors.map { self.events(of: $0) }
    let sign = comparison == .euclidean ? -1.0 : 1.0
    var found: [(first: Int, second: Int, value: Double?)] = []
    for first in actors.indices {
      for second in actors.indices.dropFirst(first + 1)
      where isIncluded(actors[first], actors[second]) {
        found.append((first, second, values[first][second]))
      }
    }
    let keys = found.map { ($0.value.map { sign * $0 }) ?? -.infinity }
    return found.indices.sorted { (keys[$1], $0) < (keys[$0], $1) }.map { place in
      let pair = found[place]
      let others = Set(events[pair.second])
      return ProfilePair(
        first: actors[pair.first], second: actors[pair.second], value: pair.value,
        shared: events[pair.first].filter { others.contains($0) })
    }
  }
}
