import NetworkFormats
import TestNetworks

/// Documents that say everything that a document can, with texts that formats stumble over.
enum SampleDocuments {
  /// Texts with what means something in one format or another.
  static let texts = [
    "", " ", "Ann", "Ann Lee", " blank before", "blank after ", "two  blanks", "\"", "say \"so\"",
    "'",
    "it's", "<b>", "&amp;", "a & b", "]]>", "<!-- x -->", "a\nb", "\n", "a\r\nb", "a\rb", "a\tb",
    "\\",
    "back\\slash", "\\n", "\\\"", "甲局", "人大、政协", "澳门", "👩‍👩‍👧", "é", "e\u{301}x", "\u{A0}", "\u{2028}",
    "مرحبا", "a,b", "a;b", "a|b", "#1", "%", "*Edges", "*vertices 3", "[1]", "{\"a\": 1}", "a--b",
    "->",
    "null", "NaN", "inf", "true", "0", "1", "-0", "007", "1.50", "1e5", "=1+1", "@x", "node", "?",
  ]

  private static let attributeNames = [
    "side", "name en", "since", "名", "a\"b", "x < y", "ratio", "is new", "Größe", "n_1",
    "back\\slash",
  ]

  /// A two-mode document that depends on the seed alone: isolates, parallel ties, some or all labels and
  /// weights, attributes of every type with gaps, and a mode for every node.
  static func random(seed: UInt64) -> NetworkDocument {
    var generator = SeededGenerator(seed: seed)
    var builder = NetworkDocumentBuilder()
    if Bool.random(using: &generator) { builder.title = "T" + text(&generator) }
    builder.isDirected = Bool.random(using: &generator)
    let (actors, events) = (
      Int.random(in: 1...7, using: &generator), Int.random(in: 1...5, using: &generator)
    )
    let hasLabels = Bool.random(using: &generator)
    do {
      for place in 0..<(actors + events) {
        var id = Bool.random(using: &generator) ? "n\(place)" : text(&generator)
        if builder.place(of: id) != nil { id = "\(id)-\(place)" }
        let isLabelled = hasLabels && Bool.random(using: &generator)
        try builder.addNode(
          id: id, label: isLabelled ? text(&generator) : nil,
          mode: place < actors ? .actor : .event, line: 1)
      }
      let hasWeights = Bool.random(using: &generator)
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        let weight =
          hasWeights && Int.random(in: 0..<4, using: &generator) > 0 ? number(&generator) : nil
        try builder.addTie(
          source: Int.random(in: 0..<actors, using: &generator),
          target: actors + Int.random(in: 0..<events, using: &generator), weight: weight, line: 1)
      }
    } catch {
      preconditionFailure("\(error)")
    }
    for name in attributeNames where Int.random(in: 0..<3, using: &generator) == 0 {
      let kind = Int.random(in: 0..<4, using: &generator)
      for node in 0..<builder.nodeCount where Bool.random(using: &generator) {
        builder.set(name, to: value(kind, &generator), ofNode: node)
      }
    }
    for name in attributeNames where Int.random(in: 0..<3, using: &generator) == 0 {
      let kind = Int.random(in: 0..<4, using: &generator)
      for tie in 0..<builder.tieCount where Bool.random(using: &generator) {
        builder.set(name, to: value(kind, &generator), ofTie: tie)
      }
    }
    do { return try builder.build() } catch { preconditionFailure("\(error)") }
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    texts.randomElement(using: &generator) ?? ""
  }

  private static func number(_ generator: inout SeededGenerator) -> Double {
    let numbers = [
      0, 1, -1, 2.5, 0.1, -0.000_001, 3, 1e15, 1e16, 1e-300, Double.greatestFiniteMagnitude,
      Double.leastNonzeroMagnitude, 1.0 / 3,
    ]
    return numbers.randomElement(using: &generator) ?? 0
  }

  private static func value(
    _ kind: Int, _ generator: inout SeededGenerator
  ) -> NetworkDocument.Value {
    switch kind {
    case 0: .text(text(&generator))
    case 1: .integer([0, 1, -7, 65_536, .max, .min].randomElement(using: &generator) ?? 0)
    case 2: .number(number(&generator))
    default: .truth(Bool.random(using: &generator))
    }
  }
}

/// What a document says, without lines, notes and the order of attributes.
struct DocumentEssence: Hashable {
  struct Node: Hashable {
    let id: String
    let name: String
  }

  struct Tie: Hashable {
    let source: Int
    let target: Int
    let weight: Double?
  }

  var title: String?
  var isDirected: Bool
  var nodes: [Node]
  var modes: [NetworkDocument.Mode?]
  var ties: [Tie]
  var nodeAttributes: [String: [NetworkDocument.Value?]]
  var tieAttributes: [String: [NetworkDocument.Value?]]

  init(_ document: NetworkDocument) {
    func table(_ attributes: [NetworkDocument.Attribute]) -> [String: [NetworkDocument.Value?]] {
      Dictionary(uniqueKeysWithValues: attributes.map { ($0.name, $0.values) })
    }
    title = document.title
    isDirected = document.isDirected
    nodes = document.nodes.map { Node(id: $0.id, name: $0.name) }
    modes = document.nodes.map(\.mode)
    ties = document.ties.map { Tie(source: $0.source, target: $0.target, weight: $0.weight) }
    nodeAttributes = table(document.nodeAttributes)
    tieAttributes = table(document.tieAttributes)
  }
}
