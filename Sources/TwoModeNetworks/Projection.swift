/// The one-mode network of one mode: two nodes are tied if they share a node of the other mode.
///
/// Every tie knows the nodes that made it, so a weight can always be traced to its evidence.
///
/// ```swift
/// for tie in network.projected(weighting: .newman).ties {
///   print(tie.first, tie.second, tie.weight, tie.shared)
/// }
/// ```
///
/// Where weights are directed (``isDirected``), each pair is two ties, (a, b) and (b, a), each with a
/// weight of its own. Which way a tie goes, its weighting says: the tie with `first` a and `second` b
/// has the weight of (a, b) in ``ProjectionWeighting``.
public struct Projection<Node: Hashable & Sendable, Shared: Hashable & Sendable>: Sendable {
  /// Two nodes and what they share.
  public struct Tie: Sendable, Hashable {
    /// The node that stands first in the network; of directed weights, the a of (a, b).
    public let first: Node
    /// The other node.
    public let second: Node
    /// The weight, as the projection's ``Projection/weighting`` defines it; `nil` where it is undefined.
    public let weight: Double?
    /// The shared nodes of the other mode, in their order. Their number is the count weight, whatever
    /// the weighting.
    public let shared: [Shared]
    /// How likely chance alone ties the pair as strongly, as the test defines it that was asked for;
    /// `nil` where none was, or where it is undefined.
    public let p: Double?
    /// `p` corrected for the number of pairs that were tested; `nil` where `p` is.
    public let q: Double?
  }

  /// All nodes of the mode, isolates included.
  public let nodes: [Node]
  /// The tied pairs, ordered by first and then by second node.
  public let ties: [Tie]
  /// What the weights mean.
  public let weighting: ProjectionWeighting
  /// Whether each pair is two ties, with weights that may differ.
  public let isDirected: Bool
  /// How many pairs were tested, for which each tie's ``Tie/q`` corrects: all that there could be, tied or
  /// not, or what the test names instead; `nil` where ties have no q.
  public let testCount: Int?

  /// The ties that a condition holds for, on the same nodes.
  public func filter(_ isIncluded: (Tie) -> Bool) -> Projection {
    Projection(
      nodes: nodes, ties: ties.filter(isIncluded), weighting: weighting, isDirected: isDirected,
      testCount: testCount)
  }

  /// The same ties with what a test of each says, in the order of ``ties``.
  ///
  /// - Parameters:
  ///   - p: The p of each tie.
  ///   - q: The q of each tie.
  ///   - tests: How many pairs q corrects for.
  /// - Precondition: As many of each as there are ties.
  package func marked(p: [Double?], q: [Double?], tests: Int?) -> Projection {
    precondition(p.count == ties.count && q.count == ties.count, "a p and a q for each tie")
    let marked = ties.indices.map { index in
      let tie = ties[index]
      return Tie(
        first: tie.first, second: tie.second, weight: tie.weight, shared: tie.shared, p: p[index],
        q: q[index])
    }
    return Projection(
      nodes: nodes, ties: marked, weighting: weighting, isDirected: isDirected, testCount: tests)
  }

  /// The ties of one node, either way.
  public func ties(of node: Node) -> [Tie] {
    ties.filter { $0.first == node || $0.second == node }
  }
}

extension Projection.Tie {
  /// The other end of the tie, seen from one of its nodes; `nil` if the node is at neither end.
  public func partner(of node: Node) -> Node? {
    if node == first { return second }
    return node == second ? first : nil
  }
}

extension TwoModeNetwork {
  /// The projection onto the actors: who shares events with whom, and which.
  ///
  /// Project `transposed` to see which events share actors.
  ///
  /// ```swift
  /// network.projected(weighting: .jaccard)
  /// network.projected(weighting: .count, ties: .weighted)    // the incidence times its transpose
  /// ```
  ///
  /// Weights are `nil`, everywhere, where ties count by their weights and the weighting has no form for
  /// them.
  ///
  /// - Parameters:
  ///   - weighting: How strongly a pair is tied; the number of shared events by default.
  ///   - counting: Whether ties count by their weights.
  /// - Complexity: O(sum over events of d squared), d being the number of the event's actors; for
  ///   directed weights, O(p log p) more for p pairs, and for weighted ties, O(sum over pairs of a
  ///   degree) more.
  public func projected(
    weighting: ProjectionWeighting = .count, ties counting: TieCounting = .alike
  ) -> Projection<Actor, Event> {
    let pairs = ProjectedTies(incidence)
    let weights = pairs.weights(weighting, in: incidence, ties: counting)
    func tie(_ pair: Int, reversed: [Double?]? = nil) -> Projection<Actor, Event>.Tie {
      let first = actors[Int(pairs.firsts[pair])]
      let second = actors[Int(pairs.seconds[pair])]
      return Projection<Actor, Event>.Tie(
        first: reversed == nil ? first : second, second: reversed == nil ? second : first,
        weight: (reversed ?? weights)[pair],
        shared: pairs.sharedNodes(ofPair: pair).map { events[Int($0)] }, p: nil, q: nil)
    }
    guard weighting.isDirected(ties: counting) else {
      return Projection(
        nodes: actors, ties: (0..<pairs.count).map { tie($0) }, weighting: weighting,
        isDirected: false, testCount: nil)
    }
    let reversed = pairs.weights(weighting, in: incidence, ties: counting, reversed: true)
    let ties = pairs.bothWays.map { tie($0.pair, reversed: $0.isReversed ? reversed : nil) }
    return Projection(
      nodes: actors, ties: ties, weighting: weighting, isDirected: true, testCount: nil)
  }
}
