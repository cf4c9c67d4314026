import Testing

@testable import ResponsibilityRegister

/// Who answers for items by their numbers, listed after them.
@Suite struct ItemSpanTests {
  @Test(arguments: [
    ("第1、2、7项：甲局", [1...1, 2...2, 7...7]), ("第3项：甲局", [3...3]), ("第4—6项：甲局", [4...6]),
    ("第1至3条，第5条：甲局", [1...3, 5...5]),
  ])
  func `numbers and ranges are read`(words: String, numbers: [ClosedRange<Int>]) {
    #expect(ItemSpan(Array(words.unicodeScalars))?.numbers == numbers)
  }

  @Test(arguments: ["第3项", "第一批：甲局", "第3项工作：甲局", "第：甲局", "3项：甲局", "第99999项：甲局"])
  func `other words are none`(words: String) {
    #expect(ItemSpan(Array(words.unicodeScalars)) == nil)
  }

  @Test func `names go to the items of the numbers`() throws {
    let register = try Register(worklist: "1.甲事。\n2.乙事。\n3.丙事。\n分工如下\n第1、3项：甲局牵头，乙局配合\n第2项：丙局")
    #expect(register.triples == ["1 甲局 l", "1 乙局 p", "2 丙局 l", "3 甲局 l", "3 乙局 p"])
  }

  @Test func `appendices listed at the end are no items`() throws {
    let register = try Register(worklist: "1.甲事（甲局负责）；\n2.乙事（乙局负责）。\n附件：1.任务清单\n2.联络员名单\n主办：丙局")
    #expect(register.triples == ["1 甲局 l", "2 乙局 l"])
    #expect(register.alarms == ["stray-annotation"])
    let left = register.diagnostics.filter { $0.code == .documentReading }
    #expect(left.map(\.subjects) == [["appendices", "2"]])
  }
}
