import NetworkFormats
import Testing
import TwoModeNetworks

@Suite struct NetworkDocumentModesTests {
  /// A document of ties between named nodes; `kinds` are values of an attribute.
  private func document(
    _ ties: [(String, String)], isolates: [String] = [],
    kinds: (name: String, values: [String: NetworkDocument.Value])? = nil
  ) throws -> NetworkDocument {
    var builder = NetworkDocumentBuilder()
    for (line, tie) in ties.enumerated() {
      let source = try builder.mention(id: tie.0, line: line + 1)
      let target = try builder.mention(id: tie.1, line: line + 1)
      try builder.addTie(source: source, target: target, line: line + 1)
    }
    for isolate in isolates { try builder.addNode(id: isolate, line: 99) }
    for (id, value) in kinds?.values ?? [:] {
      builder.set(kinds?.name ?? "", to: value, ofNode: try #require(builder.place(of: id)))
    }
    return try builder.build()
  }

  private func actors(_ document: NetworkDocument) -> [String] {
    document.nodes.filter { $0.mode == .actor }.map(\.id)
  }

  private func fault(_ document: NetworkDocument, by choice: ModeChoice? = nil) -> String? {
    do {
      _ = try document.settlingModes(by: choice)
      return nil
    } catch { return error.message }
  }

  @Test func `networkx's bipartite tells the modes, whichever node comes first`() throws {
    let kinds: [String: NetworkDocument.Value] = [
      "E1": .integer(1), "Ann": .integer(0), "Bo": .integer(0), "E2": .integer(1),
    ]
    let settled = try document(
      [("E1", "Ann"), ("Bo", "E1")], isolates: ["E2"], kinds: ("bipartite", kinds)
    ).settlingModes()
    #expect(actors(settled) == ["Ann", "Bo"])
    #expect(settled.nodeAttributes.isEmpty)
    #expect(settled.notes.map(\.message) == ["the node attribute bipartite tells the modes"])
    #expect(try settled.network.events == ["E1", "E2"])
  }

  @Test func `igraph's type tells the modes`() throws {
    let kinds: [String: NetworkDocument.Value] = [
      "E1": .truth(true), "Ann": .truth(false), "Bo": .truth(false),
    ]
    let settled = try document([("E1", "Ann"), ("Bo", "E1")], kinds: ("type", kinds))
      .settlingModes()
    #expect(actors(settled) == ["Ann", "Bo"])
  }

  @Test func `words of the usual kind tell which mode is the first, and are kept`() throws {
    let kinds: [String: NetworkDocument.Value] = [
      "E1": .text("event"), "Ann": .text("person"), "Bo": .text("person"),
    ]
    let settled = try document([("E1", "Ann"), ("Bo", "E1")], kinds: ("mode", kinds))
      .settlingModes()
    #expect(actors(settled) == ["Ann", "Bo"])
    #expect(settled.actorWord == "person")
    #expect(settled.eventWord == "event")
  }

  @Test func `the words of a mode are kept where another attribute tells the modes`() throws {
    var builder = NetworkDocumentBuilder()
    for (id, mode, word) in [("x", 1, "会议"), ("a", 0, "person")] {
      let place = try builder.addNode(id: id, line: 1)
      builder.set("bipartite", to: .integer(mode), ofNode: place)
      builder.set("mode", to: .text(word), ofNode: place)
    }
    let settled = try builder.build().settlingModes()
    #expect(settled.actorWord == "person")
    #expect(settled.eventWord == "会议")
    #expect(settled.nodeAttributes.isEmpty)
  }

  @Test func `unknown words are taken in the order of nodes, which is said`() throws {
    let kinds: [String: NetworkDocument.Value] = [
      "r": .text("rook"), "s": .text("sail"), "t": .text("rook"),
    ]
    let document = try document([("s", "r"), ("s", "t")], kinds: ("mode", kinds))
    #expect(actors(try document.settlingModes()) == ["s"])
    #expect(
      try document.settlingModes().notes.map(\.message) == [
        "the node attribute mode tells the modes",
        "nodes such as s were taken for the first mode, which --modes mode=VALUE decides",
      ])
    let chosen = try document.settlingModes(by: ModeChoice("mode=rook"))
    #expect(actors(chosen) == ["r", "t"])
    #expect(chosen.notes[0].message == "the node attribute mode tells the modes")
  }

  @Test func `a type that says something else is left as it is`() throws {
    let kinds: [String: NetworkDocument.Value] = [
      "a": .text("x"), "b": .text("x"), "c": .text("y"),
    ]
    let settled = try document([("a", "b"), ("c", "b")], kinds: ("type", kinds)).settlingModes()
    #expect(actors(settled) == ["a", "c"])
    #expect(settled.nodeAttributes.map(\.name) == ["type"])
  }

  @Test func `a tie within a mode that is promised is a fault with its line`() throws {
    let kinds: [String: NetworkDocument.Value] = [
      "a": .integer(0), "b": .integer(0), "c": .integer(1),
    ]
    let document = try document([("a", "c"), ("a", "b")], kinds: ("bipartite", kinds))
    #expect {
      try document.settlingModes()
    } throws: { error in
      let fault = error as? NetworkFormatError
      return fault?.line == 2 && fault?.message.contains("a and b are tied") == true
    }
  }

  @Test func `ties that all go one way tell the modes`() throws {
    let settled = try document([("a", "x"), ("b", "y")]).settlingModes()
    #expect(actors(settled) == ["a", "b"])
    #expect(settled.notes[0].message.contains("its sources"))
  }

  @Test func `the only colouring in two tells the modes`() throws {
    let settled = try document([("a", "x"), ("x", "b"), ("y", "b")]).settlingModes()
    #expect(actors(settled) == ["a", "b"])
    #expect(settled.notes[0].message.contains("one way alone"))
  }

  @Test func `where two colourings are as good, the fault names the option`() throws {
    let parts = try document([("a", "x"), ("x", "b"), ("c", "y"), ("y", "d")])
    #expect(fault(parts)?.contains("2 parts") == true)
    let isolate = try document([("a", "x")], isolates: ["b"])
    #expect(fault(isolate)?.contains("whether b, which has no tie") == true)
    #expect([parts, isolate].allSatisfy { fault($0)?.contains("--modes") == true })
  }

  @Test func `an odd cycle proves that a network is not two-mode`() throws {
    let triangle = try document([("d", "a"), ("a", "b"), ("b", "c"), ("c", "a")])
    #expect(fault(triangle)?.contains("cycle of 3 nodes") == true)
    let loop = try document([("a", "b"), ("b", "b")])
    #expect(fault(loop)?.contains("b is tied to itself") == true)
  }

  @Test func `the named cycle is one, odd and of the network, on any network`() throws {
    for seed in 0..<200 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
      func random(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
      }
      let ties = (0..<14).map { _ in ("n\(random(12))", "n\(random(12))") }
      let document = try document(ties)
      guard let said = fault(document), said.contains(" is a cycle of ") else { continue }
      let names = said.components(separatedBy: ": ")[1].components(separatedBy: " is a cycle")[0]
        .components(separatedBy: " – ")
      #expect(names.first == names.last)
      #expect(names.count.isMultiple(of: 2))
      #expect(Set(names).count == names.count - 1)
      for (a, b) in zip(names, names.dropFirst()) {
        #expect(ties.contains { $0 == (a, b) || $0 == (b, a) })
      }
    }
  }

  @Test func `a named attribute that does not part nodes is a fault that says its values`() throws {
    let kinds: [String: NetworkDocument.Value] = ["a": .text("p"), "x": .text("q")]
    let document = try document([("a", "x"), ("b", "x")], kinds: ("kind", kinds))
    #expect(fault(document, by: ModeChoice(attribute: "kind"))?.contains("nothing, p, q") == true)
    #expect(fault(document, by: ModeChoice(attribute: "sort"))?.contains("there are kind") == true)
  }

  @Test func `a choice is an attribute, or an attribute and a value`() throws {
    #expect(try ModeChoice("kind") == ModeChoice(attribute: "kind"))
    #expect(try ModeChoice("kind=a=b") == ModeChoice(attribute: "kind", actorValue: "a=b"))
    for line in ["", "=a", "kind="] {
      #expect(throws: NetworkFormatError.self) { try ModeChoice(line) }
    }
  }
}
