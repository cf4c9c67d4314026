import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct ScoresTests {
  @Test func `rank the defined, ties in the order of the network`() {
    let network = TestNetworks.worked()
    #expect(network.degree().ranked().map(\.node) == ["b", "a", "c", "d", "e"])
    #expect(network.closeness().ranked().map(\.node) == ["b", "a", "c", "d"])
    #expect(network.degree().top(2).map(\.score) == [3, 2])
  }

  @Test(arguments: [(-1, 0), (0, 0), (3, 3), (99, 5)])
  func `give as many of the top as there are`(asked: Int, given: Int) {
    #expect(TestNetworks.worked().degree().top(asked).count == given)
  }

  @Test func `are found by node`() {
    let scores = TestNetworks.worked().redundancy()
    #expect(scores["a"] == 1)
    #expect(scores["e"] == nil)
    #expect(scores["nobody"] == nil)
    #expect(scores.definition == Measure.redundancy.definition)
    #expect(scores == TestNetworks.worked().scores(of: .redundancy))
    #expect(scores != TestNetworks.worked().degree())
  }

  @Test func `are the same where measure, nodes, scores and shortfall are`() {
    func scores(
      _ measure: Measure = .degree, _ nodes: [String] = ["a", "b"], _ values: [Double?] = [1, nil],
      _ shortfall: Shortfall? = nil
    ) -> Scores<String> {
      Scores(
        definition: measure.definition, nodes: nodes, values: values, shortfall: shortfall,
        index: { nodes.firstIndex(of: $0) })
    }
    #expect(scores() == scores())
    #expect(scores() != scores(.closeness))
    #expect(scores() != scores(.degree, ["a", "c"]))
    #expect(scores() != scores(.degree, ["a", "b"], [1, 0]))
    #expect(scores() != scores(.degree, ["a", "b"], [1, nil], .tooManyNodes(3, most: 2)))
  }

  @Test func `are a collection in the order of the network`() {
    let scores = TestNetworks.worked().closeness()
    #expect(scores.count == 5)
    #expect(scores.map(\.node) == ["a", "b", "c", "d", "e"])
    #expect(scores.map(\.score) == scores.values)
    #expect(scores.last?.node == "e" && scores.last?.score == nil)
    #expect(scores.reversed().map(\.node) == ["e", "d", "c", "b", "a"])
    let second = scores.index(scores.startIndex, offsetBy: 1)
    #expect(scores[second].node == "b")
    #expect(scores.distance(from: second, to: scores.endIndex) == 4)
    #expect(scores.index(before: scores.index(after: second)) == second)
    #expect(scores.suffix(2).compactMap(\.score) == [scores["d"]])
    #expect(TwoModeNetwork<Int, Int>(ties: []).degree().isEmpty)
  }

  @Test func `are found by a node that is a number, not by its place`() {
    let scores = TwoModeNetwork(ties: [(1, "x"), (0, "x"), (0, "y")]).degree()
    #expect(scores[1] == 1)
    #expect(scores[0] == 2)
    #expect(scores[2] == nil)
  }

  @Test func `print the measure and the nodes, highest first, undefined ones last`() throws {
    let network = TestNetworks.worked()
    #expect(network.degree().description == "degree\n3  b\n2  a\n1  c\n1  d\n0  e")
    // c and d, of one event, and e have no redundancy; b has that of 1 and 2, of three pairs.
    #expect(
      network.redundancy().description == """
        redundancy
                1         a
                0.333333  b
        undefined         c
        undefined         d
        undefined         e
        """)
  }

  // Degrees of 1 to 12, the most first: three of twelve are left out.
  @Test(arguments: [(10, nil), (11, "… and 1 more"), (12, "… and 2 more")] as [(Int, String?)])
  func `print the first ten, and how many more there are`(count: Int, rest: String?) {
    let ties = (1...count).flatMap { actor in (1...actor).map { (actor, $0) } }
    let lines = TwoModeNetwork(ties: ties).degree().description.split(separator: "\n")
    #expect(lines.count == 11 + (rest == nil ? 0 : 1))
    #expect(lines[1] == "\(count)  \(count)")
    #expect(rest.map { lines[11] == $0 } ?? true)
  }

  @Test(
    arguments: [
      (0.1 + 0.2, "0.3"), (2.0 / 3, "0.666667"), (123_456.7, "123457"), (1_234_567, "1234570"),
      (1e-7 / 3, "3.33333e-08"), (1e300, "1e+300"), (0.000_012_5, "1.25e-05"), (7, "7"),
    ] as [(Double, String)])
  func `print six significant digits`(weight: Double, text: String) throws {
    let network = try TwoModeNetwork(weightedTies: [("a", 1, weight)])
    #expect(network.strength().description == "strength\n\(text)  a")
  }

  @Test func `print points below each other`() throws {
    let network = try TwoModeNetwork(
      weightedTies: [("a", 1, 12.5), ("政策研究", 1, 3), ("c", 1, 0.125)])
    #expect(
      network.strength().description == """
        strength
        12.5    a
         3      政策研究
         0.125  c
        """)
  }
}
