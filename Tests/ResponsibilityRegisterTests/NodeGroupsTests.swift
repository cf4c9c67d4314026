import ResponsibilityRegister
import Testing

@Suite struct NodeGroupsTests {
  private func register() throws -> Register {
    try Register(
      parties: [
        Party(
          name: "海事部", side: .mainland, names: LocalizedText([.english: "Ministry of the Sea"])),
        Party(name: "7", side: .macau),
      ],
      items: [
        Item(id: "1.1", number: "1", theme: "港口", title: "建港"),
        Item(id: "2.1", number: "1", title: "通航"), Item(id: "7", title: "开会"),
      ], responsibilities: [])
  }

  private func groups(_ rows: String) throws -> (parties: [String?], items: [String?]) {
    let register = try register()
    let groups = try NodeGroups(csv: "node,group\n" + rows).assigned(in: register)
    return (
      register.parties.map { groups.group(of: $0) }, register.items.map { groups.group(of: $0) }
    )
  }

  @Test func `nodes are written by any of their names`() throws {
    let found = try groups("ministry of the sea,a\n2.1,b\n建港,c\n")
    #expect(found.parties == ["a", nil])
    #expect(found.items == ["c", "b", nil])
  }

  @Test func `a name of both modes is of both`() throws {
    let found = try groups("7,a\n海事部,\n")
    #expect(found.parties == [nil, "a"])
    #expect(found.items == [nil, nil, "a"])
  }

  @Test func `without a file there are sides and themes`() throws {
    let register = try register()
    let groups = RegisterGroups.sidesAndThemes
    #expect(register.parties.map { groups.group(of: $0) } == ["mainland", "macau"])
    #expect(register.items.map { groups.group(of: $0) } == ["港口", nil, nil])
  }

  @Test(arguments: [
    ("8,a\n", 2, "no party's name"), ("7,a\n1,b\n", 3, "1.1, 2.1"),
    ("海事部,a\nMinistry of the Sea,b\n", 3, "line 2"), ("建港,a\n7,b\n1.1,a\n", 4, "line 2"),
  ])
  func `faults are named`(rows: String, line: Int, words: String) {
    let error = #expect(throws: RegisterError.self) { try groups(rows) }
    #expect(error?.line == line)
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }
}
