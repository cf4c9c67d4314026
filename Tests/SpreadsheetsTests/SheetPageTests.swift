import Testing

@testable import Spreadsheets

@Suite struct SheetPageTests {
  @Test func `widths count wide characters twice`() throws {
    let sheet = Sheet(
      name: "s",
      columns: [
        Sheet.Column("单位"), Sheet.Column("number-of-joint-items", kind: .numbers),
        Sheet.Column("a"), Sheet.Column("b"),
      ],
      rows: [
        [
          .text("政策研究和区域发展局"), .integer(1), .text("ab"),
          .text(String(repeating: "长", count: 40)),
        ]
      ])
    let page = try #require(try SheetPage.pages([sheet], cutNote: "").pages.first)
    // Ten wide characters and the margin; a long heading of numbers is wrapped; the narrowest; the
    // widest.
    #expect(page.widths == [23, 18, 9, 60])
    #expect(page.headingLines == 2)
    // 80 columns of text in 59.
    #expect(page.lineCount(of: page.rows[0]) == 2)
    #expect(page.lineCount(of: [.text("ab"), .integer(1), .nothing, .text("ab")]) == nil)
    #expect(page.isWrapped(String(repeating: "长", count: 40), column: 3))
    #expect(page.isWrapped("a\nb", column: 3))
    #expect(!page.isWrapped("政策研究和区域发展局", column: 0))
  }

  @Test(arguments: [
    ("one two three", 7, 2), ("one two three", 5, 3), ("政策研究", 4, 2), ("政策研究", 5, 2),
    ("abcdefgh", 3, 3), ("a\nb", 9, 2), ("", 5, 1), ("ab政策", 4, 2),
    ("a b", 1, 2),
  ])
  func lines(text: String, width: Int, expected: Int) {
    #expect(TextColumns.lineCount(text, width: width) == expected)
  }

  @Test func `too many rows go on in further sheets`() throws {
    let sheet = Sheet(
      name: "s", columns: [Sheet.Column("a")], rows: (0..<5).map { [.integer($0)] })
    let limits = SheetPage.Limits(rows: 2)
    let pages = try SheetPage.pages([sheet], cutNote: "", limits: limits).pages
    #expect(pages.map(\.name) == ["s", "s (2)", "s (3)"])
    #expect(pages.flatMap(\.rows) == sheet.rows)
  }

  @Test func `too many columns are refused`() {
    let sheet = Sheet(
      name: "s", columns: (0..<16_385).map { Sheet.Column("\($0)") }, rows: [])
    #expect(throws: SpreadsheetError.tooManyColumns(sheet: "s", count: 16_385, limit: 16_384)) {
      try Workbook(sheets: [sheet]).data()
    }
  }
}
