import ResponsibilityRegister
import Testing

@Suite struct RegisterRestrictingTests {
  private func register() throws -> Register {
    try Register(
      parties: [Party(name: "a"), Party(name: "b"), Party(name: "c")],
      items: [Item(id: "1", title: "1"), Item(id: "2", title: "2")],
      responsibilities: [
        Responsibility(party: "a", item: "1", role: .lead, label: "牵头"),
        Responsibility(party: "b", item: "1", parts: [.accountable, .responsible], label: "A/R"),
        Responsibility(party: "b", item: "2", role: .participant),
        Responsibility(party: "c", item: "2", label: "watcher"),
      ])
  }

  @Test func `roles, parts and words are known by their names`() throws {
    #expect(
      try register().waysOfTakingPart == [
        "lead", "牵头", "accountable", "responsible", "A/R", "participant", "watcher",
      ])
  }

  @Test func `responsibilities of a word are kept, and all nodes`() throws {
    func kept(_ words: Set<String>) throws -> [Responsibility] {
      let restricted = try register().restricted(to: words)
      #expect(restricted.parties.count == 3)
      #expect(restricted.items.count == 2)
      return restricted.responsibilities
    }
    let all = try register().responsibilities
    #expect(try kept(["lead"]) == [all[0]])
    #expect(try kept(["responsible"]) == [all[1]])
    #expect(try kept(["A/R", "watcher"]) == [all[1], all[3]])
    #expect(try kept(["none"]).isEmpty)
  }

  @Test func `that only some were taken is said`() throws {
    let said = try register().restricted(to: ["lead", "A/R"]).diagnostics
    #expect(said.map(\.code) == [.restrictedRoles])
    #expect(said.map(\.subjects) == [["2", "4", "A/R, lead"]])
  }

  @Test func `parts and words survive the register's own forms`() throws {
    let register = try register()
    #expect(try Register(csv: register.csv()).responsibilities == register.responsibilities)
    #expect(try Register(json: register.json()).responsibilities == register.responsibilities)
  }

  @Test func `a register as CSV takes the letters of a chart as roles`() throws {
    let read = try Register(csv: "item,party,role\n1,a,A/R\n1,b,lead\n2,b,协办\n")
    #expect(read.responsibilities.map(\.parts) == [[.accountable, .responsible], [], []])
    #expect(read.responsibilities.map(\.role) == [nil, .lead, .participant])
    #expect(read.responsibilities.map(\.label) == ["A/R", nil, "协办"])
    #expect(throws: RegisterError.self) { try Register(csv: "item,party,role\n1,a,boss\n") }
  }
}
