import ResponsibilityRegister
import StakeholderInputs
import Testing

struct GroupFileTests {
  private func register() throws -> Register {
    try Register(
      parties: [Party(name: "甲司"), Party(name: "乙部")],
      items: [Item(id: "1", title: "建桥")],
      responsibilities: [
        Responsibility(party: "甲司", item: "1"), Responsibility(party: "乙部", item: "1"),
      ])
  }

  @Test func `parties and items get the groups of the file`() throws {
    let inputs = try TemporaryInputs()
    let file = try inputs.file("groups.csv", "node,group\n甲司,finance\n1,bridges\n")
    let register = try register()
    let groups = try GroupFile.read(file, for: register)
    #expect(register.parties.map { groups.group(of: $0) } == ["finance", nil])
    #expect(register.items.map { groups.group(of: $0) } == ["bridges"])
  }

  @Test func `a fault is said of the file and its line`() throws {
    let inputs = try TemporaryInputs()
    let file = try inputs.file("groups.csv", "node,group\n甲司,finance\n丙司,finance\n")
    let error = #expect(throws: InputError.self) { try GroupFile.read(file, for: register()) }
    #expect(error?.file == file)
    #expect(error?.line == 3)
    let missing = #expect(throws: InputError.self) {
      try GroupFile.read(file + ".no", for: register())
    }
    #expect(missing?.description == "\(file).no: there is no such file; check the path")
  }
}
