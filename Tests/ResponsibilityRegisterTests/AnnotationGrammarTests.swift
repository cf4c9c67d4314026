import ResponsibilityRegister
import Testing

@Suite struct AnnotationGrammarTests {
  /// Another form is another value: its labels, its sides and roles, its punctuation.
  private let harbour = AnnotationGrammar(
    name: "harbour",
    sections: [
      .init(label: "主办", side: Side(rawValue: "port"), role: .lead),
      .init(label: "协办", side: Side(rawValue: "city"), role: .participant),
      .init(label: "知会", side: nil, role: nil),
    ],
    openings: "【", closings: "】", separators: "、；")

  @Test func `another form is another entry`() throws {
    let text = "1. 修缮码头。【主办：港务处；协办：海事处、消防处（东区）；知会：商会，工会】\n2. 疏浚。【协办：海事处】"
    let register = try Register(worklist: text, grammars: AnnotationGrammar.known + [harbour])
    #expect(
      register.triples == [
        "1 港务处 l", "1 海事处 p", "1 消防处（东区） p", "1 商会，工会 -", "2 海事处 p",
      ])
    #expect(register.parties.map(\.side?.rawValue) == ["port", "city", "city", nil])
    #expect(register.diagnostics.isEmpty)
  }

  /// Both printings of 內, and names that a registry knows in traditional characters.
  @Test func `traditional characters`() throws {
    let text = """
      1. 修繕碼頭。（澳門特別行政區政府：經濟財政司、海事局，內地相關單位：商務部）
      2. 疏浚航道。（澳門特別行政區政府：海事局，内地相關單位：商務部）
      """
    let registry = try PartyRegistry(
      csv: "name,side,zh-Hant\n经济财政司,macau,經濟財政司\n商务部,mainland,商務部\n海事局,macau,海事局\n")
    let register = try Register(worklist: text, registry: registry)
    #expect(
      register.triples == ["1 经济财政司 l", "1 海事局 l", "1 商务部 p", "2 海事局 l", "2 商务部 p"])
  }

  @Test func `a form that is not listed is reported`() throws {
    let register = try Register(worklist: "1. 修缮码头。（操办：港务处）")
    #expect(register.responsibilities.isEmpty)
    #expect(register.alarms == ["unread-annotation"])
  }
}
