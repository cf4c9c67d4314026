import TwoModeNetworks

/// A measure of a whole network: one number, or none where it is undefined.
///
/// Most give the same for a network and for its transpose; those that speak of one mode say so.
public struct NetworkMeasure: Sendable {
  /// What it says.
  public let definition: MeasureDefinition

  /// Whether it measures the mode in the rows alone, so that the transposed network may have another
  /// value.
  public let isOfOneMode: Bool

  private let kernel: @Sendable (Incidence, Int) -> MeasureOutcome<Double?>

  /// A measure of a network.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - ofOneMode: Whether it measures the mode in the rows alone.
  ///   - kernel: The value, `nil` where undefined.
  public init(
    _ definition: MeasureDefinition, ofOneMode: Bool = false,
    kernel: @escaping @Sendable (Incidence) -> Double?
  ) {
    self.init(definition, ofOneMode: ofOneMode) { incidence, _ in kernel(incidence) }
  }

  /// A measure of a network whose kernel can work in several threads.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - ofOneMode: Whether it measures the mode in the rows alone.
  ///   - kernel: The value, given how many threads to work in; the same bits for any number.
  public init(
    _ definition: MeasureDefinition, ofOneMode: Bool = false,
    kernel: @escaping @Sendable (_ incidence: Incidence, _ threads: Int) -> Double?
  ) {
    self.init(definition, ofOneMode: ofOneMode) { MeasureOutcome(kernel($0, $1)) }
  }

  /// A measure of a network whose kernel may come to a limit.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - ofOneMode: Whether it measures the mode in the rows alone.
  ///   - kernel: The value, and why it falls short of the definition where it does; given how many
  ///     threads to work in, the same for any number.
  public init(
    _ definition: MeasureDefinition, ofOneMode: Bool = false,
    kernel: @escaping @Sendable (_ incidence: Incidence, _ threads: Int) -> MeasureOutcome<Double?>
  ) {
    self.definition = definition
    isOfOneMode = ofOneMode
    self.kernel = kernel
  }

  /// The value for an incidence, `nil` where undefined, and why it falls short of the definition where
  /// it does.
  ///
  /// - Parameters:
  ///   - incidence: The ties.
  ///   - threads: How many threads to work in; the outcome is the same for any number.
  public func outcome(
    of incidence: Incidence, threads: Int = Threads.available
  ) -> MeasureOutcome<Double?> {
    kernel(incidence, threads)
  }

  /// The value for an incidence; `nil` where undefined.
  ///
  /// - Parameters:
  ///   - incidence: The ties.
  ///   - threads: How many threads to work in; the value is the same for any number.
  public func value(of incidence: Incidence, threads: Int = Threads.available) -> Double? {
    outcome(of: incidence, threads: threads).value
  }
}

extension TwoModeNetwork {
  /// The value of a measure for this network; `nil` where undefined.
  ///
  /// - Parameters:
  ///   - measure: What to measure.
  ///   - threads: How many threads to work in; the value is the same for any number.
  /// - Complexity: As the measure's definition states.
  public func value(of measure: NetworkMeasure, threads: Int = Threads.available) -> Double? {
    measure.value(of: incidence, threads: threads)
  }

  /// The value of a measure for this network, and why it falls short of the definition where it does.
  ///
  /// ```swift
  /// network.outcome(of: .minimumCoverSize).shortfall    // nil: proved, or undefined
  /// ```
  ///
  /// - Parameters:
  ///   - measure: What to measure.
  ///   - threads: How many threads to work in; the outcome is the same for any number.
  /// - Complexity: As the measure's definition states.
  public func outcome(
    of measure: NetworkMeasure, threads: Int = Threads.available
  ) -> MeasureOutcome<Double?> {
    measure.outcome(of: incidence, threads: threads)
  }
}
