import Foundation
import ResponsibilityRegister
import Testing

@Suite struct DocumentDateTests {
  private static let item = "\n\n1. 建桥。（牵头单位：甲司）\n"

  @Test(
    arguments: [
      ("工作清单（2024—2028年）：分工", "2024—2028年"), ("工作清单（2024-2028年）", "2024-2028年"),
      ("2023年至2025年行动方案", "2023年至2025年"), ("Plan 2024–2028", "2024–2028"),
      ("2024年工作要点", "2024年"), ("工作要点\n（2024年1月15日）", "2024年1月15日"),
      ("二〇二四年工作要点", "二〇二四年"), ("工作清单\n\n\n\n前言：说明。\n\n二〇二四年一月", "二〇二四年一月"),
      ("工作清单\n\n前言：自2019年起执行。\n\n2024-01-15", "2024-01-15"),
      // Neither numbers nor years in running text date a document.
      ("工作清单\n\n前言：自2019年起执行。", nil), ("第2024号工作清单", nil), ("工作清单", nil),
    ] as [(String, String?)])
  func `is read where a line states it`(head: String, date: String?) throws {
    let text = "\(head)\n\n一、总则" + Self.item
    let grammar = "1. 建桥。（澳门特别行政区政府：甲司，内地相关单位：乙部）\n"
    let register = try Register(
      worklist: text.replacingOccurrences(of: Self.item, with: "\n\n" + grammar))
    #expect(register.date == date)
    #expect(try Register(json: register.json()) == register)
    #expect(try Register(csv: register.csv()) == register)
  }

  @Test func `the Macau list says its period`() throws {
    let register = try Register(worklist: Passages.macau("worklist.txt"))
    #expect(register.date == "2024—2028年")
    #expect(String(decoding: register.json(), as: UTF8.self).contains("\"date\" : \"2024—2028年\""))
  }

  @Test func `can be said otherwise`() throws {
    let register = try Register(csv: "item,party\n1,甲司\n")
    #expect(register.date == nil && register.title == nil)
    let dated = try register.documented(title: "清单", date: "2024年")
    #expect(dated.title == "清单" && dated.date == "2024年")
    #expect(try dated.documented() == dated)
    #expect(throws: RegisterError.self) { try register.documented(date: "") }
    #expect(throws: RegisterError.self) { try register.documented(title: "a\nb") }
    let dateAlone = try Register(
      date: "2024年", parties: [], items: [], responsibilities: [])
    #expect(try Register(csv: dateAlone.csv()) == dateAlone)
  }
}
