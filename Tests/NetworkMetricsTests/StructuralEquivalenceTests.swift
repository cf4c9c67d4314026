import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct StructuralEquivalenceTests {
  // a and c attend the same; b and e attend nothing.
  private let twins = TestNetworks.numbered(
    TestNetworks.incidence("xx..", "....", "xx..", "..xx", ""))

  @Test func `puts together what is tied to the same`() {
    #expect(twins.equivalenceClasses().groups == [0, 1, 0, 2, 1])
    #expect(twins.scores(of: .equivalenceClass).values == [1, 2, 1, 3, 2])
    #expect(twins.transposed.equivalenceClasses().groups == [0, 0, 1, 1])
  }

  // Davis: no two women attended exactly the same but Olivia and Flora (E9 and E11).
  @Test func `finds the one pair of equivalent women`() throws {
    let davis = try TestNetworks.davis()
    let members = davis.equivalenceClasses().members.filter { $0.count > 1 }
    #expect(members.map { $0.map { davis.actors[$0] } } == [["Olivia Carleton", "Flora Price"]])
  }

  @Test(arguments: seeds)
  func `agrees with comparing sets`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let sets = Naive.neighbourhoods(incidence)
    #expect(TestNetworks.numbered(incidence).equivalenceClasses() == Partition(labels: sets))
  }

  // a has 1, 2 and b has 1, 2, 3 of four: they differ in one; 4 x 2 - 2 x 3 = 2 over sqrt(2 x 2 x 3 x 1);
  // they share two of three. e has none.
  @Test func `compares profiles`() {
    let network = TestNetworks.worked()
    #expect(network.profiles(comparedBy: .euclidean)["a", "b"] == 1)
    #expect(agree(network.profiles(comparedBy: .pearson)["a", "b"], 2 / 12.0.squareRoot()))
    #expect(agree(network.profiles(comparedBy: .jaccard)["a", "b"], 2.0 / 3))
    #expect(network.profiles(comparedBy: .pearson)["a", "e"] == nil)
    #expect(network.profiles(comparedBy: .jaccard)["e", "e"] == nil)
    #expect(network.profiles(comparedBy: .jaccard)["a", "e"] == 0)
    #expect(network.profiles(comparedBy: .euclidean)["e", "e"] == 0)
    #expect(network.profiles(comparedBy: .euclidean)["a", "nobody"] == nil)
  }

  @Test func `agrees with numpy`() throws {
    let davis = try TestNetworks.davis()
    for (name, golden) in try CoveringGoldens.read().davis.profiles {
      let comparison = try #require(ProfileComparison(rawValue: name))
      let values = davis.profiles(comparedBy: comparison).values
      #expect(agree(values.flatMap { $0 }, golden.flatMap { $0 }), "\(name)")
    }
  }

  @Test(arguments: Array(seeds.prefix(100)))
  func `equivalent nodes have the nearest profiles`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let network = TestNetworks.numbered(incidence)
    let groups = network.equivalenceClasses().groups
    for comparison in ProfileComparison.allCases {
      let values = network.profiles(comparedBy: comparison).values
      for a in groups.indices {
        for b in groups.indices {
          #expect(values[a][b] == values[b][a])
          guard let value = values[a][b] else { continue }
          #expect((groups[a] == groups[b]) == (value == (comparison == .euclidean ? 0 : 1)))
        }
      }
    }
  }
}

struct ConcorTests {
  // Two pairs of equals are correlated by 1 and -1 at once; neither pair can be split.
  @Test func `splits opposites, and not equals`() {
    let network = TestNetworks.numbered(TestNetworks.incidence("xx..", "..xx", "xx..", "..xx", ""))
    #expect(network.concor(depth: 1).groups == [0, 1, 0, 1, nil])
    #expect(network.concor(depth: 5).groups == [0, 1, 0, 1, nil])
    #expect(network.scores(of: .concorBlock).values == [1, 2, 1, 2, nil])
  }

  // Three rows with a column each: -1/2 between any two, again and again. A row of all columns has no
  // correlation with any.
  @Test func `leaves together what settles elsewhere`() {
    let network = TestNetworks.numbered(TestNetworks.incidence("x..", ".x.", "..x", "xxx"))
    #expect(network.concor(depth: 2).groups == [0, 0, 0, nil])
    let two = TestNetworks.numbered(TestNetworks.incidence("xx.", ".xx"))
    #expect(two.concor(depth: 1).groups == [0, 1])
    #expect(TwoModeNetwork<Int, Int>(ties: []).concor().count == 0)
  }

  @Test func `agrees with numpy at each depth`() throws {
    let davis = try TestNetworks.davis()
    for (index, golden) in try CoveringGoldens.read().concor.enumerated() {
      #expect(davis.concor(depth: index + 1) == Partition(labels: golden), "depth \(index + 1)")
    }
  }

  @Test(arguments: Array(seeds.prefix(150)))
  func `does not depend on the order or on threads`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let rowOrder = Array(0..<incidence.rowCount).shuffled(using: &generator)
    let columnOrder = Array(0..<incidence.columnCount).shuffled(using: &generator)
    let own = concorBlocks(of: incidence, depth: 2, threads: 1)
    let moved = concorBlocks(
      of: incidence.relabelled(rowOrder: rowOrder, columnOrder: columnOrder), depth: 2, threads: 2)
    #expect(Partition(labels: rowOrder.map { moved.groups[$0] }) == own)
    #expect(own.count <= 4)
    for (row, group) in own.groups.enumerated() {
      let degree = incidence.rows.degree(of: row)
      #expect((group == nil) == (degree == 0 || degree == incidence.columnCount))
    }
  }
}
