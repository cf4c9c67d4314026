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

  private let kernel: @Sendable (Incidence) -> Double?

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
    self.definition = definition
    isOfOneMode = ofOneMode
    self.kernel = kernel
  }

  /// The stable name of the measure.
  public var name: String { definition.name }

  /// The value for an incidence; `nil` where undefined.
  public func value(of incidence: Incidence) -> Double? { kernel(incidence) }
}

extension TwoModeNetwork {
  /// The value of a measure for this network; `nil` where undefined.
  ///
  /// - Complexity: As the measure's definition states.
  public func value(of measure: NetworkMeasure) -> Double? { measure.value(of: incidence) }
}
