import TwoModeNetworks

/// A measure of a whole network: one number, or none where it is undefined.
///
/// All of them give the same for a network and for its transpose.
public struct NetworkMeasure: Sendable {
  /// What it says.
  public let definition: MeasureDefinition

  private let kernel: @Sendable (Incidence) -> Double?

  /// A measure of a network.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - kernel: The value, `nil` where undefined.
  public init(_ definition: MeasureDefinition, kernel: @escaping @Sendable (Incidence) -> Double?) {
    self.definition = definition
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
