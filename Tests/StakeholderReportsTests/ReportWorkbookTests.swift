import DelimitedText
import Foundation
import Languages
import ResponsibilityRegister
import ResultTables
import Spreadsheets
import StakeholderFindings
import StakeholderInputs
import TestWorkbooks
import Testing

@testable import StakeholderReports

@Suite struct ReportWorkbookTests {
  @Test func `sheets are named in the language of the report`() throws {
    #expect(
      try workbook(.simplifiedChinese).sheets.map(\.name) == [
        "说明", "事项", "单位", "指标", "共事关系", "事项热点", "单位热点", "往来热点", "往来矩阵", "缺口与存疑", "责任登记表",
      ])
    #expect(
      try workbook(.english).sheets.map(\.name) == [
        "About", "Items", "Units", "Measures", "Pairs", "Hotspots, items", "Hotspots, units",
        "Hotspots, channels", "Contact matrix", "Gaps and doubts", "Register",
      ])
  }

  /// In wide tables of units their names stay in sight: units, measures and contact matrix.
  @Test func `names of units stay in sight`() throws {
    let frozen = try workbook(.english).sheets.filter { try !$0.values("//pane/@xSplit").isEmpty }
    #expect(frozen.map(\.name) == ["Units", "Measures", "Contact matrix"])
  }

  /// A column is one of numbers where it holds some and no words.
  @Test func `columns of numbers are told`() throws {
    let register = try Register(parties: [], items: [], responsibilities: [])
    let content = ReportContent(
      ReportAnalysis(Findings(register, contactNull: .sizes), doubts: []),
      source: Report.Source(fileName: "list.txt", data: Data(), version: "0"), language: .english)
    let names = ["counts", "gaps", "mixed", "words", "none"]
    let table = ResultTable(
      columns: names,
      rows: [
        [.integer(1), .number(0.5), .integer(1), .text("a"), .missing],
        [.integer(2), .missing, .text("b"), .text("c"), .missing],
      ])
    let sheet = SheetColumns(content)
      .sheet("s", ReportTable("t", table, headings: names.map { .name($0) }))
    #expect(sheet.columns.map(\.kind) == [.numbers, .numbers, .words, .words, .words])
    #expect(sheet.rows.map { $0[1] } == [.number(0.5), .nothing] && sheet.frozenColumns == 0)
  }

  @Test func `cover says where it comes from`() throws {
    let cells = try workbook(.english).sheets[0].cells
    #expect(cells["A1"] == .text("清单"))
    #expect(cells["B3"] == .text("list.txt"))
    // The digest of the five bytes "input", as sha256sum gives it.
    #expect(
      cells["B4"] == .text("c96c6d5be8d08a12e7b5cdc1b207fa6b2430974c86803d8891675e76fd992c20"))
    #expect(cells["B5"] == .text("liaison 0"))
  }

  @Test func `cover says what numbers are by`() throws {
    for language in Language.allCases {
      let content = try ReportContent.ofSmallList(language: language)
      let facts = try #require(ReportWorkbook(content).workbook.cover).facts
      let test = try #require(facts.first { $0.name == "p, q" }).value
      let search = try #require(facts.last).value
      // Of two units and three on the sides, six pairs.
      for word in ["fixed-column", "benjamini-hochberg", "6"] {
        #expect(test.contains(word), "\(language.rawValue): \(test)")
      }
      for word in ["leiden", "20", "1"] {
        #expect(search.contains(word), "\(language.rawValue): \(search)")
      }
      #expect(!test.contains("{") && !search.contains("{"))
    }
    let cells = try workbook(.english).sheets[0].cells
    #expect(cells["A6"] == .text("p, q") && cells["A7"] == .text("Community"))
  }

  @Test func `cover says that no pair was tested`() throws {
    let cover = try #require(ReportWorkbook(ReportContent.ofOneItem(units: 2)).workbook.cover)
    #expect(cover.facts.contains { $0.name == "p, q" && $0.value.hasPrefix("No pair was tested") })
  }

  @Test func `cover says that the report is of a part`() throws {
    let doubt = Diagnostic(
      severity: .error, code: .unreadAnnotation, line: 1, subjects: ["2", "(x)"], message: "")
    let content = try ReportContent.ofSmallList(doubts: [doubt])
    let cover = try #require(ReportWorkbook(content).workbook.cover)
    #expect(cover.facts.contains { $0.value.contains("understood: 1 of 5.") })
  }

  @Test func `values are typed and worded`() throws {
    let sheets = try workbook(.simplifiedChinese).sheets
    // 甲司 answers for both items and leads both, with two partners and one joint item each.
    let unit = ["A2", "B2", "C2", "D2", "E2", "F2", "G2", "H2"].map { sheets[2].cells[$0] }
    #expect(
      unit == [
        .text("甲司"), .text("澳门"), .number("2"), .number("2"), .number("0"), .number("2"),
        .number("1"), .text("1, 2"),
      ])
    // Item ids that are numbers; the second item has no chapter.
    #expect(sheets[1].cells["A2"] == .number("1"))
    #expect(sheets[1].cells["C2"] == .text("交通"))
    #expect(sheets[1].cells["C3"] == nil)
    #expect(sheets[3].cells["B1"] == .text("度中心性（度数）"))
    #expect(sheets[3].cells["H1"] == .text("社群"))
    // Either item has 甲司 and one of two: one at least of two with 1 - 1/4, for both of two pairs.
    #expect(["D1", "E1"].map { sheets[4].cells[$0] } == [.text("p值"), .text("q值")])
    #expect(["D2", "E2"].map { sheets[4].cells[$0] } == [.number("0.75"), .number("0.75")])
    #expect(sheets[5].cells["D1"] == .text("待协调关系"))
    // 乙部 and 甲司 share one item, 丙部 and 甲司 the other.
    #expect(sheets[8].cells["A1"] == .text("单位"))
    #expect(sheets[8].cells["B1"] == .text("甲司"))
    #expect(sheets[8].cells["B2"] == .number("1"))
    #expect(sheets[10].cells.values.contains(.text("牵头")))
    #expect(sheets[10].cells.values.contains(.text("=甲司牵头")))
  }

  /// In Chinese no heading is left in Latin letters, as the names of columns in the CSV files are.
  @Test func `every column has a heading in words`() throws {
    for sheet in try workbook(.simplifiedChinese).sheets.dropFirst() {
      let headings = try sheet.values("//row/c/@r").filter { address in
        address.last == "1" && address.dropLast().allSatisfy(\.isLetter)
      }.compactMap { sheet.cells[$0] }
      #expect(headings.count >= 3 || sheet.name == "往来矩阵")
      for case .text(let heading) in headings {
        #expect(heading.unicodeScalars.contains { $0.value > 0x2E80 }, "\(sheet.name): \(heading)")
      }
    }
  }

  /// Every column that a register can have, whatever this one holds.
  @Test func `the register has headings`() throws {
    let empty = try Register(parties: [], items: [], responsibilities: [])
    let header = try #require(try DelimitedText.records(in: empty.csv()).first)
    #expect(header.cells.count > 30)
    for column in header.cells {
      for language in Language.allCases {
        #expect(
          Catalogue.builtIn["workbook.column.\(column)", language] != nil,
          "\(column) has no heading in \(language.rawValue)")
      }
    }
  }

  @Test func `the register's sheet reads back as the same register`() throws {
    let evidence = Evidence(firstLine: 3, lastLine: 4, text: "=甲司牵头_x000D_\n（续）")
    let register = try Register(
      title: "清单", date: "2024年1月",
      parties: [
        Party(
          id: "A", name: "甲司", side: .macau, kind: "group",
          names: LocalizedText([.english: "Office A"]), writtenForms: ["甲", "甲|司"]),
        Party(name: "'乙部", side: .mainland),
      ],
      items: [
        Item(id: "1", number: "（一）", theme: "交通", title: "建桥", text: "  建桥。", line: 2),
        Item(id: "02", title: "修路", line: 6), Item(id: "3", title: "绿化"),
      ],
      responsibilities: [
        Responsibility(party: "A", item: "1", role: .lead, weight: 0.1 + 0.7, evidence: evidence),
        Responsibility(party: "'乙部", item: "02", role: .participant, weight: 3),
      ],
      themeTitles: ["交通": LocalizedText([.portuguese: "Transportes"])],
      sideNames: [.macau: LocalizedText([.simplifiedChinese: "澳门", .english: "Macau SAR"])],
      diagnostics: [
        Diagnostic(severity: .warning, code: .noLead, line: 6, subjects: ["02"], message: "no lead")
      ])
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "tables.xlsx")
    for language in Language.allCases {
      try data(of: register, language).write(to: file)
      let read = try RegisterInput(file: file.path)
      #expect(read.register == register, "\(language.rawValue)")
      #expect(read.notices.count == 1)
    }
  }

  private func workbook(_ language: Language) throws -> ReadWorkbook {
    let evidence = Evidence(firstLine: 3, lastLine: 4, text: "=甲司牵头")
    let register = try Register(
      title: "清单",
      parties: [
        Party(name: "甲司", side: .macau), Party(name: "乙部", side: .mainland),
        Party(name: "丙部", side: .mainland),
      ],
      items: [
        Item(id: "1", theme: "交通", title: "建桥", line: 2), Item(id: "2", title: "修路", line: 6),
      ],
      responsibilities: [
        Responsibility(party: "甲司", item: "1", role: .lead, evidence: evidence),
        Responsibility(party: "乙部", item: "1", role: .participant, evidence: evidence),
        Responsibility(party: "甲司", item: "2", role: .lead),
        Responsibility(party: "丙部", item: "2", role: .participant),
      ],
      sideNames: [.macau: LocalizedText([.simplifiedChinese: "澳门"])])
    return try ReadWorkbook(data(of: register, language))
  }

  private func data(of register: Register, _ language: Language) throws -> Data {
    let report = try Report(
      Findings(register, contactNull: .sizes),
      source: Report.Source(fileName: "list.txt", data: Data("input".utf8), version: "0"),
      doubts: register.doubts(), language: language)
    return try #require(report.files.first { $0.path == "tables.xlsx" }).data
  }
}
