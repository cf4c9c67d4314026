import Testing

@testable import Spreadsheets

@Suite struct CoverPageTests {
  private func widths(_ facts: [Cover.Fact]) -> [Int] {
    let cover = Cover(
      name: "About", title: "t", facts: facts, contentsHeading: "Sheet", rowsHeading: "Rows")
    return CoverPage(cover, name: "About", pages: [], cutNote: "").widths
  }

  /// As wide as what is widest, a Chinese character being two digits wide, with 4 and 8 beside it; no wider
  /// than 40 and 76.
  @Test func `columns fit what they hold`() {
    #expect(widths([Cover.Fact("Source", "list.txt")]) == [10, 16])
    #expect(widths([]) == [9, 12])
    #expect(widths([Cover.Fact("来源文件", "清单清单清单")]) == [12, 20])
    let long = String(repeating: "x", count: 100)
    #expect(widths([Cover.Fact(long, long)]) == [40, 76])
  }
}
