import Spreadsheets
import TestWorkbooks
import Testing

@Suite struct OpenDocumentWorkbookTests {
  private func workbook(_ content: String, styles: String = "") throws -> WorkbookReader {
    try WorkbookReader(MadeWorkbook.openDocument(content, styles: styles))
  }

  private func sheet(_ rows: String) throws -> ReadSheet {
    try workbook("<table:table table:name=\"甲\">\(rows)</table:table>").sheet(0)
  }

  private func fault(_ rows: String) -> String {
    do {
      _ = try sheet(rows)
      return "none"
    } catch { return (error as? WorkbookFault)?.message ?? "\(error)" }
  }

  private func cell(_ text: String, _ more: String = "") -> String {
    "<table:table-cell office:value-type=\"string\" \(more)><text:p>\(text)</text:p></table:table-cell>"
  }

  @Test func `values are read by their kinds`() throws {
    let read = try sheet(
      "<table:table-row>\(cell("a"))"
        + "<table:table-cell office:value-type=\"currency\" office:value=\"2.50\"/>"
        + "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"
        + "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-05-06T00:00:00\"/>"
        + "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-05-06T08:30:00\"/>"
        + "<table:table-cell office:value-type=\"time\" office:time-value=\"PT08H30M00S\"/>"
        + "<table:table-cell office:value-type=\"time\" office:time-value=\"PT36H00M00S\"/>"
        + "</table:table-row>")
    #expect(read["A1"] == .text("a"))
    #expect(read["B1"] == .number(2.5))
    #expect(read["C1"] == .truth(true))
    #expect(read["D1"] == .date("2024-05-06"))
    #expect(read["E1"] == .date("2024-05-06T08:30:00"))
    #expect(read["F1"] == .date("08:30:00"))
    #expect(read["G1"] == .date("PT36H00M00S"))
    #expect(read.dates.count == 4)
  }

  @Test func `paragraphs are lines, and blanks collapse unless they are meant`() throws {
    let read = try sheet(
      "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p>"
        + "</office:annotation><text:p>  one \n two<text:s text:c=\"2\"/>x<text:tab/><text:span>y<text:line-break/>"
        + "</text:span></text:p><text:p>last</text:p></table:table-cell></table:table-row>")
    #expect(read["A1"] == .text("one two  x\ty\n\nlast"))
  }

  @Test func `repeated cells and rows stand in each place`() throws {
    let read = try sheet(
      "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"2\"/>"
        + "\(cell("a", "table:number-columns-repeated=\"2\""))</table:table-row>"
        + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
        + "table:number-columns-repeated=\"16384\"/></table:table-row>"
        + "<table:table-row-group><table:table-header-rows><table:table-row>\(cell("b"))</table:table-row>"
        + "</table:table-header-rows></table:table-row-group>")
    #expect(read.cellCount == 7)
    #expect(read["C1"] == .text("a"))
    #expect(read["D3"] == .text("a"))
    #expect(read["A1048574"] == .text("b"))
  }

  @Test func `rows and cells that no sheet has are refused, empty ones are nothing`() throws {
    let huge = "\(Int.max)"
    let empty =
      "<table:table-row table:number-rows-repeated=\"\(huge)\"><table:table-cell "
      + "table:number-columns-repeated=\"\(huge)\"/><table:table-cell table:number-columns-repeated=\"\(huge)\"/>"
      + "</table:table-row>"
    #expect(try sheet(empty + empty).isEmpty)
    let row = "<table:table-row>\(cell("a"))</table:table-row>"
    #expect(fault(empty + row).contains("a sheet ends at row 1048576"))
    #expect(
      fault(
        "<table:table-row table:number-rows-repeated=\"\(huge)\">\(cell("a"))</table:table-row>"
      )
      .contains("a sheet ends at row"))
    let wide = cell("a", "table:number-columns-repeated=\"16385\"")
    #expect(fault("<table:table-row>\(wide)</table:table-row>").contains("last column"))
    let far = "<table:table-cell table:number-columns-repeated=\"\(huge)\"/>"
    #expect(
      fault("<table:table-row>\(far)\(far)\(cell("a"))</table:table-row>").contains("last column"))
    for count in ["0", "-1", "x", "99999999999999999999"] {
      #expect(
        fault("<table:table-row table:number-rows-repeated=\"\(count)\"/>").contains("repeats"))
    }
    #expect(
      fault("<table:table-row>\(cell("<text:s text:c=\"1000000000\"/>"))</table:table-row>")
        .contains("blanks"))
  }

  @Test func `merged and hidden cells are known`() throws {
    let read = try sheet(
      "<table:table-column/><table:table-column table:visibility=\"collapse\" "
        + "table:number-columns-repeated=\"\(Int.max)\"/><table:table-column table:visibility=\"collapse\"/>"
        + "<table:table-row>\(cell("1", "table:number-rows-spanned=\"3\""))\(cell("a"))</table:table-row>"
        + "<table:table-row table:visibility=\"filter\"><table:covered-table-cell/>\(cell("b"))</table:table-row>"
    )
    #expect(read.hiddenRowCount == 1)
    #expect(read.hiddenColumnCount == 1)
    #expect(try SheetTable(read).rows.map(\.cells) == [["1", "a"], ["1", "b"]])
  }

  @Test func `formulas without a value and errors are counted`() throws {
    let read = try sheet(
      "<table:table-row><table:table-cell table:formula=\"of:=1\" office:value-type=\"float\" office:value=\"1\"/>"
        + "<table:table-cell table:formula=\"of:=2\"/>"
        + "\(cell("#N/A", "table:formula=\"of:=NA()\" calcext:value-type=\"error\""))"
        + "\(cell("Err:502", "table:formula=\"of:=X()\""))\(cell("#1"))</table:table-row>")
    #expect(read.formulas.count == 3)
    #expect(read.emptyFormulas.first == "B1")
    #expect(read.errors.count == 2)
    #expect(read.cellCount == 2)
    #expect(read["E1"] == .text("#1"))
  }

  @Test func `sheets that are not shown are hidden, and what was taken back is not read`() throws {
    let read = try workbook(
      "<table:tracked-changes><table:table-cell><text:p>old</text:p></table:table-cell></table:tracked-changes>"
        + "<table:table table:name=\"A\"/><table:table table:name=\"B\" table:style-name=\"t\"/>",
      styles:
        "<style:style style:name=\"t\"><style:table-properties table:display=\"false\"/></style:style>"
    )
    #expect(read.sheets.map(\.name) == ["A", "B"])
    #expect(read.sheets.map(\.isHidden) == [false, true])
  }

  @Test(arguments: ["float", "boolean", "date", "time"])
  func `a value that is not there is a fault`(kind: String) {
    #expect(
      fault(
        "<table:table-row><table:table-cell office:value-type=\"\(kind)\"/></table:table-row>"
      ).contains("value"))
  }
}
