import NetworkFormats
import Testing

@Suite struct GEXFReaderTests {
  private func document(_ inside: String, version: String = "1.3") throws -> NetworkDocument {
    let text =
      "<gexf xmlns=\"http://gexf.net/\(version)\" version=\"\(version)\">\n\(inside)\n</gexf>"
    return try NetworkDocument(Array(text.utf8), format: .gexf)
  }

  private func refusal(_ inside: String) -> NetworkFormatError? {
    do {
      _ = try document(inside)
      return nil
    } catch { return error as? NetworkFormatError }
  }

  @Test(arguments: ["1.1draft", "1.2draft", "1.3"])
  func `nodes, ties, labels, weights and attributes are read`(version: String) throws {
    let document = try document(
      """
      <meta lastmodifieddate="2009-03-20"><creator>Gephi</creator><description>会议</description></meta>
      <graph mode="static" defaultedgetype="directed" idtype="string">
        <attributes class="node">
          <attribute id="0" title="url" type="anyURI"/>
          <attribute id="1" title="indegree" type="float"/>
          <attribute id="2" title="frog" type="boolean"><default>true</default></attribute>
          <attribute id="3" title="name" type="string"/>
        </attributes>
        <attributes class="edge" mode="static">
          <attribute id="0" title="since" type="integer"/>
        </attributes>
        <nodes count="2">
          <node id="a" label="甲局"><attvalues><attvalue for="0" value="http://x"/>
            <attvalue for="1" value="1.0E-5"/><attvalue for="3" value="Ann"/></attvalues></node>
          <node id="b" label="b"><attvalues><attvalue for="2" value="false"/></attvalues></node>
        </nodes>
        <edges><edge id="7" source="a" target="b" weight="2.5" label="leads" kind="x"><attvalues>
          <attvalue for="0" value="1999"/></attvalues></edge></edges>
      </graph>
      """, version: version)
    #expect(document.title == "会议")
    #expect(document.isDirected)
    #expect(document.nodes.map(\.label) == ["甲局", nil])
    #expect(document.nodes.map(\.line) == [14, 16])
    #expect(document.nodeAttribute("url")?.values == [.text("http://x"), nil])
    #expect(document.nodeAttribute("indegree")?.values == [.number(1e-5), nil])
    #expect(document.nodeAttribute("frog")?.values == [.truth(true), .truth(false)])
    #expect(document.nodeAttribute("name")?.values == [.text("Ann"), nil])
    #expect(document.ties.map(\.weight) == [2.5])
    #expect(document.tieAttribute("since")?.values == [.integer(1999)])
    #expect(document.tieAttribute("id")?.values == [.text("7")])
    #expect(document.tieAttribute("label")?.values == [.text("leads")])
    #expect(document.tieAttribute("kind")?.values == [.text("x")])
    #expect(document.notes.isEmpty)
  }

  @Test func `ids of values are as version 1·0 has them, and edges may stand before nodes`() throws
  {
    let document = try document(
      """
      <graph><attributes class="node"><attribute id="0" title="x" type="int"/></attributes>
      <edges><edge source="1" target="2"/></edges>
      <nodes><node id="2"/><node id="1"><attvalues><attvalue id="0" value="5"/></attvalues></node></nodes>
      </graph>
      """, version: "1.0")
    #expect(document.nodes.map(\.id) == ["1", "2"])
    #expect(document.nodeAttribute("x")?.values == [.integer(5), nil])
    #expect(!document.isDirected)
  }

  @Test func `ties that say so decide whether the network is directed`() throws {
    func graph(_ header: String, _ types: [String]) -> String {
      "<graph\(header)><nodes><node id=\"1\"/></nodes><edges>"
        + types.map { "<edge source=\"1\" target=\"1\" type=\"\($0)\"/>" }.joined()
        + "</edges></graph>"
    }
    #expect(try document(graph("", ["directed", "directed"])).isDirected)
    #expect(try !document(graph(" defaultedgetype=\"directed\"", ["undirected"])).isDirected)
    #expect(try document(graph(" defaultedgetype=\"directed\"", [])).isDirected)
    let mutual = try document(graph("", ["mutual", "mutual"]))
    #expect(!mutual.isDirected)
    #expect(
      mutual.notes.map(\.message) == ["ties that go both ways (2) were taken as undirected"])
    let mixed = try document(graph(" defaultedgetype=\"directed\"", ["directed", "mutual"]))
    #expect(mixed.isDirected)
    #expect(mixed.ties.count == 2)
    #expect(mixed.tieAttribute("direction")?.values == [.text("directed"), .text("mutual")])
  }

  @Test func `a direction is kept unless an attribute has its name`() throws {
    let document = try document(
      """
      <graph><attributes class="edge"><attribute id="0" title="direction" type="string"/></attributes>
      <nodes><node id="1"/></nodes><edges><edge source="1" target="1" type="directed"/>
      <edge source="1" target="1"><attvalues><attvalue for="0" value="north"/></attvalues></edge></edges>
      </graph>
      """)
    #expect(document.tieAttribute("direction")?.values == [nil, .text("north")])
    #expect(document.notes.count == 1)
  }

  @Test func `a weight among the values counts where the tie has none`() throws {
    let document = try document(
      """
      <graph><attributes class="edge"><attribute id="w" title="Weight" type="float"/></attributes>
      <nodes><node id="1"/></nodes><edges>
      <edge source="1" target="1"><attvalues><attvalue for="w" value="4"/></attvalues></edge>
      <edge source="1" target="1" weight="3"><attvalues><attvalue for="w" value="3.0"/></attvalues></edge>
      <edge source="1" target="1" weight="3"><attvalues><attvalue for="w" value="5"/></attvalues></edge>
      <edge source="1" target="1"/></edges></graph>
      """)
    #expect(document.ties.map(\.weight) == [4, 3, 3, nil])
    #expect(document.tieAttributes.isEmpty)
    #expect(document.notes.map(\.message) == ["not read: second weights of ties (1)"])
  }

  @Test func `pictures, times and what else is not read are said once for each kind`() throws {
    let document = try document(
      """
      <meta><creator>x</creator><keywords>a, b</keywords><description> </description></meta>
      <graph mode="dynamic" timeformat="date" start="2009" name="Web">
      <attributes class="node" mode="dynamic"><attribute id="0" title="size" type="float">
      <options>1|2</options></attribute></attributes>
      <attributes class="graph"><attribute id="0" title="x" type="string"/></attributes>
      <nodes count="3">
      <node id="1" start="2009"><attvalues><attvalue for="0" value="1" end="2010"/><attvalue for="0"
      value="2" start="2010"/></attvalues><viz:color xmlns:viz="v" r="1"/><viz:size xmlns:viz="v"/></node>
      <node id="2"><spells><spell start="2009"/></spells><attvalues><attvalue for="0" value="7"/>
      </attvalues><viz:position xmlns:viz="v" x="1"/><parents><parent for="1"/></parents></node></nodes>
      <edges><edge source="1" target="2" timestamps="[1]"><viz:thickness xmlns:viz="v"/></edge></edges>
      </graph>
      """)
    #expect(document.title == "Web")
    #expect(document.nodeAttribute("size")?.values == [nil, .number(7)])
    #expect(document.tieAttributes.isEmpty)
    #expect(
      document.notes.map(\.message) == [
        "“3” nodes are announced and 2 stand there", "not read: keywords (1)",
        "not read: times of the graph (1)", "not read: options of attributes of nodes (1)",
        "not read: attributes of another class than node and edge (1)",
        "not read: values of “size” of nodes that hold for a time (2)",
        "not read: visual settings of nodes (2)", "not read: times of nodes (2)",
        "not read: elements “parents” of nodes (1)", "not read: visual settings of ties (1)",
        "not read: times of ties (1)",
      ])
  }

  @Test func `a description goes before a name of the graph`() throws {
    let document = try document(
      """
      <meta><description>long</description></meta><graph name="short"><nodes/><edges/></graph>
      """)
    #expect(document.title == "long")
    #expect(
      document.notes.map(\.message) == ["not read: a name of the graph beside its description (1)"])
  }

  @Test func `attributes that leave something open are read, and said`() throws {
    let document = try document(
      """
      <graph><attributes class="node"><attribute id="0" type="colour"/><attribute id="1" title="n"
      type="listinteger"/></attributes><nodes><node id="1" rank="2"><attvalues><attvalue for="0"
      value="red"/><attvalue for="1" value="[1, 2]"/></attvalues></node></nodes></graph>
      """)
    #expect(document.nodeAttribute("0")?.values == [.text("red")])
    #expect(document.nodeAttribute("n")?.values == [.text("[1, 2]")])
    #expect(document.nodeAttribute("rank")?.values == [.text("2")])
    #expect(
      document.notes.map(\.message) == [
        "the attribute “0” has no title; its id was taken",
        "the attribute “0” has the type “colour”, which GEXF does not know; its values were taken as text",
      ])
  }

  @Test(
    arguments: [
      ("<graph><nodes>\n<node/></nodes></graph>", 3, "<node> has no attribute id"),
      (
        "<graph defaultedgetype=\"x\"/>", 2,
        "defaultedgetype is “x”; it is directed, undirected or mutual"
      ),
      (
        "<graph><nodes><node id=\"1\"/>\n<node id=\"1\"/></nodes></graph>", 3,
        "the node 1 is given on line 2 already"
      ),
      (
        "<graph><nodes><node id=\"1\"/></nodes><edges>\n<edge source=\"8\" target=\"1\"/></edges></graph>",
        3,
        "the tie ends at the node “8”, which is not in the file"
      ),
      (
        "<graph><nodes><node id=\"1\">\n<nodes><node id=\"2\"/></nodes></node></nodes></graph>", 3,
        "nodes stand inside a node"
      ),
      (
        "<graph><nodes><node id=\"1\"/>\n<node id=\"2\" pid=\"1\"/></nodes></graph>", 3,
        "the node “2” is inside the node “1”"
      ),
      ("<graph/>\n<graph/>", 3, "several graphs"),
      ("<meta/>", nil, "there is no <graph>"),
      ("<graph><attributes>\n</attributes></graph>", 2, "<attributes> has no attribute class"),
      (
        "<graph><attributes class=\"node\"><attribute id=\"0\" title=\"x\"/>\n<attribute id=\"0\" "
          + "title=\"y\"/></attributes></graph>", 3, "the attribute “0” is declared already"
      ),
      (
        "<graph><nodes><node id=\"1\"><attvalues>\n<attvalue for=\"5\" value=\"1\"/></attvalues></node>"
          + "</nodes></graph>", 3, "the attribute “5” is not declared for nodes"
      ),
      (
        "<graph><nodes><node id=\"1\"><attvalues><attvalue value=\"1\"/></attvalues></node></nodes></graph>",
        2, "<attvalue> has no attribute for"
      ),
      (
        "<graph><attributes class=\"node\"><attribute id=\"0\" title=\"x\" type=\"integer\"/></attributes>\n"
          + "<nodes><node id=\"1\"><attvalues><attvalue for=\"0\" value=\"x\"/></attvalues></node></nodes>"
          + "</graph>", 3, "“x” is not an integer"
      ),
      (
        "<graph><nodes><node id=\"1\"/></nodes><edges>\n<edge source=\"1\" target=\"1\" weight=\"NaN\"/>"
          + "</edges></graph>", 3, "the weight “NaN” is no finite number"
      ),
      (
        "<graph><nodes><node id=\"1\"/></nodes><edges>\n<edge source=\"1\" target=\"1\" type=\"up\"/>"
          + "</edges></graph>", 3, "type is “up”; it is directed, undirected or mutual"
      ),
    ] as [(String, Int?, String)])
  func `a fault has its line and says what would mend it`(
    inside: String, line: Int?, message: String
  ) throws {
    let fault = try #require(refusal(inside))
    #expect(fault.line == line)
    #expect(fault.message.contains(message), "\(fault.message)")
  }

  @Test func `announced counts take no memory`() throws {
    let document = try document(
      "<graph><nodes count=\"1000000000\"><node id=\"1\"/></nodes><edges count=\"-1\"/></graph>")
    #expect(document.nodes.count == 1)
    #expect(document.notes.count == 2)
  }

  @Test(arguments: [
    "", "<graphml/>", "<gexf><graph></gexf>", "<gexf><graph/>\u{0}</gexf>",
    "<gexf><graph a=\"/></gexf>",
    "<!DOCTYPE gexf><gexf><graph/></gexf>",
  ]) func `what is no GEXF is a fault`(text: String) {
    #expect(throws: NetworkFormatError.self) {
      try NetworkDocument(Array(text.utf8), format: .gexf)
    }
  }

  @Test func `endless nesting is a fault`() {
    let text = "<gexf><graph>" + String(repeating: "<nodes>", count: 100_000)
    #expect(throws: NetworkFormatError.self) {
      try NetworkDocument(Array(text.utf8), format: .gexf)
    }
  }
}
