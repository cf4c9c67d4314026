import ResponsibilityRegister
import StakeholderFindings
import Testing

@testable import StakeholderDiagrams

@Suite struct ReadablePartTests {
  @Test func `what fits is left whole`() throws {
    #expect(ReadablePart(Findings(try register(items: 240, parties: 240, themes: 40))) == nil)
  }

  /// Item i has one unit more than item i + 1 for the first few; those with fewest units go first.
  @Test func `the least tied are left out`() throws {
    let whole = try register(items: 300, parties: 250, themes: 10)
    let part = try #require(ReadablePart(Findings(whole)))
    #expect(part.shownItems == 240 && part.leftOutItems == 60)
    #expect(part.shownParties == 240 && part.leftOutParties == 10)
    // Items 1 to 50 have two units, the others one: equals go by the order of the register.
    #expect(part.findings.register.items.map(\.id) == (1...240).map { "\($0)" })
    let shown = Set(part.findings.register.items.map(\.id))
    #expect(part.findings.register.responsibilities.allSatisfy { shown.contains($0.item) })
  }

  @Test func `of many chapters the fullest are shown`() throws {
    let part = try #require(
      ReadablePart(Findings(try register(items: 200, parties: 20, themes: 50))))
    #expect(part.findings.register.themes.count == 40)
  }

  @Test func `the remark says what is left out`() throws {
    let diagrams = RegisterDiagrams(
      try register(items: 300, parties: 250, themes: 10), language: .english)
    let map = try diagrams.responsibilityMap()
    let remark = try #require(map.notes.first)
    #expect(remark.contains("most units (240)") && remark.contains("items 60, units 10"))
    #expect(try #require(try diagrams.quadrants()).notes.first == remark)
    #expect(try #require(try diagrams.overview()).notes.first == remark)
    let small = RegisterDiagrams(try register(items: 20, parties: 9, themes: 2), language: .english)
    #expect(try small.responsibilityMap().notes.allSatisfy { !$0.contains("Left out") })
  }

  private func register(items: Int, parties: Int, themes: Int) throws -> Register {
    let all = (1...items).map {
      Item(id: "\($0)", theme: "chapter \(($0 - 1) % themes)", title: "task \($0)")
    }
    let units = (1...parties).map {
      Party(name: "unit \($0)", side: $0 % 2 == 0 ? .macau : .mainland)
    }
    return try Register(
      parties: units, items: all,
      responsibilities: (1...items).flatMap { item in
        let first = Responsibility(
          party: "unit \((item - 1) % parties + 1)", item: "\(item)", role: .lead)
        let second = Responsibility(
          party: "unit \(item % parties + 1)", item: "\(item)", role: .participant)
        return item <= 50 ? [first, second] : [first]
      })
  }
}
