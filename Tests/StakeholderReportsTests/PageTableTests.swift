import Testing

@testable import StakeholderReports

@Suite struct PageTableTests {
  @Test(
    arguments: [
      (3, [false, false, false], nil), (2, [false, false, true], "Show all rows (3)"),
    ] as [(Int, [Bool], String?)])
  func `rows beyond the limit are folded`(limit: Int, folded: [Bool], button: String?) {
    let table = PageTable(
      id: "t", caption: "", columns: [.text("c")],
      rows: ["a", "b", "c"].map { PageTable.Row([.text($0)]) }, limit: limit,
      words: ReportWords.words(in: .english))
    #expect(table.rows.map(\.isExtra) == folded)
    #expect(table.showAll == button && table.hasRows)
  }

  /// What is a number stands to the right; a table is sorted by the whole number, not by the one shown.
  @Test func `cells know what they hold`() {
    let cells: [PageTable.Cell] = [
      .text("a"), .count(2), .number("0.3333", 1.0 / 3), .number("", nil), .items([]),
      .heading(PartyLink(anchor: "party-1", name: "a")),
    ]
    #expect(cells.map(\.isNumber) == [false, true, true, true, false, false])
    #expect(cells.map(\.isHeading) == [false, false, false, false, false, true])
    #expect(cells.map(\.sortKey) == [nil, nil, "\(1.0 / 3)", nil, "0", nil])
    #expect(PageTable.Cell.text("").text == nil)
  }
}
