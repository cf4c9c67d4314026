import NetworkFormats
import Testing

@Suite struct GraphMLWriterTests {
  /// What every key, node and tie is in the file, worked by hand.
  @Test func `a file holds keys with their types, the title, nodes and ties`() throws {
    var builder = NetworkDocumentBuilder(title: "A & B")
    try builder.addNode(id: "1", label: "甲", mode: .actor, line: 1)
    try builder.addNode(id: "2", mode: .event, line: 1)
    builder.set("big", to: .integer(1 << 40), ofNode: 1)
    try builder.addTie(source: 0, target: 1, weight: 2, line: 1)
    builder.set("id", to: .text("e<1>"), ofTie: 0)
    builder.set("share", to: .number(0.5), ofTie: 0)
    let text = try String(decoding: builder.build().bytes(in: .graphML), as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="g0" for="graph" attr.name="name" attr.type="string"/>
          <key id="n0" for="node" attr.name="label" attr.type="string"/>
          <key id="n1" for="node" attr.name="mode" attr.type="string"/>
          <key id="n2" for="node" attr.name="bipartite" attr.type="int"/>
          <key id="n3" for="node" attr.name="type" attr.type="boolean"/>
          <key id="n4" for="node" attr.name="big" attr.type="long"/>
          <key id="t0" for="edge" attr.name="weight" attr.type="double"/>
          <key id="t2" for="edge" attr.name="share" attr.type="double"/>
          <graph edgedefault="undirected">
            <data key="g0">A &amp; B</data>
            <node id="1"><data key="n0">甲</data><data key="n1">actor</data><data key="n2">0</data><data key="n3">false</data></node>
            <node id="2"><data key="n1">event</data><data key="n2">1</data><data key="n3">true</data><data key="n4">1099511627776</data></node>
            <edge id="e&lt;1&gt;" source="1" target="2"><data key="t0">2</data><data key="t2">0.5</data></edge>
          </graph>
        </graphml>

        """)
  }

  @Test func `an attribute called name is no label when it is read again`() throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "1", line: 1)
    builder.set("Name", to: .text("Ann"), ofNode: 0)
    let document = try builder.build()
    #expect(document.losses(in: .graphML).isEmpty)
    let again = try NetworkDocument(document.bytes(in: .graphML), format: .graphML)
    #expect(again.nodes[0].label == nil)
    #expect(again.nodeAttribute("Name")?.values == [.text("Ann")])
  }

  @Test func `an attribute called label gets another name, which is said`() throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "1", label: "Ann", line: 1)
    builder.set("Label", to: .text("x"), ofNode: 0)
    let document = try builder.build()
    #expect(
      document.losses(in: .graphML)
        == ["the name of the attribute “Label” of nodes, written as “Label 2”"])
    let again = try NetworkDocument(document.bytes(in: .graphML), format: .graphML)
    #expect(again.nodes[0].label == "Ann")
    #expect(again.nodeAttribute("Label 2")?.values == [.text("x")])
  }

  @Test func `ids of ties that are not each another are an attribute`() throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "1", line: 1)
    for _ in 0..<2 {
      let tie = try builder.addTie(source: 0, target: 0, line: 1)
      builder.set("id", to: .text("x"), ofTie: tie)
    }
    let bytes = try builder.build().bytes(in: .graphML)
    #expect(String(decoding: bytes, as: UTF8.self).contains("attr.name=\"id\""))
    let again = try NetworkDocument(bytes, format: .graphML)
    #expect(again.tieAttribute("id")?.values == [.text("x"), .text("x")])
    #expect(again.notes.isEmpty)
  }
}
