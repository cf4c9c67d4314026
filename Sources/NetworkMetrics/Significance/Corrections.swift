import RealModule

/// What is made of p where many ties are tested at once.
///
/// Of 780 pairs tested at 0.05, some 39 pass by chance alone. A correction raises each p to a q, so that
/// what passes q <= 0.05 means something for all pairs together. With M tests and p(1) <= ... <= p(M):
public enum PValueCorrection: String, Sendable, Hashable, CaseIterable {
  /// q = p: what each test says by itself.
  case none
  /// q(i) = min(1, M p(i)). Among the pairs that pass 0.05, there is a single one by chance in 1 of 20
  /// networks at most.
  ///
  /// Dunn, O. J. (1961). Multiple comparisons among means. Journal of the American Statistical
  /// Association 56(293), 52-64. doi:10.1080/01621459.1961.10482090
  case bonferroni
  /// q(i) = max over j <= i of min(1, (M - j + 1) p(j)). Promises what Bonferroni does, and is never
  /// above it.
  ///
  /// Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of
  /// Statistics 6(2), 65-70.
  case holm
  /// q(i) = min over j >= i of min(1, M p(j) / j). Of the pairs that pass 0.05, at most 1 in 20 is there
  /// by chance, in the mean, if tests are independent or lean the same way.
  ///
  /// Benjamini, Y. & Hochberg, Y. (1995). Controlling the false discovery rate: a practical and powerful
  /// approach to multiple testing. Journal of the Royal Statistical Society B 57(1), 289-300.
  /// doi:10.1111/j.2517-6161.1995.tb02031.x
  case benjaminiHochberg = "benjamini-hochberg"
  /// Benjamini and Hochberg's q times 1 + 1/2 + ... + 1/M: the same promise however tests depend on each
  /// other.
  ///
  /// Benjamini, Y. & Yekutieli, D. (2001). The control of the false discovery rate in multiple testing
  /// under dependency. Annals of Statistics 29(4), 1165-1188. doi:10.1214/aos/1013699998
  case benjaminiYekutieli = "benjamini-yekutieli"

  /// The q of each p, in their order.
  ///
  /// ```swift
  /// PValueCorrection.holm.adjusted([0.01, 0.04, 0.03])             // [0.03, 0.06, 0.06]
  /// PValueCorrection.holm.adjusted([0.01, 0.04, 0.03], tests: 10)  // [0.1, 0.32, 0.27]
  /// ```
  ///
  /// Range p up to 1. Equal p have equal q. `nil` stays `nil` and is no test of its own; what is not a
  /// number is read as `nil`.
  ///
  /// - Parameters:
  ///   - values: The p of tests.
  ///   - tests: How many tests were made, those that are not listed having a p of 1; never read as fewer
  ///     than are listed, and as just those if `nil`.
  /// - Complexity: O(k log k) for k values.
  public func adjusted(_ values: [Double?], tests: Int? = nil) -> [Double?] {
    let listed = values.indices.compactMap { index -> (index: Int, p: Double)? in
      guard let p = values[index], !p.isNaN else { return nil }
      return (index, p)
    }
    let ranked = listed.sorted { ($0.p, $0.index) < ($1.p, $1.index) }
    let count = Swift.max(tests ?? 0, ranked.count)
    var adjusted = [Double?](repeating: nil, count: values.count)
    switch self {
    case .none:
      for test in ranked { adjusted[test.index] = test.p }
    case .bonferroni:
      for test in ranked { adjusted[test.index] = Swift.min(1, Double(count) * test.p) }
    case .holm:
      var highest = 0.0
      for (rank, test) in ranked.enumerated() {
        highest = Swift.max(highest, Swift.min(1, Double(count - rank) * test.p))
        adjusted[test.index] = highest
      }
    case .benjaminiHochberg, .benjaminiYekutieli:
      let factor = self == .benjaminiYekutieli ? harmonicNumber(count) : 1
      var lowest = 1.0
      for (rank, test) in ranked.enumerated().reversed() {
        lowest = Swift.min(lowest, factor * Double(count) / Double(rank + 1) * test.p)
        adjusted[test.index] = lowest
      }
    }
    return adjusted
  }
}

/// 1 + 1/2 + ... + 1/n. From 1000 on by Euler and Maclaurin's expansion, whose next term is below 1e-14.
private func harmonicNumber(_ count: Int) -> Double {
  if count < 1000 {
    var sum = 0.0
    for n in stride(from: count, to: 0, by: -1) { sum += 1 / Double(n) }
    return sum
  }
  let n = Double(count)
  return Double.log(n) + 0.577_215_664_901_532_86 + 1 / (2 * n) - 1 / (12 * n * n)
}
