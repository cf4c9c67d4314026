import Foundation
import NetworkFormats
import ResponsibilityRegister
import StakeholderInputs
import TestWorkbooks
import Testing

@Suite struct WorkbookInputTests {
  private let list = MadeWorkbook.Sheet(
    "ties",
    rows: [
      ["member", "committee", "years"], ["Ann", "Budget", "2"], ["Ann", "Roads", "1"],
      ["Bo", "Roads", "4"],
    ])
  private let notes = MadeWorkbook.Sheet(
    "notes", rows: [["made by the office"], ["in May", "2024"]])
  private let register = MadeWorkbook.Sheet(
    "list", rows: [["Item ", "Party", "role"], ["1", "甲局", "lead"], ["2", "乙局", ""]])

  private func read(
    _ sheets: [MadeWorkbook.Sheet], sheet: String? = nil, table: TableOptions = TableOptions(),
    name: String = "book.xlsx"
  ) throws -> RegisterInput {
    let inputs = try TemporaryInputs()
    let file = try inputs.file(name, Data(MadeWorkbook.bytes(sheets)))
    return try RegisterInput(file: file, table: table, sheet: sheet)
  }

  private func fault(_ body: () throws -> RegisterInput) -> String {
    do {
      _ = try body()
      return "none"
    } catch { return "\(error)" }
  }

  private func ties(_ input: RegisterInput) -> [String] {
    input.register.responsibilities.map { "\($0.party) \($0.item)" }
  }

  private func codes(_ input: RegisterInput) -> [Diagnostic.Code] {
    input.register.diagnostics.map(\.code)
  }

  @Test func `a sheet of ties is a table, whose rows are the lines of evidence`() throws {
    let input = try read([list])
    #expect(ties(input) == ["Ann Budget", "Ann Roads", "Bo Roads"])
    #expect(input.register.responsibilities.map { $0.evidence?.firstLine } == [2, 3, 4])
    #expect(codes(input) == [.sheetTaken, .tableWithHeader, .unusedColumns])
    #expect(input.notices.count == 2)
    #expect(input.notices[0].hasSuffix("the sheet 'ties' was read, the only one"))
    #expect(input.notices[1].hasSuffix("events from 'committee'; not used: 'years'"))
  }

  @Test func `a sheet with the columns of a register is one, unless it is said to be a table`()
    throws
  {
    let input = try read([register])
    #expect(input.register.responsibilities.map(\.role) == [.lead, nil])
    #expect(codes(input).isEmpty)
    let table = try read([register], table: TableOptions(hasHeader: true))
    #expect(codes(table).prefix(2) == [.sheetTaken, .tableWithHeader])
  }

  @Test func `of several sheets the only one that can be meant is read`() throws {
    #expect(try ties(read([notes, list])) == ["Ann Budget", "Ann Roads", "Bo Roads"])
    #expect(try ties(read([notes, list, register])) == ["甲局 1", "乙局 2"])
    let hidden = MadeWorkbook.Sheet("old", state: "hidden", rows: [["a", "b"]])
    let empty = MadeWorkbook.Sheet("Sheet1", rows: [])
    let input = try read([empty, hidden, list])
    #expect(input.notices[0].hasSuffix("the only one that is seen and not empty (3 of 3)"))
  }

  @Test func `where several sheets may be meant it stops and lists them`() {
    let second = MadeWorkbook.Sheet("乙", rows: [["单位", "事项"], ["甲局", "1"]])
    let message = fault { try read([list, second, notes]) }
    #expect(message.contains("--sheet"))
    #expect(message.contains("1 'ties', 2 '乙', 3 'notes'"))
    #expect(fault { try read([notes, notes]) }.contains("--sheet"))
    #expect(
      fault { try read([MadeWorkbook.Sheet("old", state: "hidden", rows: [["a"]])]) }.contains(
        "1 'old' (hidden)"))
  }

  @Test func `a sheet is named by its name or its number`() throws {
    let second = MadeWorkbook.Sheet("1", state: "hidden", rows: [["单位", "事项"], ["甲局", "1"]])
    #expect(try ties(read([list, second], sheet: "TIES")).count == 3)
    #expect(try ties(read([list, second], sheet: "1")) == ["甲局 1"])
    #expect(try ties(read([list, second], sheet: "2")) == ["甲局 1"])
    #expect(fault { try read([list, second], sheet: "3") }.contains("there is no sheet '3'"))
    #expect(
      fault { try read([list, notes, MadeWorkbook.Sheet("e", rows: [])], sheet: "e") }.contains(
        "is empty"))
  }

  @Test func `options of tables hold for sheets`() throws {
    let input = try read(
      [notes, list],
      table: TableOptions(columns: [.actor: "committee", .event: "member", .weight: "years"]))
    #expect(ties(input) == ["Budget Ann", "Roads Ann", "Roads Bo"])
    #expect(input.register.responsibilities.map(\.weight) == [2, 1, 4])
    let several = MadeWorkbook.Sheet("s", rows: [["事项", "单位"], ["1", "甲局、乙局"]])
    #expect(try ties(read([several], table: TableOptions(separators: "、"))) == ["甲局 1", "乙局 1"])
    #expect(
      fault { try read([list], table: TableOptions(delimiter: .tab)) }.contains("--delimiter"))
  }

  @Test func `a title, merged items, hidden rows and formulas are said`() throws {
    let cells = [
      "<row><c t=\"str\"><v>2024 tasks</v></c></row>",
      "<row><c t=\"str\"><v>item</v></c><c t=\"str\"><v>unit</v></c><c t=\"str\"><v>due</v></c></row>",
      "<row><c><v>7</v></c><c t=\"str\"><v>甲局</v></c><c t=\"d\"><v>2024-05-06</v></c></row>",
      "<row hidden=\"1\"><c/><c t=\"str\"><f>B9</f><v>乙局</v></c><c t=\"e\"><v>#REF!</v></c></row>",
      "<row><c><v>8</v></c><c t=\"str\"><v>乙局</v></c><c><f>NOW()</f></c></row>",
    ]
    let input = try read([
      MadeWorkbook.Sheet(
        "A",
        "<sheetData>\(cells.joined())</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A3:A4\"/>"
          + "</mergeCells>")
    ])
    #expect(ties(input) == ["甲局 7", "乙局 7", "乙局 8"])
    #expect(
      codes(input) == [
        .sheetTaken, .hiddenCells, .mergedCells, .formulaValues, .emptyFormulas, .cellErrors,
        .dateCells, .tableWithHeader,
      ])
    let doubts = input.register.diagnostics
    #expect(doubts.map(\.line) == [nil, nil, nil, nil, 5, 4, nil, 2])
    #expect(doubts[1].subjects == ["1", "0"])
    #expect(doubts[4].subjects == ["1", "C5"])
    #expect(doubts[5].subjects == ["1", "C4"])
    #expect(input.register.date == "2024-05-06")
    for words in ["hidden rows", "merged cell", "stored values", "C5", "#N/A", "hold dates"] {
      #expect(input.notices[0].contains(words), "\(words)")
    }
    #expect(input.notices[1].contains("passed over: line 1"))
  }

  @Test func `a fault in a row names it`() {
    let broken = MadeWorkbook.Sheet("A", rows: [["member", "club"], ["Ann", "x"], ["Bo", ""]])
    #expect(fault { try read([broken]) }.contains("book.xlsx:3: a name is empty"))
  }

  @Test func `an OpenDocument sheet is read as well`() throws {
    let inputs = try TemporaryInputs()
    func row(_ cells: String...) -> String {
      let made = cells.map {
        "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p></table:table-cell>"
      }
      return "<table:table-row>\(made.joined())</table:table-row>"
    }
    let content =
      "<table:table table:name=\"A\">\(row("任务", "责任单位"))\(row("修路", "甲局"))</table:table>"
    let file = try inputs.file("book.ods", Data(MadeWorkbook.openDocument(content)))
    #expect(try ties(RegisterInput(file: file)) == ["甲局 修路"])
  }

  @Test func `what is no workbook is said`() throws {
    let inputs = try TemporaryInputs()
    let text = try inputs.file("old.xls", "a;b\n")
    #expect(fault { try RegisterInput(file: text) }.contains("ends in .xls"))
    let csv = try inputs.file("ties.csv", "a,x\nb,x\n")
    #expect(fault { try RegisterInput(file: csv, sheet: "1") }.contains("--sheet is for workbooks"))
    let old = try inputs.file(
      "x", Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
    #expect(fault { try RegisterInput(file: old) }.contains("old Office program"))
    let word = MadeArchive.bytes([MadeArchive.Entry("word/document.xml", "<w/>")])
    let document = try inputs.file("list.docx", Data(word))
    #expect(fault { try RegisterInput(file: document) }.contains("no text"))
  }
}
