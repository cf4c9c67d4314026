/// The one-mode network of one mode: two nodes are tied if they share a node of the other mode.
///
/// Every tie knows the nodes that made it, so a weight can always be traced to its evidence.
///
/// ```swift
/// for tie in network.projected(weighting: .newman).ties {
///   print(tie.first, tie.second, tie.weight, tie.shared)
/// }
/// ```
public struct Projection<Node: Hashable & Sendable, Shared: Hashable & Sendable>: Sendable {
  /// Two nodes and what they share.
  public struct Tie: Sendable, Hashable {
    /// The node that stands first in the network.
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

  /// The ties that a condition holds for, on the same nodes.
  public func filter(_ isIncluded: (Tie) -> Bool) -> Projection {
    Projection(nodes: nodes, ties: ties.filter(isIncluded), weighting: weighting)
  }

  /// The same ties with what a test of each says, in the order of ``ties``.
  ///
  /// - Precondition: As many of each as there are ties.
  public func marked(p: [Double?], q: [Double?]) -> Projection {
    precondition(p.count == ties.count && q.count == ties.count, "a p and a q for each tie")
    let marked = ties.indices.map { index in
      let tie = ties[index]
      return Tie(
        first: tie.first, second: tie.second, weight: tie.weight, shared: tie.shared, p: p[index],
        q: q[index])
    }
    return Projection(nodes: nodes, ties: marked, weighting: weighting)
  }

  /// The ties of one node.
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
  /// - Parameter weighting: How strongly a pair is tied; the number of shared events by default.
  /// - Complexity: O(sum over events of d squared), d being the number of the event's actors.
  public func projected(weighting: ProjectionWeighting = .count) -> Projection<Actor, Event> {
    let pairs = ProjectedTies(incidence)
    let weights = pairs.weights(weighting, in: incidence)
    let ties = (0..<pairs.count).map { pair in
      Projection<Actor, Event>.Tie(
        first: actors[Int(pairs.firsts[pair])], second: actors[Int(pairs.seconds[pair])],
        weight: weights[pair],
        shared: pairs.sharedNodes(ofPair: pair).map { events[Int($0)] }, p: nil, q: nil)
    }
    return Projection(nodes: actors, ties: ties, weighting: weighting)
  }
}
