/// Why a measure did not find what its definition promises, though it exists: the work came to its limit.
///
/// What is undefined has no shortfall; it has no score to find.
public enum Shortfall: Sendable, Hashable {
  /// An iteration had not settled after so many rounds; each round would still change the scores by
  /// this share of their length.
  case notSettled(rounds: Int, residual: Double)
  /// A search ended after so many branches, before it had proved its answer.
  case searchEnded(branches: Int)
  /// Betweenness was no longer counted anew once so many ties had been walked.
  case countingEnded(tiesWalked: Int)
  /// So many nodes are more than what the measure keeps of each pair of them has room for.
  case tooManyNodes(Int, most: Int)
}

extension Shortfall: CustomStringConvertible {
  /// The reason, as the end of a sentence.
  public var description: String {
    switch self {
    case .notSettled(let rounds, let residual):
      "the iteration had not settled after \(rounds) rounds (a residual of \(residual))"
    case .searchEnded(let branches):
      "the search ended at its limit of \(branches) branches, before it had proved its answer"
    case .countingEnded(let ties):
      "betweenness was counted anew until \(ties) ties were walked; the rest follows the last count"
    case .tooManyNodes(let count, let most):
      "it takes at most \(most) nodes of a mode, and there are \(count)"
    }
  }
}

/// What a measure found, and how it falls short of the definition where it does.
public struct MeasureOutcome<Value: Sendable>: Sendable {
  /// What was found.
  public let value: Value
  /// Why it is not all that is defined; `nil` where it is.
  public let shortfall: Shortfall?

  /// An outcome.
  public init(_ value: Value, shortfall: Shortfall? = nil) {
    self.value = value
    self.shortfall = shortfall
  }
}

extension MeasureOutcome where Value == [Double?] {
  /// No score for any of so many nodes, though they are defined.
  static func none(_ count: Int, because shortfall: Shortfall) -> MeasureOutcome {
    MeasureOutcome(undefinedScores(count), shortfall: shortfall)
  }
}
