import NetworkFormats
import TestNetworks
import Testing

@Suite struct PajekWriterTests {
  private func text(_ document: NetworkDocument, _ format: NetworkFormat = .pajek) throws -> String
  {
    String(decoding: try document.bytes(in: format), as: UTF8.self)
  }

  private func sample() throws -> NetworkDocumentBuilder {
    var builder = NetworkDocumentBuilder(title: "clubs")
    let chess = try builder.addNode(id: "e1", label: "chess", mode: .event, line: 1)
    let ann = try builder.addNode(id: "Ann", mode: .actor, line: 1)
    try builder.addNode(id: "Bob", mode: .actor, line: 1)
    try builder.addTie(source: ann, target: chess, weight: 2.5, line: 1)
    return builder
  }

  @Test func `actors come first, and what is lost is said`() throws {
    let document = try sample().build()
    #expect(
      try text(document)
        == """
        *Network clubs
        *Vertices 3 2
        1 "Ann"
        2 "Bob"
        3 "chess"
        *Edges
        1 3 2.5

        """)
    #expect(document.losses(in: .pajek) == ["ids of nodes beside their names (1)"])
  }

  @Test func `a network of more than ASCII begins with a mark and a comment`() throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "甲局", line: 1)
    #expect(try text(try builder.build()) == "\u{FEFF}% UTF-8\n*Vertices 1\n1 \"甲局\"\n*Edges\n")
  }

  @Test func `a project has partitions and vectors`() throws {
    var builder = try sample()
    builder.set("side", to: .text("here"), ofNode: 1)
    builder.set("side", to: .text("there"), ofNode: 2)
    builder.set("new", to: .truth(true), ofNode: 0)
    builder.set("size", to: .number(3), ofNode: 0)
    builder.set("debt", to: .integer(-3), ofNode: 1)
    let document = try builder.build()
    #expect(
      try text(document, .pajekProject).split(separator: "\n\n").dropFirst()
        == [
          "*Partition side\n% 1 - here\n% 2 - there\n*Vertices 3\n1\n2\n9999998",
          "*Partition new\n% 1 - TRUE\n*Vertices 3\n9999998\n9999998\n1",
          "*Vector size\n*Vertices 3\n999999998\n999999998\n3.0",
          "*Vector debt\n*Vertices 3\n-3\n999999998\n999999998\n",
        ])
    #expect(document.losses(in: .pajekProject) == ["ids of nodes beside their names (1)"])
    #expect(document.losses(in: .pajek).contains("attributes of nodes (4)"))
  }

  @Test func `relations are sections of their own`() throws {
    var builder = NetworkDocumentBuilder()
    for id in ["a", "b"] { try builder.addNode(id: id, line: 1) }
    for (relation, label) in [("x", "one"), ("y", nil), ("x", nil), (nil, nil)] {
      let tie = try builder.addTie(source: 0, target: 1, line: 1)
      if let relation { builder.set("relation", to: .text(relation), ofTie: tie) }
      if let label { builder.set("label", to: .text(label), ofTie: tie) }
    }
    builder.isDirected = true
    builder.set("year", to: .integer(1936), ofTie: 0)
    let document = try builder.build()
    #expect(
      try text(document, .pajekProject)
        == """
        *Vertices 2
        1 "a"
        2 "b"
        *Arcs :1 "x"
        1 2 l "one"
        1 2
        *Arcs :2 "y"
        1 2
        *Arcs
        1 2

        """)
    #expect(
      document.losses(in: .pajekProject) == ["attributes of ties but label and relation (1)"])
    #expect(try text(document).hasSuffix("*Arcs\n1 2 l \"one\"\n1 2\n1 2\n1 2\n"))
    #expect(document.losses(in: .pajek) == ["attributes of ties but label (2)"])
  }

  /// What is compared of a tie, as the order of ties and the direction of undirected ones do not matter.
  private struct Tie: Hashable {
    let ends: [Int]
    let weight: Double?
    let attributes: [String: NetworkDocument.Value]
  }

  private func ties(
    _ document: NetworkDocument, numbers: [Int], keeping names: Set<String>
  ) -> [Tie: Int] {
    var counts: [Tie: Int] = [:]
    for (index, tie) in document.ties.enumerated() {
      var attributes: [String: NetworkDocument.Value] = [:]
      for attribute in document.tieAttributes where names.contains(attribute.name) {
        attributes[attribute.name] = attribute.values[index]
      }
      let ends = [numbers[tie.source], numbers[tie.target]]
      counts[
        Tie(
          ends: document.isDirected ? ends : ends.sorted(), weight: tie.weight,
          attributes: attributes), default: 0] += 1
    }
    return counts
  }

  private func check(_ document: NetworkDocument, _ format: NetworkFormat) throws {
    let losses = document.losses(in: format)
    let back = try NetworkDocument(try document.bytes(in: format), format: format)
    if losses.isEmpty, !document.ties.isEmpty {
      #expect(try back.bytes(in: format) == document.bytes(in: format))
    }
    let hasModes = document.nodes.allSatisfy { $0.mode != nil }
    let places = document.nodes.indices
    let order =
      hasModes
      ? places.filter { document.nodes[$0].mode == .actor }
        + places.filter { document.nodes[$0].mode == .event } : Array(places)
    var numbers = [Int](repeating: 0, count: order.count)
    for (number, place) in order.enumerated() { numbers[place] = number }
    let nodes = order.map { document.nodes[$0] }

    #expect(back.nodes.map(\.name) == nodes.map(\.name))
    let lostIDs = zip(nodes, back.nodes).count { $0.id != $1.id }
    #expect(losses.contains("ids of nodes beside their names (\(lostIDs))") == (lostIDs > 0))
    if hasModes {
      #expect(back.nodes.map(\.mode) == nodes.map(\.mode))
    } else {
      #expect(back.nodes.allSatisfy { $0.mode == nil })
      #expect(
        losses.contains { $0.hasPrefix("modes of nodes") }
          == document.nodes.contains { $0.mode != nil })
    }
    if losses.contains("the empty title") {
      #expect(document.title == "" && back.title == nil)
    } else {
      #expect(back.title == document.title)
    }
    if !document.ties.isEmpty { #expect(back.isDirected == document.isDirected) }
    let held = Set(back.tieAttributes.map(\.name))
    #expect(
      ties(back, numbers: Array(back.nodes.indices), keeping: held)
        == ties(document, numbers: numbers, keeping: held))
    let lost = document.tieAttributes.count { attribute in
      !held.contains(attribute.name)
    }
    #expect(
      losses.contains {
        $0.hasPrefix("attributes of ties but label") && $0.hasSuffix(" (\(lost))")
      } == (lost > 0))
    for attribute in document.nodeAttributes {
      let values = order.map { attribute.values[$0] }
      let isLost =
        format == .pajek || losses.contains("kinds of values of the attribute \(attribute.name)")
      if !isLost { #expect(back.nodeAttribute(attribute.name)?.values == values) }
    }
    #expect((format == .pajek) == back.nodeAttributes.isEmpty || document.nodeAttributes.isEmpty)
  }

  @Test(arguments: UInt64(0)..<150)
  func `what is written is read, but for what was said to be lost`(seed: UInt64) throws {
    let document = SampleDocuments.random(seed: seed)
    try check(document, .pajek)
    try check(document, .pajekProject)
    let oneMode = try NumberedDocuments.random(seed: seed)
    try check(oneMode, .pajek)
    try check(oneMode, .pajekProject)
  }
}
