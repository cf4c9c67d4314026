import TwoModeNetworks

extension Measure {
  /// The number of the component that a node is in.
  public static let component = Measure(
    MeasureDefinition(
      name: "component",
      title: "Component",
      meaning:
        "The number of the connected component that a node is in: 1 is the largest, by nodes of both modes; equal sizes are numbered in the order of their first nodes.",
      range: "1 to the number of components.",
      values: MeasureValues(1...(.infinity), withoutTies: .bySize, dependOnOrder: true),
      undefined: "never",
      complexity: "O(n log n + m)",
      references: [.hopcroftTarjan1973])
  ) { incidence in
    // Not shared between the modes: components of one size are numbered by the mode that is measured.
    var numbers = [Double?](repeating: nil, count: incidence.rowCount)
    let vertices = JointVertices(incidence)
    for (position, members) in orderedComponents(of: vertices).enumerated() {
      for vertex in members where vertices.isRow(vertex) {
        numbers[vertex] = Double(position + 1)
      }
    }
    return numbers
  }
}

extension NetworkMeasure {
  /// The number of connected components.
  public static let componentCount = NetworkMeasure(
    MeasureDefinition(
      name: "component-count",
      title: "Number of components",
      meaning:
        "How many parts the network falls into, with no ties between them; an isolate of either mode is a part.",
      range: "0 (a network without nodes) to the number of nodes (no ties).",
      values: MeasureValues(0...(.infinity), withoutTies: .bySize),
      undefined: "never",
      complexity: "O(n log n + m)",
      references: [.hopcroftTarjan1973])
  ) { incidence in
    Double(orderedComponents(of: JointVertices(incidence)).count)
  }
}

private func orderedComponents(of vertices: JointVertices) -> [[Int]] {
  vertices.largestFirst(vertices.linkedSets(from: 0..<vertices.count))
}

/// Nodes of both modes that are linked to one another, in the order of the network.
public struct Component<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable, Hashable
{
  /// The actors; none where the component is an isolated event.
  public let actors: [Actor]
  /// The events; none where the component is an isolated actor.
  public let events: [Event]

  /// The number of nodes of both modes.
  public var count: Int { actors.count + events.count }
}

extension TwoModeNetwork {
  /// The parts of the network that no tie joins, with the nodes of both modes; isolates are parts.
  ///
  /// The largest first, counted in nodes of both modes; equal sizes stand in the order of their first
  /// actors, and isolated events after isolated actors.
  ///
  /// ```swift
  /// network.components().first?.actors.count    // actors in the largest component
  /// ```
  ///
  /// - Complexity: O(n log n + m).
  public func components() -> [Component<Actor, Event>] {
    let vertices = JointVertices(incidence)
    return orderedComponents(of: vertices).map { component($0, of: vertices) }
  }

  /// The number of the component of each actor, in the order of ``components()``, from 1.
  ///
  /// The events of the same network are numbered through `components()`: measured as
  /// `transposed.componentNumbers()`, components of equal size stand in the order of their first
  /// events instead. Every actor has a number. See ``Measure/component``.
  ///
  /// - Complexity: O(n log n + m).
  public func componentNumbers() -> Scores<Actor> { scores(of: .component) }

  func component(_ members: [Int], of vertices: JointVertices) -> Component<Actor, Event> {
    Component(
      actors: members.prefix { vertices.isRow($0) }.map { actors[$0] },
      events: members.drop { vertices.isRow($0) }.map { events[vertices.column($0)] })
  }
}
