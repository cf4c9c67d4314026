import NetworkFormats
import Testing

@Suite struct GEXFWriterTests {
  /// What every attribute, node and tie is in the file, worked by hand.
  @Test func `a file holds attributes with their types, the title, nodes and ties`() throws {
    var builder = NetworkDocumentBuilder(title: "A & B")
    builder.isDirected = true
    try builder.addNode(id: "1", label: "甲\n乙", line: 1)
    try builder.addNode(id: "2", line: 1)
    builder.set("big", to: .integer(1 << 40), ofNode: 1)
    builder.set("is \"new\"", to: .truth(false), ofNode: 1)
    try builder.addTie(source: 0, target: 1, weight: 0.5, line: 1)
    try builder.addTie(source: 0, target: 1, line: 1)
    builder.set("kind", to: .text("x"), ofTie: 1)
    builder.set("n", to: .integer(3), ofTie: 1)
    let text = try String(decoding: builder.build().bytes(in: .gexf), as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" version="1.3">
          <meta><description>A &amp; B</description></meta>
          <graph mode="static" defaultedgetype="directed">
            <attributes class="node" mode="static">
              <attribute id="0" title="big" type="long"/>
              <attribute id="1" title="is &quot;new&quot;" type="boolean"/>
            </attributes>
            <attributes class="edge" mode="static">
              <attribute id="1" title="n" type="integer"/>
            </attributes>
            <nodes>
              <node id="1" label="甲&#10;乙"/>
              <node id="2" label="2"><attvalues><attvalue for="0" value="1099511627776"/><attvalue for="1" value="false"/></attvalues></node>
            </nodes>
            <edges>
              <edge source="1" target="2" weight="0.5"/>
              <edge kind="x" source="1" target="2"><attvalues><attvalue for="1" value="3"/></attvalues></edge>
            </edges>
          </graph>
        </gexf>

        """)
  }

  @Test func `an attribute of ties that is called label and holds no texts is among the values`()
    throws
  {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "1", line: 1)
    try builder.addTie(source: 0, target: 0, line: 1)
    builder.set("label", to: .integer(5), ofTie: 0)
    let again = try NetworkDocument(try builder.build().bytes(in: .gexf), format: .gexf)
    #expect(again.tieAttribute("label")?.values == [.integer(5)])
  }

  @Test func `a title of blanks is lost, which is said`() throws {
    let document = NetworkDocument(title: " ")
    #expect(document.losses(in: .gexf) == ["a title of blanks"])
    #expect(try NetworkDocument(document.bytes(in: .gexf), format: .gexf).title == nil)
    #expect(NetworkDocument(title: "x").losses(in: .gexf).isEmpty)
  }
}
