import TwoModeNetworks

/// A measure of every node of one mode, given groups of nodes: sides, themes, communities.
///
/// It scores the mode in the incidence's rows, by groups of that mode or of the other; which of them it
/// reads, ``grouping`` says.
public struct GroupedMeasure: Sendable {
  /// Which mode's groups a measure reads.
  public enum Grouping: Sendable, Hashable {
    /// Those of the mode it measures: the sides of parties, say.
    case ownMode
    /// Those of the other mode: the themes of a party's items, say.
    case otherMode
  }

  /// What it says.
  public let definition: MeasureDefinition
  /// Which mode's groups it reads.
  public let grouping: Grouping

  private let kernel: @Sendable (Incidence, Partition, Int) -> [Double?]

  /// A measure.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - grouping: Which mode's groups the kernel is given.
  ///   - kernel: The scores of the rows, in their order, `nil` where undefined, given the groups and how
  ///     many threads to work in.
  public init(
    _ definition: MeasureDefinition, by grouping: Grouping,
    kernel:
      @escaping @Sendable (_ incidence: Incidence, _ groups: Partition, _ threads: Int) -> [Double?]
  ) {
    self.definition = definition
    self.grouping = grouping
    self.kernel = kernel
  }

  /// The scores of the rows of an incidence, in their order; `nil` where undefined.
  ///
  /// - Parameters:
  ///   - incidence: The ties.
  ///   - groups: The groups of the mode that ``grouping`` names.
  ///   - threads: How many threads to work in; the scores are the same for any number.
  /// - Precondition: `groups` has as many nodes as the mode; a network makes it from its own nodes.
  package func scores(
    of incidence: Incidence, groups: Partition, threads: Int = Threads.available
  ) -> [Double?] {
    let nodes = grouping == .ownMode ? incidence.rowCount : incidence.columnCount
    precondition(groups.groups.count == nodes, "a group, or none, for each node")
    return kernel(incidence, groups, threads)
  }
}

extension TwoModeNetwork {
  /// The score of every actor by a measure that reads groups: of the actors, or of the events, whichever
  /// it asks for.
  ///
  /// ```swift
  /// network.scores(of: .brokerage(.liaison), actorsBy: \.side, eventsBy: \.theme)
  /// ```
  ///
  /// A node of which the function gives `nil` is in no group.
  ///
  /// - Parameters:
  ///   - measure: What to measure.
  ///   - actorGroup: The group of an actor.
  ///   - eventGroup: The group of an event.
  ///   - threads: How many threads to work in; the scores are the same for any number.
  /// - Complexity: As the measure's definition states.
  public func scores<ActorLabel: Hashable, EventLabel: Hashable>(
    of measure: GroupedMeasure, actorsBy actorGroup: (Actor) -> ActorLabel?,
    eventsBy eventGroup: (Event) -> EventLabel?, threads: Int = Threads.available
  ) -> Scores<Actor> {
    switch measure.grouping {
    case .ownMode: scores(of: measure, actorsBy: actorGroup, threads: threads)
    case .otherMode: scores(of: measure, eventsBy: eventGroup, threads: threads)
    }
  }

  /// The score of every actor by a measure that is known to read groups of actors.
  package func scores<Label: Hashable>(
    of measure: GroupedMeasure, actorsBy group: (Actor) -> Label?,
    threads: Int = Threads.available
  ) -> Scores<Actor> {
    precondition(measure.grouping == .ownMode, "\(measure.name) reads groups of the other mode")
    return scores(of: measure, groups: Partition(labels: actors.map(group)), threads: threads)
  }

  /// The score of every actor by a measure that is known to read groups of events.
  package func scores<Label: Hashable>(
    of measure: GroupedMeasure, eventsBy group: (Event) -> Label?,
    threads: Int = Threads.available
  ) -> Scores<Actor> {
    precondition(measure.grouping == .otherMode, "\(measure.name) reads groups of its own mode")
    return scores(of: measure, groups: Partition(labels: events.map(group)), threads: threads)
  }

  private func scores(
    of measure: GroupedMeasure, groups: Partition, threads: Int
  ) -> Scores<Actor> {
    Scores(
      definition: measure.definition, nodes: actors,
      values: measure.scores(of: incidence, groups: groups, threads: threads),
      index: { index(of: $0) })
  }
}
