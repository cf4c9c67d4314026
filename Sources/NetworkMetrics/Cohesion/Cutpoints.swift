import TwoModeNetworks

extension Measure {
  /// How many pieces beyond one a node holds together.
  public static let cutpoint = Measure(
    MeasureDefinition(
      name: "cutpoint",
      title: "Cutpoint",
      meaning:
        "How many pieces, beyond one, a node's component falls into when the node goes; nodes above 0 are cutpoints.",
      range: "0 (not a cutpoint) to d - 1 (each of its d neighbours is cut off from the others).",
      values: .counts,
      undefined: "never",
      complexity: "O(n + m)",
      references: [.hopcroftTarjan1973]),
    joint: JointScores(
      kernel: JointKernel(name: "cutpoint") { incidence, _ in
        JointKernel.Run(
          ofVertices: extraPieces(of: JointVertices(incidence)).map { Double($0) }, incidence)
      }))
}

/// An actor whose going splits its component, and the pieces that are left.
public struct Cutpoint<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable, Hashable {
  /// The actor.
  public let node: Actor
  /// What its component falls into without it: the largest piece first, equal sizes in the order of
  /// their first nodes.
  public let pieces: [Component<Actor, Event>]
  /// The actors cut off from the largest piece, in the order of the network.
  public let actorsCutOff: [Actor]
  /// The events cut off from the largest piece, in the order of the network.
  public let eventsCutOff: [Event]
}

extension TwoModeNetwork {
  /// The actors without which their component falls apart, in the order of the network.
  ///
  /// ```swift
  /// for cutpoint in network.cutpoints() {
  ///   print(cutpoint.node, "holds", cutpoint.eventsCutOff, cutpoint.actorsCutOff)
  /// }
  /// ```
  ///
  /// Cutpoints among the events are those of `transposed`. An event of one actor alone is a piece of
  /// its own when that actor goes, so in many networks most actors are cutpoints; what is cut off
  /// tells which of them matter. How many pieces each holds is ``cutpointScores()``.
  ///
  /// - Complexity: O(c (n + m)) for c cutpoints.
  public func cutpoints() -> [Cutpoint<Actor, Event>] {
    let vertices = JointVertices(incidence)
    let extra = extraPieces(of: vertices)
    return actors.indices.filter { extra[$0] > 0 }.map { row in
      let neighbours = (0..<vertices.degree(of: row)).map { vertices.neighbour($0, of: row) }
      let pieces = vertices.largestFirst(vertices.linkedSets(from: neighbours, without: row))
      let rest = component(pieces.dropFirst().joined().sorted(), of: vertices)
      return Cutpoint(
        node: actors[row], pieces: pieces.map { component($0, of: vertices) },
        actorsCutOff: rest.actors, eventsCutOff: rest.events)
    }
  }

  /// How many pieces, beyond one, each actor's component falls into when the actor goes.
  ///
  /// Range 0 (not a cutpoint) to d - 1; every actor has a score. See ``Measure/cutpoint``.
  ///
  /// - Complexity: O(n + m).
  public func cutpointScores() -> Scores<Actor> { scores(of: .cutpoint) }
}
