import Foundation
import NetworkFormats
import Testing

@Suite struct KumuWriterTests {
  @Test func `elements have ids labels and types and connections their ends`() throws {
    var builder = NetworkDocumentBuilder(title: "T")
    try builder.addNode(id: "a", label: "Ann", mode: .actor, line: 1)
    try builder.addNode(id: "x", mode: .event, line: 1)
    try builder.addTie(source: 0, target: 1, weight: 2, line: 1)
    try builder.addTie(source: 0, target: 1, line: 1)
    builder.set("Type", to: .integer(1), ofNode: 0)
    builder.set("description", to: .text("d"), ofNode: 1)
    builder.set("type", to: .text("lead"), ofTie: 1)
    var document = try builder.build()
    document.eventWord = "club"
    #expect(
      String(decoding: try document.bytes(in: .kumu), as: UTF8.self) == """
        {
          "elements": [
            {"id": "a", "label": "Ann", "type": "actor", "Type2": 1},
            {"id": "x", "label": "x", "type": "club", "description": "d"}
          ],
          "connections": [
            {"from": "a", "to": "x", "direction": "undirected", "weight": 2.0},
            {"from": "a", "to": "x", "direction": "undirected", "type": "lead"}
          ]
        }

        """)
    #expect(
      document.losses(in: .kumu) == [
        "the title (1)", "the name of the attribute Type of nodes, written as Type2",
      ])
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `it is JSON with every node and tie`(seed: UInt64) throws {
    let document = SampleDocuments.random(seed: seed)
    let bytes = try document.bytes(in: .kumu)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: [[String: Any]]])
    let elements = try #require(object["elements"])
    let connections = try #require(object["connections"])
    #expect(elements.map { $0["id"] as? String } == document.nodes.map(\.id))
    #expect(elements.map { $0["label"] as? String } == document.nodes.map(\.name))
    #expect(
      connections.map { $0["from"] as? String }
        == document.ties.map { document.nodes[$0.source].id })
    #expect(NetworkFormat(recognising: bytes) == nil)
  }
}
