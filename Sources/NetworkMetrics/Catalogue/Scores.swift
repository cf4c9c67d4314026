/// The scores of one mode's nodes by one measure.
///
/// ```swift
/// let scores = network.closeness()
/// scores["Laura"]      // 0.67, or nil where the measure is undefined
/// scores.top(3)        // [(node: "Evelyn", score: 0.8), ...]
/// ```
public struct Scores<Node: Hashable & Sendable>: Sendable {
  /// What the scores mean.
  public let definition: MeasureDefinition
  /// The nodes, in the order of the network.
  public let nodes: [Node]
  /// The score of each node, in the order of ``nodes``; `nil` where the measure is undefined.
  public let values: [Double?]
  /// Why there are no scores though they are defined; `nil` as a rule.
  public let shortfall: Shortfall?

  private let index: @Sendable (Node) -> Int?

  init(
    definition: MeasureDefinition, nodes: [Node], values: [Double?],
    shortfall: Shortfall? = nil,
    index: @escaping @Sendable (Node) -> Int?
  ) {
    self.definition = definition
    self.nodes = nodes
    self.values = values
    self.shortfall = shortfall
    self.index = index
  }

  /// The score of a node; `nil` where the measure is undefined and for a node not in the network.
  ///
  /// - Complexity: O(1).
  public subscript(node: Node) -> Double? {
    index(node).flatMap { values[$0] }
  }

  /// The nodes that have a score, highest first; equal scores keep the order of the network.
  ///
  /// - Complexity: O(n log n).
  public func ranked() -> [(node: Node, score: Double)] {
    let scored = values.enumerated().compactMap { position, value in
      value.map { (position: position, score: $0) }
    }
    return
      scored
      .sorted { ($1.score, $0.position) < ($0.score, $1.position) }
      .map { (node: nodes[$0.position], score: $0.score) }
  }

  /// The first of ``ranked()``: all of them if there are fewer, none for a count below 1.
  ///
  /// - Complexity: O(n log n).
  public func top(_ count: Int) -> [(node: Node, score: Double)] {
    Array(ranked().prefix(Swift.max(0, count)))
  }
}

extension Scores: Equatable {
  /// Whether two sets of scores are by the same measure, of the same nodes, and the same.
  public static func == (first: Scores, second: Scores) -> Bool {
    first.definition == second.definition && first.nodes == second.nodes
      && first.values == second.values && first.shortfall == second.shortfall
  }
}
