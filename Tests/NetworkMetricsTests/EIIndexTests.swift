import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct EIIndexTests {
  private let worked = TestNetworks.worked()
  private let groups = ["a": "x", "b": "x", "c": "y", "d": "y"]

  // a and b, of one group, share two events; b and c, of different groups, one. d has an event alone, e
  // has no group.
  @Test func `weighs ties between groups against those within`() throws {
    let weighted = worked.eiIndex { groups[$0] }
    #expect(agree(weighted.values, [-1, -1.0 / 3, 1, nil, nil]))
    let alike = worked.eiIndex(actorsBy: { groups[$0] }, counting: .alike)
    #expect(agree(alike.values, [-1, 0, 1, nil, nil]))
    let test = try #require(worked.eiIndexTest(actorsBy: { groups[$0] }, samples: 99, seed: 1))
    #expect(agree(test.observed, -1.0 / 3))
    // Two groups of two: of six pairs two are within, so the mean is 1 - 2 (2 / 6).
    #expect(agree(test.expected, 1.0 / 3))
    let measure = GroupedNetworkMeasure.eiIndex(counting: .alike)
    #expect(agree(worked.value(of: measure) { groups[$0] }, 0))
  }

  @Test func `is undefined where no two of groups are partners`() {
    #expect(worked.eiIndexTest(actorsBy: { _ in String?.none }, seed: 1) == nil)
    #expect(worked.eiIndexTest(actorsBy: { $0 == "b" ? nil : $0 }, seed: 1) == nil)
    #expect(worked.value(of: .eiIndex()) { _ in Int?.none } == nil)
    #expect(worked.eiIndex { _ in Int?.none }.values.allSatisfy { $0 == nil })
    let one = worked.eiIndexTest(actorsBy: { _ in 1 }, samples: -5, seed: 1)
    #expect(one?.observed == -1 && one?.expected == -1)
    #expect(one?.p == 1 && one?.pLow == 1 && one?.pHigh == 1)
  }

  // All deals listed: the mean to rounding, the shares within five standard errors.
  @Test(arguments: [PartnerCounting.by(.count), .alike, .by(.newman)], [3, 8] as [UInt64])
  func `approaches what listing all deals gives`(counting: PartnerCounting, seed: UInt64) throws {
    let incidence = TestNetworks.incidence("xx...", "xxx..", ".xx..", "..xx.", "..xxx", "....x")
    let network = TestNetworks.numbered(incidence)
    let labels = [0, 0, 0, 1, 1, 2]
    func index(_ labels: [Int]) -> Double {
      network.value(of: .eiIndex(counting: counting)) { labels[$0] } ?? .nan
    }
    let all = deals(labels).map(index)
    #expect(all.count == 60)
    let mean = all.reduce(0, +) / 60
    let own = index(labels)
    let test = try #require(
      network.eiIndexTest(
        actorsBy: { labels[$0] }, counting: counting, samples: 3000, seed: seed))
    #expect(agree(test.observed, own))
    #expect(agree(test.expected, mean))
    let far = all.count { ($0 - mean).magnitude >= (own - mean).magnitude - 1e-9 }
    let low = all.count { $0 <= own + 1e-9 }
    let high = all.count { $0 >= own - 1e-9 }
    for (p, count) in [(test.p, far), (test.pLow, low), (test.pHigh, high)] {
      let share = Double(count) / 60
      #expect((p - share).magnitude < 5 * (share * (1 - share) / 3000).squareRoot() + 1.0 / 3000)
    }
  }

  // Labels dealt at random are the null, so p is uniform: of 300, a tenth below 0.1, half below 0.5,
  // within five standard errors. Newman's weights leave hardly any ties between deals.
  @Test func `p is uniform under the null`() throws {
    let davis = try TestNetworks.davis()
    var generator = SeededGenerator(seed: 5)
    var all: [PermutationTest] = []
    for seed in 1...300 {
      let labels = ((0..<9).map { _ in 0 } + (0..<9).map { _ in 1 }).shuffled(using: &generator)
      let groups = Dictionary(uniqueKeysWithValues: zip(davis.actors, labels))
      let test = davis.eiIndexTest(
        actorsBy: { groups[$0] }, counting: .by(.newman), samples: 39, seed: UInt64(seed))
      all.append(try #require(test))
    }
    for values in [all.map(\.p), all.map(\.pLow), all.map(\.pHigh)] {
      for level in [0.1, 0.5, 0.9] {
        let share = Double(values.count { $0 <= level + 1e-9 }) / 300
        #expect((share - level).magnitude < 5 * (level * (1 - level) / 300).squareRoot())
      }
    }
  }

  @Test func `depends on the seed and not on threads`() throws {
    let davis = try TestNetworks.davis()
    let cliques = Dictionary(
      uniqueKeysWithValues: davis.actors.enumerated().map { ($1, $0 < 9) })
    func test(seed: UInt64, threads: Int) -> PermutationTest? {
      davis.eiIndexTest(actorsBy: { cliques[$0] }, samples: 300, seed: seed, threads: threads)
    }
    let one = try #require(test(seed: 1, threads: 1))
    #expect(one == test(seed: 1, threads: 2))
    #expect(one == test(seed: 1, threads: 5))
    // Groups that mean nothing, whose p is not the least that there is.
    let odd = Dictionary(
      uniqueKeysWithValues: davis.actors.enumerated().map { ($1, $0.isMultiple(of: 2)) })
    let seeded = [1, 1, 2].map { davis.eiIndexTest(actorsBy: { odd[$0] }, samples: 300, seed: $0) }
    #expect(seeded[0] == seeded[1])
    #expect(seeded[0] != seeded[2])
    // The women keep to their cliques.
    #expect(one.observed < one.expected)
    #expect(one.pLow < 0.05 && one.p < 0.05 && one.pHigh > 0.95)
    #expect(
      davis.value(of: .eiIndexP(samples: 300, seed: 1)) { cliques[$0] } == one.p)
  }
}
