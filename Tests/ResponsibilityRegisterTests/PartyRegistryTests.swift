import ResponsibilityRegister
import Testing

@Suite struct PartyRegistryTests {
  private let ports = """
    name,side,kind,zh-Hans,zh-Hant,pt,en,written_forms
    海事部,mainland,ministry,海事部,海事部,,Ministry of the Sea,中央海事部|海事總部
    航运司,macau,,,航運司,,,
    """

  @Test(arguments: [
    ("海事部", "海事部"), ("中央海事部", "海事部"), ("海事總部", "海事部"), (" Ministry of the Sea ", "海事部"),
    ("航運司", "航运司"), ("航\u{2F8F}司", nil), ("海事", nil), ("", nil),
  ])
  func `every listed form is the party`(form: String, name: String?) throws {
    #expect(try PartyRegistry(csv: ports).party(writtenAs: form)?.name == name)
  }

  @Test(arguments: [
    ("name,written_forms\n海事部,总部\n航运司,总部\n", 3, "海事部 (line 2)"),
    ("name\n海事部\n海事部\n", 3, "line 2"),
    ("name,side\n,macau\n", 2, "no name"),
    ("名称\n海事部\n", 1, "no column name"),
  ])
  func `faults are named`(csv: String, line: Int, words: String) {
    let error = #expect(throws: RegisterError.self) { try PartyRegistry(csv: csv) }
    #expect(error?.line == line)
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }

  @Test func `written forms are resolved and nothing else`() throws {
    let text = """
      1. 建港。（澳门特别行政区政府：航运司，内地相关单位：中央海事部、海事局、海事部）
      2. 通航。（澳门特别行政区政府：海事總部）
      """
    let register = try Register(worklist: text, registry: PartyRegistry(csv: ports))
    #expect(register.parties.map(\.id) == ["航运司", "海事部", "海事局"])
    #expect(register.triples == ["1 航运司 l", "1 海事部 p", "1 海事局 p", "2 海事部 l"])
    #expect(register.parties[1].names[.english] == "Ministry of the Sea")
    #expect(register.parties[1].kind == "ministry")
    #expect(
      register.diagnostics.map(\.code.rawValue) == [
        "written-form", "duplicate-party", "written-form", "both-sides",
      ])
    #expect(register.diagnostics.map(\.line) == [1, 1, 2, 2])
    #expect(register.responsibilities[1].evidence?.text.contains("中央海事部") == true)
  }

  @Test func `the Macau registry knows every name printed`() throws {
    let registry = try PartyRegistry(csv: Passages.macau("parties.csv"))
    #expect(registry.parties.count == 40)
    for party in registry.parties {
      #expect(party.kind != nil)
      for language in Language.allCases { #expect(party.names[language] != nil, "\(party.name)") }
    }
    let register = try Register(worklist: Passages.macau("worklist.txt"), registry: registry)
    #expect(Set(register.parties.map(\.id)) == Set(registry.parties.map(\.id)))
    #expect(register.diagnostics.map(\.code.rawValue) == ["written-form"])
    #expect(register.responsibilities.count == 178)
    #expect(register.responsibilities(of: "广东省文化和旅游厅").map(\.item) == ["30"])
    let plain = try Register(worklist: Passages.macau("worklist.txt"))
    #expect(
      Set(plain.parties.map(\.name)).symmetricDifference(register.parties.map(\.name)) == [
        "广东省文化和旅游厅", "广东省文化与旅游厅",
      ])
  }
}
