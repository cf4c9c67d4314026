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
