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
