import ResponsibilityRegister
import Testing

/// Documents in many manners: which parts are items, and who answers for each.
@Suite struct DocumentReaderTests {
  @Test(arguments: [
    ("1.甲事。（牵头单位：甲局）\n2.乙事。（牵头单位：乙局）\n4.丁事。（牵头单位：丁局）\n5.戊事。（牵头单位：戊局）", ["1 甲局 l", "2 乙局 l", "4 丁局 l", "5 戊局 l"]),
    ("一、甲事。（甲局负责）\n十六、乙事。（乙委会同有关部门负责）", ["一 甲局 l", "十六 乙委 l", "十六 有关部门 p"]),
    ("一、总则\n（一）甲事。（甲局牵头，乙局参与）再做一事。（丙局指导）\n（二）乙事。（乙局负责）", ["一 甲局 l", "一 乙局 p", "一 丙局 p", "二 乙局 l"]),
    // Numbers restart in each chapter.
    ("一、水\n1.甲事。（甲局负责）\n2.乙事。（乙局负责）\n二、路\n1.丙事。（丙局负责）", ["1.1 甲局 l", "1.2 乙局 l", "2.1 丙局 l"]),
    // Points in an item, with one annotation after the last.
    ("1.甲事：\n①其一；\n②其二。（甲局负责）\n2.乙事。（乙局负责）", ["1 甲局 l", "2 乙局 l"]),
    ("1.甲事。\n责任单位：甲局、乙局\n完成时限：6月底\n2.乙事。\n责任单位：丙局", ["1 甲局 l", "1 乙局 l", "2 丙局 l"]),
    ("1.甲事。\n牵头单位：甲局\n责任单位：乙局\n", ["1 甲局 l", "1 乙局 p"]),
    ("（责任单位排在首位的为牵头单位，下同）\n1.甲事。（责任单位：甲局、乙局）\n2.乙事。（责任单位：丙局、丁局）", ["1 甲局 l", "1 乙局 p", "2 丙局 l", "2 丁局 p"]),
    ("1.甲事。由甲局牵头，乙局配合，9月底前见成效。\n2.乙事，由丙局负责。", ["1 甲局 l", "1 乙局 p", "2 丙局 l"]),
    ("一、招生（以下各项均由甲处牵头，乙院配合）\n1.甲事。\n2.乙事。\n二、建设\n3.丙事。（丙处负责）", ["1 甲处 l", "1 乙院 p", "2 甲处 l", "2 乙院 p", "3 丙处 l"]),
    ("一、县教育局\n1.甲事。\n2.乙事。\n二、县公安局\n1.丙事。", ["1.1 县教育局 l", "1.2 县教育局 l", "2.1 县公安局 l"]),
    ("1.甲事。【牵头部门】甲局【协同部门】乙局\n2.乙事。【牵头部门】丙局", ["1 甲局 l", "1 乙局 p", "2 丙局 l"]),
    ("| 序号 | 任务 | 牵头单位 | 配合单位 |\n|---|---|---|---|\n| 1 | 甲事 | 甲局 | 乙局、丙局 |\n| 2 | 乙事 | 丁局 | 无 |", ["1 甲局 l", "1 乙局 p", "1 丙局 p", "2 丁局 l"]),
    ("序号\t任务\t责任单位\n1\t甲事\t甲局\n2\t乙事\t乙局", ["1 甲局 l", "2 乙局 l"]),
    ("No.   Action              Lead      Support\n\n1     Plant trees along   HSE       DCC,\n      the canal                     EPA\n\n2     Count them          DCC", ["1 HSE l", "1 DCC p", "1 EPA p", "2 DCC l"]),
    ("序号\n\n任务\n\n主要责任单位\n\n配合单位\n\n3\n\n甲事。\n\n甲局\n\n乙局、丙局\n\n68\n\n乙事。\n\n丁局\n", ["3 甲局 l", "3 乙局 p", "3 丙局 p", "68 丁局 l"]),
    ("C01.7.1 - Publish models (2019)\nLead Organization: Statistics Canada\nStatus: Done\nC04.5.1 - Publish visits\nLead Organization: Shared Services Canada", ["C01.7.1 Statistics Canada l", "C04.5.1 Shared Services Canada l"]),
    ("1. Open the offices of county towns. (DJEI, EI, Revenue)\n2. Report on lending each quarter. (D/Finance)", ["1 DJEI l", "1 EI l", "1 Revenue l", "2 D/Finance l"]),
    ("(a) Test centres – one by 2020 – and compare – MoJ, HMPPS\n(b) Publish data – NPCC", ["a MoJ l", "a HMPPS l", "b NPCC l"]),
  ])
  func `manners are read`(text: String, triples: [String]) throws {
    let register = try Register(worklist: text)
    #expect(register.triples == triples)
    #expect(!register.alarms.contains("unread-annotation"))
  }

  /// Prose that speaks of leading and duty, brackets that hold lists of no units.
  @Test(arguments: [
    "1.坚持谁主管谁负责、谁审批谁负责，牵头单位要切实负起责任。\n2.对推进不力的市（州）、县（市、区）予以通报。\n3.发挥媒体作用（含典型案例、短视频、海报等）。",
    "1.构建政府牵头、部门协同、社会参与的格局（小学校、小医院、小餐饮等）。\n2.会议由市教育局组织召开并负责记录。",
    "1. The board will lead a review (Kerala, Madhya Pradesh and Delhi) and those responsible report.\n2. Support from neighbours mattered.",
  ])
  func `prose names nobody`(text: String) throws {
    let register = try Register(worklist: text)
    #expect(register.triples.isEmpty)
    #expect(register.items.count >= 2)
  }

  @Test func `an annotation that is not understood stays on its item`() throws {
    let register = try Register(
      worklist: "1.甲事。（甲局牵头）\n2.乙事。（经手的：乙、丙）\n3.丙事。（丙局负责）\n5.戊事。（牵头单位：戊局")
    #expect(register.triples == ["1 甲局 l", "3 丙局 l", "5 戊局 l"])
    #expect(register.diagnostics.map(\.code) == [.unreadAnnotation, .numberingGap, .unclosedBracket])
    #expect(register.diagnostics.map(\.line) == [2, 4, 4])
    #expect(register.diagnostics.first?.subjects == ["2", "（经手的：乙、丙）"])
  }

  @Test func `a lost bracket keeps its units with its item`() throws {
    let register = try Register(
      worklist: """
        一、机制
        （一）甲事。澳门特别行政区政府：甲局，内地相关单位：乙部）
        （二）丙事。（澳门特别行政区政府：丁局，内地相关单位：戊部）
        """)
    #expect(register.triples == ["M1 甲局 l", "M1 乙部 p", "M2 丁局 l", "M2 戊部 p"])
    #expect(register.alarms == ["unclosed-bracket"])
  }

  @Test func `the whole text of an item is kept, without annotations`() throws {
    let register = try Register(worklist: "一、水\n1.建桥。分两步：\n（1）东段；\n（2）西段。（甲局负责）。\n2.修路（东线）。（乙局负责）")
    #expect(register.items.map(\.text) == ["建桥。分两步：（1）东段；（2）西段。", "修路（东线）。"])
    #expect(register.items.map(\.theme) == ["水", "水"])
    #expect(register.items.map(\.line) == [2, 5])
  }

  @Test func `parties that are many are groups, and verbs are kept`() throws {
    let register = try Register(worklist: "1.甲事。（甲局指导，各区政府负责）\n2.乙事。（甲局牵头）")
    #expect(register.parties.map(\.kind) == [nil, "group"])
    #expect(register.responsibilities.map(\.label) == ["指导", "负责", "牵头"])
    #expect(register.responsibilities.map(\.parts) == [[.guide], [], []])
  }

  /// Brackets without end, nested ones, and long lines take no more than their length.
  @Test(arguments: ["（", "（）", "1.", "牵头单位：", "甲局、", "由甲局牵头，", "| a ", "\t", "一、\n", "(a) \n", "① "])
  func `what repeats without end is read in time`(piece: String) {
    let text = "1.甲事。（甲局负责）\n2." + String(repeating: piece, count: 20_000)
    _ = try? Register(worklist: text)
  }
}
