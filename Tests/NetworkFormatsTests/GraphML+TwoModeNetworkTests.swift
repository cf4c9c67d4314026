import Foundation
import NetworkFormats
import Testing
import TwoModeNetworks

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct GraphMLTwoModeNetworkTests {
  @Test func `isolates, attributes, modes as peers have them, and weights are written`() throws {
    let network = try TwoModeNetwork(
      actors: ["ann", "bob & <co>"], events: ["e1", "e2"], ties: [("ann", "e1")], weights: [2.5])
    let text = GraphML.text(
      network, actorAttributes: { [("name", $0)] }, eventAttributes: { [("name", $0)] },
      tieAttributes: { _, _ in [("role", nil)] })
    let elements = try Elements(text)
    #expect(elements.named("node").count == 4)
    #expect(elements.named("edge").map { $0["source"] } == ["a0"])
    #expect(elements.named("edge").map { $0["target"] } == ["e0"])
    #expect(
      elements.texts == [
        "ann", "actor", "0", "false", "bob & <co>", "actor", "0", "false",
        "e1", "event", "1", "true", "e2", "event", "1", "true", "2.5",
      ])
    #expect(
      elements.named("key").map { $0["attr.name"] } == [
        "name", "mode", "bipartite", "type", "weight",
      ])
  }

  /// A program that reads it gets numbers, and no number for a node that has none.
  @Test func `whole numbers are declared as such`() throws {
    let network = TwoModeNetwork(ties: [("ann", "e1"), ("bob", "e1")])
    let text = GraphML.text(
      network, actorAttributes: { [("group", $0 == "ann" ? "2" : nil)] },
      eventAttributes: { [("group", "1"), ("name", $0)] }, integers: ["group"])
    let elements = try Elements(text)
    #expect(
      elements.named("key").map { $0["attr.name"] } == [
        "name", "mode", "bipartite", "type", "group",
      ])
    #expect(
      elements.named("key").map { $0["attr.type"] } == [
        "string", "string", "int", "boolean", "int",
      ])
    #expect(
      elements.texts == [
        "actor", "0", "false", "2", "actor", "0", "false", "e1", "event", "1", "true", "1",
      ])
  }

  @Test func `what was written is read again as the same network`() throws {
    let network = try TwoModeNetwork(
      actors: ["甲", "乙"], events: ["x", "y"], ties: [("甲", "x"), ("乙", "x")], weights: [2, 0.5])
    let text = GraphML.text(
      network, modeNames: ("party", "item"), actorAttributes: { [("name", $0), ("side", "s")] },
      eventAttributes: { [("name", $0)] }, tieAttributes: { actor, _ in [("role", actor)] })
    let document = try NetworkDocument(Array(text.utf8), format: .graphML).settlingModes()
    #expect(document.nodes.map(\.name) == ["甲", "乙", "x", "y"])
    #expect(document.nodes.map(\.mode) == [.actor, .actor, .event, .event])
    #expect(document.ties.map(\.weight) == [2, 0.5])
    #expect(document.nodeAttributes.map(\.name) == ["side"])
    #expect(document.tieAttribute("role")?.values == [.text("甲"), .text("乙")])
  }

  @Test func `what XML cannot hold is replaced, so that the file stays readable`() throws {
    let network = TwoModeNetwork(ties: [("a\u{0}b\u{1B}\u{FFFF}", "]]>\"'\n")])
    let text = GraphML.text(
      network, actorAttributes: { [("name", $0)] }, eventAttributes: { [("name", $0)] })
    #expect(try Elements(text).texts.contains("a\u{FFFD}b\u{FFFD}\u{FFFD}"))
    #expect(try Elements(text).texts.contains("]]>\"'\n"))
  }
}

/// The elements of an XML text with their attributes, and the character data of `data` elements.
private final class Elements: NSObject, XMLParserDelegate {
  private var found: [(name: String, attributes: [String: String])] = []
  private(set) var texts: [String] = []
  private var isInData = false

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    let isParsed = parser.parse()
    try #require(isParsed && parser.parserError == nil)
  }

  func named(_ name: String) -> [[String: String]] {
    found.filter { $0.name == name }.map(\.attributes)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    found.append((name, attributes))
    isInData = name == "data"
    if isInData { texts.append("") }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isInData = false
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInData { texts[texts.count - 1] += string }
  }
}
