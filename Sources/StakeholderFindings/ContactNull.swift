import NetworkMetrics

/// What is held fixed where pairs of units of different sides are judged against chance; the raw value is its name in
/// commands.
///
/// ```swift
/// let findings = Findings(register, contactNull: .sizes)
/// ```
public enum ContactNull: String, CaseIterable, Hashable, Sendable {
  /// Each item's number of units on either side, and each unit's number of items: what is left to chance is who meets
  /// whom. High means that two meet more often than their workloads explain.
  case sizesAndWorkloads = "fdsm"
  /// The same on average.
  case sizesAndWorkloadsOnAverage = "sdsm"
  /// Each item's number of units on either side alone. Units with many items meet more often than it expects because
  /// they have many: it is for the question who meets, not for who seeks whom.
  case sizes = "fixed-column"

  /// Whether a unit's number of items is held, be it on average.
  public var holdsWorkloads: Bool { self != .sizes }

  /// Whether p is counted in networks that are drawn; it is worked out where not.
  public var isDrawn: Bool { self == .sizesAndWorkloads }

  /// The null as the network's measures know it.
  ///
  /// - Parameters:
  ///   - samples: How many networks are drawn, where any are.
  ///   - seed: What decides which.
  public func null(samples: Int, seed: UInt64) -> CrossGroupNull {
    switch self {
    case .sizesAndWorkloads: .fixedDegrees(samples: samples, seed: seed)
    case .sizesAndWorkloadsOnAverage: .expectedDegrees
    case .sizes: .fixedColumn
    }
  }
}
