import TwoModeNetworks

/// A measure of every node of one mode.
///
/// A measure is a definition and a function of ties alone: it knows node positions and nothing of
/// what the nodes are. It scores the mode in the incidence's rows; score the other mode through
/// `transposed`.
///
/// ```swift
/// for measure in Measure.catalogue {
///   print(measure.name, measure.definition.meaning)
///   print(network.scores(of: measure).top(3))
/// }
/// ```
public struct Measure: Sendable {
  /// What it says.
  public let definition: MeasureDefinition

  private let kernel: @Sendable (Incidence) -> [Double?]

  /// A measure.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - kernel: The scores of the rows, in their order, `nil` where undefined.
  public init(_ definition: MeasureDefinition, kernel: @escaping @Sendable (Incidence) -> [Double?])
  {
    self.definition = definition
    self.kernel = kernel
  }

  /// The stable name of the measure.
  public var name: String { definition.name }

  /// The scores of the rows of an incidence, in their order; `nil` where undefined.
  public func scores(of incidence: Incidence) -> [Double?] { kernel(incidence) }
}

extension TwoModeNetwork {
  /// The score of every actor; measure the events through `transposed`.
  ///
  /// Ties count alike, whatever their weight, unless the measure's definition speaks of weights.
  ///
  /// - Complexity: As the measure's definition states.
  public func scores(of measure: Measure) -> Scores<Actor> {
    Scores(
      definition: measure.definition, nodes: actors, values: measure.scores(of: incidence),
      index: { index(of: $0) })
  }
}
