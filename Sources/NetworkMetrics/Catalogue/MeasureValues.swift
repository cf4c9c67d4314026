/// What is known beforehand of the values of a measure, in numbers.
///
/// ```swift
/// Measure.constraint().definition.values.bounds    // 0.0...2.0
/// ```
public struct MeasureValues: Sendable, Hashable {
  /// What every node, or the network, has where there are no ties.
  public enum WithoutTies: Sendable, Hashable {
    /// This.
    case each(Double)
    /// No value.
    case undefined
    /// What depends on how many nodes there are.
    case bySize
  }

  /// The least and the greatest value that there can be, whatever the network; infinite where values have
  /// no such end.
  public let bounds: ClosedRange<Double>
  /// The values of a network without ties.
  public let withoutTies: WithoutTies
  /// Whether values depend on the order of the nodes, as the numbers of groups do, or which one is given of
  /// sets that are equally good.
  public let dependOnOrder: Bool

  /// Numbers from 0 up, 0 without ties.
  public static let counts = MeasureValues(0...(.infinity))

  /// What is known of values.
  ///
  /// - Parameters:
  ///   - bounds: The least and the greatest.
  ///   - withoutTies: Those of a network without ties.
  ///   - dependOnOrder: Whether they depend on the order of the nodes.
  public init(
    _ bounds: ClosedRange<Double> = 0...1, withoutTies: WithoutTies = .each(0),
    dependOnOrder: Bool = false
  ) {
    self.bounds = bounds
    self.withoutTies = withoutTies
    self.dependOnOrder = dependOnOrder
  }

  /// Whether a number is within the bounds, but for what rounding makes of their ends.
  package func include(_ value: Double) -> Bool {
    func slack(_ end: Double) -> Double { end.isFinite ? 1e-12 * end.magnitude : 0 }
    return value.isFinite && value >= bounds.lowerBound - slack(bounds.lowerBound)
      && value <= bounds.upperBound + slack(bounds.upperBound)
  }
}
