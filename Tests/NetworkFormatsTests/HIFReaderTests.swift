import NetworkFormats
import Testing

@Suite struct HIFReaderTests {
  private func read(_ text: String) throws -> NetworkDocument {
    try NetworkDocument(Array(text.utf8), format: .hif)
  }

  @Test func `nodes are actors edges events and incidences ties`() throws {
    let document = try read(
      """
      {"incidences": [{"edge": "e", "node": 1, "weight": 2, "attrs": {"role": "lead"}},
                      {"edge": "f", "node": "b"}],
       "metadata": {"name": "T"}, "network-type": "undirected",
       "edges": [{"edge": "g", "weight": 5}, {"edge": "e", "attrs": {"label": "E", "weight": 3}}],
       "nodes": [{"node": "c", "attrs": {"name": "Cy", "age": 7}}, {"node": 1}]}
      """)
    #expect(document.title == "T")
    #expect(!document.isDirected)
    #expect(document.nodes.map(\.id) == ["c", "1", "b", "g", "e", "f"])
    #expect(
      document.nodes.map(\.mode) == [.actor, .actor, .actor, .event, .event, .event])
    #expect(document.nodes.map(\.label) == ["Cy", nil, nil, nil, "E", nil])
    #expect(document.ties.map(\.source) == [1, 2])
    #expect(document.ties.map(\.target) == [4, 5])
    #expect(document.ties.map(\.weight) == [2, nil])
    #expect(document.ties.map(\.line) == [1, 2])
    #expect(document.tieAttribute("role")?.values == [.text("lead"), nil])
    #expect(document.nodeAttribute("age")?.values == [.integer(7), nil, nil, nil, nil, nil])
    #expect(
      document.nodeAttribute("weight")?.values == [nil, nil, nil, .integer(5), .integer(3), nil])
    #expect(document.notes.isEmpty)
  }

  @Test func `an id of a node and of an edge is two nodes`() throws {
    let document = try read(
      """
      {"nodes": [{"node": 0}, {"node": "edge:1"}], "incidences": [{"edge": 0, "node": 0}, {"edge": 1, "node": 0}]}
      """)
    #expect(document.nodes.map(\.id) == ["0", "edge:1", "edge:edge:0", "edge:edge:1"])
    #expect(document.ties.map(\.target) == [2, 3])
    #expect(
      document.notes.map(\.message) == [
        "1 ids are those of a node and of an edge; the id of every edge has edge:edge: before it"
      ])
  }

  @Test func `heads and tails are directions where the network is directed`() throws {
    let incidences = """
      "incidences": [{"edge": "e", "node": "a", "direction": "tail"},
        {"edge": "e", "node": "b", "direction": "head"}, {"edge": "e", "node": "c"}]
      """
    let directed = try read("{\(incidences), \"network-type\": \"directed\"}")
    #expect(directed.isDirected)
    #expect(directed.ties.map(\.source) == [0, 3, 2])
    #expect(directed.ties.map(\.target) == [3, 1, 3])
    #expect(directed.tieAttributes.isEmpty)
    #expect(
      directed.notes.map(\.message) == [
        "incidences without a direction are taken as tails, from the node to the edge (1 in all)"
      ])
    let undirected = try read("{\(incidences)}")
    #expect(!undirected.isDirected)
    #expect(undirected.ties.map(\.source) == [0, 1, 2])
    #expect(
      undirected.tieAttribute("direction")?.values == [.text("tail"), .text("head"), nil])
  }

  @Test func `the weight of HIF wins over one among the attributes`() throws {
    let document = try read(
      """
      {"incidences": [{"edge": 1, "node": "a", "attrs": {"weight": 3}},
        {"edge": 1, "node": "b", "attrs": {"Weight": 3}, "weight": 2},
        {"edge": 1, "node": "c", "weight": 2, "attrs": {"weight": 5}}, {"edge": 1, "node": "d", "weight": null}]}
      """)
    #expect(document.ties.map(\.weight) == [3, 2, 2, nil])
    #expect(document.tieAttribute("Weight")?.values == [nil, .number(3), nil, nil])
    #expect(document.tieAttribute("weight")?.values == [nil, nil, .number(5), nil])
  }

  @Test func `what is not read is said once a kind`() throws {
    let document = try read(
      """
      {"network-type": "asc", "metadata": {"license": "x", "title": "T"}, "more": 1,
       "incidences": [{"edge": 1, "node": 2, "attrs": {"deep": {}}}],
       "nodes": [{"node": 2, "weight": 1, "attrs": {"weight": 2, "at": [1, 2]}}]}
      """)
    #expect(document.title == "T")
    #expect(
      document.notes.map(\.message) == [
        "the file holds a simplicial complex (asc); faces that it does not list are not added",
        "of the metadata, some values were not read (license; 1 in all)",
        "of the file, some values were not read (more; 1 in all)",
        "objects within incidences were not read (deep; 1 in all)",
        "values that nodes have within attrs and outside: one was left out (weight; 1 in all)",
        "lists within nodes became one text, parted by “; ” (at; 1 in all)",
      ])
  }

  @Test(
    arguments: [
      (
        "{\"nodes\": []}", nil, nil,
        "there are no incidences; HIF lists them under “incidences”, if only as []"
      ),
      (
        "{\"incidences\": [], \"network-type\": \"mixed\"}", 1, 36,
        "network-type is “undirected”, “directed” or “asc”"
      ),
      (
        "{\"incidences\": [], \"metadata\": []}", 1, 32,
        "metadata is no object; write it as {\"name\": ...}"
      ),
      (
        "{\"incidences\": [1]}", 1, 17,
        "incidences[0] is no object; write it as {\"node\": ..., \"edge\": ...}"
      ),
      (
        "{\"incidences\": [{\"node\": 1, \"edge\": 1},\n {\"edge\": 1}]}", 2, 2,
        "incidences[1] has no “node”; give it one: the id of a node"
      ),
      (
        "{\"incidences\": [{\"node\": 1}]}", 1, 17,
        "incidences[0] has no “edge”; give it one: the id of an edge"
      ),
      (
        "{\"incidences\": [{\"node\": true}]}", 1, 26,
        "incidences[0]: the node is neither a text nor a number; write it as one"
      ),
      (
        "{\"incidences\": [{\"node\": 1, \"edge\": 1, \"direction\": \"up\"}]}", 1, 53,
        "incidences[0]: direction is “head” or “tail”"
      ),
      (
        "{\"incidences\": [{\"node\": 1, \"edge\": 1, \"attrs\": 1}]}", 1, 49,
        "incidences[0]: attrs is no object; write {...}"
      ),
      (
        "{\"incidences\": [{\"node\": 1, \"edge\": 1, \"weight\": \"x\"}]}", 1, 50,
        "incidences[0]: the weight is no finite number; write one such as 2.5"
      ),
      (
        "{\"incidences\": [{\"node\": 1, \"edge\": 1, \"direction\": \"head\", \"attrs\": {\"direction\": 1}}]}",
        1, 17,
        "incidences[0] has a direction, and another among its attrs; leave one"
      ),
      (
        "{\"incidences\": [{\"node\": 1, \"edge\": 1}, {\"node\": \"1\", \"edge\": 1}]}", 1, 41,
        "incidences[1]: the node 1 is a text here and a number elsewhere; write it in one way"
      ),
      (
        "{\"incidences\": [], \"nodes\": [{\"node\": 1}, {\"node\": 1}]}", 1, 43,
        "nodes[1] is the node 1 again; list it once"
      ),
      (
        "{\"incidences\": [], \"edges\": [{}]}", 1, 30,
        "edges[0] has no “edge”; give it one: the id of the edge"
      ),
      (
        "{\"incidences\": [], \"edges\": [1]}", 1, 30,
        "edges[0] is no object; write it as {\"edge\": ...}"
      ),
      (
        "{\"incidences\": [], \"nodes\": [{\"node\": 1, \"attrs\": 1}]}", 1, 51,
        "nodes[0]: attrs is no object; write {...}"
      ),
    ] as [(String, Int?, Int?, String)])
  func `a fault names its place and what would mend it`(
    text: String, line: Int?, column: Int?, message: String
  ) {
    #expect(fault(text, .hif) == NetworkFormatError(line: line, column: column, message: message))
  }
}
