/// Writes a document as HIF.
///
/// Actors are nodes, events edges, each in the document's order; a label is the attribute `label`. In a network
/// with directions a tie from an actor is the `tail` of its edge, a tie to one the `head`.
struct HIFWriter {
  private let document: NetworkDocument
  private let nodeNames: AttributeNames
  private let tieNames: AttributeNames

  init(_ document: NetworkDocument) {
    self.document = document
    nodeNames = AttributeNames(document.nodeAttributes.map(\.name), of: "nodes") { $0 == "label" }
    tieNames = AttributeNames(document.tieAttributes.map(\.name), of: "ties") {
      JSONReader.isWeight($0)
    }
  }

  private func isEvent(_ place: Int) -> Bool { document.nodes[place].mode == .event }

  /// Whether a tie joins an actor and an event.
  private func isIncidence(_ tie: NetworkDocument.Tie) -> Bool {
    isEvent(tie.source) != isEvent(tie.target)
  }

  /// What HIF has no place for.
  var losses: [String] {
    let modeless = document.nodes.count { $0.mode == nil }
    let inner = document.ties.count { !isIncidence($0) }
    return [
      modeless == 0 ? nil : "that nodes have no mode: they are written as actors (\(modeless))",
      inner == 0 ? nil : "ties that do not join an actor and an event (\(inner))",
    ].compactMap(\.self) + nodeNames.changes + tieNames.changes
  }

  /// The file.
  ///
  /// - Complexity: O(length of the result).
  func bytes() -> [UInt8] {
    var output = Array("{\n  \"network-type\": ".utf8)
    output += (document.isDirected ? "\"directed\"" : "\"undirected\"").utf8
    output += ",\n  \"metadata\": ".utf8
    JSONText.append(document.title.map { [("name", .text($0))] } ?? [], to: &output)
    output += ",\n  \"nodes\": ".utf8
    appendNodes("node", document.nodes.indices.filter { !isEvent($0) }, to: &output)
    output += ",\n  \"edges\": ".utf8
    appendNodes("edge", document.nodes.indices.filter(isEvent), to: &output)
    output += ",\n  \"incidences\": ".utf8
    let incidences = document.ties.indices.filter { isIncidence(document.ties[$0]) }
    JSONText.appendArray(of: incidences, to: &output, appendIncidence)
    return output + "\n}\n".utf8
  }

  private func appendNodes(_ key: String, _ places: [Int], to output: inout [UInt8]) {
    // A reader takes `name` for the label where there is no label.
    let isNamed = nodeNames.written.contains("name")
    JSONText.appendArray(of: places, to: &output) { place, output in
      let node = document.nodes[place]
      var attributes: [(key: String, value: NetworkDocument.Value)] = []
      if isNamed || node.label != nil { attributes.append(("label", .text(node.name))) }
      for (name, attribute) in zip(nodeNames.written, document.nodeAttributes) {
        if let value = attribute.values[place] { attributes.append((name, value)) }
      }
      Self.append([(key, .text(node.id))], attributes, to: &output)
    }
  }

  private func appendIncidence(_ index: Int, to output: inout [UInt8]) {
    let tie = document.ties[index]
    let isFromActor = !isEvent(tie.source)
    let (actor, event) = isFromActor ? (tie.source, tie.target) : (tie.target, tie.source)
    var members: [(key: String, value: NetworkDocument.Value)] = [
      ("node", .text(document.nodes[actor].id)), ("edge", .text(document.nodes[event].id)),
    ]
    if document.isDirected { members.append(("direction", .text(isFromActor ? "tail" : "head"))) }
    if let weight = tie.weight { members.append(("weight", .number(weight))) }
    var attributes: [(key: String, value: NetworkDocument.Value)] = []
    for (name, attribute) in zip(tieNames.written, document.tieAttributes) {
      if let value = attribute.values[index] { attributes.append((name, value)) }
    }
    Self.append(members, attributes, to: &output)
  }

  /// `{"node": "a", "attrs": {"label": "A"}}`
  private static func append(
    _ members: [(key: String, value: NetworkDocument.Value)],
    _ attributes: [(key: String, value: NetworkDocument.Value)], to output: inout [UInt8]
  ) {
    JSONText.append(members, to: &output)
    guard !attributes.isEmpty else { return }
    output.removeLast()
    output += ", \"attrs\": ".utf8
    JSONText.append(attributes, to: &output)
    output.append(UInt8(ascii: "}"))
  }
}
