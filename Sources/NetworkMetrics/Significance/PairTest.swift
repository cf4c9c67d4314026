/// A test of whether pairs share more than chance brings about, of either kind.
public enum PairTest: Sendable, Hashable {
  /// A test of the network of units and items.
  case null(ProjectionNull)
  /// A test of the pairs and their numbers of joint items alone.
  case weighted(WeightedTieTest)

  /// The names of all tests, as a command takes them.
  public static let names =
    ProjectionNull.definitions.map(\.name) + WeightedTieTest.definitions.map(\.name)

  /// The test of a name; `nil` for an unknown one.
  ///
  /// - Parameters:
  ///   - name: One of ``names``, or another name that `ProjectionNull` goes by.
  ///   - samples: How many networks are drawn, where any are.
  ///   - seed: What decides which.
  public init?(named name: String, samples: Int = 9999, seed: UInt64 = 1) {
    if let test = WeightedTieTest(rawValue: name) {
      self = .weighted(test)
    } else if let null = ProjectionNull.named(name, samples: samples, seed: seed) {
      self = .null(null)
    } else {
      return nil
    }
  }

  /// What a command calls it.
  public var name: String {
    switch self {
    case .null(let null): null.name
    case .weighted(let test): test.rawValue
    }
  }
}

/// The pairs that a test keeps: those whose corrected p is at most a level.
public struct PairBackbone: Sendable, Hashable {
  /// The test.
  public var test: PairTest
  /// What is made of p for many tests at once.
  public var correction: PValueCorrection
  /// The largest corrected p of a pair that is kept, 0 to 1.
  public var level: Double

  /// A backbone.
  public init(
    _ test: PairTest, correction: PValueCorrection = .benjaminiHochberg, level: Double = 0.05
  ) {
    self.test = test
    self.correction = correction
    self.level = level
  }
}
