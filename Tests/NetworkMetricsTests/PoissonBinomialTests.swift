import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct PoissonBinomialTests {
  @Test func `agrees with listing all outcomes`() {
    for seed in UInt64(1)...40 {
      var generator = SeededGenerator(seed: seed)
      let chances = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        [0, 1, Double.random(in: 0...1, using: &generator)][
          Int.random(in: 0...4, using: &generator) / 2]
      }
      var masses = [Double](repeating: 0, count: chances.count + 2)
      for outcome in 0..<(1 << chances.count) {
        let weight = chances.enumerated().reduce(1.0) {
          $0 * (outcome >> $1.offset & 1 == 1 ? $1.element : 1 - $1.element)
        }
        masses[outcome.nonzeroBitCount] += weight
      }
      let tails = PoissonBinomial(chances).tails(upTo: chances.count + 1)
      let expected = masses.indices.map { masses[$0...].reduce(0, +) }
      #expect(agree(tails, expected), "seed \(seed)")
    }
  }

  // A hundred trials of chance 1/1000 that all succeed: 10^-300, of which a share of 1e-9 is known.
  @Test func `tails far out are as exact as others`() {
    let tail = PoissonBinomial([Double](repeating: 1e-3, count: 100)).tails(upTo: 100)[100]
    #expect((tail / 1e-300 - 1).magnitude < 1e-9)
  }

  @Test func `is exact where exact is quick or the law is narrow`() {
    let few = PoissonBinomial([Double](repeating: 0.5, count: 3000))
    #expect(!few.isApproximated(upTo: 1390))
    let narrow = PoissonBinomial([Double](repeating: 1e-4, count: 1_000_000))
    #expect(!narrow.isApproximated(upTo: 60))
    let wide = PoissonBinomial([Double](repeating: 0.01, count: 200_000))
    #expect(wide.isApproximated(upTo: 2000))
    #expect(wide.isApproximated(upTo: 2133))
    #expect(!wide.isApproximated(upTo: 2134))
  }

  // The bounds that the documentation of `isApproximated` states, where the deviation is just 20: trials
  // of equal and of unlike chances, from 3 deviations below the mean to 3 above.
  @Test func `comes as near as documented where it is approximated`() {
    let unlike: [Double] = (1...7400).map { trial in
      let (one, other) = (Double(trial % 100) / 100, Double(trial % 7) / 7)
      return 0.35 * one * other
    }
    let laws = [
      [Double](repeating: 0.5, count: 1600), [Double](repeating: 0.01, count: 40404),
      [Double](repeating: 0.9, count: 4445), unlike,
    ]
    for chances in laws {
      let law = PoissonBinomial(chances)
      let mean = chances.reduce(0, +)
      let variance = chances.reduce(0) { $0 + $1 * (1 - $1) }
      #expect((399..<480).contains(variance), "\(variance)")
      let highest = Int(mean + 3 * variance.squareRoot())
      let exact = law.exactTails(upTo: highest)
      for count in Int(mean - 3 * variance.squareRoot())...highest {
        let error = (law.approximateTail(count) - exact[count]).magnitude
        #expect(error < 6e-5, "\(count)")
        #expect(error < 0.005 * exact[count], "\(count)")
      }
    }
  }
}
