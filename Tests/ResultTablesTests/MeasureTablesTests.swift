import NetworkMetrics
import ResultTables
import Testing
import TwoModeNetworks

@Suite struct MeasureTablesTests {
  /// By hand: b is tied to both events and is nearest to all; a and c are alike; z is alone, so that it has
  /// no closeness.
  @Test func `the highest stand first and those without a score last`() throws {
    let network = try TwoModeNetwork(
      actors: ["c", "z", "a", "b"], events: [1, 2],
      ties: [("a", 1), ("b", 1), ("b", 2), ("c", 2)])
    let scores = [network.closeness(), network.degree()]
    let table = ResultTable.scores(scores, heading: "node", name: { $0 })
    #expect(table.columns == ["node", "closeness", "degree"])
    #expect(table.rows.map { $0[0] } == ["b", "c", "a", "z"].map { .text($0) })
    #expect(table.rows.map { $0[2] } == [2, 1, 1, 0].map { .number($0) })
    #expect(table.rows[3][1] == .missing && table.rows[1][1] == table.rows[2][1])
    let some = ResultTable.scores(scores, heading: "node", name: { $0 }, where: { $0 != "c" })
    #expect(some.rows.map { $0[0] } == ["b", "a", "z"].map { .text($0) })
  }

  /// By hand: a has one tie of weight 5, b two of weight 1.
  @Test func `the first measure decides`() throws {
    let network = try TwoModeNetwork(weightedTies: [("b", 1, 1), ("b", 2, 1), ("a", 1, 5)])
    let (strength, degree) = (network.strength(), network.degree())
    let byStrength = ResultTable.scores([strength, degree], heading: "node", name: { $0 })
    #expect(
      byStrength.rows == [
        [.text("a"), .number(5), .number(1)], [.text("b"), .number(2), .number(2)],
      ])
    let byDegree = ResultTable.scores([degree, strength], heading: "node", name: { $0 })
    #expect(byDegree.rows.map { $0[0] } == [.text("b"), .text("a")])
  }
}
