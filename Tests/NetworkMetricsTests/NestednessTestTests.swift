import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct NestednessTestTests {
  /// Every network of three rows and four columns that a condition holds for.
  private func networks(where holds: (Incidence) -> Bool) -> [Incidence] {
    (0..<4096).map { bits in
      TestNetworks.incidence(
        rows: 3, columns: 4, ties: (0..<12).filter { bits >> $0 & 1 == 1 }.map { ($0 / 4, $0 % 4) })
    }
    .filter(holds)
  }

  private func degrees(_ incidence: Incidence) -> [[Int]] {
    [incidence, incidence.transposed].map { side in
      (0..<side.rowCount).map { side.rows.degree(of: $0) }
    }
  }

  private let example = TestNetworks.incidence("xx..", "x.xx", ".xx.")

  @Test(arguments: NestednessNull.allCases)
  func `draws all networks alike`(null: NestednessNull) throws {
    let all = networks {
      null == .fixedDegrees
        ? degrees($0) == degrees(example) : $0.tieCount == example.tieCount
    }
    var counts: [Incidence: Int] = [:]
    var random = SeededRandom(seed: 7)
    var curveball = Curveball(example)
    let samples = 20 * all.count
    for _ in 0..<samples {
      let drawn =
        null == .fixedDegrees
        ? curveball.next(using: &random) : equiprobableIncidence(like: example, using: &random)
      counts[drawn, default: 0] += 1
    }
    #expect(Set(counts.keys).isSubset(of: Set(all)))
    // Chi-square about its degrees of freedom, within five standard deviations, sqrt(2 freedom).
    let square = all.reduce(0.0) {
      let excess = Double(counts[$1] ?? 0) - 20
      return $0 + excess * excess / 20
    }
    let freedom = Double(all.count - 1)
    #expect((square - freedom).magnitude < 5 * (2 * freedom).squareRoot(), "\(square), \(freedom)")
  }

  // The mean, the deviation and p of all networks of the null, listed, within five standard errors.
  @Test(arguments: NestednessNull.allCases)
  func `approaches what listing all networks gives`(null: NestednessNull) throws {
    let all = networks {
      null == .fixedDegrees
        ? degrees($0) == degrees(example) : $0.tieCount == example.tieCount
    }
    let values = all.compactMap { Naive.nestedness($0).total }
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    let samples = 2000
    let test = TestNetworks.numbered(example).nestednessTest(
      against: null, samples: samples, seed: 3)
    let total = try #require(test.total)
    #expect(agree(total.observed, Naive.nestedness(example).total))
    let error = deviation / Double(samples).squareRoot()
    #expect((total.mean - mean).magnitude < 5 * error)
    #expect(((total.standardDeviation ?? 0) - deviation).magnitude < 0.1 * deviation)
    let share = Double(values.count { $0 >= total.observed - 1e-6 }) / count
    let shareError = (share * (1 - share) / Double(samples)).squareRoot()
    #expect((total.p - share).magnitude < 5 * shareError + 1 / Double(samples))
    let z = try #require(total.z)
    #expect(agree(z, (total.observed - total.mean) / (total.standardDeviation ?? 0)))
  }

  @Test(arguments: Array(seeds.prefix(60)))
  func `trades keep every degree`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    var random = SeededRandom(seed: seed)
    var curveball = Curveball(incidence)
    for _ in 0..<3 {
      #expect(degrees(curveball.next(using: &random)) == degrees(incidence))
    }
    let equiprobable = equiprobableIncidence(like: incidence, using: &random)
    #expect(equiprobable.tieCount == incidence.tieCount)
  }

  @Test func `depends on the seed and on nothing else`() throws {
    let davis = try TestNetworks.davis()
    let first = davis.nestednessTest(against: .fixedDegrees, samples: 20, seed: 1)
    #expect(first == davis.nestednessTest(against: .fixedDegrees, samples: 20, seed: 1))
    #expect(first != davis.nestednessTest(against: .fixedDegrees, samples: 20, seed: 2))
  }

  // A perfectly nested network is the only one of its degrees: no deviation, so no z.
  @Test func `has no z where no other network has these degrees`() {
    let network = TestNetworks.numbered(TestNetworks.incidence("xxx", "xx", "x"))
    let test = network.nestednessTest(against: .fixedDegrees, samples: 50, seed: 1)
    #expect(test.total?.observed == test.total?.mean)
    #expect(test.total?.standardDeviation == 0)
    #expect(test.total?.z == nil)
    #expect(test.total?.p == 1)
    let one = network.nestednessTest(against: .equiprobable, samples: -3, seed: 1)
    #expect(one.actors?.standardDeviation == nil)
    #expect(one.actors?.z == nil)
  }
}
