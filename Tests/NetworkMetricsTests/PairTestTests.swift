import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct PairTestTests {
  @Test func `every test is found by its name and defined`() {
    #expect(PairTest(named: "x") == nil && PairTest(named: "x", acrossGroups: true) == nil)
    for name in PairTest.names {
      #expect(PairTest(named: name)?.name == name)
      #expect(PairTest(named: name)?.definition.name == name)
    }
    for name in PairTest.namesAcrossGroups {
      let test = PairTest(named: name, acrossGroups: true)
      #expect(test?.name == name)
      #expect(PairTest.definitionsAcrossGroups.contains { $0 == test?.definition })
    }
    #expect(PairTest.names.count == 7 && PairTest.namesAcrossGroups.count == 5)
  }

  @Test func `names are of the tests that they were of`() {
    #expect(PairTest(named: "hypergeometric") == .null(.fixedRow))
    #expect(PairTest(named: "fixed-row", acrossGroups: true) == nil)
    #expect(PairTest(named: "fixed-column") == .null(.fixedColumn))
    #expect(PairTest(named: "fixed-column", acrossGroups: true) == .crossGroup(.fixedColumn))
    #expect(PairTest(named: "disparity", acrossGroups: true) == .weighted(.disparity))
    #expect(
      PairTest(named: "fdsm", samples: 5, seed: 2) == .null(.fixedDegrees(samples: 5, seed: 2)))
    #expect(PairTest.null(.fixedColumn).definition != PairTest.crossGroup(.fixedColumn).definition)
  }

  @Test func `tests as each kind does by itself`() throws {
    let davis = try TestNetworks.davis()
    let projection = davis.projected()
    let first = davis.actors[0]
    let group = { (actor: String) in actor < first ? "A" : "B" }
    let expected: [(PairTest, Projection<String, String>)] = [
      (.null(.fixedRow), davis.tested(projection, under: .fixedRow, correction: .holm)),
      (
        .crossGroup(.fixedColumn),
        davis.crossTies(projection, between: group, under: .fixedColumn, correction: .holm)
      ),
    ]
    for (test, tested) in expected {
      let found = davis.tested(projection, by: test, between: group, correction: .holm)
      #expect(found.ties == tested.ties)
      #expect(found.ties.contains { $0.q != nil })
    }
    let weighted = davis.tested(projection, by: .weighted(.disparity), correction: .none)
    #expect(weighted.ties.map(\.p) == projection.disparity())
    #expect(weighted.ties.map(\.q) == weighted.ties.map(\.p))
    // Nobody is in a group, so no pair is across two.
    #expect(davis.tested(projection, by: .crossGroup(.fixedColumn)).ties.isEmpty)
  }

  // a and b share both of their four items, one way of six: p = 1/6, and c shares none.
  @Test func `a level keeps what passes it, the level itself included`() {
    let network = TwoModeNetwork(
      ties: [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("c", 3), ("c", 4)])
    let tested = network.tested(network.projected(), by: .null(.fixedRow), correction: .bonferroni)
    let q = tested.ties[0].q ?? 0
    #expect(agree(q, 0.5))
    #expect(tested.significant(at: q).ties.count == 1)
    #expect(tested.significant(at: q.nextDown).ties.isEmpty)
    #expect(network.projected().significant(at: 1).ties.isEmpty)
  }
}
