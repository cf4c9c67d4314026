import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct WhatIfTests {
  @Test func `each step sees what those before it left`() throws {
    let register = try SupposedRegister.make()
    let supposed = try WhatIf(
      register,
      steps: [.init(.merge, "a,b=m"), .init(.rename, "m=n"), .init(.split, "n=p:1;q:rest")])
    #expect(supposed.after.parties.map(\.name) == ["p", "q", "x", "y"])
    #expect(supposed.successors["a"] == ["p", "q"] && supposed.successors["b"] == ["p", "q"])
    #expect(supposed.successors["x"] == ["x"])
    #expect(supposed.before == register)
  }

  @Test func `the register says that it is supposed, and no change leaves it as it was`() throws {
    let register = try SupposedRegister.make()
    let removed = try WhatIf(register, steps: [.init(.remove, "b")])
    #expect(removed.after.diagnostics.map(\.code) == [.supposedChanges])
    #expect(removed.after.diagnostics[0].message.contains("remove b"))
    #expect(removed.successors["b"] == [])
    #expect(try Register(json: removed.after.json()) == removed.after)
    #expect(try WhatIf(register, steps: []).after == register)
  }

  @Test func `the unit with most items stands for the one that carries it on`() throws {
    let register = try SupposedRegister.make()
    let merged = try WhatIf(register, steps: [.init(.merge, "a,b=m")])
    #expect(merged.comparable.parties.map(\.name) == ["m", "x", "b", "y"])
    #expect(
      SupposedRegister.duties(merged.comparable).filter { $0.hasPrefix("m") } == [
        "m1+", "m2+", "m4+",
      ])
    let split = try WhatIf(register, steps: [.init(.split, "a=p:1;q:rest")])
    #expect(split.comparable.parties.map(\.name) == ["p", "x", "b", "y"])
    let kept = try WhatIf(register, steps: [.init(.merge, "a,b")])
    #expect(kept.comparable == register)
  }

  @Test func `all that is known of the document stays`() throws {
    let register = try SupposedRegister.make()
    let source = DocumentSource(title: LocalizedText([.english: "A list"]))
    let documented = try Register(
      title: "List", date: "2030", source: source, parties: register.parties, items: register.items,
      responsibilities: register.responsibilities,
      themeTitles: ["T": LocalizedText([.english: "Theme"])],
      sideNames: [Side(rawValue: "s"): LocalizedText([.english: "the side s"])])
    for step in ["a,b=m", "a,b"] {
      let supposed = try WhatIf(documented, steps: [.init(.merge, step)])
      for after in [supposed.after, supposed.comparable] {
        #expect(after.title == "List" && after.date == "2030" && after.source == source)
        #expect(after.themeTitles == documented.themeTitles)
        #expect(after.sideNames == documented.sideNames)
      }
    }
  }

  @Test func `a step that cannot be made is named with its reason`() throws {
    let register = try SupposedRegister.make()
    let error = #expect(throws: RegisterChangeError.self) {
      try WhatIf(register, steps: [.init(.remove, "a"), .init(.transfer, "a=b:1")])
    }
    #expect(error?.message.hasPrefix("step 2 (transfer a=b:1): there is no party 'a'") == true)
  }
}
