import NetworkFormats
import Testing

@Suite struct GMLWriterTests {
  private func text(_ document: NetworkDocument) throws -> String {
    String(decoding: try document.bytes(in: .gml), as: UTF8.self)
  }

  @Test func `integers are ids and every node has a label`() throws {
    var builder = NetworkDocumentBuilder(title: "T \"1\"")
    try builder.addNode(id: "3", label: "Ann", line: 1)
    try builder.addNode(id: "-1", line: 1)
    try builder.addTie(source: 0, target: 1, weight: 2, line: 1)
    try builder.addTie(source: 1, target: 0, weight: 1e20, line: 1)
    builder.set("share", to: .number(2), ofNode: 0)
    builder.set("count", to: .integer(2), ofNode: 0)
    #expect(
      try text(try builder.build()) == """
        Creator "Liaison"
        Version 1
        graph [
          directed 0
          multigraph 1
          name "T &#34;1&#34;"
          node [
            id 3
            label "Ann"
            share 2.0
            count 2
          ]
          node [
            id -1
            label "-1"
          ]
          edge [
            source 3
            target -1
            weight 2
          ]
          edge [
            source -1
            target 3
            weight 1.0e+20
          ]
        ]

        """)
  }

  @Test func `ids that are no integers stand under a key of their own`() throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "甲", mode: .actor, line: 1)
    try builder.addNode(id: "1", mode: .event, line: 1)
    builder.set("name", to: .text("n"), ofNode: 0)
    builder.set("主题", to: .truth(true), ofNode: 1)
    #expect(
      try text(try builder.build()) == """
        Creator "Liaison"
        Version 1
        graph [
          directed 0
          idKey "name2"
          nodeAttribute [
            key "attribute"
            name "&#20027;&#39064;"
          ]
          node [
            id 0
            label "&#30002;"
            name2 "&#30002;"
            mode "actor"
            bipartite 0
            type 0
            name "n"
          ]
          node [
            id 1
            label "1"
            name2 "1"
            mode "event"
            bipartite 1
            type 1
            attribute 1
          ]
        ]

        """)
  }

  @Test(arguments: ["2147483648", "+1", "007", "", "1.0"])
  func `what is no plain integer of 32 bits is no id of GML`(id: String) throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: id, line: 1)
    #expect(try text(try builder.build()).contains("idKey \"name\"\n  node [\n    id 0\n"))
  }

  @Test func `truth and large integers change and this is said`() throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "1", line: 1)
    builder.set("yes", to: .truth(true), ofNode: 0)
    builder.set("big", to: .integer(2_147_483_648), ofNode: 0)
    builder.set("least", to: .integer(-2_147_483_648), ofNode: 0)
    let document = try builder.build()
    #expect(
      document.losses(in: .gml) == [
        "yes and no, written as 1 and 0 (attributes: 1)",
        "integers beyond 32 bits, written as text (attributes: 1)",
      ])
    let back = try NetworkDocument(try document.bytes(in: .gml), format: .gml)
    #expect(back.nodeAttribute("yes")?.values == [.integer(1)])
    #expect(back.nodeAttribute("big")?.values == [.text("2147483648")])
    #expect(back.nodeAttribute("least")?.values == [.integer(-2_147_483_648)])
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `what is written is read back`(seed: UInt64) throws {
    let document = SampleDocuments.random(seed: seed)
    let bytes = try document.bytes(in: .gml)
    #expect(bytes.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A })
    let back = try NetworkDocument(bytes, format: .gml)
    #expect(back.notes.isEmpty)
    var expected = DocumentEssence(document)
    expected.nodeAttributes = expected.nodeAttributes.mapValues { $0.map { $0.map(held) } }
    expected.tieAttributes = expected.tieAttributes.mapValues { $0.map { $0.map(held) } }
    #expect(DocumentEssence(try back.settlingModes()) == expected)
    #expect(try document.bytes(in: .gml) == bytes)
  }

  /// A value as the losses say that it is written.
  private func held(_ value: NetworkDocument.Value) -> NetworkDocument.Value {
    switch value {
    case .truth(let isTrue): .integer(isTrue ? 1 : 0)
    case .integer(let number) where Int32(exactly: number) == nil: .text("\(number)")
    default: value
    }
  }
}
