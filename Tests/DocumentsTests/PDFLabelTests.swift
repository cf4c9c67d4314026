import Testing

@testable import Documents

@Suite struct PDFLabelTests {
  @Test(arguments: [
    "1.", "（一）", "(12)", "a)", "iv.", "十二、", "①", "•", "-", "1.2", "3.4.", "１．", "第三条",
  ])
  func `numbers and signs of items are labels`(text: String) {
    #expect(PDFLabel.isLabel(text))
  }

  @Test(arguments: ["1", "word", "2026", "甲局", "", "(a", "Roads.", "123456.", "第三者"])
  func `what only looks like one is none`(text: String) {
    #expect(!PDFLabel.isLabel(text))
  }

  @Test(arguments: [
    "（一）推进", "1.推进", "1. Extend", "(a) Extend", "a. Extend", "二、保护", "第三条 本法", "1.2 Roads", "● x",
    "3）甲",
  ])
  func `items begin with them`(text: String) {
    #expect(PDFLabel.begins(text))
  }

  @Test(arguments: [
    "1.5万吨", "e.g.this", "2026年", "12 roads", "（市生态环境局牵头）", "v.2", "十分重要", "- and", "I am",
  ])
  func `lines that go on do not`(text: String) {
    #expect(!PDFLabel.begins(text))
  }

  @Test func `numbers of rows are told from words`() {
    for text in ["1", "12", "1.2", "(3)", "P2120064", "一", "十二", "⑤", "7."] {
      #expect(PDFLabel.isNumber(text), "\(text)")
    }
    for text in ["序号", "No.", "", "市", "2026年", "ABCD1"] {
      #expect(!PDFLabel.isNumber(text), "\(text)")
    }
  }
}
