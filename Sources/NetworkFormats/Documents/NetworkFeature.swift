/// What a network file may say beyond which nodes are tied.
public enum NetworkFeature: String, CaseIterable, Sendable {
  /// Nodes without a tie.
  case isolates
  /// Which mode a node belongs to.
  case modes
  /// Names of nodes beside their ids.
  case labels
  /// How strong ties are.
  case weights
  /// Several ties between the same nodes.
  case parallelTies
  /// Ties that go from source to target.
  case direction
  /// What else is said of nodes.
  case nodeAttributes
  /// What else is said of ties.
  case tieAttributes
  /// What the network is called.
  case title
}

extension NetworkDocument {
  /// How often a document says something that a format may be unable to hold; 0 where it does not.
  ///
  /// - Complexity: O(nodes + ties).
  public func count(of feature: NetworkFeature) -> Int {
    switch feature {
    case .isolates: isolates.count
    case .modes: nodes.count { $0.mode != nil }
    case .labels: nodes.count { $0.name != $0.id }
    case .weights: ties.count { $0.weight != nil }
    case .parallelTies: parallelTieCount
    case .direction: isDirected ? ties.count : 0
    case .nodeAttributes: nodeAttributes.count
    case .tieAttributes: tieAttributes.count
    case .title: title == nil ? 0 : 1
    }
  }

  private var parallelTieCount: Int {
    struct Pair: Hashable {
      let first: Int
      let second: Int
    }
    var seen: Set<Pair> = []
    return ties.count { tie in
      !seen.insert(Pair(first: min(tie.source, tie.target), second: max(tie.source, tie.target)))
        .inserted
    }
  }
}
