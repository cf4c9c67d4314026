import Foundation
import NetworkFormats
import Testing

@Suite struct HIFWriterTests {
  @Test func `actors are nodes and events edges`() throws {
    var builder = NetworkDocumentBuilder(title: "T")
    builder.isDirected = true
    try builder.addNode(id: "x", label: "X", mode: .event, line: 1)
    try builder.addNode(id: "a", mode: .actor, line: 1)
    try builder.addNode(id: "b", mode: .actor, line: 1)
    try builder.addTie(source: 1, target: 0, weight: 2, line: 1)
    try builder.addTie(source: 0, target: 2, line: 1)
    builder.set("age", to: .integer(5), ofNode: 1)
    builder.set("role", to: .text("lead"), ofTie: 1)
    let document = try builder.build()
    #expect(
      String(decoding: try document.bytes(in: .hif), as: UTF8.self) == """
        {
          "network-type": "directed",
          "metadata": {"name": "T"},
          "nodes": [
            {"node": "a", "attrs": {"age": 5}},
            {"node": "b"}
          ],
          "edges": [
            {"edge": "x", "attrs": {"label": "X"}}
          ],
          "incidences": [
            {"node": "a", "edge": "x", "direction": "tail", "weight": 2.0},
            {"node": "b", "edge": "x", "direction": "head", "attrs": {"role": "lead"}}
          ]
        }

        """)
    #expect(document.losses(in: .hif).isEmpty)
  }

  @Test func `what is no incidence is lost and said`() throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "a", mode: .actor, line: 1)
    try builder.addNode(id: "b", mode: .actor, line: 1)
    try builder.addNode(id: "c", line: 1)
    try builder.addNode(id: "x", mode: .event, line: 1)
    try builder.addTie(source: 0, target: 1, line: 1)
    try builder.addTie(source: 2, target: 3, line: 1)
    builder.set("label", to: .text("l"), ofNode: 0)
    let document = try builder.build()
    #expect(
      document.losses(in: .hif) == [
        "that nodes have no mode: they are written as actors (1)",
        "ties that do not join an actor and an event (1)",
        "the name of the attribute label of nodes, written as label2",
      ])
    let back = try NetworkDocument(try document.bytes(in: .hif), format: .hif)
    #expect(back.nodes.map(\.id) == ["a", "b", "c", "x"])
    #expect(back.nodes.map(\.mode) == [.actor, .actor, .actor, .event])
    #expect(back.ties.count == 1)
    #expect(back.nodeAttribute("label2")?.values == [.text("l"), nil, nil, nil])
  }

  /// The random documents have actors before events, as HIF has.
  @Test(arguments: 0..<150 as Range<UInt64>)
  func `what is written is read back`(seed: UInt64) throws {
    let document = SampleDocuments.random(seed: seed)
    let repeated = document.count(of: .parallelTies)
    #expect(document.losses(in: .hif) == (repeated == 0 ? [] : ["repeated ties (\(repeated))"]))
    let bytes = try document.bytes(in: .hif)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
    let back = try NetworkDocument(bytes, format: .hif)
    #expect(back.notes.isEmpty)
    #expect(DocumentEssence(back) == DocumentEssence(document))
    #expect(try document.bytes(in: .hif) == bytes)
    #expect(NetworkFormat(recognising: bytes) == .hif)
  }
}
