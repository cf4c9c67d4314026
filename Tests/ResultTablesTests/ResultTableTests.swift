import Testing

@testable import ResultTables

@Suite struct ResultTableTests {
  @Test(
    arguments: [
      (0.0, "0"), (1, "1"), (0.5, "0.5"), (1.0 / 3, "0.3333"), (2.0 / 3, "0.6667"),
      (0.99999, "1"), (-1.25, "-1.25"), (0.00001, "<0.0001"), (-0.00001, ">-0.0001"),
      (1234.5, "1234.5"), (1e15, "1000000000000000.0"),
      // Half of the last decimal is rounded up; numbers are left as they are from a million million on.
      (0.00005, "0.0001"), (999_999_999_999, "999999999999"), (1e12, "1000000000000.0"),
    ] as [(Double, String)])
  func rounding(number: Double, expected: String) {
    #expect(ResultTable.rounded(number) == expected)
  }

  @Test func `CSV keeps numbers in full and missing empty`() {
    let table = ResultTable(
      columns: ["node", "score"],
      rows: [[.text("=1+1"), .number(1.0 / 3)], [.text("a,b"), .number(Double?.none)]])
    #expect(table.csv == "node,score\r\n'=1+1,0.3333333333333333\r\n\"a,b\",\r\n")
  }
}
