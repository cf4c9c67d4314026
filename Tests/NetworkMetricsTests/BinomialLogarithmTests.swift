import RealModule
import Testing

@testable import NetworkMetrics

struct BinomialLogarithmTests {
  @Test func `agrees with products`() {
    for n in 1...60 {
      for p in [1e-6, 0.2, 0.5, 0.93] {
        var mass = Double.pow(1 - p, n)
        for x in 0...n {
          let found = Double.exp(logBinomial(x, of: n, p: p, q: 1 - p))
          #expect(mass < 1e-300 || (found / mass - 1).magnitude < 1e-11, "\(x) of \(n)")
          mass *= Double(n - x) / Double(x + 1) * p / (1 - p)
        }
      }
    }
  }

  // All chances of many trials, added up.
  @Test(arguments: [1000, 1_000_000, 1_000_000_000])
  func `adds up to 1`(n: Int) {
    let p = 0.3
    let mean = Double(n) * p
    let width = 9 * (mean * (1 - p)).squareRoot()
    let (low, high) = (max(0, Int(mean - width)), min(n, Int(mean + width)))
    // Every hundredth of very many: the sum of a smooth curve.
    let step = n > 1_000_000 ? 100 : 1
    let sum = stride(from: low, through: high, by: step).reduce(0.0) {
      $0 + Double(step) * Double.exp(logBinomial($1, of: n, p: p, q: 1 - p))
    }
    #expect((sum - 1).magnitude < 1e-11, "\(sum)")
  }
}
