import ResponsibilityRegister
import Testing

/// What stands inside the brackets, on items of one's own making.
@Suite struct AnnotationTests {
  @Test(arguments: [
    // As it should be, with 、 and with ， and with both.
    ("（澳门特别行政区政府：甲司、乙司，内地相关单位：丙部、丁部）", ["甲司 l", "乙司 l", "丙部 p", "丁部 p"]),
    ("（澳门特别行政区政府：甲司，内地相关单位：丙部，丁省政府）", ["甲司 l", "丙部 p", "丁省政府 p"]),
    ("（澳门特别行政区政府：甲司，乙司、戊司，内地相关单位：丙部，丁部、己部）", ["甲司 l", "乙司 l", "戊司 l", "丙部 p", "丁部 p", "己部 p"]),
    // One side alone.
    ("（澳门特别行政区政府：甲司）", ["甲司 l"]),
    ("（内地相关单位：丙部）", ["丙部 p"]),
    // A compatibility ideograph in the opening words, halfwidth brackets and colons, a stop behind.
    ("（澳门特别\u{FA08}政区政府：甲司）", ["甲司 l"]),
    ("(澳门特别行政区政府:甲司,内地相关单位:丙部)", ["甲司 l", "丙部 p"]),
    ("（澳门特别行政区政府：甲司；内地相关单位：丙部）。", ["甲司 l", "丙部 p"]),
    // Broken anywhere, with blank lines, a page number and blanks between.
    ("（\n澳门特别\n\n行政区政\n 12 \n府\n：甲\n司\n，\n内地\n相关单位\n：丙\n\n部 、 丁 部\n）", ["甲司 l", "丙部 p", "丁部 p"]),
    ("（ 澳门特别 行政区政府 ： 甲司 ）", ["甲司 l"]),
    // Brackets inside a name; what they hold does not part names.
    ("（澳门特别行政区政府：甲司（东区、西区），内地相关单位：丙部）", ["甲司（东区、西区） l", "丙部 p"]),
    // Words of a script with spaces.
    ("（澳门特别行政区政府：UN\nTourism）", ["UN Tourism l"]),
    // A label without its colon.
    ("（澳门特别行政区政府 甲司）", ["甲司 l"]),
  ])
  func `names are read`(annotation: String, expected: [String]) throws {
    let register = try Register(worklist: "1. 建设平台。" + annotation + "\n")
    #expect(register.triples == expected.map { "1 " + $0 })
    #expect(register.alarms.isEmpty)
    #expect(register.items.map(\.text) == ["建设平台。"])
    #expect(
      register.parties.allSatisfy {
        $0.side == ($0.name.hasSuffix("部") || $0.name.hasSuffix("省政府") ? .mainland : .macau)
      })
  }

  @Test(arguments: [
    ("（澳门特别行政区政府：甲司、、乙司）", ["甲司 l", "乙司 l"], ["empty-name"]),
    ("（澳门特别行政区政府：甲司、）", ["甲司 l"], ["empty-name"]),
    ("（澳门特别行政区政府：，内地相关单位：丙部）", ["丙部 p"], ["empty-name"]),
    ("（澳门特别行政区政府：甲司，内地相关单位：）", ["甲司 l"], ["empty-name"]),
    ("（澳门特别行政区政府：）", [], ["empty-name"]),
    ("（澳门特别行政区政府：甲司、乙司、甲司）", ["甲司 l", "乙司 l"], ["duplicate-party"]),
    ("（澳门特别行政区政府：甲司，内地相关单位：丙部、甲司）", ["甲司 l", "丙部 p", "甲司 p"], ["both-sides"]),
    ("（澳门特别行政区政府：甲司，协作单位：戊会、己会，内地相关单位：丙部）", ["甲司 l", "丙部 p"], ["unread-annotation"]),
    ("（澳门特别行政区政府：甲司，内地相关单位：丙部", [], ["unclosed-bracket"]),
    ("（澳门特别行政区政府：甲司（东区，内地相关单位：丙部）", [], ["unclosed-bracket"]),
    ("（澳门特别行政区政俯：甲司，内地相关单位：丙部）", [], ["unread-annotation"]),
    ("（澳门特区政府：甲司）", [], ["unread-annotation"]),
    ("", [], ["no-annotation"]),
  ])
  func `faults are reported`(annotation: String, expected: [String], codes: [String]) throws {
    let register = try Register(worklist: "\n1. 建设\n平台。" + annotation + "\n")
    #expect(register.triples == expected.map { "1 " + $0 })
    #expect(register.alarms == codes)
    let line = codes == ["no-annotation"] ? 2 : 3
    #expect(register.diagnostics.map(\.line) == [line])
    #expect(register.diagnostics.allSatisfy { $0.message.contains("item 1") })
  }

  /// Not on the last line, where the annotation ends.
  @Test(arguments: [
    ("（澳门特别行政区政府：甲司、\n乙司、、戊司，\n内地相关单位：丙部）", 2),
    ("（澳门特别行政区政府：甲司，\n内地相关单位：丙部，\n，丁部、\n戊部）", 3),
    ("（澳门特别行政区政府：甲司\n、\n）", 2),
  ])
  func `a missing name is missed on its line`(annotation: String, line: Int) throws {
    let register = try Register(worklist: "1. 建设平台。" + annotation + "\n")
    #expect(register.alarms == ["empty-name"])
    #expect(register.diagnostics.map(\.line) == [line])
  }

  @Test func `evidence keeps the words and their lines`() throws {
    let text = "1. 建设平台。（澳门特别\n\n\u{FA08}政区政府：甲司，内地相\n3\n关单位：丙部）。\n"
    let register = try Register(worklist: text)
    let evidence = try #require(register.responsibilities.last?.evidence)
    #expect(evidence.firstLine == 1)
    #expect(evidence.lastLine == 5)
    #expect(evidence.text.codes == "（澳门特别行政区政府：甲司，内地相关单位：丙部）".codes)
  }

  @Test func `an item may have several`() throws {
    let text =
      "1. 建馆（澳门特别行政区政府：甲司）；办展。（澳门特别行政区政府：乙司、甲司，内地相关单位：丙部）持续跟进。\n2. 收尾。（内地相关单位：丙部）"
    let register = try Register(worklist: text)
    #expect(register.triples == ["1 甲司 l", "1 乙司 l", "1 丙部 p", "2 丙部 p"])
    #expect(register.alarms == ["duplicate-party"])
    #expect(register.items.map(\.text) == ["建馆；办展。持续跟进。", "收尾。"])
  }
}
