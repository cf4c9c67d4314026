/// A two-mode (bipartite, affiliation) network: actors, events, and who takes part in what.
///
/// An immutable value. Each mode keeps its isolates and the order in which its nodes were given, and
/// that order is the tie-break of every ranking made from the network.
///
/// ```swift
/// let network = TwoModeNetwork(ties: [("Evelyn", "E1"), ("Laura", "E1"), ("Laura", "E2")])
/// network.events(of: "Laura")        // ["E1", "E2"]
/// network.transposed.actors          // ["E1", "E2"]
/// ```
///
/// The two modes may use the same node type; a value that stands in both modes is two nodes.
public struct TwoModeNetwork<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable {
  /// The nodes of the first mode, in the order given.
  public let actors: [Actor]
  /// The nodes of the second mode, in the order given.
  public let events: [Event]
  /// The ties by node index, kept from both modes.
  public let incidence: Incidence

  private let actorIndices: [Actor: Int32]
  private let eventIndices: [Event: Int32]

  private init(
    actors: [Actor], events: [Event], incidence: Incidence,
    actorIndices: [Actor: Int32], eventIndices: [Event: Int32]
  ) {
    self.actors = actors
    self.events = events
    self.incidence = incidence
    self.actorIndices = actorIndices
    self.eventIndices = eventIndices
  }

  /// Builds a network from the nodes of both modes and the ties between them.
  ///
  /// A tie given twice is one tie; where weights are given, they add up. A weight may be 0 or below, as
  /// in a signed network; measures that are not defined for such weights are `nil` then, and say so.
  ///
  /// - Parameters:
  ///   - actors: The nodes of the first mode, isolates included, each once.
  ///   - events: The nodes of the second mode, isolates included, each once.
  ///   - ties: Pairs of an actor and an event.
  ///   - weights: A weight for each tie, finite, or `nil` where ties carry none.
  /// - Throws: ``NetworkError`` if a node is listed twice, a tie names an unlisted node, or weights are
  ///   not what ties have.
  /// - Complexity: O(actors + events + ties).
  public init(
    actors: [Actor], events: [Event], ties: [(Actor, Event)], weights: [Double]? = nil
  ) throws(NetworkError) {
    let actorIndices = try Self.indices(of: actors)
    let eventIndices = try Self.indices(of: events)
    var indexed: [(row: Int32, column: Int32)] = []
    indexed.reserveCapacity(ties.count)
    for (actor, event) in ties {
      guard let row = actorIndices[actor] else { throw .unknownNode("\(actor)") }
      guard let column = eventIndices[event] else { throw .unknownNode("\(event)") }
      indexed.append((row, column))
    }
    let incidence = Incidence(
      rowCount: actors.count, columnCount: events.count, ties: indexed,
      weights: try Self.checked(weights, of: ties))
    self.init(
      actors: actors, events: events, incidence: incidence, actorIndices: actorIndices,
      eventIndices: eventIndices)
    try requireFiniteWeights()
  }

  /// Builds a network from its ties alone; nodes stand in the order of their first tie.
  ///
  /// - Parameter ties: Pairs of an actor and an event. A tie given twice is one tie.
  /// - Complexity: O(ties).
  public init(ties: [(Actor, Event)]) {
    self.init(ties, checkedWeights: nil)
  }

  /// Builds a network from its ties and their weights; nodes stand in the order of their first tie.
  ///
  /// - Parameters:
  ///   - ties: Pairs of an actor and an event. A tie given twice is one tie; its weights add up.
  ///   - weights: A weight for each tie, finite, or `nil` where ties carry none.
  /// - Throws: ``NetworkError`` if weights are not as many as ties, or one is not finite.
  /// - Complexity: O(ties).
  public init(ties: [(Actor, Event)], weights: [Double]?) throws(NetworkError) {
    self.init(ties, checkedWeights: try Self.checked(weights, of: ties))
    try requireFiniteWeights()
  }

  /// Builds a network from its ties, each with its weight; nodes stand in the order of their first tie.
  ///
  /// ```swift
  /// try TwoModeNetwork(weightedTies: [("Evelyn", "E1", 2), ("Laura", "E1", 0.5)])
  /// ```
  ///
  /// - Parameter ties: An actor, an event, and how strongly they are tied, a finite number. A tie given
  ///   twice is one tie; its weights add up.
  /// - Throws: ``NetworkError`` if a weight is not finite.
  /// - Complexity: O(ties).
  public init(weightedTies ties: [(Actor, Event, Double)]) throws(NetworkError) {
    try self.init(ties: ties.map { ($0.0, $0.1) }, weights: ties.map { $0.2 })
  }

  private init(_ ties: [(Actor, Event)], checkedWeights weights: [Double]?) {
    var actors: [Actor] = []
    var events: [Event] = []
    var actorIndices: [Actor: Int32] = [:]
    var eventIndices: [Event: Int32] = [:]
    var indexed: [(row: Int32, column: Int32)] = []
    indexed.reserveCapacity(ties.count)
    for (actor, event) in ties {
      let row = Self.index(of: actor, in: &actorIndices, nodes: &actors)
      let column = Self.index(of: event, in: &eventIndices, nodes: &events)
      indexed.append((row, column))
    }
    self.init(
      actors: actors, events: events,
      incidence: Incidence(
        rowCount: actors.count, columnCount: events.count, ties: indexed, weights: weights),
      actorIndices: actorIndices, eventIndices: eventIndices)
  }

  /// The same network with its modes exchanged.
  ///
  /// Every measure is written for actors; measure events by measuring the transposed network.
  ///
  /// - Complexity: O(1).
  public var transposed: TwoModeNetwork<Event, Actor> {
    TwoModeNetwork<Event, Actor>(
      actors: events, events: actors, incidence: incidence.transposed,
      actorIndices: eventIndices, eventIndices: actorIndices)
  }

  /// The position of an actor in ``actors``, or `nil` if the network has no such actor.
  ///
  /// - Complexity: O(1).
  public func index(of actor: Actor) -> Int? {
    actorIndices[actor].map(Int.init)
  }

  /// The events that an actor takes part in, in the order of ``events``; none for an unknown actor.
  ///
  /// - Complexity: O(d) for an actor of d events.
  public func events(of actor: Actor) -> [Event] {
    guard let row = actorIndices[actor] else { return [] }
    return incidence.rows[Int(row)].map { events[Int($0)] }
  }

  /// The network that is left when some actors go; every event stays, if only as an isolate.
  ///
  /// - Complexity: O(actors + events + ties).
  public func removing(_ gone: Set<Actor>) -> TwoModeNetwork {
    let kept = actors.indices.filter { !gone.contains(actors[$0]) }
    var ties: [(row: Int32, column: Int32)] = []
    var weights: [Double]? = incidence.rows.weights.map { _ in [] }
    for (position, row) in kept.enumerated() {
      for entry in incidence.rows.offsets[row]..<incidence.rows.offsets[row + 1] {
        ties.append((Int32(position), incidence.rows.columns[entry]))
        if let all = incidence.rows.weights { weights?.append(all[entry]) }
      }
    }
    let nodes = kept.map { actors[$0] }
    var indices: [Actor: Int32] = [:]
    for (position, node) in nodes.enumerated() { indices[node] = Int32(position) }
    return TwoModeNetwork(
      actors: nodes, events: events,
      incidence: Incidence(
        rowCount: nodes.count, columnCount: events.count, ties: ties, weights: weights),
      actorIndices: indices, eventIndices: eventIndices)
  }

  private static func checked(
    _ weights: [Double]?, of ties: [(Actor, Event)]
  ) throws(NetworkError) -> [Double]? {
    guard let weights else { return nil }
    guard weights.count == ties.count else {
      throw .weightCount(weights: weights.count, ties: ties.count)
    }
    for (tie, weight) in zip(ties, weights) where !weight.isFinite {
      throw .invalidWeight(first: "\(tie.0)", second: "\(tie.1)", weight: "\(weight)")
    }
    return weights
  }

  /// Weights that are finite each may add up to more than a number can be.
  private func requireFiniteWeights() throws(NetworkError) {
    guard let weights = incidence.rows.weights, !weights.allSatisfy(\.isFinite) else { return }
    for row in actors.indices {
      for entry in incidence.rows.offsets[row]..<incidence.rows.offsets[row + 1]
      where !weights[entry].isFinite {
        throw .invalidWeight(
          first: "\(actors[row])", second: "\(events[Int(incidence.rows.columns[entry])])",
          weight: "\(weights[entry])")
      }
    }
  }

  private static func indices<Node: Hashable>(
    of nodes: [Node]
  ) throws(NetworkError) -> [Node: Int32] {
    var indices: [Node: Int32] = [:]
    indices.reserveCapacity(nodes.count)
    for (position, node) in nodes.enumerated() {
      guard indices.updateValue(Int32(position), forKey: node) == nil else {
        throw .repeatedNode("\(node)")
      }
    }
    return indices
  }

  private static func index<Node: Hashable>(
    of node: Node, in indices: inout [Node: Int32], nodes: inout [Node]
  ) -> Int32 {
    if let known = indices[node] { return known }
    let index = Int32(nodes.count)
    indices[node] = index
    nodes.append(node)
    return index
  }
}
