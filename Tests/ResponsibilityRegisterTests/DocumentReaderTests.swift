import ResponsibilityRegister
import Testing

/// Documents in many manners: which parts are items, and who answers for each.
@Suite struct DocumentReaderTests {
  @Test(arguments: [
    (
      "1.甲事。（牵头单位：甲局）\n2.乙事。（牵头单位：乙局）\n4.丁事。（牵头单位：丁局）\n5.戊事。（牵头单位：戊局）",
      ["1 甲局 l", "2 乙局 l", "4 丁局 l", "5 戊局 l"]
    ),
    ("一、甲事。（甲局负责）\n十六、乙事。（乙委会同有关部门负责）", ["一 甲局 l", "十六 乙委 l", "十六 有关部门 p"]),
    ("一、总则\n（一）甲事。（甲局牵头，乙局参与）再做一事。（丙局指导）\n（二）乙事。（乙局负责）", ["一 甲局 l", "一 乙局 p", "一 丙局 p", "二 乙局 l"]),
    // Numbers restart in each chapter.
    ("一、水\n1.甲事。（甲局负责）\n2.乙事。（乙局负责）\n二、路\n1.丙事。（丙局负责）", ["1.1 甲局 l", "1.2 乙局 l", "2.1 丙局 l"]),
    // Points in an item, with one annotation after the last.
    ("1.甲事：\n①其一；\n②其二。（甲局负责）\n2.乙事。（乙局负责）", ["1 甲局 l", "2 乙局 l"]),
    ("1.甲事。\n责任单位：甲局、乙局\n完成时限：6月底\n2.乙事。\n责任单位：丙局", ["1 甲局 l", "1 乙局 l", "2 丙局 l"]),
    ("1.甲事。\n牵头单位：甲局\n责任单位：乙局\n", ["1 甲局 l", "1 乙局 p"]),
    (
      "（责任单位排在首位的为牵头单位，下同）\n1.甲事。（责任单位：甲局、乙局）\n2.乙事。（责任单位：丙局、丁局）",
      ["1 甲局 l", "1 乙局 p", "2 丙局 l", "2 丁局 p"]
    ),
    ("1.甲事。由甲局牵头，乙局配合，9月底前见成效。\n2.乙事，由丙局负责。", ["1 甲局 l", "1 乙局 p", "2 丙局 l"]),
    (
      "一、招生（以下各项均由甲处牵头，乙院配合）\n1.甲事。\n2.乙事。\n二、建设\n3.丙事。（丙处负责）",
      ["1 甲处 l", "1 乙院 p", "2 甲处 l", "2 乙院 p", "3 丙处 l"]
    ),
    ("一、县教育局\n1.甲事。\n2.乙事。\n二、县公安局\n1.丙事。", ["1.1 县教育局 l", "1.2 县教育局 l", "2.1 县公安局 l"]),
    ("1.甲事。【牵头部门】甲局【协同部门】乙局\n2.乙事。【牵头部门】丙局", ["1 甲局 l", "1 乙局 p", "2 丙局 l"]),
    (
      "| 序号 | 任务 | 牵头单位 | 配合单位 |\n|---|---|---|---|\n| 1 | 甲事 | 甲局 | 乙局、丙局 |\n| 2 | 乙事 | 丁局 | 无 |",
      ["1 甲局 l", "1 乙局 p", "1 丙局 p", "2 丁局 l"]
    ),
    ("序号\t任务\t责任单位\n1\t甲事\t甲局\n2\t乙事\t乙局", ["1 甲局 l", "2 乙局 l"]),
    (
      "No.   Action              Lead      Support\n\n1     Plant trees along   HSE       DCC,\n      the canal                     EPA\n\n2     Count them          DCC",
      ["1 HSE l", "1 DCC p", "1 EPA p", "2 DCC l"]
    ),
    (
      "序号\n\n任务\n\n主要责任单位\n\n配合单位\n\n3\n\n甲事。\n\n甲局\n\n乙局、丙局\n\n68\n\n乙事。\n\n丁局\n",
      ["3 甲局 l", "3 乙局 p", "3 丙局 p", "68 丁局 l"]
    ),
    (
      "C01.7.1 - Publish models (2019)\nLead Organization: Statistics Canada\nStatus: Done\nC04.5.1 - Publish visits\nLead Organization: Shared Services Canada",
      ["C01.7.1 Statistics Canada l", "C04.5.1 Shared Services Canada l"]
    ),
    (
      "1. Open the offices of county towns. (DJEI, EI, Revenue)\n2. Report on lending each quarter. (D/Finance)",
      ["1 DJEI l", "1 EI l", "1 Revenue l", "2 D/Finance l"]
    ),
    (
      "第0012号\n案由：关于甲的提案\n主办：甲局 协办：乙局\n第0027号\n案由：关于乙的提案\n分办：丙局、丁局",
      ["0012 甲局 l", "0012 乙局 p", "0027 丙局 l", "0027 丁局 l"]
    ),
    (
      "督办事项：〔2024〕15号\n事项内容：甲事。\n承办单位：甲局\n督办事项：〔2024〕16号\n事项内容：乙事。\n承办单位：乙局",
      ["15 甲局 l", "16 乙局 l"]
    ),
    ("（一）市甲委。统筹协调。\n（二）市乙局。备足运力。\n（三）丙站、丁公司。优化流线。", ["一 市甲委 l", "二 市乙局 l", "三 丙站 l", "三 丁公司 l"]),
    (
      "1.发放告知书——立案庭\n2.集中行动——执行局（牵头）、法警支队\n3.公布账号——审管办牵头，办公室配合",
      ["1 立案庭 l", "2 执行局 l", "2 法警支队 p", "3 审管办 l", "3 办公室 p"]
    ),
    (
      "一、改造（本部分任务均由甲局牵头，乙局配合）\n1.甲事。\n2.乙事。\n二、提升\n3.丙事。（丙局负责）",
      ["1 甲局 l", "1 乙局 p", "2 甲局 l", "2 乙局 p", "3 丙局 l"]
    ),
    (
      "1.准备。市甲局牵头水库检查，市乙局负责内涝整治，丙中心、丁中心分别负责塌方排查。\n2.重建。电力由戊公司负责、供水由己集团负责。",
      ["1 市甲局 l", "1 市乙局 l", "1 丙中心 l", "1 丁中心 l", "2 戊公司 l", "2 己集团 l"]
    ),
    (
      "一、甲事。请县甲局、县乙局抓紧修编预案。\n二、乙事。由县丙局商县丁局、县戊局提出方案，5月报。",
      ["一 县甲局 l", "一 县乙局 l", "二 县丙局 l", "二 县丁局 p", "二 县戊局 p"]
    ),
    (
      "ACTION 24/07: HMT and DfT to share the model by July.\nACTION 24/08: HMT (supported by IPA) to confirm it.\nACTION 24/09: DfT to close it.",
      ["24/07 HMT l", "24/07 DfT l", "24/08 HMT l", "24/08 IPA p", "24/09 DfT l"]
    ),
    (
      "Action 1 – Grow teachers. Lead – Ministry of Education; Support – Teaching Council\nAction 2 – Evaluate. Lead – Social Agency",
      ["1 Ministry of Education l", "1 Teaching Council p", "2 Social Agency l"]
    ),
    (
      "Cam 1 / Step 1: Plant trees.\nArweinydd / Lead: Gwynedd Council\nPartneriaid / Partners: Dim / None\nCam 2 / Step 2: Count.\nArweinydd / Lead: Urdd Council",
      ["1 Gwynedd Council l", "2 Urdd Council l"]
    ),
    (
      "Maßnahme A1: Messen.\nFederführung: BMUV\nBeteiligt: UBA, BfG\nMaßnahme B1: Warnen.\nFederführung: BMG",
      ["A1 BMUV l", "A1 UBA p", "A1 BfG p", "B1 BMG l"]
    ),
    (
      "(a) Test centres – one by 2020 – and compare – MoJ, HMPPS\n(b) Publish data – NPCC",
      ["a MoJ l", "a HMPPS l", "b NPCC l"]
    ),
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
    #expect(
      register.diagnostics.map(\.code) == [.unreadAnnotation, .numberingGap, .unclosedBracket])
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
  @Test(arguments: [
    "（", "（）", "1.", "牵头单位：", "甲局、", "由甲局牵头，", "| a ", "\t", "一、\n", "(a) \n", "① ",
  ])
  func `what repeats without end is read in time`(piece: String) {
    let text = "1.甲事。（甲局负责）\n2." + String(repeating: piece, count: 2_000)
    _ = try? Register(worklist: text)
  }

  /// What holds of many items is said once: of whom more may answer than are named, and where nobody leads.
  @Test func `open lists and shared duties are said`() throws {
    let register = try Register(
      worklist: """
        1.甲事。（甲局、乙局等按职责分工负责）
        2.乙事。（丙局牵头，丁局等部门配合）
        3.丙事。（戊局负责）
        4.丁事。（甲局、乙局负责）
        """)
    let notes = register.diagnostics.filter { [.openList, .sharedDuty].contains($0.code) }
    #expect(notes.map(\.subjects) == [["2", "1, 2"], ["2", "1, 4"]])
    #expect(notes.allSatisfy { $0.severity == .note && $0.line == 1 })
    let english = try Register(
      worklist:
        "1. Plant trees\nLead: HSE\nSupport: DCC, EPA and others\n2. Count them\nLead: DCC\n")
    #expect(english.diagnostics.filter { $0.code == .openList }.map(\.subjects) == [["1", "1"]])
    #expect(english.diagnostics.allSatisfy { $0.code != .sharedDuty })
  }

  @Test func `columns that are not kept are said`() throws {
    let register = try Register(
      worklist: """
        | 序号 | 任务 | 牵头单位 | 完成时限 | 完成情况 | 备注 |
        |---|---|---|---|---|---|
        | 1 | 建桥 | 甲局 | 6月底 | 已完成 | 无 |
        """)
    #expect(
      register.diagnostics.map { $0.code.rawValue + " " + $0.subjects.joined() } == [
        "unused-columns '完成情况', '备注'"
      ])
    #expect(register.items.map(\.date) == ["6月底"])
  }

  /// The kind of a role says what it is, and its label how the document puts it.
  @Test(arguments: [
    ("1.甲事。（甲局、乙局联合牵头，丙局指导，丁局等按职责分工负责）", ["甲局 联合牵头", "乙局 联合牵头", "丙局 指导", "丁局 按职责分工负责"]),
    ("1.甲事。（牵头单位：甲局；配合单位：乙局）", ["甲局 牵头单位", "乙局 配合单位"]),
    ("1.甲事。（甲局、乙局，共同负责）", ["甲局 共同负责", "乙局 共同负责"]),
    ("1. Plant trees\nCo-leads: HSE\nSupported by: DCC\n", ["HSE Co-leads", "DCC Supported by"]),
  ])
  func `a role is kept as written`(text: String, labels: [String]) throws {
    let register = try Register(worklist: text)
    #expect(register.responsibilities.map { "\($0.party) \($0.label ?? "-")" } == labels)
    #expect(
      try Register(csv: register.csv()).responsibilities.map(\.label)
        == register.responsibilities.map(\.label))
    #expect(
      try Register(json: register.json()).responsibilities.map(\.label)
        == register.responsibilities.map(\.label))
  }
}
