import TwoModeNetworks

/// A measure of every tie of a two-mode network.
public struct TieMeasure: Sendable {
  /// What it says.
  public let definition: MeasureDefinition

  private let kernel: @Sendable (Incidence) -> [Double?]

  /// A measure of ties.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - kernel: The values in the order of the rows' entries, `nil` where undefined.
  public init(_ definition: MeasureDefinition, kernel: @escaping @Sendable (Incidence) -> [Double?])
  {
    self.definition = definition
    self.kernel = kernel
  }

  /// The values of the ties, in the order of the rows' entries; `nil` where undefined.
  public func values(of incidence: Incidence) -> [Double?] { kernel(incidence) }
}

extension TwoModeNetwork {
  /// The value of every tie, in the order of ``ties``.
  ///
  /// - Complexity: As the measure's definition states.
  public func values(of measure: TieMeasure) -> [(tie: Tie, value: Double?)] {
    zip(ties, measure.values(of: incidence)).map { (tie: $0, value: $1) }
  }
}
