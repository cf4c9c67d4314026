import NetworkFormats
import Testing

@Suite struct NodeLinkReaderTests {
  private func read(_ text: String) throws -> NetworkDocument {
    try NetworkDocument(Array(text.utf8), format: .nodeLink)
  }

  @Test func `ids of text or number with labels weights and attributes`() throws {
    let document = try read(
      """
      {"links": [{"source": "a", "target": 2, "weight": 2, "kind": "x"},
                 {"target": "a", "source": "2", "Weight": "1.5"}],
       "directed": true, "multigraph": true, "graph": {"name": "T"},
       "nodes": [{"id": "a", "label": "Ann", "name": "A", "age": 30, "share": 3.0, "is": true},
                 {"name": "Club", "id": 2, "none": null, "big": 123456789012345678901}]}
      """)
    #expect(document.title == "T")
    #expect(document.isDirected)
    #expect(document.nodes.map(\.id) == ["a", "2"])
    #expect(document.nodes.map(\.label) == ["Ann", "Club"])
    #expect(document.nodes.map(\.line) == [4, 5])
    #expect(document.nodeAttributes.map(\.name) == ["name", "age", "share", "is", "big"])
    #expect(document.nodeAttribute("name")?.values == [.text("A"), nil])
    #expect(document.nodeAttribute("age")?.values == [.integer(30), nil])
    #expect(document.nodeAttribute("share")?.values == [.number(3), nil])
    #expect(document.nodeAttribute("is")?.values == [.truth(true), nil])
    #expect(document.nodeAttribute("big")?.values == [nil, .text("123456789012345678901")])
    #expect(document.ties.map(\.source) == [0, 1])
    #expect(document.ties.map(\.weight) == [2, 1.5])
    #expect(document.ties.map(\.line) == [1, 2])
    #expect(document.tieAttribute("kind")?.values == [.text("x"), nil])
    #expect(document.notes.isEmpty)
  }

  /// D3 before its version 4.
  @Test func `nodes without ids are called by their places`() throws {
    let document = try read(
      """
      {"nodes": [{"name": "Myriel", "group": 1}, {"name": "Napoleon", "group": 1}, {}],
       "links": [{"source": 1, "target": 0, "value": 1}]}
      """)
    #expect(document.nodes.map(\.id) == ["0", "1", "2"])
    #expect(document.nodes.map(\.label) == ["Myriel", "Napoleon", nil])
    #expect(document.ties.map(\.source) == [1])
    #expect(
      document.notes.map(\.message) == [
        "the ends of links are taken as places in the list of nodes, from 0"
      ])
  }

  /// networkx before its version 2.
  @Test func `numbers that are no ids are places where all ids are texts`() throws {
    let document = try read(
      """
      {"graph": [["name", "T"]], "nodes": [{"id": "x"}, {"id": "1"}, {"id": "y"}],
       "links": [{"source": 0, "target": 1}, {"source": 2, "target": 1}]}
      """)
    #expect(document.ties.map(\.source) == [0, 2])
    #expect(document.ties.map(\.target) == [1, 1])
    #expect(
      document.notes.map(\.message) == [
        "the ends of links are taken as places in the list of nodes, from 0",
        "of the file, some values were not read (graph; 1 in all)",
      ])
    // Numbers that are all ids, written as texts, are ids.
    let named = try read(
      "{\"nodes\": [{\"id\": \"1\"}, {\"id\": \"0\"}], \"links\": [{\"source\": 0, \"target\": 1}]}"
    )
    #expect(named.ties.map(\.source) == [1])
    #expect(named.notes.isEmpty)
  }

  @Test func `ends may be called from and to`() throws {
    let document = try read(
      """
      {"nodes": [{"id": 1}, {"id": 2}], "edges": [{"from": 1, "to": 2},
       {"source": 2, "target": 1, "from": "here", "to": 3}]}
      """)
    #expect(document.ties.map(\.source) == [0, 1])
    #expect(document.tieAttribute("from")?.values == [nil, .text("here")])
    #expect(document.tieAttribute("to")?.values == [nil, .integer(3)])
  }

  @Test func `what is not read is said once a kind`() throws {
    let document = try read(
      """
      {"nodes": [{"id": 1, "pos": {"x": 1}, "n": NaN}, {"id": 2, "pos": {"x": 1}, "tags": ["a", 1]}],
       "edges": [{"source": 1, "target": 2, "path": [[1]]}], "extra": [], "graph": {"created": "x"}}
      """)
    #expect(
      document.notes.map(\.message) == [
        "of the file, some values were not read (extra; 1 in all)",
        "of the graph, some values were not read (created; 1 in all)",
        "objects within nodes were not read (pos; 2 in all)",
        "values of nodes that are no finite number were left out (n; 1 in all)",
        "lists within nodes became one text, parted by “; ” (tags; 1 in all)",
        "lists within ties that hold more than plain values were not read (path; 1 in all)",
      ])
    #expect(document.nodeAttribute("tags")?.values == [nil, .text("a; 1")])
  }

  @Test(
    arguments: [
      (
        "{}", nil, nil,
        "there is no list of nodes; node-link JSON has “nodes” and “links” or “edges”"
      ),
      (
        "{\"nodes\": [], \"links\": [], \"edges\": []}", 1, 37,
        "ties stand under links and under edges; leave one list"
      ),
      ("{\"nodes\": [], \"directed\": 1}", 1, 27, "directed is true or false"),
      (
        "{\"nodes\": {}}", 1, 11,
        "this is no JSON: [ with values belongs here; mend it, or save it again where it was made"
      ),
      ("{\"nodes\": [1]}", 1, 12, "nodes[0] is no object; write it as {\"id\": ...}"),
      (
        "{\"nodes\": [{\"id\": [1, 2]}]}", 1, 19,
        "nodes[0]: the id is neither a text nor a number; write it as one"
      ),
      (
        "{\"nodes\": [{\"id\": 1}, {}]}", 1, 23,
        "nodes[1] has no “id”; give it one, as the nodes before it have"
      ),
      (
        "{\"nodes\": [{}, {\"id\": 1}]}", 1, 16,
        "nodes[1] has an “id”, the nodes before it have none; give every node one"
      ),
      (
        "{\"nodes\": [{\"id\": 1},\n{\"id\": \"1\"}]}", 2, nil,
        "the node 1 is given on line 1 already; give each node once"
      ),
      (
        "{\"nodes\": [{\"id\": 1}], \"links\": [{\"source\": 1}]}", 1, 34,
        "links[0] has no “target”; give it one: the id of a node"
      ),
      (
        "{\"nodes\": [{\"id\": 1}], \"links\": [7]}", 1, 34,
        "links[0] is no object; write it as {\"source\": ..., \"target\": ...}"
      ),
      (
        "{\"nodes\": [{\"id\": 1}],\n \"edges\": [{\"source\": 1, \"target\": 7}]}", 2, nil,
        "edges[0]: the target is 7, which is no node's id; add the node, or mend the tie"
      ),
      (
        "{\"nodes\": [{}],\n \"edges\": [{\"source\": 0, \"target\": 7}]}", 2, nil,
        "edges[0]: the target is 7, but nodes have no ids; give the place of a node, from 0, or give nodes ids"
      ),
      (
        "{\"nodes\": [{\"id\": 1}], \"links\": [{\"source\": 1, \"target\": 1, \"weight\": Infinity}]}",
        1, 71,
        "links[0]: the weight is no finite number; write one such as 2.5"
      ),
      (
        "{\"nodes\": [{\"id\": 1}], \"links\": [{\"source\": 1, \"target\": 1, \"weight\": [1]}]}",
        1, 71,
        "links[0]: the weight is no number; write one such as 2.5"
      ),
      (
        "{\"nodes\": [{\"id\": 1}]} x", 1, 24,
        "this is no JSON: the end of the file belongs here; mend it, or save it again where it was made"
      ),
    ] as [(String, Int?, Int?, String)])
  func `a fault names its place and what would mend it`(
    text: String, line: Int?, column: Int?, message: String
  ) {
    #expect(
      fault(text, .nodeLink) == NetworkFormatError(line: line, column: column, message: message))
  }

  @Test func `ties as networkx's adjacency has them are refused`() {
    let found = fault("{\"nodes\": [{\"id\": 1}],\n \"adjacency\": [[]]}", .nodeLink)
    #expect(found?.line == 2)
    #expect(found?.message.contains("node_link_data") == true)
  }
}
