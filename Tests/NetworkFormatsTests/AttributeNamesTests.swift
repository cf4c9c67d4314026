import Testing

@testable import NetworkFormats

@Suite struct AttributeNamesTests {
  @Test func `a name that is taken has a number and this is said`() {
    let names = AttributeNames(["id", "side", "id2", "label"], of: "nodes") {
      $0 == "id" || $0 == "label" || $0 == "label2"
    }
    #expect(names.written == ["id3", "side", "id2", "label3"])
    #expect(
      names.changes == [
        "the name of the attribute id of nodes, written as id3",
        "the name of the attribute label of nodes, written as label3",
      ])
  }

  @Test func `modes are three attributes where every node has one`() throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "a", mode: .actor, line: 1)
    try builder.addNode(id: "x", mode: .event, line: 1)
    builder.set("type", to: .text("t"), ofNode: 0)
    var document = try builder.build()
    document.actorWord = "person"
    #expect(
      document.nodeAttributesWithModes == [
        .init(name: "mode", values: [.text("person"), .text("event")]),
        .init(name: "bipartite", values: [.integer(0), .integer(1)]),
        .init(name: "type", values: [.text("t"), nil]),
      ])
  }

  @Test func `modes of some nodes are one attribute and of none are none`() throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "a", line: 1)
    #expect(try builder.build().nodeAttributesWithModes.isEmpty)
    try builder.addNode(id: "x", mode: .event, line: 1)
    #expect(
      try builder.build().nodeAttributesWithModes == [
        .init(name: "mode", values: [nil, .text("event")])
      ])
  }
}
