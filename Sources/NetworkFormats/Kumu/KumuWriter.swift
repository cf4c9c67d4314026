/// Writes a document as Kumu's elements and connections. The type of an element is what a node of its mode is
/// called; connections name elements by their ids, so that labels may be the same.
struct KumuWriter {
  private let document: NetworkDocument
  private let nodeNames: AttributeNames
  private let tieNames: AttributeNames

  init(_ document: NetworkDocument) {
    self.document = document
    let hasModes = document.nodes.contains { $0.mode != nil }
    // Kumu takes names of fields for the same in upper case and lower.
    nodeNames = AttributeNames(document.nodeAttributes.map(\.name), of: "nodes") { name in
      let name = name.lowercased()
      return name == "id" || name == "label" || (hasModes && name == "type")
    }
    tieNames = AttributeNames(document.tieAttributes.map(\.name), of: "ties") { name in
      ["id", "from", "to", "direction", "weight"].contains(name.lowercased())
    }
  }

  /// What changes on the way.
  var losses: [String] { nodeNames.changes + tieNames.changes }

  /// The file.
  ///
  /// - Complexity: O(length of the result).
  func bytes() -> [UInt8] {
    var output = Array("{\n  \"elements\": ".utf8)
    JSONText.appendArray(of: document.nodes.indices, to: &output) { place, output in
      let node = document.nodes[place]
      var members: [(key: String, value: NetworkDocument.Value)] = [
        ("id", .text(node.id)), ("label", .text(node.name)),
      ]
      if let mode = node.mode {
        members.append(
          ("type", .text(mode == .actor ? document.actorWord : document.eventWord)))
      }
      for (name, attribute) in zip(nodeNames.written, document.nodeAttributes) {
        if let value = attribute.values[place] { members.append((name, value)) }
      }
      JSONText.append(members, to: &output)
    }
    output += ",\n  \"connections\": ".utf8
    let direction = document.isDirected ? "directed" : "undirected"
    JSONText.appendArray(of: document.ties.indices, to: &output) { index, output in
      let tie = document.ties[index]
      var members: [(key: String, value: NetworkDocument.Value)] = [
        ("from", .text(document.nodes[tie.source].id)),
        ("to", .text(document.nodes[tie.target].id)),
        ("direction", .text(direction)),
      ]
      if let weight = tie.weight { members.append(("weight", .number(weight))) }
      for (name, attribute) in zip(tieNames.written, document.tieAttributes) {
        if let value = attribute.values[index] { members.append((name, value)) }
      }
      JSONText.append(members, to: &output)
    }
    return output + "\n}\n".utf8
  }
}
