import ResultTables
import Testing

@Suite struct TerminalTableTests {
  @Test func `numbers stand to the right and Chinese takes two columns`() {
    let table = ResultTable(
      columns: ["party", "score"],
      rows: [
        [.text("商务部"), .number(0.5)], [.text("A\nB"), .missing], [.text("ab"), .integer(12)],
      ])
    #expect(
      TerminalTable(table).text == """
        party   score
        ------  -----
        商务部    0.5
        A B
        ab         12

        """)
  }

  /// Numbers among words, and columns without any, stand to the left.
  @Test func `only columns of numbers stand to the right`() {
    let table = ResultTable(
      columns: ["mixed", "words", "none", "count"],
      rows: [
        [.number(1), .text("a"), .missing, .integer(1)],
        [.text("b"), .missing, .missing, .integer(20)],
      ])
    #expect(
      TerminalTable(table).text == """
        mixed  words  none  count
        -----  -----  ----  -----
        1      a                1
        b                      20

        """)
  }
}
