import NetworkFormats
import TestNetworks
import Testing

/// What holds of GraphML and GEXF alike.
@Suite struct XMLRoundTripTests {
  private static let formats = [NetworkFormat.graphML, .gexf]

  private func written(_ document: NetworkDocument, _ format: NetworkFormat) throws
    -> NetworkDocument
  {
    try NetworkDocument(document.bytes(in: format), format: format)
  }

  /// What is read again of modes are the attributes that peers look for.
  private func expected(_ document: NetworkDocument) -> DocumentEssence {
    var essence = DocumentEssence(document)
    essence.modes = document.nodes.map { _ in nil }
    let isActor = document.nodes.map { $0.mode == .actor }
    essence.nodeAttributes["mode"] = isActor.map { .text($0 ? "actor" : "event") }
    essence.nodeAttributes["bipartite"] = isActor.map { .integer($0 ? 0 : 1) }
    essence.nodeAttributes["type"] = isActor.map { .truth(!$0) }
    return essence
  }

  @Test(arguments: formats, UInt64(0)..<150)
  func `what was written is read again`(format: NetworkFormat, seed: UInt64) throws {
    let document = SampleDocuments.random(seed: seed)
    let losses = document.losses(in: format)
    // A title of blanks is none in GEXF.
    #expect(losses.isEmpty)
    let again = try written(document, format)
    #expect(DocumentEssence(again) == expected(document), "\(document)")
    #expect(again.notes.isEmpty)
  }

  @Test(arguments: formats) func `every text stands as id, label, title and value`(
    format: NetworkFormat
  ) throws {
    var builder = NetworkDocumentBuilder()
    for (place, text) in SampleDocuments.texts.enumerated() {
      try builder.addNode(id: text, line: 1)
      builder.setLabel("L" + text, at: place)
      builder.set("A" + text, to: .text(text), ofNode: place)
      let tie = try builder.addTie(source: place, target: 0, line: 1)
      builder.set("A" + text, to: .text(text), ofTie: tie)
    }
    builder.title = SampleDocuments.texts.joined()
    let document = try builder.build()
    #expect(document.losses(in: format).isEmpty)
    #expect(try DocumentEssence(written(document, format)) == DocumentEssence(document))
    for text in SampleDocuments.texts {
      var builder = NetworkDocumentBuilder()
      try builder.addNode(id: "a", label: text, line: 1)
      #expect(try written(try builder.build(), format).nodes[0].name == text)
    }
  }

  @Test(arguments: formats) func `modes come back, with their words`(format: NetworkFormat) throws {
    var document = SampleDocuments.random(seed: 5)
    (document.actorWord, document.eventWord) = ("person", "会议")
    let again = try written(document, format)
    #expect(
      again.nodeAttribute("mode")?.values
        == document.nodes.map { .text($0.mode == .actor ? "person" : "会议") })
    #expect(try again.settlingModes().nodes.map(\.mode) == document.nodes.map(\.mode))
  }

  @Test(arguments: formats) func `of some modes the words alone are written`(
    format: NetworkFormat
  ) throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "a", mode: .event, line: 1)
    try builder.addNode(id: "b", line: 1)
    let again = try written(try builder.build(), format)
    #expect(again.nodeAttributes.map(\.name) == ["mode"])
    #expect(again.nodeAttribute("mode")?.values == [.text("event"), nil])
  }

  @Test(arguments: formats) func `modes leave attributes of their names alone`(
    format: NetworkFormat
  ) throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "a", mode: .actor, line: 1)
    for name in ["mode", "type"] { builder.set(name, to: .text("x"), ofNode: 0) }
    #expect(try builder.build().losses(in: format).isEmpty)
    #expect(
      try written(try builder.build(), format).nodeAttribute("bipartite")?.values == [.integer(0)])
    builder.set("bipartite", to: .text("x"), ofNode: 0)
    #expect(
      try builder.build().losses(in: format) == ["modes of nodes, for attributes have their names"])
    #expect(
      try written(try builder.build(), format).nodeAttributes.allSatisfy {
        $0.values == [.text("x")]
      })
  }

  @Test(arguments: formats) func `words that are alike do not tell modes`(format: NetworkFormat)
    throws
  {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "a", mode: .actor, line: 1)
    var document = try builder.build()
    (document.actorWord, document.eventWord) = ("node", "node")
    #expect(try written(document, format).nodeAttribute("mode")?.values == [.text("actor")])
  }

  @Test(arguments: formats) func `characters that XML cannot hold are replaced, and ids stay apart`(
    format: NetworkFormat
  ) throws {
    var builder = NetworkDocumentBuilder(title: "t\u{FFFF}")
    try builder.addNode(id: "a\u{1}", label: "l\u{0}", line: 1)
    try builder.addNode(id: "a\u{2}", line: 1)
    try builder.addNode(id: "a\u{FFFD}", line: 1)
    builder.set("x\u{1B}", to: .text("\u{8}"), ofNode: 0)
    try builder.addTie(source: 1, target: 2, line: 1)
    let document = try builder.build()
    // The title, two ids, a label, the name of an attribute and its value.
    #expect(
      document.losses(in: format) == [
        "characters that XML cannot hold, in 6 texts",
        "the name of the attribute “x\u{1B}” of nodes, written as “x\u{FFFD}”",
      ])
    let again = try written(document, format)
    #expect(again.nodes.map(\.id) == ["a\u{FFFD} 2", "a\u{FFFD} 3", "a\u{FFFD}"])
    #expect(again.nodes[0].label == "l\u{FFFD}")
    #expect(again.nodeAttribute("x\u{FFFD}")?.values == [.text("\u{FFFD}"), nil, nil])
    #expect(again.ties.map { [$0.source, $0.target] } == [[1, 2]])
    #expect(again.title == "t\u{FFFD}")
  }

  @Test(arguments: formats) func `an attribute of ties that is called weight gets another name`(
    format: NetworkFormat
  ) throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "a", line: 1)
    try builder.addTie(source: 0, target: 0, weight: 2, line: 1)
    builder.set("Weight", to: .text("strong"), ofTie: 0)
    builder.set("Weight 2", to: .text("x"), ofTie: 0)
    #expect(
      try builder.build().losses(in: format)
        == ["the name of the attribute “Weight” of ties, written as “Weight 2 2”"])
    let again = try written(try builder.build(), format)
    #expect(again.ties[0].weight == 2)
    #expect(again.tieAttribute("Weight 2 2")?.values == [.text("strong")])
    #expect(again.tieAttribute("Weight 2")?.values == [.text("x")])
  }

  @Test(arguments: formats) func `values of several types become one type, which is said`(
    format: NetworkFormat
  ) throws {
    var builder = NetworkDocumentBuilder()
    for place in 0..<3 { try builder.addNode(id: "\(place)", line: 1) }
    builder.set("sizes", to: .integer(1), ofNode: 0)
    builder.set("sizes", to: .number(2.5), ofNode: 1)
    builder.set("exact", to: .integer(.max), ofNode: 0)
    builder.set("exact", to: .number(0.5), ofNode: 1)
    builder.set("any", to: .truth(true), ofNode: 0)
    builder.set("any", to: .integer(1), ofNode: 1)
    #expect(
      try builder.build().losses(in: format) == [
        "which type each value has of attributes of nodes that mix them (“sizes”, “exact”, “any”)"
      ])
    let again = try written(try builder.build(), format)
    #expect(again.nodeAttribute("sizes")?.values == [.number(1), .number(2.5), nil])
    #expect(again.nodeAttribute("exact")?.values == [.text("\(Int.max)"), .text("0.5"), nil])
    #expect(again.nodeAttribute("any")?.values == [.text("true"), .text("1"), nil])
  }

  @Test(arguments: formats) func `a long file is read whole`(format: NetworkFormat) throws {
    var builder = NetworkDocumentBuilder()
    for place in 0..<400 {
      try builder.addNode(id: "节点 \(place)", line: 1)
      builder.set("size", to: .integer(place), ofNode: place)
    }
    for place in 0..<4_000 {
      try builder.addTie(source: place % 200, target: 200 + place % 199, weight: 0.5, line: 1)
    }
    let document = try builder.build()
    #expect(try DocumentEssence(written(document, format)) == DocumentEssence(document))
  }

  @Test(arguments: formats, UInt64(0)..<100)
  func `a file that is cut or changed is read or refused`(format: NetworkFormat, seed: UInt64)
    throws
  {
    var generator = SeededGenerator(seed: seed)
    var bytes = try SampleDocuments.random(seed: seed).bytes(in: format)
    let cut = Array(bytes.prefix(Int.random(in: 0..<(bytes.count - 1), using: &generator)))
    #expect(throws: NetworkFormatError.self) { try NetworkDocument(cut, format: format) }
    let signs = Array("<>\"'&/=0 ".utf8)
    for _ in 0..<3 {
      let place = Int.random(in: bytes.indices, using: &generator)
      bytes[place] = signs.randomElement(using: &generator) ?? 0
    }
    do {
      let document = try NetworkDocument(bytes, format: format)
      #expect(document.ties.allSatisfy { $0.weight?.isFinite ?? true })
    } catch {
      #expect(!error.message.isEmpty && !error.message.contains { $0.isNewline })
    }
  }

  @Test(arguments: formats) func `the same document gives the same bytes`(format: NetworkFormat)
    throws
  {
    let first = try SampleDocuments.random(seed: 11).bytes(in: format)
    #expect(try SampleDocuments.random(seed: 11).bytes(in: format) == first)
    #expect(NetworkFormat(recognising: first) == format)
    #expect(NetworkFormat(fileName: "x." + format.fileNameExtensions[0]) == format)
  }
}
