import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct RegisterNamedTests {
  private func register() throws -> Register {
    try Register(
      parties: [
        Party(name: "中国贸促会", names: LocalizedText([.english: "Council for Trade"])),
        Party(id: "a", name: "商务部"), Party(id: "b", name: "商务部"),
      ],
      items: [
        Item(id: "1.1", number: "1", theme: "贸易畅通", title: "会展与贸易"),
        Item(id: "2.1", number: "1", theme: "资金融通", title: "债券"), Item(id: "M1", title: "开会"),
      ], responsibilities: [])
  }

  @Test func `what goes by one name is found`() throws {
    #expect(try register().party(named: "council for trade").id == "中国贸促会")
    #expect(try register().item(named: "债券").id == "2.1")
    #expect(try register().theme(named: "2") == "资金融通")
  }

  @Test(arguments: [
    ("贸促会", "there is no party '贸促会'; did you mean '中国贸促会'? All parties are in the register"),
    ("Council of Trade", "did you mean 'Council for Trade'?"),
    ("教育部", "there is no party '教育部'; all parties are in the register"),
    ("商务部", "'商务部' is more than one party: a, b; write one of these"),
  ])
  func `what is no party has the nearest`(word: String, message: String) {
    let error = #expect(throws: NameError.self) { try register().party(named: word) }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
  }

  @Test(arguments: [
    // Of numbers each is as near as the next.
    ("2", "there is no item '2'; the items are 1.1, 2.1, M1"), ("M2", "did you mean 'M1'?"),
    ("会展", "did you mean '会展与贸易'?"), ("1", "'1' is more than one item: 1.1, 2.1"),
  ])
  func `what is no item has the nearest`(word: String, message: String) {
    let error = #expect(throws: NameError.self) { try register().item(named: word) }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
  }

  @Test func `what is no theme has the nearest`() throws {
    let error = #expect(throws: NameError.self) { try register().theme(named: "贸易") }
    #expect(error?.nearest == ["贸易畅通"])
    #expect(error?.description.hasSuffix("The chapters are 1 贸易畅通, 2 资金融通") == true)
    let none = try Register(parties: [], items: [], responsibilities: [])
    #expect(throws: NameError.self) { try none.theme(named: "1") }
  }

  @Test func `what is no side has the nearest of all its names`() throws {
    let north = Side(rawValue: "north")
    let register = try Register(
      parties: [Party(name: "甲局", side: north)], items: [], responsibilities: [],
      sideNames: [north: LocalizedText([.english: "Northern provinces"])])
    #expect(try register.side(named: "northern provinces") == north)
    let error = #expect(throws: NameError.self) { try register.side(named: "Northern province") }
    #expect(
      error?.description
        == "there is no side 'Northern province'; did you mean 'Northern provinces'? The sides are north"
    )
    let none = try Register(parties: [], items: [], responsibilities: [])
    let nothing = #expect(throws: NameError.self) { try none.side(named: "north") }
    #expect(nothing?.description == "there is no side 'north'; the input knows no sides")
  }
}
