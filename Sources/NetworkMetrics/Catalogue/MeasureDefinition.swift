import TwoModeNetworks

/// What a measure says, in words that a report can print.
///
/// A number without its definition cannot be checked, so every ``Scores`` value carries one.
public struct MeasureDefinition: Sendable, Hashable {
  /// The stable name, as a command line takes it: lower case, words joined by hyphens.
  public let name: String
  /// The name as a heading.
  public let title: String
  /// One line that says what is measured, with the formula.
  public let meaning: String
  /// The values that can come out, and what the ends stand for.
  public let range: String
  /// The same in numbers, as far as numbers say it.
  public let values: MeasureValues
  /// Which nodes or networks have no score, and why; "never" where every one has a score.
  public let undefined: String
  /// The time that it takes. n counts the nodes and m the ties.
  public let complexity: String
  /// The memory that it takes beside the network.
  public let memory: WorkingMemory
  /// Where the measure and its normalisation come from.
  public let references: [Reference]

  /// A definition.
  ///
  /// - Parameters:
  ///   - name: The stable name.
  ///   - title: The name as a heading.
  ///   - meaning: One line with the formula.
  ///   - range: The values that can come out.
  ///   - values: The same in numbers; left out for a share from 0 to 1 that is 0 without ties.
  ///   - undefined: What has no score, and why.
  ///   - complexity: The time that it takes.
  ///   - memory: The memory that it takes; left out where it grows as the network.
  ///   - references: Where it comes from.
  public init(
    name: String, title: String, meaning: String, range: String,
    values: MeasureValues = MeasureValues(), undefined: String,
    complexity: String, memory: WorkingMemory = .asNetwork, references: [Reference]
  ) {
    self.name = name
    self.title = title
    self.meaning = meaning
    self.range = range
    self.values = values
    self.undefined = undefined
    self.complexity = complexity
    self.memory = memory
    self.references = references
  }
}
