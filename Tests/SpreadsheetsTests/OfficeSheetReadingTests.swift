import Spreadsheets
import TestWorkbooks
import Testing

@Suite struct OfficeSheetReadingTests {
  private func sheet(
    _ rows: String, after: String = "", strings: String? = nil, styles: String? = nil,
    properties: String = ""
  ) throws -> ReadSheet {
    let bytes = MadeWorkbook.bytes(
      [MadeWorkbook.Sheet("甲", "<sheetData>\(rows)</sheetData>\(after)")], strings: strings,
      styles: styles, properties: properties)
    return try WorkbookReader(bytes).sheet(0)
  }

  private func fault(_ rows: String, after: String = "", strings: String? = nil) -> WorkbookFault? {
    do {
      _ = try sheet(rows, after: after, strings: strings)
      return nil
    } catch { return error as? WorkbookFault }
  }

  @Test func `cells stand at their references, or after the one before`() throws {
    let read = try sheet(
      "<row><c><v>1</v></c><c r=\"C1\"><v>2</v></c><c><v>3</v></c></row>"
        + "<row r=\"7\"><c r=\"C7\"><v>4</v></c></row><row><c><v>5</v></c></row>")
    #expect(read["A1"] == .number(1))
    #expect(read["B1"] == nil)
    #expect(read["C1"] == .number(2))
    #expect(read["D1"] == .number(3))
    #expect(read["C7"] == .number(4))
    #expect(read["A8"] == .number(5))
    #expect(try SheetTable(read).rows.map(\.number) == [1, 7, 8])
  }

  @Test(arguments: [
    "<row r=\"1048577\"/>", "<row r=\"0\"/>", "<row r=\"-3\"/>", "<row r=\"x\"/>",
    "<row r=\"99999999999999999999\"/>", "<row r=\"2\"/><row r=\"2\"/>",
    "<row r=\"2\"/><row r=\"1\"/>",
    "<row r=\"1\"><c r=\"A0\"/></row>", "<row r=\"1\"><c r=\"XFE1\"/></row>",
    "<row r=\"1\"><c r=\"A2\"/></row>", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
    "<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>", "<row r=\"1\"><c r=\"1A\"/></row>",
    "<row r=\"1\"><c r=\"XFD1\"/><c/></row>", "<row r=\"1048576\"/><row/>",
  ])
  func `places that no sheet has are refused`(rows: String) {
    let found = fault(rows)
    #expect(found?.message.contains("the sheet “甲”") == true)
    #expect(found?.message.hasSuffix("in a spreadsheet") == true)
  }

  @Test func `shared strings are joined from their runs, without how they are pronounced`() throws {
    let read = try sheet(
      "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
        + "<c t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>x</t></rPh></is></c></row>",
      strings: "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr/></si>"
        + "<si><r><rPr><b/></rPr><t>a</t></r><r><t xml:space=\"preserve\"> b_x000D_</t></r></si>"
        + "<si><t>_x005F_x000D_ _xZZZZ_ _x4E2D__xd83d__xDE00_</t></si>")
    #expect(read["A1"] == .text("東京"))
    #expect(read["B1"] == .text("a b\n"))
    #expect(read["C1"] == .text("_x000D_ _xZZZZ_ 中😀"))
    #expect(read["D1"] == .text("inline"))
  }

  @Test(arguments: ["-1", "1", "99999999999999999999", "0.5", "x"])
  func `a string that the workbook does not hold is a fault`(index: String) {
    let found = fault(
      "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>\(index)</v></c></row>", strings: "<si/>")
    #expect(found?.row == 3)
    #expect(found?.message.contains("cell B3") == true)
  }

  @Test func `how many strings are announced is not looked at`() throws {
    var entries = MadeWorkbook.entries(
      [
        MadeWorkbook.Sheet(
          "A",
          "<dimension ref=\"A1:XFD1048576\"/><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"
        )
      ],
      strings: "")
    for index in entries.indices where entries[index].name == "xl/sharedStrings.xml" {
      entries[index].data = Array(
        "<sst count=\"1000000000\" uniqueCount=\"1000000000\"><si><t>a</t></si></sst>".utf8)
    }
    #expect(try WorkbookReader(MadeArchive.bytes(entries)).sheet(0)["A1"] == .text("a"))
  }

  @Test(arguments: ["nan", "inf", "0x10", "1e999", "1,5", "abc", "--1", "1_000", " "])
  func `what is no number is a fault`(text: String) {
    #expect(fault("<row><c><v>\(text)</v></c></row>")?.message.contains("as a number") == true)
    #expect(fault("<row><c t=\"b\"><v>\(text)</v></c></row>")?.row == 1)
    #expect(fault("<row><c t=\"zz\"><v>\(text)</v></c></row>")?.row == 1)
  }

  @Test func `formulas give their stored values`() throws {
    let read = try sheet(
      "<row><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A</f><v>t</v></c><c t=\"str\"><f>\"\"</f><v></v></c>"
        + "<c><f>1</f><v></v></c><c><f>1</f></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
        + "<c t=\"e\"><v>#N/A</v></c></row>")
    #expect(read["A1"] == .number(2))
    #expect(read["B1"] == .text("t"))
    #expect(read.cellCount == 2)
    #expect([read.formulas.count, read.emptyFormulas.count, read.errors.count] == [4, 2, 2])
    #expect(read.formulas.first == "A1")
    #expect(read.emptyFormulas.first == "D1")
    #expect(read.errors.first == "F1")
  }

  @Test func `numbers in styles of dates are dates`() throws {
    let styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs><xf/><xf numFmtId=\"170\"/><xf numFmtId=\"22\"/></cellXfs>"
      + "<dxfs><dxf><numFmt numFmtId=\"170\" formatCode=\"0\"/></dxf></dxfs>"
    let rows =
      "<row><c s=\"0\"><v>60</v></c><c s=\"1\"><v>60</v></c><c s=\"1\"><v>61</v></c><c s=\"2\"><v>1.5</v></c>"
      + "<c s=\"9\"><v>61</v></c><c t=\"d\"><v>2024-05-06</v></c></row>"
    let read = try sheet(rows, styles: styles)
    #expect(read["A1"] == .number(60))
    #expect(read["B1"] == .date("1900-02-29"))
    #expect(read["C1"] == .date("1900-03-01"))
    #expect(read["D1"] == .date("1900-01-01T12:00:00"))
    #expect(read["E1"] == .number(61))
    #expect(read["F1"] == .date("2024-05-06"))
    let later = try sheet(rows, styles: styles, properties: "<workbookPr date1904=\"1\"/>")
    #expect(later["B1"] == .date("1904-03-01"))
  }

  @Test func `hidden rows and columns that hold anything are counted`() throws {
    let bytes = MadeWorkbook.bytes([
      MadeWorkbook.Sheet(
        "A",
        "<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/><col min=\"1\" max=\"1\"/></cols><sheetData>"
          + "<row hidden=\"1\"><c><v>1</v></c><c/><c><v>1</v></c></row><row hidden=\"1\"/></sheetData>"
      ),
      MadeWorkbook.Sheet("B", state: "veryHidden", rows: []),
    ])
    let workbook = try WorkbookReader(bytes)
    #expect(workbook.sheets.map(\.isHidden) == [false, true])
    let read = try workbook.sheet(0)
    #expect(read.hiddenRowCount == 1)
    #expect(read.hiddenColumnCount == 1)
    #expect(try workbook.sheet(1).isEmpty)
    #expect(fault("<row/>", after: "<cols><col hidden=\"1\" min=\"3\" max=\"2\"/></cols>") != nil)
  }

  @Test(arguments: ["A0:B2", "A1:XFE1", "B2:A1", "", "A1:B2:C3", "x"])
  func `merged cells that no sheet has are refused`(range: String) {
    let after = "<mergeCells><mergeCell ref=\"\(range)\"/></mergeCells>"
    #expect(fault("<row><c><v>1</v></c></row>", after: after)?.message.contains("merges") == true)
  }
}
