import Foundation
import ResponsibilityRegister
import TestNetworks
import Testing

@Suite struct RegisterWorklistTests {
  /// One page as a PDF gives it: every trait that work-lists have been seen with, in words of our own.
  private static let page = """

    1\u{20}

    海港建设 \u{20}

    三年清单（2030-2032 年）\u{20}



    2030 年是建港 40 周年，港口同各地

    往来日增。现列清单如下。\u{20}

    一、总则\u{20}

    说明两件事（见下）。\u{20}
     二、重点工作\u{20}

    （一） 航线\u{20}

    1. 开辟“东线”（含中途各港）航线，与 UN

    Tourism 合办推介会。（澳门特别\u{FA08}政区政府：航运

    司、\u{F983}游司，内地相关单位：海事部，南海省政
     府）\u{20}

    （二）码头\u{20}

    2.扩建码头（尤其是深水

    2\u{20}

    泊位），到 2031 年达到 3.5

    公里。（澳门特别行政区政府：航运司）\u{20}

    三、机制\u{20}

    （一）2030 年完成；2031 年起，
     每年报告。（澳门特别行政区政府：航运司，内地相

    关单位：海事部）。\u{20}

    """

  @Test func `a page out of a PDF comes out whole`() throws {
    let register = try Register(worklist: Self.page)
    #expect(register.title == "海港建设三年清单（2030-2032 年）")
    #expect(register.items.map(\.id) == ["1", "2", "M1"])
    #expect(register.items.map(\.number) == ["1", "2", "（一）"])
    #expect(register.items.map(\.theme) == ["航线", "码头", "机制"])
    #expect(register.items.map(\.line) == [21, 30, 40])
    #expect(
      register.items.map(\.text) == [
        "开辟“东线”（含中途各港）航线，与 UN Tourism 合办推介会。",
        "扩建码头（尤其是深水泊位），到 2031 年达到 3.5公里。",
        "2030 年完成；2031 年起，每年报告。",
      ])
    #expect(
      register.items.map(\.title) == [
        "开辟“东线”（含中途各港）航线", "扩建码头（尤其是深水泊位）", "2030 年完成",
      ])
    #expect(
      register.triples == [
        "1 航运司 l", "1 旅游司 l", "1 海事部 p", "1 南海省政府 p", "2 航运司 l", "M1 航运司 l", "M1 海事部 p",
      ])
    #expect(register.responsibilities.map(\.evidence?.firstLine) == [23, 23, 23, 23, 36, 41, 41])
    #expect(register.responsibilities.map(\.evidence?.lastLine) == [26, 26, 26, 26, 36, 43, 43])
    #expect(register.diagnostics.map(\.code.rawValue) == ["page-number"])
    #expect(register.diagnostics.first?.message.contains("2, 32") == true)
    let words = register.parties.map(\.name) + register.items.map(\.text)
    #expect(words.allSatisfy { $0.codes == $0.precomposedStringWithCanonicalMapping.codes })
  }

  @Test(arguments: [
    ("短，后面还有话，再有话。", "短，后面还有话"),
    ("很长的一句没有停顿的话很长的一句没有停顿的话很长的一句没有停顿的话很长的一句没有停顿的话。", "很长的一句没有停顿的话很长的一句没有停顿的话很长的一句没有停顿的话很长的一句没有…"),
    ("办“甲，乙，丙”展。然后。", "办“甲，乙，丙”展"),
    ("短。后。", "短"),
    ("", "1"),
  ])
  func `the first clause is the title`(words: String, title: String) throws {
    let register = try Register(worklist: "1. " + words + Passages.annotation("甲司"))
    #expect(register.items.map(\.title) == [title])
  }

  @Test(arguments: [
    ("", "empty"), (" \n\u{FEFF}\t\r\n12\n", "empty"), ("只有一句话。", "no items"),
    ("一、目标\n（一）方针\n", "no items"), ("1. 甲\0乙", "binary"),
  ])
  func `what is no work-list is refused`(text: String, words: String) {
    let error = #expect(throws: RegisterError.self) { try Register(worklist: text) }
    #expect(error?.description.contains(words) == true)
    #expect(error?.description.contains("\n") == false)
  }

  @Test func `the Macau work-list is whole`() throws {
    let register = try Register(worklist: Passages.macau("worklist.txt"))
    #expect(register.title == "澳门参与和助力共建“一带一路”五年工作清单（2024—2028年）：责任分工")
    let ids = (1...56).map { "\($0)" } + ["M1", "M2"]
    #expect(register.items.map(\.id) == ids)
    #expect(
      register.themes == ["贸易畅通", "资金融通", "民心相通", "与粤港澳大湾区其他城市合作", "新领域合作", "工作机制建设"])
    #expect(register.parties.filter { $0.side == .macau }.count == 7)
    #expect(register.parties.filter { $0.side == .mainland }.count == 33)
    #expect(register.responsibilities.filter { $0.role == .lead }.count == 69)
    #expect(register.responsibilities.filter { $0.role == .participant }.count == 109)
    let sides = Dictionary(uniqueKeysWithValues: register.parties.map { ($0.id, $0.side) })
    #expect(
      register.responsibilities.allSatisfy { ($0.role == .lead) == (sides[$0.party] == .macau) })
    #expect(
      register.responsibilities(for: "30").map(\.party) == [
        "经济财政司", "文化和旅游部", "福建省文化和旅游厅", "广东省文化与旅游厅",
      ])
    #expect(register.responsibilities(for: "7").map(\.party) == ["经济财政司", "中国贸促会", "广东省人民政府"])
    #expect(register.diagnostics.isEmpty)
  }
}
