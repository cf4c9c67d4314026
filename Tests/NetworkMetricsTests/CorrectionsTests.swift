import Foundation
import NetworkMetrics
import TestNetworks
import Testing

struct CorrectionsTests {
  // p = 0.01, 0.02, 0.03, 0.5 of four tests. Bonferroni: times 4. Holm: times 4, 3, 2, 1, none below the
  // one before: 0.04, 0.06, 0.06, 0.5. Benjamini-Hochberg: times 4, 2, 4/3, 1: 0.04, 0.04, 0.04, 0.5.
  // Benjamini-Yekutieli: those times 1 + 1/2 + 1/3 + 1/4 = 25/12.
  @Test func `q by hand`() {
    func check(_ correction: PValueCorrection, _ expected: [Double]) {
      #expect(agree(correction.adjusted([0.01, 0.5, 0.03, 0.02]), expected), "\(correction)")
    }
    check(.none, [0.01, 0.5, 0.03, 0.02])
    check(.bonferroni, [0.04, 1, 0.12, 0.08])
    check(.holm, [0.04, 0.5, 0.06, 0.06])
    check(.benjaminiHochberg, [0.04, 0.5, 0.04, 0.04])
    check(.benjaminiYekutieli, [1.0 / 12, 1, 1.0 / 12, 1.0 / 12])
  }

  // The example of the documentation: 3, 2 and 1 times, and 10, 9 and 8 times.
  @Test func `tests that are not listed count`() {
    #expect(agree(PValueCorrection.holm.adjusted([0.01, 0.04, 0.03]), [0.03, 0.06, 0.06]))
    #expect(
      agree(PValueCorrection.holm.adjusted([0.01, 0.04, 0.03], tests: 10), [0.1, 0.32, 0.27]))
  }

  @Test(arguments: PValueCorrection.allCases)
  func `tests that are not listed have a p of 1`(correction: PValueCorrection) {
    for seed in UInt64(1)...200 {
      var generator = SeededGenerator(seed: seed)
      // Rounded, so that some p are equal.
      let values = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        Double(Int.random(in: 0...20, using: &generator)) / 20
      }
      let hidden = Int.random(in: 0...1500, using: &generator)
      let whole = values + [Double](repeating: 1, count: hidden)
      let listed = correction.adjusted(values, tests: whole.count)
      #expect(agree(listed, Array(correction.adjusted(whole).prefix(values.count))), "seed \(seed)")
      for (p, q) in zip(values, listed) {
        #expect(q.map { p <= $0 && $0 <= 1 } == true)
        for (other, otherQ) in zip(values, listed) where other <= p {
          #expect((otherQ ?? 2) <= (q ?? 0), "seed \(seed)")
          if other == p { #expect(otherQ == q) }
        }
      }
      let order = Array(values.indices).shuffled(using: &generator)
      let moved = correction.adjusted(order.map { values[$0] }, tests: whole.count)
      #expect(moved == order.map { listed[$0] })
    }
  }

  @Test(arguments: PValueCorrection.allCases)
  func `what is undefined stays so and is no test`(correction: PValueCorrection) {
    #expect(correction.adjusted([]) == [])
    #expect(correction.adjusted([nil, nil], tests: 5) == [nil, nil])
    #expect(correction.adjusted([.nan]) == [nil])
    let without = correction.adjusted([0.01, 0.02])
    #expect(correction.adjusted([0.01, nil, 0.02]) == [without[0], nil, without[1]])
    // Fewer tests than are listed are as many.
    #expect(correction.adjusted([0.01, 0.02], tests: -3) == without)
    #expect(correction.adjusted([0.3], tests: 1) == [0.3])
  }

  // 1 + 1/2 + ... + 1/M of many, added up, where the expansion takes over.
  @Test(arguments: [998, 999, 1000, 1001, 5000])
  func `harmonic numbers`(count: Int) {
    let sum = (1...count).reversed().reduce(0.0) { $0 + 1 / Double($1) }
    let q = PValueCorrection.benjaminiYekutieli.adjusted([1e-9], tests: count)
    #expect(agree(q, [sum * Double(count) * 1e-9]))
  }
}
