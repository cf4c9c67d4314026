import Testing

@testable import ResponsibilityRegister

@Suite struct NumberMarkerTests {
  @Test(arguments: [
    ("一、总则", "一", "一"), ("十八、附则", "十八", "十八"), ("（一）甲", "（一）", "一"), ("(十二)乙", "(十二)", "十二"),
    ("1.甲", "1", "1"), ("1．甲", "1", "1"), ("12、甲", "12", "12"), ("（1）甲", "（1）", "1"),
    ("1）甲", "1", "1"),
    ("①甲", "①", "1"), ("⑵甲", "⑵", "2"), ("第一条 甲", "第一条", "一"), ("第3章 甲", "第3章", "3"),
    ("1.1 甲", "1.1", "1.1"), ("2.10甲", "2.10", "2.10"), ("1-1 甲", "1-1", "1-1"),
    ("11.121人才", "11", "11"),
    ("(a) Fund", "(a)", "a"), ("b) Test", "b", "b"), ("IV. Trade", "IV", "IV"), ("Ⅲ 生活", "Ⅲ", "Ⅲ"),
    ("(iv) The", "(iv)", "iv"),
    ("C01.7.1 - Models", "C01.7.1", "C01.7.1"), ("P2120064 Roads", "P2120064", "P2120064"),
    ("R1. Commission", "R1", "R1"),
    ("Action 12: Plant", "Action 12", "12"), ("Recommendation 5", "Recommendation 5", "5"),
    ("任务一：甲", "任务一", "一"),
    ("Ação 01/2019: Elaborar", "Ação 01/2019", "01/2019"), ("No.1-1 行政", "No.1-1", "1-1"),
    ("Mesure 1.1 Soutenir", "Mesure 1.1", "1.1"),
    ("**3.** Do", "3", "3"), ("3 建桥", "3", "3"),
  ])
  func `numbers of many kinds are told`(words: String, printed: String, bare: String) {
    let marker = NumberMarker(in: Array(words.unicodeScalars))
    #expect(marker?.printed == printed)
    #expect(marker?.bare == bare)
  }

  @Test(arguments: [
    "", "甲", "2025. 年起", "3.5倍", "3 个月", "一是", "一带一路", "第一条的规定", "G20 summit", "I think",
    "Actions 3", "0. 序", "1000. 年",
    "A 4", "10:30", "（含税）", "(see 1)", "任务重",
  ])
  func `other words begin with none`(words: String) {
    #expect(NumberMarker(in: Array(words.unicodeScalars)) == nil)
  }
}
