import TwoModeNetworks

extension Measure {
  /// Whether a node is in the smallest set of nodes that touches every tie.
  public static let vertexCover = Measure(
    MeasureDefinition(
      name: "vertex-cover",
      title: "In the minimum vertex cover",
      meaning:
        "1 for a node in the smallest set of nodes of both modes that touches every tie, 0 for others; of all smallest sets, the one that has the most nodes of the measured mode, which has every node of it that any of them has.",
      range: "0 or 1.",
      undefined: "never",
      complexity: "O(m sqrt(n))",
      references: [.koenig1931, .dulmageMendelsohn1958, .hopcroftKarp1973])
  ) { incidence in
    // Not shared between the modes: each has the smallest set with most of its own nodes.
    coverOfRowsFirst(incidence).rows.map { $0 ? 1 : 0 }
  }
}

extension Reference {
  fileprivate static let dulmageMendelsohn1958 = Reference(
    "Dulmage, A. L. & Mendelsohn, N. S. (1958). Coverings of bipartite graphs. Canadian Journal of Mathematics 10, 517-534.",
    doi: "10.4153/CJM-1958-052-0")
}

/// The minimum vertex cover that has the most rows: the rows that no alternating path reaches from a
/// row without a mate, and the columns that one does.
///
/// A cover of as many nodes as a maximum matching has ties holds one end of each of these and nothing
/// else. Hence no row without a mate is in it, hence their columns are, hence the mates of those are
/// not, and so on: no minimum cover has a row that is reached, and this one has all the others.
private func coverOfRowsFirst(_ incidence: Incidence) -> (rows: [Bool], columns: [Bool]) {
  let reached = BipartiteMatching(incidence).reachedFromFreeRows()
  return (reached.rows.map { !$0 }, reached.columns)
}

/// Nodes of both modes that touch every tie, in the order of the network.
public struct VertexCover<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable,
  Hashable
{
  /// The actors of the cover.
  public let actors: [Actor]
  /// The events of the cover.
  public let events: [Event]

  /// The number of nodes of both modes.
  public var count: Int { actors.count + events.count }
}

extension TwoModeNetwork {
  /// The fewest nodes, of both modes together, that touch every tie.
  ///
  /// As many as ``maximumMatching()`` has ties (Konig 1931).
  ///
  /// ```swift
  /// let cover = network.vertexCover()
  /// cover.actors    // these actors, and
  /// cover.events    // these events: every tie has one of them
  /// ```
  ///
  /// A network may have many smallest covers. This is the one that has the most actors: it has every
  /// actor that is in any of them, and only those events that are in all of them. It does not depend on
  /// the order of the nodes. `transposed.vertexCover()` is the one that has the most events. networkx's
  /// `to_vertex_cover` gives the same as this, given the actors as its top nodes. See
  /// ``Measure/vertexCover``.
  ///
  /// Dulmage, A. L. & Mendelsohn, N. S. (1958). Coverings of bipartite graphs. Canadian Journal of
  /// Mathematics 10, 517-534. doi:10.4153/CJM-1958-052-0
  ///
  /// - Complexity: O(m sqrt(n)).
  public func vertexCover() -> VertexCover<Actor, Event> {
    let cover = coverOfRowsFirst(incidence)
    return VertexCover(
      actors: actors.indices.filter { cover.rows[$0] }.map { actors[$0] },
      events: events.indices.filter { cover.columns[$0] }.map { events[$0] })
  }
}
