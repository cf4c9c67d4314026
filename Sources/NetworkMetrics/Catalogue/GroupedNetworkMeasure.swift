import TwoModeNetworks

/// A measure of a whole network, given groups of the nodes of the mode in the rows.
public struct GroupedNetworkMeasure: Sendable {
  /// What it says.
  public let definition: MeasureDefinition

  private let kernel: @Sendable (Incidence, Partition, Int) -> Double?

  /// A measure of a network.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - kernel: The value, `nil` where undefined, given the groups of the rows and how many threads to
  ///     work in.
  public init(
    _ definition: MeasureDefinition,
    kernel:
      @escaping @Sendable (_ incidence: Incidence, _ groups: Partition, _ threads: Int) -> Double?
  ) {
    self.definition = definition
    self.kernel = kernel
  }

  /// The value for an incidence; `nil` where undefined.
  ///
  /// - Parameters:
  ///   - incidence: The ties.
  ///   - groups: The groups of the rows.
  ///   - threads: How many threads to work in; the value is the same for any number.
  /// - Precondition: `groups` has as many nodes as there are rows; a network makes it from its own nodes.
  package func value(
    of incidence: Incidence, groups: Partition, threads: Int = Threads.available
  ) -> Double? {
    precondition(groups.groups.count == incidence.rowCount, "a group, or none, for each row")
    return kernel(incidence, groups, threads)
  }
}

extension TwoModeNetwork {
  /// The value for this network by a measure that reads groups of actors; `nil` where undefined.
  ///
  /// - Complexity: As the measure's definition states.
  public func value<Label: Hashable>(
    of measure: GroupedNetworkMeasure, actorsBy group: (Actor) -> Label?,
    threads: Int = Threads.available
  ) -> Double? {
    measure.value(
      of: incidence, groups: Partition(labels: actors.map(group)), threads: threads)
  }
}
