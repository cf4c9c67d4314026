import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct BrokerageRolesTests {
  // b, of group 0, meets each of the five others at an event of two: a1 and a2 of group 0, x1 and x2 of
  // group 1, y of group 2. a1 and x1 meet too. Of 20 ordered pairs 18 are open: 2 within group 0, 2
  // within group 1, 4 between groups 1 and 2, and from a1 to 2 and from a2 to 3 of the others, and back.
  @Test func `tells roles by the groups of three`() {
    let star = TestNetworks.incidence(
      "xxxxx.", "x....x", ".x....", "..x..x", "...x..", "....x.")
    let groups: [Int?] = [0, 0, 0, 1, 1, 2]
    let network = TestNetworks.numbered(star)
    let expected: [BrokerageRole: Double] = [
      .coordinator: 2, .consultant: 2, .representative: 5, .gatekeeper: 5, .liaison: 4,
    ]
    for role in BrokerageRole.allCases {
      let scores = network.brokerage(role) { groups[$0] }
      #expect(scores[0] == expected[role], "\(role)")
      #expect(scores.definition.name == role.rawValue)
    }
    // a1 has b and x1, who meet; a2 has b alone.
    #expect(network.brokerage().values == [18, 0, 0, 0, 0, 0])
  }

  @Test func `nodes in no group neither broker nor count`() {
    let path = TestNetworks.numbered(TestNetworks.incidence("x.", "xx", ".x"))
    #expect(path.brokerage(.coordinator) { _ in 1 }.values == [0, 2, 0])
    #expect(path.brokerage(.coordinator) { $0 == 0 ? nil : 1 }.values == [nil, 0, 0])
    #expect(path.brokerage(.liaison) { $0 == 1 ? nil : $0 }.values == [0, nil, 0])
    #expect(path.brokerage().values == [0, 2, 0])
  }

  @Test(arguments: Array(seeds.prefix(100)))
  func `agrees with trying all triples`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let labels = TestNetworks.randomGroups(incidence.rowCount, seed: seed)
    let groups = Partition(labels: labels)
    let triples = Naive.openTriples(Naive.sharedCounts(incidence))
    let scores = BrokerageRole.allCases.map {
      GroupedMeasure.brokerage($0).scores(of: incidence, groups: groups)
    }
    for node in 0..<incidence.rowCount {
      var counts: [BrokerageRole: Double] = [:]
      for (a, b, c) in triples where b == node {
        guard let own = labels[b], let first = labels[a], let last = labels[c] else { continue }
        let role: BrokerageRole =
          switch (first == own, last == own) {
          case (true, true): .coordinator
          case (true, false): .representative
          case (false, true): .gatekeeper
          case (false, false): first == last ? .consultant : .liaison
          }
        counts[role, default: 0] += 1
      }
      for (role, values) in zip(BrokerageRole.allCases, scores) {
        #expect(values[node] == (labels[node] == nil ? nil : counts[role] ?? 0))
      }
    }
    let all = Measure.brokerage.scores(of: incidence)
    #expect(
      all
        == (0..<incidence.rowCount).map { node in
          Double(triples.count { $0.broker == node })
        })
  }

  // All ways to deal the groups of the five others out, listed: their counts have the mean and the
  // deviation that z is taken from.
  @Test(
    arguments: BrokerageRole.allCases,
    [[0, 0, 1, 1, 2, 2], [0, 0, 0, 1, 1, 2], [1, 0, 0, 0, 0, 2]])
  func `z is exact over all deals`(role: BrokerageRole, labels: [Int]) {
    let incidence = TestNetworks.incidence(
      "xxxxx..", "x....x.", ".x.....", "..x..xx", "...x...", "....x.x")
    let measure = GroupedMeasure.brokerage(role)
    func count(_ labels: [Int]) -> Double {
      measure.scores(of: incidence, groups: Partition(labels: labels))[0] ?? .nan
    }
    let all = deals(Array(labels.dropFirst())).map { count([labels[0]] + $0) }
    let mean = all.reduce(0, +) / Double(all.count)
    let variance = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(all.count)
    let z = GroupedMeasure.brokerageZ(role)
      .scores(of: incidence, groups: Partition(labels: labels))
    if variance < 1e-12 {
      #expect(z[0] == nil)
    } else {
      let expected = (count(labels) - mean) / variance.squareRoot()
      #expect(((z[0] ?? .nan) - expected).magnitude < 1e-12)
    }
    // a2, of one partner, has no pair.
    #expect(z[2] == nil)
  }

  @Test func `z is undefined where groups leave nothing to chance`() throws {
    let davis = try TestNetworks.davis()
    #expect(davis.brokerageZ(.coordinator) { _ in 1 }.values.allSatisfy { $0 == nil })
    #expect(davis.brokerageZ(.coordinator) { $0 }.values.allSatisfy { $0 == nil })
    #expect(davis.brokerageZ(.liaison) { _ in Int?.none }.values.allSatisfy { $0 == nil })
    // The women of each clique met: few open pairs are within one, and most between the two.
    let cliques = Dictionary(
      uniqueKeysWithValues: davis.actors.enumerated().map { ($1, $0 < 9) })
    let z = davis.brokerageZ(.gatekeeper) { cliques[$0] }
    #expect((z["Evelyn Jefferson"] ?? 0) > 1)
    #expect(davis.brokerageZ(.representative) { cliques[$0] }.values == z.values)
  }
}
