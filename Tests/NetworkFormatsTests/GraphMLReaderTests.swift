import NetworkFormats
import Testing

@Suite struct GraphMLReaderTests {
  private func document(_ inside: String) throws -> NetworkDocument {
    let text = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n\(inside)\n</graphml>"
    return try NetworkDocument(Array(text.utf8), format: .graphML)
  }

  private func notes(_ inside: String) throws -> [String] {
    try document(inside).notes.map(\.message)
  }

  @Test func `nodes, ties, labels, weights and attributes are read`() throws {
    let document = try document(
      """
      <key id="a" for="node" attr.name="label" attr.type="string"/>
      <key id="b" for="node" attr.name="age" attr.type="int"/>
      <key id="c" for="edge" attr.name="weight" attr.type="double"/>
      <key id="d" for="all" attr.name="isNew" attr.type="boolean"/>
      <key id="e" for="graph" attr.name="name"/>
      <graph id="G" edgedefault="undirected">
        <data key="e">会议</data>
        <node id="n1"><data key="a">甲局 &amp; 乙局</data><data key="b"> 40 </data></node>
        <node id="n2"><data key="d">True</data></node>
        <edge id="x" source="n1" target="n2"><data key="c">2.5</data><data key="d">0</data></edge>
      </graph>
      """)
    #expect(document.title == "会议")
    #expect(document.nodes.map(\.id) == ["n1", "n2"])
    #expect(document.nodes.map(\.label) == ["甲局 & 乙局", nil])
    #expect(document.nodes.map(\.line) == [9, 10])
    #expect(document.ties.map(\.weight) == [2.5])
    #expect(document.ties.map(\.line) == [11])
    #expect(document.nodeAttribute("age")?.values == [.integer(40), nil])
    #expect(document.nodeAttribute("isNew")?.values == [nil, .truth(true)])
    #expect(document.tieAttribute("isNew")?.values == [.truth(false)])
    #expect(document.tieAttribute("id")?.values == [.text("x")])
    #expect(!document.isDirected)
    #expect(document.notes.isEmpty)
  }

  @Test func `a default is the value of all without their own`() throws {
    let document = try document(
      """
      <key id="a" for="node" attr.name="colour"><default>yellow</default></key>
      <key id="b" for="edge" attr.name="weight" attr.type="int"><desc>strength</desc><default>3</default></key>
      <key id="c" for="graph" attr.name="title"><default>Club</default></key>
      <graph edgedefault="directed">
        <node id="1"/><node id="2"><data key="a">green</data></node>
        <edge source="1" target="2"/><edge source="2" target="1"><data key="b">1</data></edge>
      </graph>
      """)
    #expect(document.nodeAttribute("colour")?.values == [.text("yellow"), .text("green")])
    #expect(document.ties.map(\.weight) == [3, 1])
    #expect(document.title == "Club")
    #expect(document.isDirected)
  }

  @Test func `a name is the label where nothing else is, and an attribute beside a label`() throws {
    let name = "<key id=\"a\" for=\"node\" attr.name=\"name\"/>"
    let label = "<key id=\"b\" for=\"node\" attr.name=\"Label\"/>"
    let graph = """
      <graph edgedefault="undirected"><node id="1"><data key="a">Ann</data>
      <data key="b">A.</data></node></graph>
      """
    let named = try document(name + graph.replacing("<data key=\"b\">A.</data>", with: ""))
    #expect(named.nodes[0].label == "Ann")
    #expect(named.nodeAttributes.isEmpty)
    let both = try document(name + label + graph)
    #expect(both.nodes[0].label == "A.")
    #expect(both.nodeAttribute("name")?.values == [.text("Ann")])
    #expect(
      both.notes.map(\.message) == [
        "what nodes are called was taken from the attribute label; the attribute “name” stays beside it"
      ])
  }

  @Test func `a label that is no more than the id is none`() throws {
    let document = try document(
      """
      <key id="a" for="node" attr.name="label"/>
      <graph edgedefault="undirected"><node id="x"><data key="a">x</data></node></graph>
      """)
    #expect(document.nodes[0].label == nil)
  }

  @Test func `what yEd draws is the label, and its pictures are passed over`() throws {
    let document = try document(
      """
      <key for="graphml" id="d0" yfiles.type="resources"/>
      <key for="port" id="d1" yfiles.type="portgraphics"/>
      <key attr.name="url" attr.type="string" for="node" id="d4"/>
      <key for="node" id="d6" yfiles.type="nodegraphics"/>
      <key for="edge" id="d10" yfiles.type="edgegraphics"/>
      <graph edgedefault="directed" id="G">
        <node id="n0"><data key="d4" xml:space="preserve"/><data key="d6"><y:ShapeNode xmlns:y="y">
          <y:Geometry height="30.0"/><y:NodeLabel>甲局
          <y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel>
          <y:NodeLabel>second</y:NodeLabel></y:ShapeNode></data></node>
        <node id="n1"><data key="d6"><y:ShapeNode xmlns:y="y"><y:NodeLabel/></y:ShapeNode></data>
          <port name="p"/></node>
        <edge id="e0" source="n0" target="n1" sourceport="p"><data key="d10">
          <y:PolyLineEdge xmlns:y="y"><y:EdgeLabel>leads</y:EdgeLabel></y:PolyLineEdge></data></edge>
      </graph>
      <data key="d0"><y:Resources xmlns:y="y"/></data>
      """)
    #expect(document.nodes.map(\.label) == ["甲局", nil])
    #expect(document.nodeAttribute("url")?.values == [.text(""), nil])
    #expect(document.tieAttribute("label")?.values == [.text("leads")])
    #expect(
      document.notes.map(\.message) == [
        "not read: second labels drawn on nodes (1)", "not read: visual settings of nodes (2)",
        "not read: ports of nodes (1)", "not read: visual settings of ties (1)",
        "not read: ports of ties (1)", "not read: data of the whole file (1)",
      ])
  }

  @Test func `what yFiles in a browser draws is the label too`() throws {
    let document = try document(
      """
      <key id="d4" for="node" attr.name="NodeLabels"
        y:attr.uri="http://www.yworks.com/xml/yfiles-common/2.0/NodeLabels" xmlns:y="y"/>
      <graph edgedefault="directed"><node id="n0"><data key="d4"><x:List xmlns:x="x" xmlns:y="y">
      <y:Label><y:Label.Text><![CDATA[Ann & co]]></y:Label.Text><y:Label.Style/></y:Label></x:List>
      </data></node></graph>
      """)
    #expect(document.nodes[0].label == "Ann & co")
  }

  @Test func `a label that is declared goes before one that is drawn, which is said`() throws {
    let document = try document(
      """
      <key id="a" for="node" attr.name="label"/><key id="b" for="node" yfiles.type="nodegraphics"/>
      <graph edgedefault="directed"><node id="n0"><data key="a">Ann</data><data key="b">
      <NodeLabel>A.</NodeLabel></data></node></graph>
      """)
    #expect(document.nodes[0].label == "Ann")
    #expect(document.notes.map(\.message).contains("not read: labels drawn on nodes (1)"))
  }

  @Test func `ties may stand before their nodes`() throws {
    let document = try document(
      """
      <key id="a" for="node" attr.name="label"/>
      <graph edgedefault="undirected"><edge source="2" target="1"/>
      <node id="1"><data key="a">Ann</data></node><node id="2"/></graph>
      """)
    #expect(document.nodes.map(\.id) == ["2", "1"])
    #expect(document.nodes.map(\.label) == [nil, "Ann"])
    #expect(document.ties.map { [$0.source, $0.target] } == [[0, 1]])
  }

  @Test func `ties that say so decide whether the network is directed`() throws {
    func graph(_ header: String, _ first: String, _ second: String) -> String {
      "<graph edgedefault=\"\(header)\"><node id=\"1\"/><edge source=\"1\" target=\"1\"\(first)/>"
        + "<edge source=\"1\" target=\"1\"\(second)/></graph>"
    }
    let isDirected = " directed=\"true\""
    #expect(try document(graph("directed", "", "")).isDirected)
    #expect(try document(graph("undirected", isDirected, isDirected)).isDirected)
    #expect(try !document(graph("directed", " directed=\"false\"", " directed=\"0\"")).isDirected)
    let mixed = try document(graph("undirected", isDirected, ""))
    #expect(!mixed.isDirected)
    #expect(mixed.tieAttribute("direction")?.values == [.text("directed"), .text("undirected")])
    #expect(
      mixed.notes.map(\.message) == [
        "ties differ in direction (1 undirected, 1 directed, 0 mutual): the network was taken as undirected, as its header says",
        "the direction of each tie is kept as its attribute direction",
      ])
  }

  @Test func `attributes of elements that GraphML does not know are texts`() throws {
    let document = try document(
      """
      <key id="labels" for="node" attr.name="labels"/>
      <graph edgedefault="directed"><node id="1" labels=":Movie" parse.indegree="3"><data
      key="labels">:Movie</data></node><node id="2" labels=":Person"/>
      <edge source="1" target="2" label="ACTED_IN" weight="2" xlink:href="x" xmlns:xlink="l"/></graph>
      """)
    #expect(document.nodeAttribute("labels")?.values == [.text(":Movie"), .text(":Person")])
    #expect(document.nodeAttributes.count == 1)
    #expect(document.ties[0].weight == 2)
    #expect(document.tieAttributes.map(\.name) == ["label", "xlink:href"])
  }

  @Test func `a network without an edgedefault is undirected, which is said`() throws {
    let document = try document("<graph><node id=\"1\" label=\"Ann\"/></graph>")
    #expect(!document.isDirected)
    #expect(document.nodes[0].label == "Ann")
    #expect(document.notes.count == 1)
  }

  @Test func `what is not read is said once for each kind`() throws {
    let notes = try notes(
      """
      <desc>a file</desc><key id="a" for="node" attr.name="x" attr.type="double"/>
      <key id="b" for="graph" attr.name="Author"/><key id="c" for="graph" attr.name="name"/>
      <key id="d" for="graph" attr.name="title"/>
      <graph edgedefault="undirected"><desc>a graph</desc><data key="b">Ann</data><data key="c">n</data>
      <data key="d">t</data>
      <node id="1"><desc>x</desc><data key="a">NaN</data></node>
      <node id="2"><desc>y</desc><data key="a">-inf</data></node>
      <node id="3"><locator/><data key="a"><z/></data></node></graph>
      """)
    #expect(
      notes == [
        "of the graph, some values were not read (Author, name; 2 in all)",
        "not read: descriptions of the file (1)", "not read: descriptions of the graph (1)",
        "not read: descriptions of nodes (2)",
        "values of nodes that are no finite number were left out (x; 2 in all)",
        "not read: elements “locator” of nodes (1)",
        "not read: values of “x” that are elements of XML (1)",
      ])
  }

  @Test func `keys that leave something open are read, and said`() throws {
    let document = try document(
      """
      <key id="a" for="node"/><key id="b" for="node" attr.name="t" attr.type="date"/>
      <key id="c" for="node" attr.name="t"/><key id="d" for="edge" attr.name="label"/>
      <graph edgedefault="undirected"><node id="1"><data key="a">1</data><data key="b">2024</data>
      <data key="c">x</data><data key="zz">y</data><data key="d">z</data></node></graph>
      """)
    #expect(document.nodeAttributes.map(\.name) == ["a", "t", "zz", "d"])
    #expect(document.nodeAttribute("t")?.values == [.text("2024")])
    #expect(
      document.notes.map(\.message) == [
        "the attribute “a” has no attr.name; its id was taken",
        "the attribute “t” has the type “date”, which GraphML does not know; its values were taken as text",
        "the key “zz” is not declared for nodes; its values were taken as text",
        "the key “d” is not declared for nodes; its values were taken as text",
        "not read: second values of “t” of nodes (1)",
      ])
  }

  @Test func `keys of one name and several types are one attribute, as networkx writes them`()
    throws
  {
    let document = try document(
      """
      <key id="a" for="edge" attr.name="weight" attr.type="long"/>
      <key id="b" for="edge" attr.name="weight" attr.type="double"/>
      <key id="c" for="node" attr.name="n" attr.type="int"><default>7</default></key>
      <key id="d" for="node" attr.name="n" attr.type="string"/>
      <graph edgedefault="undirected"><node id="1"><data key="c">1.5</data></node>
      <node id="2"><data key="d">x</data></node><node id="3"/>
      <edge source="1" target="1"><data key="a">2</data></edge>
      <edge source="1" target="1"><data key="b">2.5</data></edge></graph>
      """)
    #expect(document.ties.map(\.weight) == [2, 2.5])
    #expect(document.nodeAttribute("n")?.values == [.number(1.5), .text("x"), .integer(7)])
    #expect(document.notes.isEmpty)
  }

  @Test func `nodes and ties may have keys of one id, as networkx writes them`() throws {
    let document = try document(
      """
      <key id="label" for="edge" attr.name="label"/><key id="label" for="node" attr.name="label"/>
      <graph edgedefault="undirected"><node id="1"><data key="label">Ann</data></node>
      <edge source="1" target="1"><data key="label">x</data></edge></graph>
      """)
    #expect(document.nodes[0].label == "Ann")
    #expect(document.tieAttribute("label")?.values == [.text("x")])
  }

  @Test func `labels and weights are known without a declaration`() throws {
    let document = try document(
      """
      <graph edgedefault="undirected"><node id="1"><data key="label">Ann</data></node>
      <edge source="1" target="1"><data key="weight">3</data></edge></graph>
      """)
    #expect(document.nodes[0].label == "Ann")
    #expect(document.ties[0].weight == 3)
  }

  @Test func `an empty value is a text, and nothing where a number is wanted`() throws {
    let document = try document(
      """
      <key id="a" for="node" attr.name="a"/><key id="b" for="node" attr.name="b" attr.type="int"/>
      <key id="c" for="edge" attr.name="weight" attr.type="double"/>
      <graph edgedefault="undirected"><node id="1"><data key="a"/><data key="b"> </data></node>
      <edge source="1" target="1"><data key="c"></data></edge></graph>
      """)
    #expect(document.nodeAttributes.map(\.name) == ["a"])
    #expect(document.nodeAttribute("a")?.values == [.text("")])
    #expect(document.ties[0].weight == nil)
  }
}
