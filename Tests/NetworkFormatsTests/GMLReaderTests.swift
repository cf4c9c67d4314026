import NetworkFormats
import Testing

@Suite struct GMLReaderTests {
  private func read(_ text: String) throws -> NetworkDocument {
    try NetworkDocument(Array(text.utf8), format: .gml)
  }

  @Test func `nodes and edges with labels weights and attributes`() throws {
    let document = try read(
      """
      # made by hand
      Creator "someone"
      Version 1
      graph [
        directed 1
        name "T &amp; U"
        node [ id 7 label "Ann" age 30 share .5 city "&#x5C40;&#23616;" ]
        node
        [
          id -2
          name "club"
        ]
        node [ id 0 x 1 ] ]
      """)
    #expect(document.title == "T & U")
    #expect(document.isDirected)
    #expect(document.nodes.map(\.id) == ["7", "-2", "0"])
    #expect(document.nodes.map(\.label) == ["Ann", "club", nil])
    #expect(document.nodes.map(\.line) == [7, 8, 13])
    #expect(document.nodeAttribute("age")?.values == [.integer(30), nil, nil])
    #expect(document.nodeAttribute("share")?.values == [.number(0.5), nil, nil])
    #expect(document.nodeAttribute("city")?.values == [.text("局局"), nil, nil])
    #expect(document.nodeAttributes.map(\.name) == ["age", "share", "city", "x"])
    #expect(document.ties.isEmpty)
    #expect(document.notes.isEmpty)
  }

  @Test func `edges may stand before their nodes`() throws {
    let document = try read(
      "graph [ edge [ target 2 source 01 Weight \"2.5\" kind \"x\" ] node [ id 1 ] node [ id 2 ] "
        + "edge [ source 2 target 1 weight 1.E+2 Weight 3 ] edge [ source 1 target 1 ] ]")
    #expect(document.ties.map(\.source) == [0, 1, 0])
    #expect(document.ties.map(\.target) == [1, 0, 0])
    #expect(document.ties.map(\.weight) == [2.5, 100, nil])
    #expect(document.tieAttribute("kind")?.values == [.text("x"), nil, nil])
    #expect(document.tieAttribute("Weight")?.values == [nil, .integer(3), nil])
  }

  @Test func `the title is a name a title or a label that is not empty`() throws {
    #expect(try read("graph [ label \"L\" name \"N\" title \"T\" ]").title == "N")
    #expect(try read("graph [ label \"L\" title \"T\" Version 1 ]").title == "T")
    #expect(try read("graph [ label \"\" ]").title == nil)
    #expect(try read("graph [ name \"\" ]").title == "")
  }

  /// Gephi and networkx take ids without quotes or in them.
  @Test func `ids may be words`() throws {
    let document = try read(
      "graph [ node [ id A ] node [ id \"b c\" ] edge [ source A target \"b c\" ] ]")
    #expect(document.nodes.map(\.id) == ["A", "b c"])
    #expect(document.ties.count == 1)
  }

  @Test func `integers beyond 64 bits stay as they are written`() throws {
    let document = try read(
      "graph [ node [ id 99999999999999999999 big 99999999999999999999 less 9000000000 ] ]")
    #expect(document.nodes[0].id == "99999999999999999999")
    #expect(document.nodeAttribute("big")?.values == [.text("99999999999999999999")])
    #expect(document.nodeAttribute("less")?.values == [.integer(9_000_000_000)])
  }

  @Test func `what is not read is said once a kind`() throws {
    let node = "graphics [ x 1 y [ z 2 ] ] LabelGraphics [ ] deep [ a 1 ] no NAN"
    let document = try read(
      """
      comment "c"
      meta [ a [ b 1 ] ]
      graph [
        hierarchic 1
        node [ id 1 \(node) ]
        node [ id 2 \(node) tags "a" tags "b" ]
        edge [ source 1 target 2 graphics [ ] bad -INF ]
      ]
      """)
    #expect(
      document.notes.map(\.message) == [
        "of the file, some values were not read (comment; 1 in all)",
        "lists within the file were not read (meta; 1 in all)",
        "of the graph, some values were not read (hierarchic; 1 in all)",
        "values of nodes that are no finite number were left out (no; 2 in all)",
        "lists within nodes were not read (deep; 2 in all)",
        "not read: visual settings of nodes (2)",
        "several values of one key in nodes were joined with “; ” (tags; 1 in all)",
        "values of edges that are no finite number were left out (bad; 1 in all)",
        "not read: visual settings of edges (1)",
      ])
    #expect(document.nodeAttribute("tags")?.values == [nil, .text("a; b")])
  }

  /// What networkx writes for `["x"]`, `["x", "y"]` and the text itself.
  @Test func `lists of networkx`() throws {
    let document = try read(
      """
      graph [ node [ id 1 one "_networkx_list_start" one "x" two "x" two "y" text "_networkx_list_start" ] ]
      """)
    #expect(document.nodeAttribute("one")?.values == [.text("x")])
    #expect(document.nodeAttribute("two")?.values == [.text("x; y")])
    #expect(document.nodeAttribute("text")?.values == [.text("_networkx_list_start")])
  }

  @Test func `a key of the graph names the key of ids and attributes`() throws {
    let document = try read(
      """
      graph [ idKey "nid" nodeAttribute [ key "attribute" name "主题" ] edgeAttribute [ key "k" name "a b" ]
        node [ id 0 label "A" nid "甲" attribute "t" ] node [ id 1 label "乙" nid "乙" name "N" ]
        edge [ source 0 target 1 k 1 ] ]
      """)
    #expect(document.nodes.map(\.id) == ["甲", "乙"])
    #expect(document.nodes.map(\.label) == ["A", nil])
    #expect(document.nodeAttribute("主题")?.values == [.text("t"), nil])
    #expect(document.nodeAttribute("name")?.values == [nil, .text("N")])
    #expect(document.tieAttribute("a b")?.values == [.integer(1)])
  }

  @Test(
    arguments: [
      ("", nil, nil, "there is no graph; GML holds one in graph [ ... ]"),
      ("Creator \"x\"", nil, nil, "there is no graph; GML holds one in graph [ ... ]"),
      ("graph [\n node [ id 1 ]", 1, 7, "the list that begins here has no end; add the missing ]"),
      ("graph [ ] ]", 1, 11, "there is no list that this ] would end; take it out"),
      (
        "graph [ ] graph [ ]", 1, 17,
        "a second graph begins here; a file holds one graph, so split the file"
      ),
      ("graph [ node [ ] ]", 1, 14, "the node has no id; give it one, such as id 1"),
      ("graph [ node 3 ]", 1, 14, "a list in brackets belongs here: [ ... ]"),
      (
        "graph [ node [ id 1 ]\n node [ id 01 ] ]", 2, nil,
        "the node 1 is given on line 1 already; give each node once"
      ),
      ("graph [ node [ id 1 id 2 ] ]", 1, nil, "id is given twice in one list; leave one"),
      ("graph [ node [ id 1.5 ] ]", 1, 19, "id is a whole number, such as 1"),
      (
        "graph [ edge [ source 1 ] ]", 1, 14,
        "the edge has no target; give it one, such as target 1"
      ),
      (
        "graph [ node [ id 1 ]\nedge [ source 1 target 5 ] ]", 2, nil,
        "the edge ends at 5, which is no node's id; add node [ id 5 ], or mend the edge"
      ),
      (
        "graph [ node [ id 1 ] edge [ source 1 target 1 weight NAN ] ]", 1, 55,
        "the weight is no finite number; write one such as 2.5"
      ),
      (
        "graph [ node [ id 1 ] edge [ source 1 target 1 weight \"x\" ] ]", 1, 55,
        "the weight is no finite number; write one such as 2.5"
      ),
      (
        "graph [ node [ id 1 a 1e999 ] ]", 1, 23,
        "“1e999” is no number that can be read; write it as 2.5, or put text in double quotes"
      ),
      (
        "graph [ node [ id 1 a -x ] ]", 1, 23,
        "“-x” is no number that can be read; write it as 2.5, or put text in double quotes"
      ),
      (
        "graph [ node [ id 1 label \"a ] ]", 1, 27,
        "the text that begins here has no closing quote; add a \""
      ),
      ("graph [ node [ id 1 label \"a\u{0}\" ] ]", 1, 29, "a NUL byte stands here; take it out"),
      (
        "graph [ node [ id 1 \u{0} ] ]", 1, 21,
        "a character that GML has no use for stands here; put text in double quotes"
      ),
      (
        "graph [ node [ id 1 side left ] ]", 1, 26,
        "the value of side is no number, text or list; put text in double quotes"
      ),
      (
        "graph [ node [ id 1 graph [ ] ] ]", 1, 27,
        "a graph stands within a node or an edge; put all nodes and edges into one graph"
      ),
      (
        "graph [ node [ id 1 \"x\" ] ]", 1, 21,
        "a key such as node or label belongs here; GML is keys, each with its value"
      ),
      ("graph [ node [ id ] ]", 1, 16, "the key id has no value; give it one, or take it out"),
      ("graph [ directed 2 ]", 1, 18, "directed is 1 or 0"),
      (
        "graph [ node [ id 1 ] idKey \"x\" ]", 1, 29,
        "idKey stands after a node; put it before all nodes"
      ),
      (
        "graph [ idKey \"x\" node [ id 1 ] ]", 1, 24,
        "the node has no text under x, which idKey says is its id"
      ),
    ] as [(String, Int?, Int?, String)])
  func `a fault names its place and what would mend it`(
    text: String, line: Int?, column: Int?, message: String
  ) {
    #expect(fault(text, .gml) == NetworkFormatError(line: line, column: column, message: message))
  }

  @Test func `endless nesting is a fault`() throws {
    let text = "graph [ node [ id 1 " + String(repeating: "a [ ", count: 1_000_000)
    let error = try #require(fault(text, .gml))
    #expect(error.message == "lists stand in lists more than 64 deep; make them shallower")
    let outside = try #require(fault(String(repeating: "a [ ", count: 100), .gml))
    #expect(outside.message == error.message)
  }

  /// A file on one line, or a node with very many keys, takes no longer for its length.
  @Test(.timeLimit(.minutes(1))) func `long lines and long records are read`() throws {
    let keys = (0..<20_000).map { "k\($0) \($0)" }.joined(separator: " ")
    let document = try read("graph [ node [ id 1 " + keys + " ] ]")
    #expect(document.nodeAttributes.count == 20_000)
    let nodes = (0..<20_000).map { "node [ id \($0) label \"&&&&&&&&\" ]" }.joined(separator: " ")
    #expect(try read("graph [ " + nodes + " ]").nodes.count == 20_000)
  }

  @Test func `a key may be called as what is no number`() throws {
    let document = try NetworkDocument(
      Array("graph [ node [ id 1 nan \"a\" Inf 2 x NAN ] ]".utf8), format: .gml)
    #expect(document.nodeAttribute("nan")?.values == [.text("a")])
    #expect(document.nodeAttribute("Inf")?.values == [.integer(2)])
  }

  @Test(arguments: [
    ("graph [", true), ("Creator \"x\"\nVersion 1\ngraph\n[\n", true), ("# c\n graph [ node", true),
    ("\u{FEFF}graph [", true), ("graph {", false), ("graph", false), ("", false), ("a b c", false),
    ("<gml>", false), ("node [ id 1 ]", false), ("{\"nodes\": []}", false), ("dl n=3", false),
    ("*Vertices 3", false),
  ])
  func `a file of GML is told by its beginning`(text: String, isGML: Bool) {
    #expect((NetworkFormat(recognising: Array(text.utf8)) == .gml) == isGML)
  }
}
