import TwoModeNetworks

/// A measure of a whole network that is a row of numbers: a distribution, a curve.
public struct SeriesMeasure: Sendable {
  /// One number of the row.
  public struct Point: Sendable, Hashable {
    /// What the number belongs to: "2" for a distance of two ties, "3" after three removals.
    public let label: String
    /// The number; `nil` where undefined.
    public let value: Double?

    /// A number of a row.
    public init(_ label: String, _ value: Double?) {
      self.label = label
      self.value = value
    }
  }

  /// What it says; its meaning says what the labels are.
  public let definition: MeasureDefinition

  private let kernel: @Sendable (Incidence, Int) -> MeasureOutcome<[Point]>

  /// A measure of a network.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - kernel: The points in their order, given how many threads to work in.
  public init(
    _ definition: MeasureDefinition,
    kernel: @escaping @Sendable (_ incidence: Incidence, _ threads: Int) -> [Point]
  ) {
    self.init(definition) { MeasureOutcome(kernel($0, $1)) }
  }

  /// A measure of a network whose kernel may come to a limit.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - kernel: The points in their order, and why they fall short of the definition where they do;
  ///     given how many threads to work in, the same for any number.
  public init(
    _ definition: MeasureDefinition,
    kernel: @escaping @Sendable (_ incidence: Incidence, _ threads: Int) -> MeasureOutcome<[Point]>
  ) {
    self.definition = definition
    self.kernel = kernel
  }

  /// The points for an incidence, in their order, and why they fall short of the definition where they
  /// do.
  ///
  /// - Parameters:
  ///   - incidence: The ties.
  ///   - threads: How many threads to work in; the outcome is the same for any number.
  public func outcome(
    of incidence: Incidence, threads: Int = Threads.available
  ) -> MeasureOutcome<[Point]> {
    kernel(incidence, threads)
  }

  /// The points for an incidence, in their order.
  ///
  /// - Parameters:
  ///   - incidence: The ties.
  ///   - threads: How many threads to work in; the points are the same for any number.
  public func points(of incidence: Incidence, threads: Int = Threads.available) -> [Point] {
    outcome(of: incidence, threads: threads).value
  }
}

extension TwoModeNetwork {
  /// The points of a measure for this network.
  ///
  /// - Complexity: As the measure's definition states.
  public func points(
    of measure: SeriesMeasure, threads: Int = Threads.available
  ) -> [SeriesMeasure.Point] {
    measure.points(of: incidence, threads: threads)
  }

  /// The points of a measure for this network, and why they fall short of the definition where they do.
  ///
  /// - Complexity: As the measure's definition states.
  public func outcome(
    of measure: SeriesMeasure, threads: Int = Threads.available
  ) -> MeasureOutcome<[SeriesMeasure.Point]> {
    measure.outcome(of: incidence, threads: threads)
  }
}
