import Spreadsheets
import TestWorkbooks
import Testing

@Suite struct SheetTableTests {
  private func table(_ rows: [[String]], merging ranges: [String] = []) throws -> SheetTable {
    let merges = ranges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let cells = MadeWorkbook.Sheet("甲", rows: rows).content
    let bytes = MadeWorkbook.bytes([
      MadeWorkbook.Sheet("甲", cells + "<mergeCells>\(merges)</mergeCells>")
    ])
    return try SheetTable(WorkbookReader(bytes).sheet(0))
  }

  @Test func `rows are as wide as the cells that hold anything`() throws {
    let read = try table([["", "", ""], ["", "a", ""], ["", "", ""], ["", "b", "c"]])
    #expect(read.rows.map(\.cells) == [["a", ""], ["b", "c"]])
    #expect(read.rows.map(\.number) == [2, 4])
    #expect(read.firstColumn == "B")
    #expect(try table([]).rows.isEmpty)
  }

  @Test func `an item merged over the rows of its units is that of each`() throws {
    let read = try table(
      [["item", "unit"], ["1", "a"], ["", "b"], ["", "c"], ["2", "d"]], merging: ["A2:A4"])
    #expect(read.rows.map { $0.cells[0] } == ["item", "1", "1", "1", "2"])
    #expect(read.filledCells == 2)
    #expect(read.coveredCells == 0)
  }

  @Test func `a letter merged over columns is that of each`() throws {
    let read = try table([["task", "a", "b"], ["1", "R", ""]], merging: ["B2:C2", "E5:F9"])
    #expect(read.rows[1].cells == ["1", "R", "R"])
    #expect(read.filledCells == 1)
  }

  @Test func `a title merged over its row stays one cell`() throws {
    let read = try table(
      [["title", "", ""], ["a", "b", "c"], ["", "d", "e"]], merging: ["A1:C1", "A2:A3"])
    #expect(read.rows.map(\.cells) == [["title", "", ""], ["a", "b", "c"], ["a", "d", "e"]])
  }

  @Test func `what a merged cell covers is not used, and counted`() throws {
    let read = try table([["1", "a"], ["hidden", "b"]], merging: ["A1:A2"])
    #expect(read.rows.map { $0.cells[0] } == ["1", "1"])
    #expect(read.coveredCells == 1)
  }

  @Test func `a merged cell over a whole sheet is no more than the cells that there are`() throws {
    let read = try table([["1", "a"], ["", "b"]], merging: ["A1:A1048576", "C1:XFD1048576"])
    #expect(read.rows.map(\.cells) == [["1", "a"], ["1", "b"]])
  }

  @Test func `cells that are too far apart are refused`() throws {
    let rows = (1...3100).map { "<row><c\($0 == 1 ? " r=\"XFD1\"" : "")><v>1</v></c></row>" }
    let bytes = MadeWorkbook.bytes([
      MadeWorkbook.Sheet("甲", "<sheetData>\(rows.joined())</sheetData>")
    ])
    let sheet = try WorkbookReader(bytes).sheet(0)
    #expect(sheet.cellCount == 3100)
    let error = #expect(throws: WorkbookFault.self) { try SheetTable(sheet) }
    #expect(error?.message.contains("16384 columns") == true)
  }
}
