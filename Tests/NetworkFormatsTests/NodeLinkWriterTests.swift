import Foundation
import NetworkFormats
import Testing

@Suite struct NodeLinkWriterTests {
  @Test func `nodes and edges stand on lines of their own`() throws {
    var builder = NetworkDocumentBuilder(title: "T")
    try builder.addNode(id: "a", label: "Ann", mode: .actor, line: 1)
    try builder.addNode(id: "1", mode: .event, line: 1)
    try builder.addTie(source: 0, target: 1, weight: 2, line: 1)
    try builder.addTie(source: 0, target: 1, line: 1)
    builder.set("id", to: .integer(5), ofNode: 0)
    builder.set("source", to: .text("s"), ofTie: 1)
    let document = try builder.build()
    #expect(
      String(decoding: try document.bytes(in: .nodeLink), as: UTF8.self) == """
        {
          "directed": false,
          "multigraph": true,
          "graph": {"name": "T"},
          "nodes": [
            {"id": "a", "label": "Ann", "mode": "actor", "bipartite": 0, "type": false, "id2": 5},
            {"id": "1", "mode": "event", "bipartite": 1, "type": true}
          ],
          "edges": [
            {"source": "a", "target": "1", "weight": 2.0},
            {"source": "a", "target": "1", "source2": "s"}
          ]
        }

        """)
    #expect(
      document.losses(in: .nodeLink) == [
        "the name of the attribute id of nodes, written as id2",
        "the name of the attribute source of ties, written as source2",
      ])
  }

  /// A reader takes `name` for the label where there is no label.
  @Test func `an attribute called name stays one`() throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "a", line: 1)
    builder.set("name", to: .text("n"), ofNode: 0)
    let bytes = try builder.build().bytes(in: .nodeLink)
    let back = try NetworkDocument(bytes, format: .nodeLink)
    #expect(back.nodes[0].label == nil)
    #expect(back.nodeAttribute("name")?.values == [.text("n")])
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `what is written is read back`(seed: UInt64) throws {
    let document = SampleDocuments.random(seed: seed)
    #expect(document.losses(in: .nodeLink).isEmpty)
    let bytes = try document.bytes(in: .nodeLink)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
    let back = try NetworkDocument(bytes, format: .nodeLink)
    #expect(back.notes.isEmpty)
    #expect(DocumentEssence(try back.settlingModes()) == DocumentEssence(document))
    #expect(try document.bytes(in: .nodeLink) == bytes)
    #expect(NetworkFormat(recognising: bytes) == .nodeLink)
  }
}
