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
  /// Only the pairs that are listed are kept; ``profilePairsNeed(counted:where:)`` tells beforehand what
  /// memory they take.
  ///
  /// - Parameters:
  ///   - comparison: How profiles are compared.
  ///   - isIncluded: Which pairs are listed; all are listed without it.
  /// - Complexity: O(n1 squared + sum over events of d squared) and, for p pairs listed, O(p log p + sum over
  ///   them of the degrees).
  public func profilePairs(
    comparedBy comparison: ProfileComparison,
    where isIncluded: (Actor, Actor) -> Bool = { _, _ in true }
  ) -> [ProfilePair<Actor, Event>] {
    let sign = comparison == .euclidean ? -1.0 : 1.0
    var found: [FoundPair] = []
    var common = CommonNeighbours(incidence)
    let rows = incidence.rows
    let watch = WorkWatch.current
    for first in actors.indices where !watch.shouldStop {
      common.count(around: first)
      for second in actors.indices.dropFirst(first + 1)
      where isIncluded(actors[first], actors[second]) {
        let value = comparison.value(
          rows.degree(of: first), rows.degree(of: second), common: Int(common.counts[second]),
          of: events.count)
        found.append(
          FoundPair(
            first: Int32(first), second: Int32(second),
            likeness: value.map { sign * $0 } ?? -.infinity))
      }
    }
    found.sort { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
    return found.map { pair in
      let shared = rows[Int(pair.first)].filter { rows.contains($0, inRow: Int(pair.second)) }
      return ProfilePair(
        first: actors[Int(pair.first)], second: actors[Int(pair.second)],
        value: pair.likeness.isFinite ? sign * pair.likeness : nil,
        shared: shared.map { events[Int($0)] })
    }
  }

  /// How much memory the list of ``profilePairs(comparedBy:where:)`` takes, before it is made.
  ///
  /// - Parameters:
  ///   - counting: Whether the pairs that are listed are counted, which asks of every two actors whether
  ///     they are; or taken to be all.
  ///   - isIncluded: Which pairs are listed.
  /// - Complexity: O(n2) bounded; O(n1 squared) more counted.
  public func profilePairsNeed(
    counted counting: MemoryNeed.Counting,
    where isIncluded: (Actor, Actor) -> Bool = { _, _ in true }
  ) -> MemoryNeed {
    var pairs = 0
    switch counting {
    case .atMost: pairs = allPairs
    case .exactly:
      let watch = WorkWatch.current
      for first in actors.indices where !watch.shouldStop {
        for second in actors.indices.dropFirst(first + 1)
        where isIncluded(actors[first], actors[second]) { pairs += 1 }
      }
    }
    // The pairs found may half fill their list; what two share is a list of its own where it is not empty.
    let found = 2 * MemoryLayout<FoundPair>.stride
    let listed = MemoryLayout<ProfilePair<Actor, Event>>.stride
    let tied = Double(min(pairs, projectedTieLimit))
    return MemoryNeed(
      pairs: pairs, shared: sharedPairs, perPair: Double(found + listed),
      known: tied * 48 + Double(sharedPairs) * Double(MemoryLayout<Event>.stride))
  }
}

/// A pair, and how alike the two are: a distance counts below 0, and what is undefined is infinitely far.
private struct FoundPair {
  let first: Int32
  let second: Int32
  let likeness: Double
}
