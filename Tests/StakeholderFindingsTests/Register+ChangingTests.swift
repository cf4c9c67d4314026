import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct RegisterChangingTests {
  private func after(_ changes: RegisterChange...) throws -> Register {
    try WhatIf(try SupposedRegister.make(), changes).after
  }

  @Test func `units that merge answer for each item once, with the weightier role`() throws {
    let merged = try after(.merge(["a", "b"], into: "m", side: nil))
    #expect(merged.parties.map(\.name) == ["m", "x", "y"])
    #expect(merged.parties[0].side == Side(rawValue: "s"))
    #expect(SupposedRegister.duties(merged) == ["m1+", "m2+", "m3+", "m4+", "x1-", "x2-", "y3-"])
  }

  @Test func `the first takes the others in where no name is given`() throws {
    let merged = try after(.merge(["b", "a"], into: nil, side: nil))
    #expect(merged.parties.map(\.name) == ["b", "x", "y"])
  }

  @Test func `a merger across sides has to say where the unit stands`() throws {
    #expect(throws: RegisterChangeError.self) {
      try after(.merge(["a", "x"], into: "m", side: nil))
    }
    let merged = try after(.merge(["a", "x"], into: "m", side: "t"))
    #expect(merged.parties.first { $0.name == "m" }?.side == Side(rawValue: "t"))
  }

  @Test func `weights of units that merge add up`() throws {
    let register = try Register(
      parties: [Party(name: "a"), Party(name: "b")], items: [Item(id: "1", title: "1")],
      responsibilities: [
        Responsibility(party: "a", item: "1", weight: 2),
        Responsibility(party: "b", item: "1", role: .lead, weight: 0.5),
      ])
    let merged = try WhatIf(register, [.merge(["a", "b"], into: nil, side: nil)]).after
    #expect(merged.responsibilities.map(\.weight) == [2.5])
    #expect(merged.responsibilities.map(\.role) == [.lead])
  }

  @Test func `a split leaves every item with somebody`() throws {
    let split = try after(.split("a", into: [.init("p", items: ["1"]), .init("q", items: nil)]))
    #expect(split.parties.map(\.name) == ["p", "q", "x", "b", "y"])
    #expect(split.parties.prefix(2).allSatisfy { $0.side == Side(rawValue: "s") })
    #expect(
      SupposedRegister.duties(split) == [
        "b2-", "b3+", "p1+", "q2+", "q4+", "x1-", "x2-", "y3-",
      ])
    // Items of a chapter mean those that the unit has of it.
    let byChapter = try after(
      .split("a", into: [.init("a", items: ["T"]), .init("b", items: ["U"])]))
    #expect(
      SupposedRegister.duties(byChapter) == [
        "a1+", "a2+", "b2-", "b3+", "b4+", "x1-", "x2-", "y3-",
      ])
  }

  @Test(arguments: [
    [RegisterChange.Share("p", items: ["1"]), .init("q", items: ["2"])],
    [.init("p", items: ["1"]), .init("q", items: ["3"])],
    [.init("p", items: nil), .init("q", items: nil)],
    [.init("p", items: nil)],
    [.init("p", items: ["1"]), .init("p", items: nil)],
  ])
  func `a split that leaves items over, or takes what is not there, is refused`(
    shares: [RegisterChange.Share]
  ) throws {
    #expect(throws: RegisterChangeError.self) { try after(.split("a", into: shares)) }
  }

  @Test func `a unit of another name keeps its work, and its old name leads to it`() throws {
    let renamed = try after(.rename("a", to: "n"))
    #expect(SupposedRegister.duties(renamed).prefix(2) == ["b2-", "b3+"])
    #expect(SupposedRegister.duties(renamed).contains("n4+"))
    #expect(renamed.parties(called: "a").map(\.name) == ["n"])
    #expect(throws: RegisterChangeError.self) { try after(.rename("a", to: "b")) }
    #expect(throws: RegisterChangeError.self) { try after(.rename("a", to: "a")) }
  }

  @Test func `new units and items stand beside those that are there`() throws {
    let added = try after(
      .add("n", side: "t", items: ["1-3"], role: .participant),
      .addItem(id: "5", title: "New", theme: "U", parties: [.init("n", role: .lead), .init("y")]))
    #expect(added.parties.last == Party(name: "n", side: Side(rawValue: "t")))
    #expect(added.items.last == Item(id: "5", theme: "U", title: "New"))
    #expect(
      SupposedRegister.duties(added).filter { $0.hasPrefix("n") || $0.hasSuffix("5") } == [
        "n1-", "n2-", "n3-", "n5+", "y5",
      ])
    #expect(throws: RegisterChangeError.self) {
      try after(.add("a", side: nil, items: [], role: nil))
    }
    #expect(throws: RegisterChangeError.self) {
      try after(.addItem(id: "4", title: nil, theme: nil, parties: []))
    }
    #expect(throws: RegisterChangeError.self) {
      try after(.add("n", side: "nowhere", items: [], role: nil))
    }
  }

  @Test func `who goes takes all duties along, and a side that nobody stands on any more`() throws {
    let removed = try after(.remove(["x", "y"]))
    #expect(SupposedRegister.duties(removed) == ["a1+", "a2+", "a4+", "b2-", "b3+"])
    #expect(removed.sides == [Side(rawValue: "s")])
    #expect(removed.items.count == 4)
  }

  @Test func `items go to another unit, all or those chosen`() throws {
    let some = try after(.transfer(from: "a", to: "b", items: ["T"]))
    #expect(
      SupposedRegister.duties(some) == ["a4+", "b1+", "b2+", "b3+", "x1-", "x2-", "y3-"])
    let all = try after(.transfer(from: "a", to: "y", items: nil))
    #expect(
      SupposedRegister.duties(all).filter { $0.hasPrefix("y") } == ["y1+", "y2+", "y3-", "y4+"])
    #expect(all.parties.map(\.name) == ["a", "x", "b", "y"])
    #expect(throws: RegisterChangeError.self) {
      try after(.transfer(from: "a", to: "b", items: ["3"]))
    }
    #expect(throws: RegisterChangeError.self) {
      try after(.transfer(from: "a", to: "a", items: nil))
    }
    #expect(throws: RegisterChangeError.self) {
      try after(.transfer(from: "a", to: "b", items: []))
    }
  }
}
