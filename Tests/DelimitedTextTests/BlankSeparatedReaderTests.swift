import DelimitedText
import Testing

@Suite struct BlankSeparatedReaderTests {
  private func cells(_ text: String) throws -> [[String]] {
    try DelimitedText.records(in: text, delimiter: .blank).map(\.cells)
  }

  @Test func `blanks and tabs part cells, as many as there are`() throws {
    #expect(
      try cells("  Ann   x\t 3  \r\n\r\nBo\ty\t\n") == [["Ann", "x", "3"], ["Bo", "y"]])
  }

  @Test func `a cell in quotes may hold blanks, quotes and ends of lines`() throws {
    #expect(
      try cells("\"Bo Ro\" \"\" \"a \\\"b\\\" c\" \"d\"\"e\"\n\"two\nlines\" x")
        == [["Bo Ro", "", "a \"b\" c", "d\"e"], ["two\nlines", "x"]])
    #expect(try cells("O'Brien a\"b \\") == [["O'Brien", "a\"b", "\\"]])
  }

  @Test func `braces at the end of a line are one cell`() throws {
    #expect(
      try cells("Ann x {'weight': 3, 'r': 'a b'}\nBo {y z") == [
        ["Ann", "x", "{'weight': 3, 'r': 'a b'}"], ["Bo", "{y", "z"],
      ])
  }

  @Test func `lines are counted, also those within quotes`() throws {
    let records = try DelimitedText.records(in: "\n\"a\r\nb\" c\n\nd e", delimiter: .blank)
    #expect(records.map(\.line) == [2, 5])
  }

  @Test(arguments: [("a\n b \"c d", 2, 4), ("\"a\"b c", 1, 4)])
  func `quotes that do not close a cell are a fault`(text: String, line: Int, column: Int) {
    #expect {
      try DelimitedText.records(in: text, delimiter: .blank)
    } throws: { error in
      let fault = error as? DelimitedTextError
      return fault?.line == line && fault?.column == column
    }
  }
}
