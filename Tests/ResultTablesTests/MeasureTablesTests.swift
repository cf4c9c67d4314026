import NetworkMetrics
import ResultTables
import Testing
import TwoModeNetworks

struct MeasureTablesTests {
  /// a and b share 1 and 2, c has 2 alone, d nothing.
  private func network() throws -> TwoModeNetwork<String, Int> {
    try TwoModeNetwork(
      actors: ["d", "c", "b", "a"], events: [1, 2],
      ties: [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("c", 2)])
  }

  /// Of the two events of a and b, each pair of neighbours is linked without them; c has no pair.
  @Test func `the highest score comes first and the undefined last`() throws {
    let network = try network()
    let table = ResultTable.scores(
      [network.scores(of: .redundancy), network.scores(of: .degree)], heading: "unit",
      name: { $0.uppercased() })
    #expect(table.columns == ["unit", "redundancy", "degree"])
    #expect(
      table.rows == [
        [.text("B"), .number(1), .number(2)], [.text("A"), .number(1), .number(2)],
        [.text("D"), .missing, .number(0)], [.text("C"), .missing, .number(1)],
      ])
  }

  @Test func `what is left out was measured all the same`() throws {
    let scores = try network().scores(of: .degree)
    let table = ResultTable.scores([scores], heading: "unit", name: { $0 }, where: { $0 < "c" })
    #expect(table.rows == [[.text("b"), .number(2)], [.text("a"), .number(2)]])
    #expect(
      ResultTable.scores([Scores<String>](), heading: "unit", name: { $0 })
        == ResultTable(columns: ["unit"], rows: []))
  }

  @Test func `groups stand in a column of their own, empty for a node in none`() throws {
    let network = try network()
    let table = ResultTable.scores(
      [network.scores(of: .degree)], heading: "unit", name: { $0 },
      groups: (name: "community", of: { ["a": 1, "b": 1, "c": 2][$0] }))
    #expect(table.columns == ["unit", "degree", "community"])
    #expect(
      table.rows == [
        [.text("b"), .number(2), .integer(1)], [.text("a"), .number(2), .integer(1)],
        [.text("c"), .number(1), .integer(2)], [.text("d"), .number(0), .missing],
      ])
    #expect(table.csv == "unit,degree,community\r\nb,2.0,1\r\na,2.0,1\r\nc,1.0,2\r\nd,0.0,\r\n")
  }

  @Test func `a definition is a row with its sources`() {
    let definition = Measure.degree.definition
    let table = ResultTable.definitions([definition])
    #expect(table.columns == ["measure", "definition", "range", "undefined", "source"])
    #expect(table.rows.count == 1)
    #expect(
      Array(table.rows[0].prefix(4)) == [
        .text("degree"), .text(definition.meaning), .text(definition.range),
        .text(definition.undefined),
      ])
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
