import TwoModeNetworks

/// Whether a tie of a weighted one-mode network is stronger than chance makes it, given its weight and
/// those around it alone.
///
/// Both tests take a projection for what it is once made: nodes and weights. How the ties came about, by
/// which nodes of the other mode, they do not see; where that is known, a test of the two-mode network
/// asks the better question.
public enum WeightedTieTest: String, Sendable, Hashable, CaseIterable {
  /// The disparity filter: ``TwoModeNetworks/Projection/disparity()``.
  case disparity
  /// The noise-corrected backbone: ``TwoModeNetworks/Projection/noiseCorrected()``.
  case noiseCorrected = "noise-corrected"
}

extension Projection {
  /// The p of each tie by a test, in the order of its ties; `nil` where it is undefined.
  ///
  /// These are not corrected for the number of ties.
  ///
  /// - Complexity: O(nodes + ties).
  public func pValues(by test: WeightedTieTest) -> [Double?] {
    switch test {
    case .disparity: disparity()
    case .noiseCorrected: noiseCorrected().map { $0?.p }
    }
  }

  /// The same ties with their p by a test, and no q.
  ///
  /// Test before you filter: a tie is judged by all ties of its nodes.
  ///
  /// ```swift
  /// let backbone = network.projected().marked(by: .disparity).filter { ($0.p ?? 1) <= 0.05 }
  /// ```
  ///
  /// - Complexity: O(nodes + ties).
  public func marked(by test: WeightedTieTest) -> Projection {
    marked(p: pValues(by: test), q: [Double?](repeating: nil, count: ties.count), tests: nil)
  }
}
