import ResponsibilityRegister
import Testing

@Suite struct RegisterDoubtsTests {
  @Test func `the Macau work-list has one doubtful name and five items without counterpart`() throws
  {
    let text = try Passages.macau("worklist.txt")
    let doubts = try Register(worklist: text).doubts()
    let similar = doubts.filter { $0.code == .similarName }
    #expect(similar.count == 1)
    #expect(similar.first?.severity == .warning)
    #expect(similar.first?.message.contains("广东省文化与旅游厅") == true)
    #expect(similar.first?.message.contains("福建省文化和旅游厅") == true)
    let alone = doubts.filter { $0.code == .noCounterpart }
    #expect(
      alone.compactMap { $0.message.split(separator: " ").dropFirst().first } == [
        "24", "29", "31", "32", "36",
      ])
    #expect(doubts.count == similar.count + alone.count)
    #expect(doubts.compactMap(\.line) == doubts.compactMap(\.line).sorted())
  }

  @Test func `the registry settles the doubtful name`() throws {
    let text = try Passages.macau("worklist.txt")
    let registry = try PartyRegistry(csv: Passages.macau("parties.csv"))
    let settled = try Register(worklist: text, registry: registry).doubts(registry: registry)
    #expect(Set(settled.map(\.code.rawValue)) == ["written-form", "no-counterpart"])

    // A registry that does not list the printed form lists a unit that is nearly the same.
    let others = try PartyRegistry(
      registry.parties.map { Party(name: $0.name, side: $0.side, names: $0.names) })
    let register = try Register(worklist: text, registry: others)
    let open = register.doubts(registry: others).filter { $0.severity == .warning }
    #expect(open.map(\.code.rawValue) == ["similar-name"])
    #expect(open.first?.message.contains("广东省文化和旅游厅 in the registry") == true)
    #expect(register.parties.contains { $0.name == "广东省文化与旅游厅" })
  }

  @Test func `items and parties are looked at`() throws {
    let register = try Register(
      csv: """
        item,party,role,side,title,line
        1,甲司,lead,macau,建桥,5
        1,丙部,participant,mainland,建桥,5
        2,丙部,participant,mainland,修路,7
        3,甲司,lead,macau,植树,9
        4,,,,通航,
        ,闲会,,,,
        """)
    let doubts = register.doubts()
    #expect(
      doubts.map { "\($0.line ?? 0) \($0.severity) \($0.code.rawValue)" } == [
        "7 warning no-lead", "7 note no-counterpart", "9 note no-counterpart", "0 warning no-party",
        "0 note no-item",
      ])
    #expect(doubts[0].message == "item 2 (修路) has no lead")
  }

  @Test func `what the reader said is not said again`() throws {
    let text = """
      1. 建桥。
      2. 修路。（澳门特别行政区政府：）
      3. 通航。（澳门特别行政区政府：甲司，内地相关单位：海洋事务管理局、海洋事物管理局）
      """
    let doubts = try Register(worklist: text).doubts()
    #expect(doubts.map(\.code.rawValue) == ["no-annotation", "empty-name", "similar-name"])
    #expect(doubts.map(\.line) == [1, 2, 3])
  }

  @Test func `names that the registry does not know are reported`() throws {
    let registry = try PartyRegistry(csv: "name,written_forms\n甲司,\n海洋事务管理局,海洋局\n海洋事物管理局,\n")
    let register = try Register(csv: "item,party\n1,甲司\n1,丁会\n1,海洋事务管理局\n1,海洋事物管理局\n1,海洋局\n")
    #expect(register.doubts(registry: registry).map(\.code.rawValue) == ["unknown-party"])
  }
}
