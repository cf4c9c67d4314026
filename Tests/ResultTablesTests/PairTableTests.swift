import ResultTables
import Testing
import TwoModeNetworks

@Suite struct PairTableTests {
  /// By hand: a and b share 2; nobody tested the pair.
  @Test func `p and q have columns where they were asked for`() {
    let ties = TwoModeNetwork(ties: [("a", 1), ("a", 2), ("b", 2)]).projected().ties
    let shared: ([Int]) -> String = { "\($0)" }
    let plain = ResultTable.pairs(ties, name: { $0 }, shared: shared)
    #expect(plain.columns == ["a", "b", "weight", "shared", "items"])
    #expect(plain.rows == [[.text("a"), .text("b"), .number(1), .integer(1), .text("[2]")]])
    let tested = ResultTable.pairs(ties, isTested: true, name: { $0 }, shared: shared)
    #expect(tested.columns == ["a", "b", "weight", "p", "q", "shared", "items"])
    #expect(
      tested.rows == [
        [.text("a"), .text("b"), .number(1), .missing, .missing, .integer(1), .text("[2]")]
      ])
  }
}
