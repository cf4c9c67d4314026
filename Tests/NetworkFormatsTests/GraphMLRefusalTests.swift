import NetworkFormats
import Testing

/// What is no network in GraphML is refused with its place.
@Suite struct GraphMLRefusalTests {
  private func document(_ inside: String) throws -> NetworkDocument {
    let text = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n\(inside)\n</graphml>"
    return try NetworkDocument(Array(text.utf8), format: .graphML)
  }

  private func refusal(_ inside: String) -> NetworkFormatError? {
    do {
      _ = try document(inside)
      return nil
    } catch { return error as? NetworkFormatError }
  }

  @Test(arguments: [
    ("<graph edgedefault=\"undirected\">\n<node/></graph>", 3, "<node> has no attribute id"),
    ("<graph edgedefault=\"x\"/>", 2, "edgedefault is “x”; it is directed or undirected"),
    (
      "<graph edgedefault=\"directed\"><node id=\"1\"/>\n<node id=\"1\"/></graph>", 3,
      "the node 1 is given on line 2 already"
    ),
    (
      "<graph edgedefault=\"directed\"><node id=\"1\"/>\n<edge source=\"1\" target=\"9\"/></graph>",
      3,
      "the tie ends at the node “9”, which is not in the file"
    ),
    (
      "<graph edgedefault=\"directed\"><edge source=\"1\" target=\"1\" directed=\"yes\"/></graph>",
      2,
      "directed is “yes”; it is true or false"
    ),
    (
      "<graph edgedefault=\"directed\"><edge source=\"1\"/></graph>", 2,
      "<edge> has no attribute target"
    ),
    (
      "<graph edgedefault=\"directed\"><node id=\"1\">\n<graph edgedefault=\"directed\"/></node></graph>",
      3,
      "a graph stands inside another"
    ),
    ("<graph edgedefault=\"directed\"/>\n<graph edgedefault=\"directed\"/>", 3, "several graphs"),
    ("<graph edgedefault=\"directed\">\n<hyperedge/></graph>", 3, "hyperedges are not read"),
    ("<key id=\"a\" for=\"nodes\"/>", 2, "it can be for node, edge, graph or all"),
    ("<key for=\"node\"/>", 2, "<key> has no attribute id"),
    (
      "<key id=\"a\" for=\"node\" attr.name=\"a\"/>\n<key id=\"a\" for=\"node\" attr.name=\"b\"/>",
      3,
      "the attribute “a” is declared already"
    ),
    (
      "<key id=\"a\" for=\"graph\" attr.name=\"a\"/>\n<key id=\"a\" for=\"all\" attr.name=\"b\"/>",
      3,
      "the key “a” is declared already"
    ),
    (
      "<key id=\"a\" for=\"node\" attr.name=\"n\"/><graph edgedefault=\"directed\"><node id=\"1\">"
        + "<data key=\"a\">1</data>\n<data key=\"a\">1</data></node></graph>", 3,
      "the attribute “n” stands twice"
    ),
    (
      "<graph edgedefault=\"directed\"><node id=\"1\"><data>1</data></node></graph>", 2,
      "<data> has no attribute key"
    ),
  ])
  func `a fault has its line and says what would mend it`(
    inside: String, line: Int, message: String
  ) throws {
    let fault = try #require(refusal(inside))
    #expect(fault.line == line)
    #expect(fault.message.contains(message), "\(fault.message)")
  }

  @Test(arguments: [
    ("int", "one", "“one” is not an integer"),
    ("long", "9223372036854775808", "“9223372036854775808” is not an integer"),
    ("double", "1e999", "“1e999” is not a number"),
    ("float", "0x10", "“0x10” is not a number"),
    ("boolean", "perhaps", "“perhaps” is not true or false"),
  ])
  func `a value that is not of its type is a fault`(type: String, text: String, message: String)
    throws
  {
    let fault = try #require(
      refusal(
        """
        <key id="a" for="node" attr.name="n" attr.type="\(type)"/>
        <graph edgedefault="directed">
        <node id="1"><data key="a">\(text)</data></node></graph>
        """))
    #expect(fault.line == 4)
    #expect(fault.message.hasPrefix(message), "\(fault.message)")
  }

  @Test(arguments: ["strong", "NaN", "inf", "1e400", "１"])
  func `a weight that is no finite number is a fault`(text: String) throws {
    for type in ["double", "string"] {
      let fault = try #require(
        refusal(
          """
          <key id="a" for="edge" attr.name="Weight" attr.type="\(type)"/><graph edgedefault="directed">
          <node id="1"/><edge source="1" target="1"><data key="a">\(text)</data></edge></graph>
          """))
      #expect(fault.line == 3)
      #expect(fault.message.contains("the weight “\(text)” is no finite number"))
    }
  }

  @Test(arguments: ["", "<gexf/>", "<graph/>", "x"]) func `what is no GraphML is said to be none`(
    text: String
  ) {
    #expect(throws: NetworkFormatError.self) {
      try NetworkDocument(Array(text.utf8), format: .graphML)
    }
  }

  @Test func `a file without a graph is a fault`() {
    #expect(refusal("<key id=\"a\"/>")?.message.contains("no <graph>") == true)
  }

  @Test func `what follows the end is a fault`() {
    #expect(throws: NetworkFormatError.self) {
      try NetworkDocument(Array("<graphml><graph/></graphml><a/>".utf8), format: .graphML)
    }
  }

  @Test func `values that memory could not hold are a fault`() throws {
    // 1,000,000 values and 20 for each byte are kept.
    let keys = (0..<2_000).map { "<key id=\"k\($0)\" for=\"node\" attr.name=\"k\($0)\"/>" }.joined()
    let first = (0..<2_000).map { "<data key=\"k\($0)\">x</data>" }.joined()
    let nodes = (0..<7_000).map { "<node id=\"\($0)\"/>" }.joined(separator: "\n")
    let fault = try #require(
      refusal(
        "\(keys)<graph edgedefault=\"directed\"><node id=\"x\">\(first)</node>\(nodes)</graph>"))
    #expect(fault.message.contains("nodes are more than can be read"))
    #expect(fault.message.hasPrefix("2000 attributes of 3"))
    #expect((fault.line ?? 0) > 3_000)
  }

  @Test func `more attributes than anyone could look at are a fault`() throws {
    let keys = (0...10_000).map { "<key id=\"\($0)\" for=\"node\" attr.name=\"n\"/>\n" }.joined()
    #expect(refusal(keys)?.message.contains("more than 10000 attributes") == true)
  }
}
