import NetworkMetrics
import ResultTables
import Testing
import TwoModeNetworks

struct PairTableTests {
  /// a and b share both of their items, c has the other two.
  private let network = TwoModeNetwork(
    ties: [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("c", 3), ("c", 4)])

  private func shared(_ items: [Int]) -> String { items.map(String.init).joined(separator: " ") }

  @Test func `a pair has its weight and what it shares`() {
    let table = ResultTable.pairs(
      network.projected().ties, name: { $0.uppercased() }, shared: shared)
    #expect(table.columns == ["a", "b", "weight", "shared", "items"])
    #expect(table.rows == [[.text("A"), .text("B"), .number(2), .integer(2), .text("1 2")]])
  }

  @Test func `a pair that nobody tested has no p`() {
    let table = ResultTable.pairs(
      network.projected().ties, isTested: true, name: { $0 }, shared: shared)
    #expect(table.columns == ["a", "b", "weight", "p", "q", "shared", "items"])
    #expect(table.rows.map { Array($0[3...4]) } == [[.missing, .missing]])
  }

  /// Of two items each, a and b have the same two, and c none of theirs.
  @Test func `profiles are listed by how alike they are`() {
    let table = ResultTable.pairs(
      network.profilePairs(comparedBy: .jaccard), comparedBy: .jaccard, name: { $0 },
      shared: shared)
    #expect(table.columns == ["a", "b", "jaccard", "shared", "items"])
    #expect(
      table.rows == [
        [.text("a"), .text("b"), .number(1), .integer(2), .text("1 2")],
        [.text("a"), .text("c"), .number(0), .integer(0), .text("")],
        [.text("b"), .text("c"), .number(0), .integer(0), .text("")],
      ])
  }
}
