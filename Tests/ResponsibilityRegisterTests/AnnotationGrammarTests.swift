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

  @Test func anotherFormIsAnotherEntry() throws {
    let text = "1. 修缮码头。【主办：港务处；协办：海事处、消防处（东区）；知会：商会，工会】\n2. 疏浚。【协办：海事处】"
    let register = try Register(worklist: text, grammars: AnnotationGrammar.known + [harbour])
    #expect(
      register.triples == [
        "1 港务处 l", "1 海事处 p", "1 消防处（东区） p", "1 商会，工会 -", "2 海事处 p",
      ])
    #expect(register.parties.map(\.side?.rawValue) == ["port", "city", "city", nil])
    #expect(register.diagnostics.isEmpty)
  }

  @Test func aFormThatIsNotListedIsReported() throws {
    let register = try Register(worklist: "1. 修缮码头。（主办：港务处）")
    #expect(register.responsibilities.isEmpty)
    #expect(register.alarms == ["unread-annotation"])
  }
}
