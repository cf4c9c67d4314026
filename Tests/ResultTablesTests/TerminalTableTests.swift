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
    #expect(TerminalText.width("商务部 e\u{301}") == 8)
  }
}
