import Foundation
import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct WeightedTieTestTests {
  /// a and b share 1, 2 and 3; a and c share 4; c and d share 5. Counts: a-b 3, a-c 1, c-d 1.
  private let chain = TwoModeNetwork(
    ties: [
      ("a", 1), ("b", 1), ("a", 2), ("b", 2), ("a", 3), ("b", 3), ("a", 4), ("c", 4), ("c", 5),
      ("d", 5),
    ])

  // At a, of strength 4 and two ties: 1 - 3/4 and 1 - 1/4. At c, of strength 2 and two ties: 1/2 each. b
  // and d have one tie and give none.
  @Test func `disparity of a chain is as by hand`() {
    #expect(chain.projected().disparity() == [0.25, 0.5, 0.5])
    let worked = TestNetworks.worked().projected()
    // b has 2 and 1: a third and two thirds are left.
    #expect(agree(worked.disparity(), [1.0 / 3, 2.0 / 3]))
    let pair = TwoModeNetwork(ties: [("a", 1), ("b", 1), ("c", 2)]).projected()
    #expect(pair.disparity() == [nil])
    #expect(pair.marked(by: .disparity).ties.map(\.p) == [nil])
    // Three ties of a star's centre, 2 of 4, 1 and 1: (1 - 2/4)^2 and (1 - 1/4)^2.
    let star = TwoModeNetwork(
      ties: [
        ("a", 1), ("b", 1), ("a", 2), ("b", 2), ("a", 3), ("c", 3), ("a", 4), ("d", 4),
      ]
    ).projected()
    #expect(star.disparity() == [0.25, 0.5625, 0.5625])
  }

  // Counts 2 of a-b and 1 of b-c. From both ends n = 6, at a 2, b 3, c 1. Of a-b: k = 6 / (2 * 3) = 1, so
  // the score is (2 - 1) / (2 + 1). m = 6 / 36, v = 2 * 3 * 4 * 3 / (6^4 * 5) = 1 / 90; the prior's size is
  // m (1 - m) / v - 1 = 11.5, its first parameter 23 / 12; q = (23/12 + 2) / 17.5 = 47 / 210. k' = 1/6 -
  // 6 * 5 / 36 = -2/3, and k + 2 k' = -1/3: the deviation is 2/3 / 9 * sqrt(6 * 47/210 * 163/210).
  @Test func `the noise-corrected tie is as by hand`() throws {
    let ties = TestNetworks.worked().projected().noiseCorrected()
    let first = try #require(ties[0])
    let deviation = 2.0 / 27 * sqrt(6.0 * 47 * 163 / (210 * 210))
    #expect(agree(first.score, 1.0 / 3))
    #expect(agree(first.deviation, deviation))
    #expect(agree(first.z, 1 / (3 * deviation)))
    #expect(agree(first.p, erfc(1 / (3 * deviation) / sqrt(2)) / 2))
    // Of b-c: k = 6 / 3 = 2, the score is (2 - 1) / (2 + 1) as well.
    #expect(agree(ties[1]?.score, 1.0 / 3))
    #expect(ties.count == 2)
  }

  // By the authors' program the prior's second parameter is m (1 - m^2) / v - (1 - m): 13.75 for the
  // 9.583 that the mean 1/6 and the variance 1/90 ask for. A Beta distribution of 23/12 and 13.75 has the
  // mean 0.122 instead of 1/6.
  @Test func `the prior has the mean and variance that it is made from`() throws {
    let (m, v) = (1.0 / 6, 1.0 / 90)
    let first = m * m / v * (1 - m) - m
    let second = m / v * (1 - m) * (1 - m) - (1 - m)
    let sum = first + second
    #expect(agree(first / sum, m))
    #expect(agree(first * second / (sum * sum * (sum + 1)), v))
    let published = m / v * (1 - m * m) - (1 - m)
    #expect(agree(published, 13.75))
    #expect((first / (first + published) - 0.12234).magnitude < 1e-5)
  }

  @Test func `all weight at one end, and weights that are too few, leave no prior`() throws {
    // One directed tie is all that begins anywhere and all that arrives.
    let shares = TwoModeNetwork(ties: [("a", 1), ("b", 1)])
      .projected(weighting: .resourceAllocation).filter { $0.first == "a" }
    #expect(shares.noiseCorrected() == [nil])
    #expect(shares.disparity() == [nil])
    // A weight of 1/4, from both ends: n is 1/2, and there is no half a draw.
    let few = try TwoModeNetwork(ties: [("a", 1), ("b", 1)], weights: [0.5, 0.5])
      .projected(ties: .weighted)
    #expect(few.noiseCorrected() == [nil])
  }

  @Test func `weights that are none leave all undefined`() {
    // a has every event: phi is undefined for its ties.
    let network = TwoModeNetwork(
      ties: [("a", 1), ("a", 2), ("a", 3), ("b", 1), ("c", 1), ("c", 2)])
    let projection = network.projected(weighting: .phi)
    #expect(projection.ties.contains { $0.weight == nil })
    for test in WeightedTieTest.allCases {
      #expect(projection.pValues(by: test) == [nil, nil, nil])
      // Below 0: a correlation is no weight for these.
      let negative = TwoModeNetwork(ties: [("a", 1), ("a", 2), ("b", 2), ("b", 3)])
      #expect(negative.projected(weighting: .phi).pValues(by: test) == [nil])
      #expect(TwoModeNetwork<Int, Int>(ties: []).projected().pValues(by: test).isEmpty)
    }
  }

  @Test func `agrees with each node's ties, one by one`() {
    for seed in seeds.prefix(120) {
      let network = TestNetworks.numbered(TestNetworks.weightedIncidence(seed: seed))
      for weighting in [ProjectionWeighting.count, .newman, .resourceAllocation] {
        let projection = network.projected(weighting: weighting, ties: .weighted)
        let ties = projection.ties
        let naive = ties.map { tie -> Double? in
          func p(_ around: [Double?]) -> Double? {
            let sum = around.reduce(0) { $0 + ($1 ?? .nan) }
            let share = (tie.weight ?? .nan) / sum
            return around.count > 1 ? exp(Double(around.count - 1) * log1p(-share)) : nil
          }
          let ends =
            projection.isDirected
            ? [ties.filter { $0.first == tie.first }, ties.filter { $0.second == tie.second }]
            : [projection.ties(of: tie.first), projection.ties(of: tie.second)]
          return ends.compactMap { p($0.map(\.weight)) }.min()
        }
        #expect(agree(projection.disparity(), naive), "\(weighting), seed \(seed)")
        let marked = projection.marked(by: .disparity)
        #expect(marked.ties.map(\.p) == projection.disparity())
        #expect(marked.ties.allSatisfy { $0.q == nil })
        #expect(marked.isDirected == projection.isDirected)
      }
    }
  }

  @Test func `a unit of weights changes disparity never and noise always`() {
    for seed in seeds.prefix(60) {
      let plain = TestNetworks.weightedIncidence(seed: seed)
      let weights = plain.rows.weights ?? []
      let once = TestNetworks.numbered(plain).projected(ties: .weighted)
      let more = TestNetworks.numbered(TestNetworks.weighted(plain) { weights[$0] * 8 })
        .projected(ties: .weighted)
      #expect(once.disparity() == more.disparity())
      for (less, more) in zip(once.noiseCorrected(), more.noiseCorrected()) {
        guard let less, let more, less.z.magnitude > 1e-9 else { continue }
        #expect(agree(less.score, more.score))
        #expect(less.deviation > more.deviation)
      }
    }
  }

  @Test func `keeps its range, whatever the weights`() {
    let weights = [Double.leastNonzeroMagnitude, 1e-300, 1, 1e300, .greatestFiniteMagnitude]
    for seed in seeds.prefix(60) {
      var generator = SeededGenerator(seed: seed)
      let incidence = TestNetworks.weighted(TestNetworks.randomIncidence(seed: seed)) { _ in
        weights[Int.random(in: 0..<weights.count, using: &generator)]
      }
      let network = TestNetworks.numbered(incidence)
      for weighting in [ProjectionWeighting.newman, .jaccard, .resourceAllocation] {
        let projection = network.projected(weighting: weighting, ties: .weighted)
        for test in WeightedTieTest.allCases {
          let p = projection.pValues(by: test)
          #expect(p.allSatisfy { $0.map { (0...1).contains($0) } ?? true })
        }
      }
    }
  }

  // Where a node's strength is dealt out by random cuts, the p of one of its ties is uniform: of a star
  // whose centre has five, the centre alone gives p. Kolmogorov's distance of 2,000 draws is above 0.0304
  // once in twenty times.
  @Test func `under its null, disparity at one end is uniform`() throws {
    var generator = SeededGenerator(seed: 2009)
    var drawn: [Double] = []
    for _ in 0..<2000 {
      let cuts = (0..<4).map { _ in Double.random(in: 0..<1, using: &generator) }.sorted()
      let weights = zip([0] + cuts, cuts + [1]).map { $1 - $0 }
      // The centre has five events, each with one other.
      let network = try TwoModeNetwork(
        ties: (1...5).flatMap { [(0, $0), ($0, $0)] },
        weights: weights.flatMap { [$0, 1] })
      let p = network.projected(ties: .weighted).disparity()
      if let first = p[0] { drawn.append(first) }
    }
    let sorted = drawn.sorted()
    let distance = sorted.indices.map { place in
      max(
        (sorted[place] - Double(place) / 2000).magnitude,
        (sorted[place] - Double(place + 1) / 2000).magnitude)
    }.max()
    #expect(drawn.count == 2000)
    #expect((distance ?? 1) < 0.0304)
  }

  @Test func `each test is defined under its own name`() {
    #expect(WeightedTieTest.definitions.map(\.name) == WeightedTieTest.allCases.map(\.rawValue))
    #expect(WeightedTieTest.disparity.definition.meaning.contains("(1 - w / s)^(k - 1)"))
    #expect(WeightedTieTest.noiseCorrected.definition.meaning.contains("s(a) s(b) / s"))
    #expect(WeightedTieTest.definitions.allSatisfy { !$0.references.isEmpty })
  }
}
