import DelimitedText
import Languages
import ResponsibilityRegister
import Testing

@testable import StakeholderInputs

@Suite struct RegisterSheetTests {
  private func sheet(_ rows: [[String]]) -> RegisterSheet? {
    RegisterSheet(zip(rows, 1...).map { DelimitedRecord(cells: $0, line: $1) })
  }

  @Test(arguments: [
    ("事项", "标题", "单位", "名称", "角色", "牵头", "类别", "备注"),
    ("事項", "標題", "單位", "名稱", "角色", "牽頭", "類別", "備註"),
    ("Item", "Título", "Entidade", "Nome", "Papel", "entidade coordenadora", "Tipo", "nota"),
    ("Item", "Title", "Unit", "Name", "Role", "lead", "Kind", "note"),
  ])
  func `the headings of a report's workbook name the columns of a register`(
    item: String, title: String, party: String, name: String, role: String, lead: String,
    severity: String, note: String
  ) throws {
    let read = try #require(
      sheet([
        [item, title, party, name, role, severity], ["1", "路", "甲", "甲局", lead, ""],
        ["", "", "", "", "", note],
      ]))
    #expect(read.rows[0].cells == ["item", "title", "party", "name", "role", "severity"])
    #expect(read.rows[1].cells == ["1", "路", "甲", "甲局", "lead", ""])
    #expect(read.rows[2].cells.last == "note")
    #expect(!read.isGuarded)
  }

  @Test func `the columns of CSV are those of a register`() throws {
    let read = try #require(sheet([[" Item", "PARTY"], ["1", "'=x"]]))
    #expect(read.isGuarded)
    #expect(try Register(rows: read.rows, isGuarded: true).parties.map(\.id) == ["=x"])
    #expect(try Register(rows: read.rows).parties.map(\.id) == ["'=x"])
  }

  @Test func `units and items alone are a table`() {
    #expect(sheet([["事项", "单位"], ["1", "甲"]]) == nil)
    #expect(sheet([["事项", "单位", "标题"], ["1", "甲", "路"]]) == nil)
    #expect(sheet([]) == nil)
  }

  @Test func `headings of a register's columns are told apart in every language`() {
    for language in Languages.Language.allCases {
      let headings = RegisterColumn.allCases.compactMap {
        Catalogue.builtIn["workbook.column." + $0.rawValue, language]
      }
      #expect(headings.count > 30)
      #expect(Set(headings).count == headings.count, "\(language)")
    }
  }
}
