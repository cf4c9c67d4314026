import ResponsibilityRegister
import Testing

@Suite struct SideNamesTests {
  private static let csv = "side,zh-Hans,pt,en\nmacau,澳门,Macau,Macau\nmainland,内地,,Mainland\n"

  private func register(_ names: String = csv) throws -> Register {
    try Register(csv: "item,party,side\n1,甲司,macau\n1,乙部,mainland\n2,丙会,\n")
      .sidesNamed(by: SideNames(csv: names))
  }

  @Test func `sides take their names`() throws {
    let named = try register()
    #expect(
      named.sideNames == [
        .macau: LocalizedText([
          .simplifiedChinese: "澳门", .portuguese: "Macau", .english: "Macau",
        ]),
        .mainland: LocalizedText([.simplifiedChinese: "内地", .english: "Mainland"]),
      ])
    #expect(named.sides == [.macau, .mainland])
  }

  /// Names may be there for more sides than one document has, and for fewer.
  @Test func `a side without a row keeps what it has`() throws {
    let named = try register("side,en\nmacau,Macau\nabroad,Abroad\n")
    #expect(named.sideNames == [.macau: LocalizedText([.english: "Macau"])])
    let more = try named.sidesNamed(by: SideNames(csv: "side,en\nmainland,Mainland\n"))
    #expect(more.sideNames[.macau]?[.english] == "Macau")
    #expect(more.sideNames[.mainland]?[.english] == "Mainland")
  }

  @Test func `come back from files`() throws {
    let named = try register()
    #expect(try Register(json: named.json()) == named)
    #expect(try Register(csv: named.csv()) == named)
  }

  @Test func `stay with the register`() throws {
    let named = try register()
    #expect(try named.documented(date: "2024年").sideNames == named.sideNames)
    let titled = try named.titled(by: ItemTitles(csv: "item,en\n1,One\n"))
    #expect(titled.sideNames == named.sideNames)
    let resolved = try named.resolved(
      by: PartyRegistry(csv: "name,side,written_forms\n丁部,macau,乙部\n"))
    // Nobody is on the other side any longer.
    #expect(resolved.sides == [.macau])
    #expect(resolved.sideNames == named.sideNames.filter { $0.key == .macau })
  }

  @Test(arguments: [
    ("macau", Side.macau), ("澳门", .macau), ("Macau", .macau), (" MACAU ", .macau),
    ("内地", .mainland), ("Mainland", .mainland), ("abroad", nil),
    ("", nil), ("甲司", nil),
  ])
  func `go by their names`(word: String, side: Side?) throws {
    #expect(try register().side(called: word) == side)
  }

  @Test func `the own word comes first`() throws {
    let register = try Register(csv: "item,party,side\n1,a,north\n1,b,North\n1,c,South\n")
    #expect(register.side(called: "North") == Side(rawValue: "North"))
    #expect(register.side(called: "north") == Side(rawValue: "north"))
    #expect(register.side(called: "NORTH") == Side(rawValue: "north"))
    #expect(register.side(called: "south") == Side(rawValue: "South"))
  }

  @Test(arguments: [
    ("en\nMacau\n", 1, "no column side"), ("side,en\n,Macau\n", 2, "no side"),
    ("side,en\nmacau,Macau\nmacau,Macao\n", 3, "on line 2 too"), ("side,en\nmacau\n", 2, "1 cells"),
  ])
  func `faults are named`(csv: String, line: Int, words: String) {
    let error = #expect(throws: RegisterError.self) { try SideNames(csv: csv) }
    #expect(error?.line == line)
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }

  /// A name by which two sides went would be that of neither.
  @Test(arguments: [
    "side,en,pt\nmacau,Here,\nmainland,,here\n", "side,en\nmacau,Mainland\nmainland,There\n",
  ])
  func `a name is that of one side`(csv: String) {
    let error = #expect(throws: RegisterError.self) { try register(csv) }
    #expect(error?.problem.contains("of the side macau") == true)
    #expect(error?.problem.contains("of the side mainland") == true)
  }

  @Test func `names are those of sides that there are`() throws {
    let error = #expect(throws: RegisterError.self) {
      try Register(
        parties: [Party(name: "甲司", side: .macau)], items: [], responsibilities: [],
        sideNames: [.mainland: LocalizedText([.english: "Mainland"])])
    }
    #expect(error?.description.contains("mainland, on which no party stands") == true)
  }

  @Test func `rows of a register must agree`() {
    let error = #expect(throws: RegisterError.self) {
      try Register(csv: "item,party,side,side_en\n1,甲司,macau,Macau\n1,乙司,macau,Macao\n")
    }
    #expect(error?.line == 3)
    #expect(error?.description.contains("the side_en of the side macau") == true)
  }

  @Test func `the Macau sides have names in every language`() throws {
    let register = try Register(
      worklist: Passages.macau("worklist.txt"),
      registry: PartyRegistry(csv: Passages.macau("parties.csv"))
    ).sidesNamed(by: SideNames(csv: Passages.macau("sides.csv")))
    #expect(register.sides.count == 2)
    for side in register.sides {
      for language in Language.allCases {
        #expect(register.sideNames[side]?[language] != nil, "\(side)")
      }
    }
  }
}
