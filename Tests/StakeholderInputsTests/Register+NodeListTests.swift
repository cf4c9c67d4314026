import NetworkFormats
import ResponsibilityRegister
import StakeholderInputs
import Testing

@Suite struct RegisterNodeListTests {
  private func register() throws -> Register {
    try Register(
      parties: [Party(name: "a"), Party(name: "b"), Party(name: "both")],
      items: [Item(id: "1", title: "1"), Item(id: "both", title: "both")],
      responsibilities: [Responsibility(party: "a", item: "1")])
  }

  @Test func `nodes are described, and those without a tie become isolates`() throws {
    let described = try register().described(
      by: NodeList(
        "id,label,mode,side,theme,date,age\na,Ann,,macau,,,5\n1,First,,,Trade,2026,\nc,,actor,,,,\n2,,event,,,,\n"
      ))
    #expect(described.parties.map(\.id) == ["a", "b", "both", "c"])
    #expect(described.parties.map(\.name) == ["Ann", "b", "both", "c"])
    #expect(described.parties[0].side == Side(rawValue: "macau"))
    #expect(described.items.map(\.title) == ["First", "both", "2"])
    #expect(described.items[0].theme == "Trade")
    #expect(described.items.map(\.date) == ["2026", nil, nil])
    #expect(described.responsibilities == (try register().responsibilities))
    #expect(described.diagnostics.map(\.code) == [.unusedColumns])
  }

  @Test(arguments: ["id\nunknown\n", "id\nboth\n"])
  func `a node whose mode nothing tells is a fault that names the column`(text: String) throws {
    #expect {
      try register().described(by: NodeList(text))
    } throws: { error in
      let fault = error as? TableError
      return fault?.line == 2 && fault?.message.contains("column mode") == true
    }
  }

  @Test func `two parties of one name stay two by their ids`() throws {
    let described = try register().described(by: NodeList("id,label\na,Same\nb,Same\n"))
    #expect(described.parties.map(\.name) == ["Same", "Same", "both"])
  }
}
