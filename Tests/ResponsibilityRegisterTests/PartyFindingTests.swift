import Testing

@testable import ResponsibilityRegister

@Suite struct PartyFindingTests {
  private static let known = """
    name,side,kind,zh-Hant,written_forms,ambiguous_forms,valid_to,successor
    海事部,mainland,ministry,,中央海事部,海部,,
    海洋部,mainland,ministry,,,海部,,
    港务部,mainland,ministry,,,,2018-03,海事部

    """

  private static func findings(
    _ csv: String, decisions: String = "", offered: [PartyRegistry] = []
  ) throws -> [PartyFinding] {
    let register = try Register(csv: csv).documented(date: "2024年1月")
    let decisions = try PartyDecisions(csv: "written,party,decision\n" + decisions)
    let registry = try PartyRegistry(csv: known).deciding(
      decisions, about: register, offered: offered)
    return register.partyFindings(registry: registry, decisions: decisions, offered: offered)
  }

  @Test func `each written name is settled or says whom it may mean`() throws {
    let found = try Self.findings(
      "item,party,kind\n1,中央海事部,\n1,海部,\n2,港务部,\n2,海事总部,\n2,甲局,\n3,乙局,\n3,丙局,\n3,各区政府,group\n3,甲局,\n",
      decisions: "乙局,海事部,same\n丙局,,own\n")
    #expect(found.map(\.written) == ["中央海事部", "海部", "港务部", "海事总部", "甲局", "乙局", "丙局", "各区政府"])
    #expect(
      found.map(\.status) == [
        .resolved, .ambiguous, .resolved, .unresolved, .unresolved, .decided, .own, .group,
      ])
    #expect(found.map(\.party) == ["海事部", nil, "港务部", nil, nil, "海事部", "丙局", nil])
    #expect(
      found.map(\.source) == [
        "registry", nil, "registry", nil, nil, "registry", "document", nil,
      ])
    #expect(found[1].candidates.map(\.name) == ["海事部", "海洋部"])
    #expect(found[1].candidates.allSatisfy { $0.reasons == [.ambiguousForm] })
    #expect(found[2].remark == "until 2018-03, followed by 海事部; the document is of 2024")
    #expect(found[0].kind == "ministry" && found[0].side == .mainland)
    #expect(found[4].items == ["2", "3"] && found[4].candidates.isEmpty)
    #expect(found[7].kind == "group" && found[7].candidates.isEmpty)
  }

  /// What a registry that was not asked knows exactly is a candidate, and no more.
  @Test func `what is offered alone settles nothing`() throws {
    let offered = PartyRegistry().adding([BuiltInRegistry.china.registry])
    let found = try Self.findings(
      "item,party\n1,科学技术部\n2,发改委\n3,财政局\n4,国家税务局\n", offered: [offered])
    #expect(found.map(\.status) == [.unresolved, .unresolved, .unresolved, .unresolved])
    #expect(
      found[0].candidates.first
        == PartyCandidate(name: "科技部", form: "科学技术部", source: "china", reasons: [.sameForm]))
    #expect(found[1].candidates.first?.name == "国家发展改革委")
    #expect(found[2].candidates.isEmpty, "\(found[2].candidates)")
    #expect(found[3].candidates.map(\.name).contains("税务总局"))
    // A likeness says nothing beside the very name.
    let bank = try Self.findings("item,party\n1,中国银行\n", offered: [offered])
    #expect(bank[0].candidates.map(\.name) == ["中国银行"])
  }

  @Test func `names of the document are candidates for each other`() throws {
    let found = try Self.findings("item,party\n1,国家海洋事务局\n1,国家海洋事物局\n2,行政法務司\n2,行政法务司\n")
    #expect(
      found.map { $0.candidates.map(\.name) } == [["国家海洋事物局"], ["国家海洋事务局"], ["行政法务司"], ["行政法務司"]])
    #expect(found[0].candidates[0].source == "document")
    #expect(found[2].candidates[0].reasons == [.script])
  }

  @Test func `a candidate of the same side comes first`() throws {
    let registry = try PartyRegistry(
      csv: "name,side,written_forms\n内地海洋事务局,mainland,国家海洋事务司\n澳门海洋事务局,macau,国家海洋事务厅\n")
    let register = try Register(csv: "item,party,side\n1,国家海洋事务,macau\n")
    let found = register.partyFindings(registry: registry)
    #expect(found[0].candidates.map(\.name) == ["澳门海洋事务局", "内地海洋事务局"])
    #expect(found[0].candidates[0].reasons.last == .sameSide)
  }

  @Test func `a name that does not look like one is said to be so`() throws {
    let register = try Register(
      parties: [Party(name: "甲司牵头"), Party(name: "乙司")], items: [Item(id: "1", title: "建桥")],
      responsibilities: [
        Responsibility(party: "甲司牵头", item: "1"), Responsibility(party: "乙司", item: "1"),
      ],
      diagnostics: [
        Diagnostic(
          severity: .warning, code: .oddName, line: 1, subjects: ["1", "甲司牵头"], message: "odd")
      ])
    #expect(
      register.partyFindings().map(\.remark) == ["it does not look like the name of a unit", nil])
  }

  @Test func `very many names are worked through within bounds`() throws {
    let rows = (0..<600).map { "\($0),第\($0)海洋事务管理局\n" }.joined()
    let register = try Register(csv: "item,party\n" + rows)
    let found = register.partyFindings(offered: [BuiltInRegistry.china.registry])
    #expect(found.count == 600)
    #expect(found.allSatisfy { $0.candidates.count <= 4 })
  }
}
