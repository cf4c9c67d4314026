/// Writes a document as networkx writes it since its version 3.4: nodes under `nodes`, ties under `edges`.
struct NodeLinkWriter {
  private let document: NetworkDocument
  private let nodeAttributes: [NetworkDocument.Attribute]
  private let nodeNames: AttributeNames
  private let tieNames: AttributeNames

  init(_ document: NetworkDocument) {
    self.document = document
    nodeAttributes = document.nodeAttributesWithModes
    nodeNames = AttributeNames(nodeAttributes.map(\.name), of: "nodes") {
      $0 == "id" || $0 == "label"
    }
    tieNames = AttributeNames(document.tieAttributes.map(\.name), of: "ties") {
      $0 == "source" || $0 == "target" || JSONReader.isWeight($0)
    }
  }

  /// What changes on the way.
  var losses: [String] { nodeNames.changes + tieNames.changes }

  /// The file.
  ///
  /// - Complexity: O(length of the result).
  func bytes() -> [UInt8] {
    var output = Array("{\n  \"directed\": \(document.isDirected),\n".utf8)
    output += "  \"multigraph\": \(document.count(of: .parallelTies) > 0),\n  \"graph\": ".utf8
    JSONText.append(document.title.map { [("name", .text($0))] } ?? [], to: &output)
    output += ",\n  \"nodes\": ".utf8
    // A reader takes `name` for the label where there is no label.
    let isNamed = nodeNames.written.contains("name")
    JSONText.appendArray(of: document.nodes.indices, to: &output) { place, output in
      let node = document.nodes[place]
      var members: [(key: String, value: NetworkDocument.Value)] = [("id", .text(node.id))]
      if isNamed || node.label != nil { members.append(("label", .text(node.name))) }
      for (name, attribute) in zip(nodeNames.written, nodeAttributes) {
        if let value = attribute.values[place] { members.append((name, value)) }
      }
      JSONText.append(members, to: &output)
    }
    output += ",\n  \"edges\": ".utf8
    JSONText.appendArray(of: document.ties.indices, to: &output) { index, output in
      let tie = document.ties[index]
      var members: [(key: String, value: NetworkDocument.Value)] = [
        ("source", .text(document.nodes[tie.source].id)),
        ("target", .text(document.nodes[tie.target].id)),
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
