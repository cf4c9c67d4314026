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

  private let kernel: @Sendable (Incidence, Int) -> MeasureOutcome<[Double?]>

  /// What it takes its scores from, where that is found of both modes at once.
  let joint: JointScores?

  /// A measure.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - kernel: The scores of the rows, in their order, `nil` where undefined.
  public init(_ definition: MeasureDefinition, kernel: @escaping @Sendable (Incidence) -> [Double?])
  {
    self.init(definition) { incidence, _ in kernel(incidence) }
  }

  /// A measure whose kernel can work in several threads.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - kernel: The scores of the rows, given how many threads to work in; the same bits for any number.
  public init(
    _ definition: MeasureDefinition,
    kernel: @escaping @Sendable (_ incidence: Incidence, _ threads: Int) -> [Double?]
  ) {
    self.init(definition) { MeasureOutcome(kernel($0, $1)) }
  }

  /// A measure whose kernel may come to a limit.
  ///
  /// - Parameters:
  ///   - definition: What it says.
  ///   - kernel: The scores of the rows, and why they fall short of the definition where they do; given
  ///     how many threads to work in, the same for any number.
  public init(
    _ definition: MeasureDefinition,
    kernel:
      @escaping @Sendable (_ incidence: Incidence, _ threads: Int) -> MeasureOutcome<[Double?]>
  ) {
    self.definition = definition
    self.kernel = kernel
    joint = nil
  }

  /// A measure whose kernel finds what it needs of both modes in one run.
  init(_ definition: MeasureDefinition, joint: JointScores) {
    self.definition = definition
    self.joint = joint
    kernel = { incidence, threads in
      joint.outcome(of: joint.kernel.run(incidence, threads), incidence)
    }
  }

  /// Whether one run of its kernel gives the scores of both modes, which `scoresOfBothModes(of:)` of a
  /// network then needs half the time for.
  public var isOfBothModesAtOnce: Bool { joint != nil }

  /// The scores of the rows of an incidence, in their order, `nil` where undefined, and why they fall
  /// short of the definition where they do.
  ///
  /// - Parameters:
  ///   - incidence: The ties.
  ///   - threads: How many threads to work in; the outcome is the same for any number.
  public func outcome(
    of incidence: Incidence, threads: Int = Threads.available
  ) -> MeasureOutcome<[Double?]> {
    kernel(incidence, threads)
  }

  /// The scores of the rows of an incidence, in their order; `nil` where undefined, and where
  /// ``outcome(of:threads:)`` has a shortfall.
  ///
  /// - Parameters:
  ///   - incidence: The ties.
  ///   - threads: How many threads to work in; the scores are the same for any number.
  public func scores(of incidence: Incidence, threads: Int = Threads.available) -> [Double?] {
    outcome(of: incidence, threads: threads).value
  }
}

extension TwoModeNetwork {
  /// The score of every actor; measure the events through `transposed`.
  ///
  /// Ties count alike, whatever their weight, unless the measure's definition speaks of weights.
  ///
  /// - Parameters:
  ///   - measure: What to measure.
  ///   - threads: How many threads to work in; the scores are the same for any number.
  /// - Complexity: As the measure's definition states.
  public func scores(of measure: Measure, threads: Int = Threads.available) -> Scores<Actor> {
    let outcome = measure.outcome(of: incidence, threads: threads)
    return Scores(
      definition: measure.definition, nodes: actors, values: outcome.value,
      shortfall: outcome.shortfall, index: { index(of: $0) })
  }
}
