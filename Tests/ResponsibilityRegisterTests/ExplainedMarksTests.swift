import Testing

@testable import ResponsibilityRegister

/// Marks before names whose meaning a document gives.
@Suite struct ExplainedMarksTests {
  @Test func `a mark that a document explains says who leads`() throws {
    let register = try Register(worklist: "要点（★为牵头科室）\n1.甲事。【★甲科、乙科】\n2.乙事。【★丙科】")
    #expect(register.triples == ["1 甲科 l", "1 乙科 p", "2 丙科 l"])
  }

  @Test func `each of several marks has its meaning`() throws {
    let register = try Register(
      worklist: "一覧（◎は主担当、○は関係省庁）\n１　甲を進める。\n　◎甲省　○乙庁\n２　乙を進める。\n　◎乙庁　◎丙省")
    #expect(
      register.responsibilities.map { "\($0.party) \($0.role == .lead)" } == [
        "甲省 true", "乙庁 false", "乙庁 true", "丙省 true",
      ])
  }

  @Test func `bold is a mark where the document says so`() throws {
    let register = try Register(
      worklist:
        "| 序号 | 任务 | 责任单位（加粗为牵头） |\n|---|---|---|\n| 1 | 甲事 | **甲局**<br>乙局 |\n| 2 | 乙事 | **丙局** |")
    #expect(register.triples == ["1 甲局 l", "1 乙局 p", "2 丙局 l"])
  }

  @Test(arguments: ["★是好事", "任务★★★", "（★为重点）"])
  func `marks without a meaning of who answers mean nothing`(text: String) {
    #expect(ExplainedMarks(in: text, lexicon: .builtIn).meanings.isEmpty)
  }
}
