import ResponsibilityRegister
import Testing

@Suite struct RegisterTests {
  private let party = Party(name: "甲司")
  private let item = Item(id: "1", title: "建桥")

  @Test(arguments: [
    ("甲司", "2", "unknown item"), ("乙司", "1", "unknown party"), ("甲司", "1", "twice"),
  ])
  func `responsibilities name what is there once`(party: String, item: String, words: String) {
    let error = #expect(throws: RegisterError.self) {
      try Register(
        parties: [self.party], items: [self.item],
        responsibilities: [
          Responsibility(party: "甲司", item: "1", role: .lead),
          Responsibility(
            party: party, item: item, role: .lead,
            evidence: Evidence(firstLine: 7, lastLine: 7, text: "")),
        ])
    }
    #expect(error?.problem.contains(words) == true)
    #expect(error?.line == 7)
  }

  @Test(arguments: [
    [Party(name: "甲司"), Party(name: "甲司")], [Party(name: "")], [Party(id: "", name: "甲司")],
    [Party(name: " 甲司")], [Party(name: "甲\n司")], [Party(name: "甲\u{1}司")],
    [Party(name: "甲司", side: Side(rawValue: ""))], [Party(name: "甲司", kind: "a\tb")],
  ])
  func `parties are words on a line and distinct`(parties: [Party]) {
    #expect(throws: RegisterError.self) {
      try Register(parties: parties, items: [], responsibilities: [])
    }
  }

  @Test(arguments: [
    [Item(id: "1", title: "a"), Item(id: "1", title: "b")], [Item(id: "1", title: "")],
    [Item(id: "1", theme: "", title: "a")], [Item(id: "1", number: "1\r", title: "a")],
    [Item(id: "1 ", title: "a")],
  ])
  func `items are words on a line and distinct`(items: [Item]) {
    #expect(throws: RegisterError.self) {
      try Register(parties: [], items: items, responsibilities: [])
    }
  }

  @Test func `themes and sides come in their order`() throws {
    let register = try Register(
      parties: [
        Party(name: "a", side: .mainland), Party(name: "b"), Party(name: "c", side: .macau),
        Party(name: "d", side: .mainland),
      ],
      items: [
        Item(id: "1", theme: "y", title: "1"), Item(id: "2", title: "2"),
        Item(id: "3", theme: "x", title: "3"), Item(id: "4", theme: "y", title: "4"),
      ],
      responsibilities: [
        Responsibility(party: "b", item: "3"), Responsibility(party: "a", item: "3"),
      ])
    #expect(register.themes == ["y", "x"])
    #expect(register.sides == [.mainland, .macau])
    #expect(register.responsibilities(for: "3").map(\.party) == ["b", "a"])
    #expect(register.responsibilities(of: "a").map(\.item) == ["3"])
  }
}
