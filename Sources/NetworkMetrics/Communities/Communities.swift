import TwoModeNetworks

/// Actors and events that are tied to one another more than chance would have it.
public struct Community<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable, Hashable
{
  /// The actors, in the order of the network.
  public let actors: [Actor]
  /// The events, in the order of the network.
  public let events: [Event]

  /// The number of nodes of both modes.
  public var count: Int { actors.count + events.count }
}

/// The communities of a network, each of actors and events.
///
/// ```swift
/// let communities = network.communities(method: .leiden, resolution: 1, seed: 1)
/// communities.modularity            // 0.34
/// communities.groups[0].actors      // who makes up the largest
/// communities[actor: "Laura"]       // 0: the largest
/// communities.stability(ofActor: "Laura")
/// ```
public struct Communities<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable {
  /// The communities, the largest first, counted in nodes of both modes.
  public let groups: [Community<Actor, Event>]
  /// Barber's modularity; `nil` where it is undefined.
  public let modularity: Double?
  /// The resolution that they were looked for at.
  public let resolution: Double
  /// The same communities by the positions of the nodes, numbered as in ``groups``.
  public let partition: TwoModePartition
  /// How stable each actor's place is, in the order of the network; `nil` for an actor in no community
  /// or with nobody else in its own.
  public let actorStability: [Double?]
  /// How stable each event's place is, in the order of the network.
  public let eventStability: [Double?]

  private let actorIndex: @Sendable (Actor) -> Int?
  private let eventIndex: @Sendable (Event) -> Int?

  init(_ search: CommunitySearch, of network: TwoModeNetwork<Actor, Event>, resolution: Double) {
    var actors = [[Actor]](repeating: [], count: search.partition.count)
    var events = [[Event]](repeating: [], count: search.partition.count)
    for (row, group) in search.partition.rows.enumerated() {
      if let group { actors[group].append(network.actors[row]) }
    }
    for (column, group) in search.partition.columns.enumerated() {
      if let group { events[group].append(network.events[column]) }
    }
    groups = zip(actors, events).map { Community(actors: $0, events: $1) }
    modularity = search.modularity
    self.resolution = resolution
    partition = search.partition
    actorStability = search.rowStability
    eventStability = search.columnStability
    actorIndex = { network.index(of: $0) }
    eventIndex = { network.transposed.index(of: $0) }
  }

  /// The number of communities.
  public var count: Int { groups.count }

  /// The place of an actor's community among ``groups``; `nil` for an isolate and for an unknown actor.
  ///
  /// - Complexity: O(1).
  public subscript(actor actor: Actor) -> Int? { actorIndex(actor).flatMap { partition.rows[$0] } }

  /// The place of an event's community among ``groups``; `nil` for an isolate and for an unknown event.
  ///
  /// - Complexity: O(1).
  public subscript(event event: Event) -> Int? {
    eventIndex(event).flatMap { partition.columns[$0] }
  }

  /// How often an actor was with the others of its community: the mean, over the runs, of the share of
  /// the community's other nodes, of both modes, that the run put together with it.
  ///
  /// 1 where every run kept it with all of them; how many others joined them does not matter. `nil` for
  /// an actor in no community, with nobody else in its own, or unknown.
  ///
  /// - Complexity: O(1).
  public func stability(ofActor actor: Actor) -> Double? {
    actorIndex(actor).flatMap { actorStability[$0] }
  }

  /// How often an event was with the others of its community, as ``stability(ofActor:)`` has it.
  ///
  /// - Complexity: O(1).
  public func stability(ofEvent event: Event) -> Double? {
    eventIndex(event).flatMap { eventStability[$0] }
  }
}

extension TwoModeNetwork {
  /// The communities of the network: groups of actors and events of high modularity, and how far each
  /// node's place in them can be relied on.
  ///
  /// The search is run several times in different random orders. What is given is the division of the
  /// highest modularity, ``modularity(of:resolution:ties:)``; of equals one of the fewest communities,
  /// and of those the first that was found. How often the runs agree with it about a node is the node's
  /// stability. A consensus by reclustering how often nodes are together (Lancichinetti & Fortunato
  /// 2012) would give up modularity for a threshold and needs a number for every pair of nodes; its
  /// frequencies, of nodes with the others of their community, are the stability.
  ///
  /// The same seed gives the same communities for the same order of nodes, in any number of threads;
  /// another order may lead to others. A network and its transpose have the same communities, unless the
  /// transpose is the network itself.
  ///
  /// Isolates are in no community: they add nothing anywhere. Without ties, for a resolution below 0 or
  /// not finite, and, with weighted ties, where a weight is not positive and finite, there are no
  /// communities, and modularity is `nil`.
  ///
  /// Lancichinetti, A. & Fortunato, S. (2012). Consensus clustering in complex networks. Scientific
  /// Reports 2, 336. doi:10.1038/srep00336
  ///
  /// - Parameters:
  ///   - method: How they are looked for.
  ///   - resolution: Above 1 for more and smaller communities, below 1 for fewer.
  ///   - counting: Whether ties count by their weights.
  ///   - runs: How many times they are looked for; below 1 is read as 1.
  ///   - seed: What decides the random orders.
  ///   - threads: How many threads to work in.
  /// - Complexity: O(m) a round of visits, in a few rounds, for each run; `.dirtlpawbPlus` ten times the
  ///   number of communities as much.
  public func communities(
    method: CommunityMethod = .leiden, resolution: Double = 1, ties counting: TieCounting = .alike,
    runs: Int = 20, seed: UInt64 = 1, threads: Int = Threads.available
  ) -> Communities<Actor, Event> {
    let search = CommunitySearch(
      incidence, method: method, resolution: resolution, ties: counting, runs: runs, seed: seed,
      threads: threads)
    return Communities(search, of: self, resolution: resolution)
  }
}
