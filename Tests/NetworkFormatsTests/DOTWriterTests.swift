import NetworkFormats
import Testing

@Suite struct DOTWriterTests {
  private func text(_ document: NetworkDocument) throws -> String {
    String(decoding: try document.bytes(in: .dot), as: UTF8.self)
  }

  @Test func `actors are ellipses and events boxes`() throws {
    var builder = NetworkDocumentBuilder(title: "T")
    try builder.addNode(id: "a", label: "Ann", mode: .actor, line: 1)
    try builder.addNode(id: "x", mode: .event, line: 1)
    try builder.addTie(source: 0, target: 1, weight: 1e20, line: 1)
    try builder.addTie(source: 0, target: 1, line: 1)
    builder.set("side", to: .text("左"), ofNode: 0)
    builder.set("Color", to: .text("red"), ofNode: 0)
    builder.set("role", to: .text("lead"), ofTie: 1)
    let document = try builder.build()
    #expect(
      try text(document) == """
        graph "T" {
          graph [layout=neato, overlap=false, splines=true];
          node [fontname="Helvetica", fontsize=11];
          "a" [label="Ann", shape=ellipse, "mode"="actor", "bipartite"="0", "type"="false", "side"="左", "Color2"="red"];
          "x" [label="x", shape=box, style=filled, fillcolor="#e8e8e8", "mode"="event", "bipartite"="1", "type"="true"];
          "a" -- "x" ["weight"="1e+20"];
          "a" -- "x" ["role"="lead"];
        }

        """)
    #expect(
      document.losses(in: .dot) == ["the name of the attribute Color of nodes, written as Color2"])
  }

  @Test func `quotes backslashes ampersands and line ends`() throws {
    var builder = NetworkDocumentBuilder(title: "\\")
    builder.isDirected = true
    try builder.addNode(id: "a\"\\", label: "\"\\N &amp; 局\r\nb\tc\u{1}", line: 1)
    try builder.addNode(id: "\u{0}\n", line: 1)
    try builder.addTie(source: 0, target: 1, line: 1)
    #expect(
      try text(try builder.build()) == #"""
        digraph "\\" {
          graph [layout=neato, overlap=false, splines=true];
          node [fontname="Helvetica", fontsize=11];
          "a\"\\" [label="\"\\N &amp;amp; 局\nb c�"];
          "�
        " [label="�\n"];
          "a\"\\" -> "�
        ";
        }

        """#)
  }

  @Test func `it is written and not read`() {
    #expect(!NetworkFormat.dot.isRead)
    #expect(NetworkFormat(recognising: Array("graph { a -- b }".utf8)) == nil)
    #expect(NetworkFormat(fileName: "a.gv") == .dot)
  }
}
