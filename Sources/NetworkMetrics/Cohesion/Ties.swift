import TwoModeNetworks

extension TwoModeNetwork {
  /// An actor that takes part in an event.
  public struct Tie: Sendable, Hashable {
    /// The actor.
    public let actor: Actor
    /// The event.
    public let event: Event
  }

  /// All ties, by actor and then by event, each in the order of the network.
  ///
  /// - Complexity: O(n + m).
  public var ties: [Tie] {
    actors.indices.flatMap { row in
      incidence.rows[row].map { Tie(actor: actors[row], event: events[Int($0)]) }
    }
  }
}
