import TwoModeNetworks

extension Projection {
  /// The ties by weight, strongest first, those without one last; equals in the projection's order.
  ///
  /// - Complexity: O(n log n).
  public var strongestFirst: [Tie] {
    // Positions are sorted rather than ties: swapping whole ties takes twenty times as long.
    let weights = ties.map { $0.weight ?? -.infinity }
    return ties.indices.sorted { weights[$0] > weights[$1] }.map { ties[$0] }
  }

  /// The ties by p, the least likely by chance first and those without one last; equals by weight, and
  /// equals of these in the projection's order.
  ///
  /// - Complexity: O(n log n).
  public var likeliestLast: [Tie] {
    let keys = ties.map { (p: $0.p ?? .infinity, weight: -($0.weight ?? -.infinity)) }
    return ties.indices.sorted { keys[$0] < keys[$1] }.map { ties[$0] }
  }
}
